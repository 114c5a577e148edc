// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/mail_dialog.h"

#include "exchange/attachment_files.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::AddressedAccount;
using exchange::MailPerson;

namespace {

constexpr std::size_t mostOffered = 12;

void addRow(QListWidget& list, const QString& text, int place, std::optional<bool> ticked) {
    auto* row = new QListWidgetItem(text, &list);
    row->setData(Qt::UserRole, place);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (ticked) {
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(*ticked ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<int> tickedPlaces(const QListWidget& list) {
    std::vector<int> places;
    for (int i = 0; i < list.count(); ++i) {
        const QListWidgetItem* row = list.item(i);
        if (row->flags().testFlag(Qt::ItemIsUserCheckable) && row->checkState() == Qt::Checked)
            places.push_back(row->data(Qt::UserRole).toInt());
    }
    return places;
}

QString addressText(const exchange::MailAddress& who) {
    return who.name.isEmpty() ? who.address : who.name + u" · "_s + who.address;
}

} // namespace

MailDialog::MailDialog(operations::BookSession& session, exchange::Mail mail, exchange::MailPlan plan,
                       QWidget* parent)
    : QDialog(parent), m_session(session), m_mail(std::move(mail)), m_plan(std::move(plan)),
      m_found(m_plan.accounts), m_account(new QComboBox), m_offered(new QStringListModel(this)),
      m_subject(new QLineEdit), m_people(new QListWidget), m_files(new QListWidget),
      m_problem(new PlainLabel(QString(), TextRole::Small, &Tokens::risk)), m_footer(new DialogFooter),
      m_log(new Button(tr("Log mail"), Button::Kind::Primary)) {
    setObjectName(u"mailDialog"_s);
    setWindowTitle(tr("Log mail"));
    build();
    fillAccounts();
    fillFiles();
    fillPeople();
    connect(m_account, &QComboBox::currentTextChanged, this, [this] {
        fillPeople();
        refresh();
    });
    connect(m_account->lineEdit(), &QLineEdit::textEdited, this, &MailDialog::offer);
    refresh();
    (m_plan.accounts.empty() ? static_cast<QWidget*>(m_account) : m_log)->setFocus(Qt::OtherFocusReason);
    m_session.inBackground(
        this, [&book = session.book()] { return operations::namesInBook(book); },
        [this](const domain::Result<std::shared_ptr<const operations::NamesInBook>>& names) {
            if (names)
                m_names = *names;
        });
}

void MailDialog::build() {
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"mailCancel"_s);
    m_log->setObjectName(u"mailLog"_s);
    m_log->setDefault(true);
    m_footer->addButton(cancel);
    m_footer->addButton(m_log);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(m_footer);
    setMinimumWidth(scaled(560));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_log, &QPushButton::clicked, this, &MailDialog::accept);
}

QWidget* MailDialog::buildForm() {
    m_account->setObjectName(u"mailAccount"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setEditable(true);
    m_account->setInsertPolicy(QComboBox::NoInsert);
    auto* completer = new QCompleter(m_offered, m_account);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_account->setCompleter(completer);
    m_account->lineEdit()->setPlaceholderText(tr("Type a part of the account's name"));
    m_subject->setObjectName(u"mailSubject"_s);
    m_subject->setMaxLength(1'000);
    m_people->setObjectName(u"mailPeople"_s);
    m_people->setAccessibleName(tr("People"));
    m_files->setObjectName(u"mailFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_problem->setObjectName(u"mailProblem"_s);
    m_problem->setWordWrap(true);
    for (QListWidget* list : {m_people, m_files})
        list->setFixedHeight(scaled(104));
    auto* body = new DialogBody;
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("People"), m_people);
    form->addRow(tr("Files"), m_files);
    form->addRow(QString(), m_problem);
    form->setRowVisible(m_files, !m_mail.files.empty());
    return body;
}

void MailDialog::fillAccounts() {
    for (const AddressedAccount& account : m_plan.accounts)
        m_account->addItem(account.name);
    m_account->setCurrentIndex(m_plan.accounts.empty() ? -1 : 0);
    m_subject->setText(m_mail.subject);
    const bool came = m_plan.direction == domain::Direction::Incoming;
    const QString day = m_mail.sent ? QLocale().toString(*m_mail.sent, QLocale::ShortFormat) : tr("no date");
    m_footer->setNote(came ? tr("Incoming · %1").arg(day) : tr("Outgoing · %1").arg(day));
}

void MailDialog::fillFiles() {
    for (std::size_t i = 0; i < m_mail.files.size(); ++i) {
        const exchange::MailFile& file = m_mail.files[i];
        const bool fits = file.content.bytes.size() <= exchange::attachmentLimit;
        const QString size =
            QLocale().formattedDataSize(file.content.bytes.size(), 1, QLocale::DataSizeSIFormat);
        const QString name = file.content.name.isEmpty() ? tr("File without a name") : file.content.name;
        addRow(*m_files, fits ? name + u" · "_s + size : tr("%1 · %2, too large").arg(name, size), int(i),
               fits ? std::optional(!file.embedded) : std::nullopt);
    }
}

void MailDialog::fillPeople() {
    m_people->clear();
    const domain::AccountId chosen = account();
    for (std::size_t i = 0; i < m_plan.people.size(); ++i) {
        const MailPerson& person = m_plan.people[i];
        const auto known = std::ranges::find(person.contacts, chosen, &domain::Contact::account);
        if (chosen.isValid() && known != person.contacts.end())
            addRow(*m_people, tr("%1 · contact").arg(known->name), int(i), {});
        else
            addRow(*m_people, tr("%1 · add as a contact").arg(addressText(person.who)), int(i), false);
    }
    if (m_people->count() > 0)
        m_people->setCurrentRow(0);
}

void MailDialog::offer(const QString& typed) {
    if (!m_names || typed.trimmed().isEmpty())
        return;
    const auto found = operations::quickFind(m_session.book(), *m_names, typed, mostOffered, 0);
    if (!found)
        return;
    m_found = m_plan.accounts;
    QStringList names;
    for (const store::NamedAccount& account : found->accounts) {
        names.append(account.name);
        m_found.push_back({domain::AccountId{account.id}, account.name});
    }
    m_offered->setStringList(names);
    fillPeople();
    refresh();
}

domain::AccountId MailDialog::account() const {
    const QString wanted = m_account->currentText().trimmed();
    const auto found = std::ranges::find_if(m_found, [&wanted](const AddressedAccount& account) {
        return account.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_found.end() || wanted.isEmpty() ? domain::AccountId() : found->id;
}

void MailDialog::refresh() {
    const bool isNew = !m_plan.loggedOn;
    if (!isNew)
        tell(tr("This mail was logged already: it is the touchpoint of %1.")
                 .arg(QLocale().toString(*m_plan.loggedOn, QLocale::ShortFormat)));
    else if (!account().isValid())
        tell(m_account->currentText().isEmpty()
                 ? tr("Nobody in this mail is known. Which account does it belong to?")
                 : tr("No account has this name."));
    else
        tell({});
    m_log->setEnabled(isNew && account().isValid() && !m_writing);
}

void MailDialog::tell(const QString& problem) {
    m_problem->setText(problem);
}

exchange::MailChoice MailDialog::choice() const {
    exchange::MailChoice choice{account(), m_subject->text(), {}, {}};
    for (const int place : tickedPlaces(*m_people))
        choice.newContacts.push_back(m_plan.people.at(std::size_t(place)).who);
    return choice;
}

std::vector<exchange::FileContent> MailDialog::chosenFiles() const {
    std::vector<exchange::FileContent> files;
    for (const int place : tickedPlaces(*m_files))
        files.push_back(m_mail.files.at(std::size_t(place)).content);
    return files;
}

void MailDialog::stop() {
    hide();
}

void MailDialog::accept() {
    if (!m_log->isEnabled())
        return;
    m_writing = true;
    refresh();
    m_session.inBackground(
        this,
        [path = m_session.path(),
         files = chosenFiles()]() -> domain::Result<std::vector<domain::Attachment>> {
            std::vector<domain::Attachment> taken;
            for (const exchange::FileContent& file : files) {
                auto one = exchange::takeFile(path, file);
                if (!one)
                    return tl::unexpected(one.error());
                taken.push_back(*std::move(one));
            }
            return taken;
        },
        [this, choice = choice()](const domain::Result<std::vector<domain::Attachment>>& files) {
            if (!isVisible())
                return; // cancelled, or the book is being closed
            if (!files) {
                m_writing = false;
                refresh();
                return tell(files.error().text);
            }
            exchange::MailChoice whole = choice;
            whole.files = *files;
            write(std::move(whole));
        });
}

void MailDialog::write(exchange::MailChoice choice) {
    const qint64 account = choice.account.value;
    exchange::logMail(m_session.book(), m_mail, std::move(choice))
        .then(this, [this, account](const domain::Result<store::Written<domain::TouchpointId>>& written) {
            m_writing = false;
            refresh();
            if (!written)
                return tell(written.error().text);
            Q_EMIT logged(account);
            QDialog::accept();
        });
}

} // namespace tenure::views
