// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tasks.h"

#include "store/repository.h"

namespace tenure::store {

using domain::AccountId;
using domain::Task;
using domain::TaskId;

namespace {

#define TASK_COLUMNS                                                                                         \
    "account_id, contact_id, touchpoint_id, external_id, title, due, assignee_id, priority, state, "         \
    "done_on, waiting_on, body, due_time, recurrence, snoozed_until"

constexpr auto findSql = "SELECT id, " TASK_COLUMNS " FROM task WHERE id = ?";
constexpr auto eachSql = "SELECT id, " TASK_COLUMNS " FROM task ORDER BY id";
constexpr auto ofAccountSql =
    "SELECT id, " TASK_COLUMNS
    " FROM task WHERE account_id = ? ORDER BY state <> 'open', due IS NULL, due, id";
constexpr auto openTitledSql =
    "SELECT id, " TASK_COLUMNS " FROM task WHERE state = 'open' AND title = ? ORDER BY id";
constexpr auto openOnSql =
    "SELECT id, " TASK_COLUMNS " FROM task WHERE state = 'open' AND (due <= ?1 OR snoozed_until <= ?1) AND "
    "(snoozed_until IS NULL OR snoozed_until <= ?1) AND (account_id IS NULL OR account_id IN "
    "(SELECT id FROM account WHERE deleted_at IS NULL)) ORDER BY due IS NULL, due, id";
#define NAMED_TASKS                                                                                          \
    "SELECT id, " TASK_COLUMNS                                                                               \
    ", coalesce((SELECT name FROM account WHERE account.id = task.account_id), ''), "                        \
    "coalesce((SELECT name FROM contact WHERE contact.id = task.contact_id), '') FROM task "
constexpr auto eachNamedSql =
    NAMED_TASKS "WHERE account_id IS NULL OR account_id IN (SELECT account.id FROM account WHERE deleted_at "
                "IS NULL) ORDER BY due IS NULL, due, id";
constexpr auto eachNamedOfSql = NAMED_TASKS "WHERE account_id = ? ORDER BY due IS NULL, due, id";
constexpr auto insertSql =
    "INSERT INTO task (uuid, " TASK_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE task SET (" TASK_COLUMNS
    ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Task& task) {
    Binder binder(statement, 2);
    binder.id(task.account).id(task.contact).id(task.touchpoint).text(task.externalId).text(task.title);
    binder.day(task.due).id(task.assignee).key(task.priority).key(task.state).day(task.doneOn);
    binder.key(task.waitingOn).text(task.body).time(task.dueTime);
    binder.text(task.recurrence ? task.recurrence->text() : QString()).day(task.snoozedUntil);
}

Task readTask(RowReader& row) {
    Task task;
    task.id = row.id<TaskId>();
    task.account = row.id<AccountId>();
    task.contact = row.id<domain::ContactId>();
    task.touchpoint = row.id<domain::TouchpointId>();
    task.externalId = row.text();
    task.title = row.text();
    task.due = row.day();
    task.assignee = row.id<domain::PersonId>();
    task.priority = row.key<domain::TaskPriority>();
    task.state = row.key<domain::TaskState>();
    task.doneOn = row.day();
    task.waitingOn = row.key<domain::WaitingOn>();
    task.body = row.text();
    task.dueTime = row.time();
    task.recurrence = domain::Recurrence::fromText(row.text());
    task.snoozedUntil = row.day();
    return task;
}

Task read(SQLite::Statement& statement) {
    RowReader row(statement);
    return readTask(row);
}

NamedTask readNamed(SQLite::Statement& statement) {
    RowReader row(statement);
    NamedTask named;
    named.task = readTask(row);
    named.accountName = row.text();
    named.contactName = row.text();
    return named;
}

} // namespace

std::optional<Task> Tasks::find(TaskId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Task> Tasks::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(ofAccountSql);
    bindId(s, 1, account);
    return allRows(s, read);
}

std::vector<TaskId> Tasks::byExternalId(const QString& externalId) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id FROM task WHERE external_id = ? AND external_id <> '' ORDER BY id");
    bindText(s, 1, externalId);
    return allIds<TaskId>(s);
}

std::vector<Task> Tasks::openTitled(const QString& title) const {
    SQLite::Statement& s = m_connection.statement(openTitledSql);
    bindText(s, 1, title);
    return allRows(s, read);
}

std::vector<Task> Tasks::openOn(QDate today) const {
    SQLite::Statement& s = m_connection.statement(openOnSql);
    bindDay(s, 1, today);
    return allRows(s, read);
}

std::optional<QDate> Tasks::nextDue(QDate today) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT min(max(coalesce(snoozed_until, ''), coalesce(due, snoozed_until))) FROM task WHERE state = "
        "'open' AND max(coalesce(snoozed_until, ''), coalesce(due, snoozed_until)) > ?");
    bindDay(s, 1, today);
    return firstRow(s, [](SQLite::Statement& row) { return columnDay(row, 0); }).value_or(std::nullopt);
}

int Tasks::countDone(QDate day) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT count(*) FROM task WHERE state = 'done' AND done_on = ?");
    bindDay(s, 1, day);
    return firstRow(s, [](SQLite::Statement& row) { return static_cast<int>(columnInt(row, 0)); })
        .value_or(0);
}

void Tasks::each(const std::function<void(const Task&)>& visit) const {
    eachRow(m_connection, eachSql, read, visit);
}

void Tasks::eachNamed(AccountId account, const std::function<void(NamedTask&)>& visit) const {
    const bool all = !account.isValid();
    SQLite::Statement s(m_connection.database(), all ? eachNamedSql : eachNamedOfSql);
    if (!all)
        bindId(s, 1, account);
    while (step(s)) {
        NamedTask named = readNamed(s);
        visit(named);
    }
}

TaskId Tasks::insert(Transaction& transaction, const Task& task) {
    return insertRow(transaction, insertSql, task, bind);
}

bool Tasks::update(Transaction& transaction, const Task& task) {
    return updateRow(transaction, updateSql, find(task.id), task, bind);
}

void Tasks::remove(Transaction& transaction, TaskId id) {
    SQLite::Statement& s = m_connection.statement("DELETE FROM task WHERE id = ?");
    bindId(s, 1, id);
    run(s);
    transaction.wrote();
}

} // namespace tenure::store
