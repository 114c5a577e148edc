// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/touch_templates.h"
#include "items/vocabulary_text.h"
#include "views/accounts/cell_edit.h"
#include "views/shell/fonts.h"
#include "views/touch/file_row.h"
#include "views/touch/people_list.h"
#include "views/touch/time_edit.h"
#include "views/touch/touch_dialog.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

/// How the form for touchpoints is laid out.
namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget* inARow(std::initializer_list<QWidget*> parts) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    for (QWidget* part : parts)
        row->addWidget(part);
    return line;
}

void name(QWidget* widget, const QString& objectName, const QString& words) {
    widget->setObjectName(objectName);
    widget->setAccessibleName(words);
}

} // namespace

void TouchDialog::buildHead(QFormLayout& form) {
    name(m_kind, u"touchKind"_s, tr("Kind"));
    for (std::size_t i = 0; i < domain::Vocabulary<domain::TouchKind>::keys.size(); ++i)
        m_kind->addSegment(items::wordOf(static_cast<domain::TouchKind>(i)));
    name(m_template, u"touchTemplate"_s, tr("Template"));
    m_template->addItem(tr("Template"));
    for (const items::TouchTemplate& each : items::touchTemplates())
        m_template->addItem(each.name);
    auto* head = inARow({m_kind});
    static_cast<QHBoxLayout*>(head->layout())->addStretch();
    form.addRow(head);
    name(m_subjectLine, u"touchSubject"_s, tr("Subject"));
    m_subjectLine->setPlaceholderText(tr("What it was about"));
    m_subjectLine->setMaxLength(300);
    form.addRow(tr("Subject"), inARow({m_subjectLine, m_template}));
    m_template->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    name(m_nextStep, u"touchNextStep"_s, tr("Next step"));
    m_nextStep->setPlaceholderText(tr("What comes next: becomes a task"));
    m_nextStep->setMaxLength(300);
    name(m_nextDue, u"touchNextDue"_s, tr("Due"));
    m_nextDue->setPlaceholderText(u"today+7d"_s);
    m_nextDue->setFixedWidth(scaled(112));
    form.addRow(tr("Next step"), inARow({m_nextStep, m_nextDue}));
}

void TouchDialog::buildFacts(QFormLayout& form) {
    name(m_people, u"touchPeople"_s, tr("Took part"));
    if (!m_subject.contacts.empty())
        form.addRow(tr("Took part"), m_people);
    else
        m_people->hide();
    name(m_day, u"touchDay"_s, tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setMaximumDate(m_display.today);
    name(m_time, u"touchTime"_s, tr("Time"));
    name(m_minutes, u"touchMinutes"_s, tr("Minutes"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(u"\u2014"_s); // not known
    m_minutes->setSuffix(tr(" min", "minutes"));
    auto* when = inARow({m_day, m_time, m_minutes});
    static_cast<QHBoxLayout*>(when->layout())->addStretch();
    form.addRow(tr("When"), when);
    name(m_direction, u"touchDirection"_s, tr("Direction"));
    for (const auto direction : {domain::Direction::Outgoing, domain::Direction::Incoming})
        m_direction->addSegment(items::wordOf(direction));
    m_twoWay->setText(tr("The customer took part"));
    m_twoWay->setObjectName(u"touchTwoWay"_s);
    auto* how = inARow({m_direction, m_twoWay});
    static_cast<QHBoxLayout*>(how->layout())->addStretch();
    form.addRow(tr("Direction"), how);
    name(m_outcome, u"touchOutcome"_s, tr("Outcome"));
    name(m_sentiment, u"touchSentiment"_s, tr("Sentiment"));
    m_sentiment->addSegment(tr("not said"));
    for (const auto sentiment :
         {domain::Sentiment::Negative, domain::Sentiment::Neutral, domain::Sentiment::Positive})
        m_sentiment->addSegment(items::wordOf(sentiment));
    form.addRow(tr("Outcome"), inARow({m_outcome, m_sentiment}));
}

void TouchDialog::buildVisit(QFormLayout& form) {
    name(m_purpose, u"touchPurpose"_s, tr("Purpose"));
    name(m_place, u"touchPlace"_s, tr("Place"));
    name(m_checkOut, u"touchCheckOut"_s, tr("Check-out"));
    auto* where =
        inARow({m_place, new PlainLabel(tr("Check-out"), TextRole::Base, &Tokens::text2), m_checkOut});
    form.addRow(tr("Purpose"), m_purpose);
    form.addRow(tr("Place"), where);
    m_visitRows = {m_purpose, where};
}

void TouchDialog::buildText(QFormLayout& form) {
    name(m_body, u"touchBody"_s, tr("Note"));
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(
        tr("Plain text or Markdown. Lines that begin with [] become tasks, ! promises, > feedback."));
    m_body->setMinimumHeight(scaled(112));
    name(m_files, u"touchFiles"_s, tr("Files"));
    if (m_subject.accounts.size() == 1)
        form.addRow(tr("Files"), m_files);
    else
        m_files->hide();
    m_made->setObjectName(u"touchMade"_s);
    m_problem->setObjectName(u"touchProblem"_s);
    auto* text = new QWidget;
    auto* rows = new QVBoxLayout(text);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(6));
    rows->addWidget(m_body, 1);
    for (PlainLabel* label : {m_made, m_problem}) {
        label->setWordWrap(true);
        label->hide();
        rows->addWidget(label);
    }
    form.addRow(tr("Note"), text);
}

QWidget* TouchDialog::buildFooter() {
    auto* footer = new DialogFooter;
    footer->setNote(m_subject.name);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"touchCancel"_s);
    cancel->setAutoDefault(false);
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(u"touchSave"_s);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    m_save->setAutoDefault(false);
    footer->addButton(cancel);
    footer->addButton(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TouchDialog::save);
    return footer;
}

} // namespace tenure::views
