// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Of what the dialog is made.
#include "items/vocabulary_text.h"
#include "views/accounts/cell_edit.h"
#include "views/shell/fonts.h"
#include "views/tasks/account_field.h"
#include "views/tasks/task_dialog.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two fields in one row of a form.
QWidget* beside(QWidget* first, QWidget* second) {
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(first);
    row->addWidget(second, 1);
    return pair;
}

template <class Field>
Field* named(Field* field, const QString& objectName, const QString& words) {
    field->setObjectName(objectName);
    field->setAccessibleName(words);
    return field;
}

} // namespace

void TaskDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(buildFooter());
    setMinimumWidth(scaled(560));
}

QWidget* TaskDialog::buildForm() {
    auto* body = new DialogBody(this);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(12));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addSubjectRows(*form);
    addTimeRows(*form);
    addPeopleRows(*form);
    m_body = named(new QPlainTextEdit, u"taskBody"_s, tr("Note"));
    m_body->setPlaceholderText(tr("Plain text or Markdown"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(scaled(96));
    form->addRow(tr("Note"), m_body);
    m_problem = new PlainLabel({}, TextRole::Small, &Tokens::risk);
    m_problem->setObjectName(u"taskProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(QString(), m_problem);
    return body;
}

void TaskDialog::addSubjectRows(QFormLayout& form) {
    m_title = named(new QLineEdit, u"taskTitle"_s, tr("Task"));
    m_title->setMaxLength(1'000);
    m_title->setPlaceholderText(tr("What is to be done"));
    form.addRow(tr("Task"), m_title);
    const bool several = m_subject.accounts != 1;
    if (several || m_subject.task.account.isValid()) {
        const QString who = several ? tr("%n account(s), a task for each", nullptr, m_subject.accounts)
                                    : m_subject.accountName;
        auto* account = new ElidedLabel(who, TextRole::Strong);
        account->setObjectName(u"taskAccountName"_s);
        account->setMinimumHeight(scaled(28));
        form.addRow(tr("Account"), account);
    } else {
        m_account = named(new AccountField(m_session, this), u"taskAccount"_s, tr("Account"));
        form.addRow(tr("Account"), m_account);
    }
    if (several)
        return;
    m_contact = named(new QComboBox, u"taskContact"_s, tr("Contact"));
    form.addRow(tr("Contact"), m_contact);
}

void TaskDialog::addTimeRows(QFormLayout& form) {
    const auto field = m_session.context().catalogue.get(u"next_due").value_or(query::Field());
    m_due = named(new CellEdit(field, m_session.today(), this), u"taskDue"_s, tr("Due"));
    m_time = named(new QLineEdit, u"taskTime"_s, tr("Time of day"));
    m_time->setPlaceholderText(u"14:00"_s);
    m_time->setMaximumWidth(scaled(96));
    m_due->setMinimumWidth(scaled(220));
    form.addRow(tr("Due"), beside(m_due, m_time));
    m_every = named(new QSpinBox, u"taskEvery"_s, tr("How many days, weeks, months or years apart"));
    m_every->setRange(1, domain::Recurrence::longest);
    m_every->setFixedWidth(scaled(80));
    m_unit = named(new QComboBox, u"taskRepeats"_s, tr("Repeats"));
    m_unit->addItems({tr("Does not repeat"), {}, {}, {}, {}});
    auto* repeats = new QWidget;
    auto* row = new QHBoxLayout(repeats);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_unit, 1);
    row->addWidget(m_every);
    form.addRow(tr("Repeats"), repeats);
    connect(m_every, &QSpinBox::valueChanged, this, &TaskDialog::nameUnits);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TaskDialog::nameUnits);
}

void TaskDialog::addPeopleRows(QFormLayout& form) {
    m_assignee = named(new QComboBox, u"taskAssignee"_s, tr("Assignee"));
    m_assignee->addItem(tr("Nobody"), qint64(0));
    for (const domain::Person& person : m_session.context().people)
        m_assignee->addItem(person.name, person.id.value);
    form.addRow(tr("Assignee"), m_assignee);
    m_priority = named(new QComboBox, u"taskPriority"_s, tr("Priority"));
    for (const auto priority :
         {domain::TaskPriority::High, domain::TaskPriority::Normal, domain::TaskPriority::Low})
        m_priority->addItem(items::wordOf(priority), int(priority));
    m_waiting = named(new QComboBox, u"taskWaiting"_s, tr("Waiting on"));
    using enum domain::WaitingOn;
    for (const auto party : {Nobody, Customer, Support, Product, Legal}) {
        const QString word = items::wordOf(party);
        m_waiting->addItem(word.isEmpty() ? tr("Nobody") : word, int(party));
    }
    form.addRow(tr("Priority"), m_priority);
    form.addRow(tr("Waiting on"), m_waiting);
}

QWidget* TaskDialog::buildFooter() {
    auto* footer = new DialogFooter(this);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    auto* save = new Button(tr("Save"), Button::Kind::Primary, this);
    save->setObjectName(u"taskSave"_s);
    save->setKey(Qt::CTRL | Qt::Key_Return);
    save->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TaskDialog::save);
    return footer;
}

} // namespace tenure::views
