// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/next_steps_card.h"

#include "operations/field_value.h"
#include "views/accounts/cell_choices.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/drawing.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 8;

QString assigneeOf(const domain::Task& task, const ShownAccount& account) {
    const auto& people = account.details().people;
    const auto person = std::ranges::find(people, task.assignee, &domain::Person::id);
    return person == people.end() ? QString() : person->name;
}

} // namespace

NextStepsCard::NextStepsCard(const operations::QueryContext& context, QWidget* parent)
    : Card(tr("Next steps"), parent), m_context(context),
      m_add(new Button(tr("Add"), Button::Kind::Link, this)) {
    setObjectName(u"nextStepsCard"_s);
    m_add->setObjectName(u"addNextStep"_s);
    m_add->setSymbol(Icon::Plus);
    m_add->setKey(Qt::Key_N);
    addToHead(m_add);
    connect(m_add, &QPushButton::clicked, this, &NextStepsCard::beginAdding);
    auto* body = new QWidget(this);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(scaled(11), scaled(5), scaled(12), scaled(5));
    m_layout->setSpacing(0);
    m_line = newLine(body);
    m_layout->addWidget(m_line);
    m_line->hide();
    setBody(body);
}

QWidget* NextStepsCard::newLine(QWidget* parent) {
    auto* line = new QWidget(parent);
    m_title = new QLineEdit(line);
    m_title->setObjectName(u"nextStepTitle"_s);
    m_title->setAccessibleName(tr("Next step"));
    m_title->setPlaceholderText(tr("What comes next"));
    m_due =
        new CellEdit(m_context.catalogue.get(u"next_due").value_or(query::Field()), m_context.today, line);
    m_due->setObjectName(u"nextStepDue"_s);
    m_due->setAccessibleName(tr("Due"));
    m_due->setPlaceholderText(u"today+7d"_s);
    m_due->setFixedWidth(scaled(104));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(scaled(1), scaled(2), 0, scaled(4));
    row->setSpacing(scaled(6));
    row->addWidget(m_title, 1);
    row->addWidget(m_due);
    connect(m_title, &QLineEdit::returnPressed, this, &NextStepsCard::add);
    connect(m_due, &QLineEdit::returnPressed, this, &NextStepsCard::add);
    return line;
}

void NextStepsCard::present(const ShownAccount& account) {
    if (m_account != account.id().value)
        endAdding();
    m_account = account.id().value;
    m_add->setEnabled(account.writable);
    QWidget* rows = newRows(account);
    if (m_rows != nullptr) {
        m_layout->removeWidget(m_rows);
        m_rows->hide(); // until it is gone
        m_rows->deleteLater();
    }
    m_rows = rows;
    m_layout->insertWidget(0, rows);
    rows->show(); // the layout would do so later, after a frame without them
}

QWidget* NextStepsCard::newRows(const ShownAccount& account) {
    auto* rows = new QWidget(body());
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int open = 0;
    for (const domain::Task& task : account.details().tasks) {
        if (task.state == domain::TaskState::Open && ++open <= mostShown)
            addRow(*layout, task, open == 1, account);
    }
    const QString note = open == 0          ? tr("No open task.")
                         : open > mostShown ? tr("%n more", nullptr, open - mostShown)
                                            : QString();
    if (!note.isEmpty()) {
        auto* label = new PlainLabel(note, TextRole::Small, &Tokens::text3, rows);
        label->setContentsMargins(scaled(1), 0, 0, 0);
        label->setFixedHeight(scaled(30));
        layout->addWidget(label);
    }
    return rows;
}

void NextStepsCard::addRow(QVBoxLayout& rows, const domain::Task& task, bool first,
                           const ShownAccount& account) {
    auto* line = new QWidget(rows.parentWidget());
    line->setFixedHeight(scaled(30));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0); // the box has room around it
    auto* check = new QCheckBox(line);
    check->setObjectName(u"nextStepTick"_s);
    check->setAccessibleName(task.title);
    check->setEnabled(account.writable);
    setPlainToolTip(check, tr("Done"));
    connect(check, &QCheckBox::toggled, this,
            [this, id = task.id.value](bool done) { Q_EMIT doneRequested(id, done); });
    row->addWidget(check);
    row->addWidget(
        new ElidedLabel(task.title, first ? TextRole::Strong : TextRole::Base, &Tokens::text, line), 1);
    row->addSpacing(scaled(8));
    const bool late = task.due && *task.due < account.display.today;
    const QString due = task.due ? items::dayText(*task.due, account.display) : QString();
    auto* day = new PlainLabel(due, TextRole::Small, late ? &Tokens::risk : &Tokens::text3, line);
    if (late)
        day->setAccessibleName(tr("overdue since %1").arg(due));
    row->addWidget(day);
    if (const QString assignee = assigneeOf(task, account); !assignee.isEmpty()) {
        row->addSpacing(scaled(8));
        row->addWidget(newAvatar(assignee, line));
    }
    rows.addWidget(line);
}

void NextStepsCard::beginAdding() {
    if (!m_add->isEnabled())
        return;
    m_line->show();
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void NextStepsCard::setKey(const QString& letter) {
    m_add->setKey(QKeySequence(letter));
}

void NextStepsCard::endAdding() {
    m_title->clear();
    m_due->clear();
    m_due->setProblem({});
    m_line->hide();
}

void NextStepsCard::add() {
    domain::Task task;
    task.title = m_title->text().trimmed();
    if (task.title.isEmpty())
        return m_title->setFocus(Qt::OtherFocusReason);
    const auto field = m_context.catalogue.get(u"next_due").value_or(query::Field());
    const QString problem = cellProblem(field, m_due->text(), m_context);
    if (!problem.isEmpty()) {
        m_due->setProblem(problem);
        return m_due->setFocus(Qt::OtherFocusReason);
    }
    const auto due =
        operations::readFieldValue(field, m_due->text(), {m_context.today, m_context.baseCurrency});
    if (const auto* day = std::get_if<QDate>(&*due))
        task.due = *day;
    task.account = {m_account};
    task.assignee = m_context.me;
    Q_EMIT addRequested(task);
    m_title->clear(); // for the next one
    m_due->clear();
    m_title->setFocus(Qt::OtherFocusReason);
}

void NextStepsCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_line->isVisible()) {
        endAdding();
        Q_EMIT left();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace tenure::views
