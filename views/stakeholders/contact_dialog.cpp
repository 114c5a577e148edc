// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/contact_dialog.h"

#include "items/vocabulary_text.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

void choose(QComboBox& combo, const QVariant& value) {
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

QString dash() {
    return QString(QChar(0x2014));
}

} // namespace

ContactDialog::ContactDialog(const domain::Contact& contact, const items::ContactBoard& board,
                             QWidget* parent)
    : QDialog(parent), m_contact(contact) {
    setObjectName(u"contactDialog"_s);
    setWindowTitle(contact.id.isValid() ? tr("Contact") : tr("New contact"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(board), 1);
    layout->addWidget(buildFooter());
    setMinimumWidth(scaled(460));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ContactDialog::save);
    }
    check();
    m_name->setFocus(Qt::OtherFocusReason);
}

QLineEdit* ContactDialog::addLine(QFormLayout& form, const QString& name, const QString& caption,
                                  const QString& text) {
    auto* edit = new QLineEdit(text, form.parentWidget());
    edit->setObjectName(name);
    edit->setAccessibleName(caption);
    edit->setMaxLength(200);
    form.addRow(caption, edit);
    connect(edit, &QLineEdit::textChanged, this, &ContactDialog::check);
    return edit;
}

QComboBox* ContactDialog::addChoice(QFormLayout& form, const QString& name, const QString& caption) {
    auto* combo = new QComboBox(form.parentWidget());
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    form.addRow(caption, combo);
    return combo;
}

QWidget* ContactDialog::buildForm(const items::ContactBoard& board) {
    auto* body = new DialogBody(this);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    m_name = addLine(*form, u"contactName"_s, tr("Name"), m_contact.name);
    m_title = addLine(*form, u"contactTitle"_s, tr("Title"), m_contact.title);
    m_email = addLine(*form, u"contactEmail"_s, tr("E-mail"), m_contact.email);
    m_phone = addLine(*form, u"contactPhone"_s, tr("Phone"), m_contact.phone);
    m_role = addChoice(*form, u"contactRole"_s, tr("Role"));
    m_influence = addChoice(*form, u"contactInfluence"_s, tr("Influence"));
    m_sentiment = addChoice(*form, u"contactSentiment"_s, tr("Sentiment"));
    m_superior = addChoice(*form, u"contactSuperior"_s, tr("Reports to"));
    fillChoices(board);
    m_refuses = new QCheckBox(tr("Wants no messages"), body);
    m_refuses->setObjectName(u"contactRefuses"_s);
    m_refuses->setChecked(m_contact.refusesMessages);
    m_left = new QCheckBox(tr("Has left the company"), body);
    m_left->setObjectName(u"contactLeft"_s);
    m_left->setChecked(m_contact.status == domain::ContactStatus::Left);
    m_leftNote =
        new PlainLabel(tr("Stays in the chain, struck through, with all that happened; no longer counts "
                          "as reachable, and a gap shows if nobody else has the role."),
                       TextRole::Small, &Tokens::text2, body);
    m_leftNote->setObjectName(u"contactLeftNote"_s);
    m_leftNote->setWordWrap(true);
    m_problem = new PlainLabel(QString(), TextRole::Small, &Tokens::risk, body);
    m_problem->setObjectName(u"contactProblem"_s);
    m_problem->setWordWrap(true);
    form->addRow(QString(), m_refuses);
    form->addRow(QString(), m_left);
    form->addRow(QString(), m_leftNote);
    form->addRow(QString(), m_problem);
    connect(m_left, &QCheckBox::toggled, this, &ContactDialog::check);
    return body;
}

void ContactDialog::fillChoices(const items::ContactBoard& board) {
    for (std::size_t i = 0; i < domain::Vocabulary<domain::ContactRole>::keys.size(); ++i) {
        const QString word = items::roleText(static_cast<domain::ContactRole>(i));
        m_role->addItem(word.isEmpty() ? dash() : word, int(i));
    }
    choose(*m_role, int(m_contact.role));
    m_influence->addItem(dash(), 0);
    for (int i = 1; i <= 5; ++i)
        m_influence->addItem(QString::number(i), i);
    choose(*m_influence, m_contact.influence.value_or(0));
    for (std::size_t i = 0; i < domain::Vocabulary<domain::Sentiment>::keys.size(); ++i) {
        const QString word = items::wordOf(static_cast<domain::Sentiment>(i));
        m_sentiment->addItem(word.isEmpty() ? dash() : word, int(i));
    }
    choose(*m_sentiment, int(m_contact.sentiment));
    m_superior->addItem(tr("nobody"), qint64(0));
    for (const items::ContactEntry& entry : board.entries) {
        if (entry.state.contact.id != m_contact.id)
            m_superior->addItem(entry.state.contact.name, entry.state.contact.id.value);
    }
    choose(*m_superior, m_contact.reportsTo.value);
}

QWidget* ContactDialog::buildFooter() {
    auto* footer = new DialogFooter(this);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    cancel->setObjectName(u"contactCancel"_s);
    m_save = new Button(m_contact.id.isValid() ? tr("Save") : tr("Add contact"), Button::Kind::Primary, this);
    m_save->setObjectName(u"contactSave"_s);
    m_save->setDefault(true);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    footer->addButton(cancel);
    footer->addButton(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
    return footer;
}

domain::Contact ContactDialog::contact() const {
    domain::Contact contact = m_contact;
    contact.name = m_name->text().trimmed();
    contact.title = m_title->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.role = static_cast<domain::ContactRole>(m_role->currentData().toInt());
    const int influence = m_influence->currentData().toInt();
    contact.influence = influence > 0 ? std::optional(influence) : std::nullopt;
    contact.sentiment = static_cast<domain::Sentiment>(m_sentiment->currentData().toInt());
    contact.reportsTo = {m_superior->currentData().toLongLong()};
    contact.status = m_left->isChecked() ? domain::ContactStatus::Left : domain::ContactStatus::Active;
    contact.refusesMessages = m_refuses->isChecked();
    return contact;
}

QString ContactDialog::problem() const {
    if (m_name->text().trimmed().isEmpty())
        return tr("A contact needs a name.");
    const QString email = m_email->text().trimmed();
    const auto at = email.indexOf(u'@');
    if (!email.isEmpty() && (at < 1 || at + 1 == email.size() || email.contains(u' ')))
        return tr("“%1” is no e-mail address.").arg(email);
    return {};
}

void ContactDialog::check() {
    if (m_save == nullptr || m_problem == nullptr)
        return;
    const QString reason = problem();
    m_problem->setText(m_name->isModified() || m_email->isModified() ? reason : QString());
    m_save->setEnabled(reason.isEmpty());
    m_leftNote->setVisible(m_left->isChecked());
}

void ContactDialog::save() {
    m_problem->setText(problem());
    if (problem().isEmpty())
        accept();
}

} // namespace tenure::views
