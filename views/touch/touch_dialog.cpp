// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/touch_dialog.h"

#include "items/note_line_words.h"
#include "items/touch_templates.h"
#include "operations/field_value.h"
#include "views/accounts/cell_choices.h"
#include "views/accounts/cell_edit.h"
#include "views/shell/fonts.h"
#include "views/touch/file_row.h"
#include "views/touch/people_list.h"
#include "views/touch/time_edit.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formWidth = 720;

query::Field dueField(const operations::QueryContext& context) {
    return context.catalogue.get(u"next_due"_s).value_or(query::Field());
}

} // namespace

TouchDialog::TouchDialog(TouchSubject subject, const operations::QueryContext& context,
                         const items::DisplayContext& display, const QDateTime& now, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_context(context), m_display(display),
      m_template(new QComboBox), m_kind(new SegmentedControl(nullptr, SegmentedControl::Height::Small)),
      m_subjectLine(new QLineEdit), m_nextStep(new QLineEdit),
      m_nextDue(new CellEdit(dueField(context), display.today, nullptr)), m_people(new PeopleList(this)),
      m_day(new QDateEdit), m_time(new TimeEdit), m_minutes(new QSpinBox),
      m_direction(new SegmentedControl(nullptr, SegmentedControl::Height::Small)), m_twoWay(new QCheckBox),
      m_sentiment(new SegmentedControl(nullptr, SegmentedControl::Height::Small)), m_outcome(new QLineEdit),
      m_purpose(new QLineEdit), m_place(new QLineEdit), m_checkOut(new TimeEdit), m_files(new FileRow(this)),
      m_begun(now.time().hour(), now.time().minute()), m_body(new QPlainTextEdit),
      m_made(new PlainLabel(QString(), TextRole::Small, &Tokens::text2)),
      m_problem(new PlainLabel(QString(), TextRole::Small, &Tokens::risk)) {
    setObjectName(u"touchDialog"_s);
    setWindowTitle(tr("Log touchpoint"));
    m_touch.account = m_subject.accounts.front();
    m_touch.author = context.me;
    auto* body = new DialogBody;
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(14));
    m_form->setVerticalSpacing(scaled(8));
    m_form->setLabelAlignment(Qt::AlignLeft);
    buildHead(*m_form);
    buildFacts(*m_form);
    buildVisit(*m_form);
    buildText(*m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(buildFooter());
    setTabOrder(m_template, m_subjectLine); // it stands behind the subject, but comes before
    setTabOrder(m_subjectLine, m_nextStep);
    setMinimumWidth(scaled(formWidth));
    m_people->setContacts(m_subject.contacts);
    m_day->setDate(display.today);
    m_time->setTime(m_begun);
    m_files->setKept(m_subject.files);
    m_twoWay->setChecked(true);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &TouchDialog::save);
    }
    connect(m_kind, &SegmentedControl::currentChanged, this, &TouchDialog::refresh);
    connect(m_template, &QComboBox::activated, this, &TouchDialog::applyTemplate);
    connect(m_files, &FileRow::filesChosen, this, &TouchDialog::filesChosen);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TouchDialog::showMade);
    showMade();
    refresh();
    m_subjectLine->setFocus(Qt::OtherFocusReason);
}

bool TouchDialog::isVisit() const {
    return static_cast<domain::TouchKind>(m_kind->current()) == domain::TouchKind::Visit;
}

void TouchDialog::setKind(domain::TouchKind kind) {
    m_kind->setCurrent(static_cast<int>(kind));
    refresh();
}

void TouchDialog::setPeople(const std::vector<domain::ContactId>& people) {
    m_people->setTicked(people);
}

void TouchDialog::setTouch(const domain::Touchpoint& touch, const std::vector<domain::ContactId>& people) {
    m_touch = touch;
    setWindowTitle(tr("Touchpoint"));
    m_template->hide();
    m_subjectLine->setText(touch.subject);
    m_people->setTicked(people);
    m_day->setDate(touch.day);
    m_time->setTime(touch.time);
    m_minutes->setValue(touch.durationMinutes.value_or(0));
    m_direction->setCurrent(static_cast<int>(touch.direction));
    m_twoWay->setChecked(touch.twoWay);
    m_sentiment->setCurrent(static_cast<int>(touch.sentiment));
    m_outcome->setText(touch.outcome);
    m_purpose->setText(touch.purpose);
    m_place->setText(touch.place);
    if (touch.time && touch.durationMinutes)
        m_checkOut->setTime(touch.time->addSecs(*touch.durationMinutes * 60));
    m_body->setPlainText(touch.body);
    setKind(touch.kind);
    showMade();
}

void TouchDialog::addFiles(const exchange::TakenFiles& taken) {
    std::vector<exchange::PhotoFacts> photos;
    for (const exchange::TouchFile& file : taken.files) {
        m_files->add(file);
        photos.push_back(file.photo);
    }
    if (isVisit())
        applyVisit(exchange::visitFacts(photos));
    showProblem(taken.problems.join(u'\n'));
}

void TouchDialog::applyVisit(const exchange::VisitFacts& facts) {
    const bool untouched = isNew() && m_day->date() == m_display.today && m_time->time() == m_begun;
    if (untouched && facts.day && *facts.day <= m_display.today) {
        m_day->setDate(*facts.day);
        m_time->setTime(facts.checkIn);
        if (m_checkOut->text().trimmed().isEmpty())
            m_checkOut->setTime(facts.checkOut);
    }
    if (m_place->text().trimmed().isEmpty())
        m_place->setText(facts.place);
}

void TouchDialog::applyTemplate(int row) {
    if (row == 0)
        return;
    const items::TouchTemplate chosen = items::touchTemplates().at(static_cast<std::size_t>(row - 1));
    m_kind->setCurrent(static_cast<int>(chosen.kind));
    m_minutes->setValue(chosen.minutes);
    m_twoWay->setChecked(true);
    // What a person wrote stays; what another template filled in goes.
    const QString subject = m_subjectLine->text().trimmed();
    if (subject.isEmpty() || subject == m_filledSubject)
        m_subjectLine->setText(chosen.subject);
    const QString body = m_body->toPlainText();
    if (body.trimmed().isEmpty() || body == m_filledBody)
        m_body->setPlainText(chosen.body);
    m_filledSubject = chosen.subject;
    m_filledBody = chosen.body;
    refresh();
}

void TouchDialog::refresh() {
    for (QWidget* row : m_visitRows)
        m_form->setRowVisible(row, isVisit());
    const auto label = [this](QWidget* field) { return qobject_cast<QLabel*>(m_form->labelForField(field)); };
    if (auto* when = label(m_time->parentWidget()))
        when->setText(isVisit() ? tr("Check-in") : tr("When"));
}

void TouchDialog::giveRoom(PlainLabel& label) {
    // A form does not ask its rows how high they are at their width.
    label.setMinimumHeight(label.text().isEmpty() ? 0 : label.heightForWidth(m_body->width()));
}

void TouchDialog::showMade() {
    const auto lines = domain::addedNoteLines(m_touch.body, m_body->toPlainText(), m_display.today);
    QStringList words;
    for (const domain::NoteLine& line : lines)
        words.append(items::noteLineText(line, m_display));
    m_made->setText(words.join(u'\n'));
    m_made->setVisible(!words.isEmpty());
    giveRoom(*m_made);
}

QString TouchDialog::problem() const {
    if (!m_time->isValid() || (isVisit() && !m_checkOut->isValid()))
        return tr("Write times like 9:30.");
    if (isVisit() && m_checkOut->time() && !m_time->time())
        return tr("A check-out needs the time of the check-in.");
    if (isVisit() && m_checkOut->time() && *m_checkOut->time() < *m_time->time())
        return tr("The check-out is before the check-in.");
    if (!m_nextDue->text().trimmed().isEmpty() && m_nextStep->text().trimmed().isEmpty())
        return tr("Write what the next step is.");
    return cellProblem(dueField(m_context), m_nextDue->text(), m_context);
}

operations::TouchDraft TouchDialog::draft() const {
    operations::TouchDraft draft;
    domain::Touchpoint& touch = draft.touch;
    touch = m_touch;
    touch.kind = static_cast<domain::TouchKind>(m_kind->current());
    touch.subject = m_subjectLine->text().trimmed();
    touch.day = m_day->date();
    touch.time = m_time->time();
    touch.durationMinutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    if (isVisit() && m_checkOut->time() && touch.time)
        touch.durationMinutes = touch.time->secsTo(*m_checkOut->time()) / 60;
    touch.direction = static_cast<domain::Direction>(m_direction->current());
    touch.twoWay = m_twoWay->isChecked();
    touch.sentiment = static_cast<domain::Sentiment>(m_sentiment->current());
    touch.outcome = m_outcome->text().trimmed();
    touch.purpose = isVisit() ? m_purpose->text().trimmed() : QString();
    touch.place = isVisit() ? m_place->text().trimmed() : QString();
    touch.body = m_body->toPlainText().trimmed();
    // Whom it names stays; else the first who took part.
    const std::vector<domain::ContactId> people = m_people->ticked();
    if (std::ranges::find(people, touch.contact) == people.end())
        touch.contact = people.empty() ? domain::ContactId() : people.front();
    std::ranges::copy_if(people, std::back_inserter(draft.participants),
                         [&](domain::ContactId id) { return id != touch.contact; });
    for (const exchange::TouchFile& file : m_files->added())
        draft.newFiles.push_back(file.attachment);
    draft.removedFiles = m_files->removed();
    if (const QString step = m_nextStep->text().trimmed(); !step.isEmpty()) {
        domain::Task task;
        task.title = step;
        const auto due = operations::readFieldValue(dueField(m_context), m_nextDue->text(),
                                                    {m_context.today, m_context.baseCurrency});
        if (due && std::holds_alternative<QDate>(*due))
            task.due = std::get<QDate>(*due);
        draft.nextStep = task;
    }
    return draft;
}

void TouchDialog::showProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    giveRoom(*m_problem);
    m_save->setEnabled(true);
}

void TouchDialog::save() {
    if (!m_save->isEnabled())
        return; // it is being saved
    showProblem(problem());
    if (!m_problem->text().isEmpty())
        return;
    m_save->setEnabled(false);
    Q_EMIT saveRequested();
}

} // namespace tenure::views
