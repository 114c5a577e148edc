// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_dialog.h"

#include "items/task_words.h"
#include "operations/account_details.h"
#include "operations/field_value.h"
#include "views/accounts/cell_choices.h"
#include "views/tasks/account_field.h"
#include "views/widgets/plain_text.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::Recurrence;
using domain::Task;

TaskDialog::TaskDialog(operations::BookSession& session, Subject subject, QWidget* parent)
    : QDialog(parent), m_session(session), m_subject(std::move(subject)) {
    setObjectName(u"taskDialog"_s);
    setWindowTitle(m_subject.task.id.isValid() ? tr("Task") : tr("New task"));
    build();
    fill();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &TaskDialog::save);
    m_title->setFocus(Qt::OtherFocusReason);
}

void TaskDialog::fill() {
    const Task& task = m_subject.task;
    m_title->setText(task.title);
    m_due->setText(task.due ? task.due->toString(Qt::ISODate) : QString());
    m_time->setText(task.dueTime ? task.dueTime->toString(u"HH:mm"_s) : QString());
    m_every->setValue(task.recurrence ? task.recurrence->every : 1);
    m_unit->setCurrentIndex(task.recurrence ? int(task.recurrence->unit) + 1 : 0);
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(task.assignee.value)));
    m_priority->setCurrentIndex(m_priority->findData(int(task.priority)));
    m_waiting->setCurrentIndex(m_waiting->findData(int(task.waitingOn)));
    m_body->setPlainText(task.body);
    nameUnits();
    if (m_contact == nullptr)
        return;
    fillContacts({});
    if (m_account != nullptr)
        connect(m_account, &AccountField::accountChanged, this, &TaskDialog::readContacts);
    readContacts();
}

void TaskDialog::readContacts() {
    const domain::AccountId account = m_account != nullptr ? m_account->account() : m_subject.task.account;
    const int number = ++m_number;
    if (!account.isValid())
        return fillContacts({});
    m_session.inBackground(
        this, [&book = m_session.book(), account] { return operations::accountDetails(book, account); },
        [this, number](const domain::Result<std::optional<operations::AccountDetails>>& details) {
            if (number == m_number && details && *details)
                fillContacts((*details)->contacts);
        });
}

void TaskDialog::fillContacts(const std::vector<domain::Contact>& contacts) {
    const qint64 chosen =
        m_contact->count() > 1 ? m_contact->currentData().toLongLong() : m_subject.task.contact.value;
    m_contact->clear();
    m_contact->addItem(tr("Nobody"), qint64(0));
    for (const domain::Contact& contact : contacts) {
        if (contact.status == domain::ContactStatus::Active || contact.id.value == chosen)
            m_contact->addItem(contact.name, contact.id.value);
    }
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(chosen)));
    m_contact->setEnabled(m_contact->count() > 1);
}

void TaskDialog::nameUnits() {
    for (int unit = 1; unit < m_unit->count(); ++unit)
        m_unit->setItemText(unit,
                            items::recurrenceText(m_every->value(), static_cast<Recurrence::Unit>(unit - 1)));
    m_every->setEnabled(m_unit->currentIndex() > 0);
}

void TaskDialog::refuse(QWidget& field, const QString& problem) {
    m_problem->setText(problem);
    m_problem->show();
    field.setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool TaskDialog::readDue(Task& task) {
    const auto field = m_session.context().catalogue.get(u"next_due").value_or(query::Field());
    const auto due = operations::readFieldValue(field, m_due->text(),
                                                {m_session.today(), m_session.context().baseCurrency});
    if (!due) {
        refuse(*m_due, tr("Write the due day like 2026-03-31 or today+7d, or leave it empty."));
        return false;
    }
    const auto* day = std::get_if<QDate>(&*due);
    task.due = day != nullptr ? std::optional(*day) : std::nullopt;
    const QString time = m_time->text().trimmed();
    const QTime at = QTime::fromString(time, time.contains(u':') ? u"H:m"_s : u"H"_s);
    if (!time.isEmpty() && !at.isValid()) {
        refuse(*m_time, tr("Write the time like 14:00, or leave it empty."));
        return false;
    }
    if (at.isValid() && !task.due) {
        refuse(*m_due, tr("A task with a time of day needs a due day: write one, or remove the time."));
        return false;
    }
    task.dueTime = at.isValid() ? std::optional(at) : std::nullopt;
    return true;
}

bool TaskDialog::readRecurrence(Task& task) {
    const std::optional<Recurrence> before = std::exchange(task.recurrence, std::nullopt);
    if (m_unit->currentIndex() == 0)
        return true;
    if (!task.due) {
        refuse(*m_due, tr("A task that repeats needs a due day: write one, or let it not repeat."));
        return false;
    }
    const auto unit = static_cast<Recurrence::Unit>(m_unit->currentIndex() - 1);
    // One of the 31st that is due on the 28th of February stays one of the 31st.
    const bool same =
        before && before->every == m_every->value() && before->unit == unit && task.due == m_subject.task.due;
    task.recurrence = same ? before : Recurrence::from(m_every->value(), unit, *task.due);
    return true;
}

std::optional<Task> TaskDialog::written() {
    Task task = m_subject.task;
    task.title = m_title->text().trimmed();
    if (task.title.isEmpty()) {
        refuse(*m_title, tr("Write what is to be done."));
        return {};
    }
    if (m_account != nullptr) {
        if (!m_account->isSettled()) {
            refuse(*m_account, tr("Choose an account from the list, or leave the field empty."));
            return {};
        }
        if (m_account->account() != task.account)
            task.touchpoint = {}; // it is of the account before
        task.account = m_account->account();
    }
    if (!readDue(task) || !readRecurrence(task))
        return {};
    if (m_contact != nullptr)
        task.contact = {m_contact->currentData().toLongLong()};
    task.assignee = {m_assignee->currentData().toLongLong()};
    task.priority = static_cast<domain::TaskPriority>(m_priority->currentData().toInt());
    task.waitingOn = static_cast<domain::WaitingOn>(m_waiting->currentData().toInt());
    task.body = m_body->toPlainText().trimmed();
    return task;
}

void TaskDialog::save() {
    if (const auto task = written()) {
        accept();
        Q_EMIT saveRequested(*task);
    }
}

} // namespace tenure::views
