// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging.h"

#include "domain/text_fold.h"
#include "domain/uuid.h"
#include "store/errors.h"
#include "store/staging_private.h"
#include "store/transaction.h"

#include <sqlite3.h>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

void check(Connection& connection, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw SQLite::Exception(connection.database().getHandle(), code);
}

void bind(sqlite3_stmt* statement, int index, const StagedValue& value) {
    switch (value.type) {
    case StagedValue::Type::Empty:
        sqlite3_bind_null(statement, index);
        break;
    case StagedValue::Type::Text:
        sqlite3_bind_text(statement, index, value.bytes.constData(), static_cast<int>(value.bytes.size()),
                          SQLITE_STATIC);
        break;
    case StagedValue::Type::Integer:
        sqlite3_bind_int64(statement, index, value.integer);
        break;
    case StagedValue::Type::Real:
        sqlite3_bind_double(statement, index, value.real);
        break;
    case StagedValue::Type::Blob:
        sqlite3_bind_blob(statement, index, value.bytes.constData(), static_cast<int>(value.bytes.size()),
                          SQLITE_STATIC);
        break;
    }
}

/// The columns of stage_row that are there for every file: nothing is known of a row but what it says.
QString createSql(const StagePlan& plan) {
    QString sql = u"CREATE TABLE stage_row (row INTEGER PRIMARY KEY, bad INTEGER NOT NULL, uuid BLOB, "
                  "uuid2 BLOB, uuid3 BLOB, name_key TEXT, skip INTEGER NOT NULL DEFAULT 0, action INTEGER "
                  "NOT NULL DEFAULT 3, target INTEGER, ekey TEXT, changed INTEGER NOT NULL DEFAULT 0"_s;
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i)
        sql += u", r%1 INTEGER, q%1 INTEGER"_s.arg(i);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        sql += u", v%1"_s.arg(i);
    return sql +
           u");"
           "CREATE TABLE stage_fault (row INTEGER NOT NULL, column INTEGER NOT NULL, value TEXT NOT NULL, "
           "reason TEXT NOT NULL, late INTEGER NOT NULL);"
           "CREATE INDEX stage_fault_row ON stage_fault (row);"
           "CREATE TABLE stage_ref (kind INTEGER NOT NULL, text TEXT NOT NULL, id INTEGER, row INTEGER, "
           "PRIMARY KEY (kind, text)) WITHOUT ROWID;"
           "CREATE TABLE stage_change (row INTEGER NOT NULL, key TEXT NOT NULL, before TEXT NOT NULL, "
           "after TEXT NOT NULL, weight INTEGER NOT NULL);"_s;
}

QString insertSql(const StagePlan& plan) {
    QString columns = u"INSERT INTO stage_row (row, bad, uuid, uuid2, uuid3, name_key"_s;
    QString values = u") VALUES (?, ?, ?, ?, ?, ?"_s;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        columns += u", v%1"_s.arg(i);
        values += u", ?"_s;
    }
    return columns + values + u')';
}

} // namespace

Staging::Private::Private(Book& theBook, domain::ImportKind kind, std::vector<StagedColumn> columns)
    : book(theBook), plan{kind, stagedSpec(kind), std::move(columns), {}}, scratch(book),
      nameColumn(kind == domain::ImportKind::Accounts ? plan.find("name") : -1),
      hasContract(plan.carriesContract()) {
    run(scratch.connection(), createSql(plan));
    const QByteArray sql = insertSql(plan).toUtf8();
    sqlite3* handle = scratch.connection().database().getHandle();
    check(scratch.connection(),
          sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &insert, nullptr));
    begin();
}

Staging::Private::~Private() {
    sqlite3_finalize(insert);
}

void Staging::Private::begin() {
    if (!open)
        scratch.connection().execute("BEGIN");
    open = true;
}

void Staging::Private::commit() {
    if (open)
        scratch.connection().execute("COMMIT");
    open = false;
}

Staging::Staging(Book& book, domain::ImportKind kind, std::vector<StagedColumn> columns)
    : d(std::make_unique<Private>(book, kind, std::move(columns))) {}

Staging::~Staging() = default;

void Staging::add(qint64 row, const std::vector<StagedValue>& values, bool bad) {
    d->begin();
    sqlite3_stmt* s = d->insert;
    const QDateTime now = d->startedAt;
    std::array<QByteArray, 3> uuids = {domain::newUuid(now)};
    if (d->hasContract)
        uuids = {uuids[0], domain::newUuid(now), domain::newUuid(now)};
    QByteArray nameKey;
    if (d->nameColumn >= 0 &&
        values[static_cast<std::size_t>(d->nameColumn)].type == StagedValue::Type::Text) {
        nameKey =
            domain::companyMatchKey(QString::fromUtf8(values[static_cast<std::size_t>(d->nameColumn)].bytes))
                .toUtf8();
    }
    sqlite3_bind_int64(s, 1, row);
    sqlite3_bind_int(s, 2, bad ? 1 : 0);
    for (int i = 0; i < 3; ++i)
        bind(s, 3 + i,
             {uuids[static_cast<std::size_t>(i)].isEmpty() ? StagedValue::Type::Empty
                                                           : StagedValue::Type::Blob,
              uuids[static_cast<std::size_t>(i)]});
    bind(s, 6, {nameKey.isNull() ? StagedValue::Type::Empty : StagedValue::Type::Text, nameKey});
    for (std::size_t i = 0; i < values.size(); ++i)
        bind(s, 7 + static_cast<int>(i), values[i]);
    const int code = sqlite3_step(s);
    sqlite3_reset(s);
    check(d->scratch.connection(), code);
}

void Staging::fault(const StagedFault& fault) {
    d->begin();
    SQLite::Statement& s = d->scratch.connection().statement(
        "INSERT INTO stage_fault (row, column, value, reason, late) VALUES (?, ?, ?, ?, 0)");
    bindInt(s, 1, fault.row);
    bindInt(s, 2, fault.fileColumn);
    bindText(s, 3, fault.value);
    bindText(s, 4, fault.reason);
    run(s);
}

void Staging::forget(qint64 row) {
    d->begin();
    for (const char* sql : {"DELETE FROM stage_row WHERE row = ?", "DELETE FROM stage_fault WHERE row = ?"}) {
        SQLite::Statement& s = d->scratch.connection().statement(sql);
        bindInt(s, 1, row);
        run(s);
    }
}

void Staging::skip(qint64 row, bool skip) {
    d->begin();
    SQLite::Statement& s = d->scratch.connection().statement("UPDATE stage_row SET skip = ?2 WHERE row = ?1");
    bindInt(s, 1, row);
    bindInt(s, 2, skip ? 1 : 0);
    run(s);
}

void Staging::interruptWhen(std::function<bool()> cancelled) {
    d->scratch.connection().interruptWhen(std::move(cancelled));
}

void Staging::finish() {
    d->commit();
}

void Staging::compare(const StagingRules& rules) {
    d->plan.rules = rules;
    Connection& connection = d->scratch.connection();
    d->begin();
    indexOwnRows(connection, d->plan);
    d->logMark = number(connection, u"SELECT COALESCE(max(id), 0) FROM log_tx"_s);
    compareWithBook(connection, d->plan);
    d->commit();
}

void compareWithBook(Connection& connection, const StagePlan& plan) {
    connection.execute("DELETE FROM stage_fault WHERE late; DELETE FROM stage_change; DELETE FROM stage_ref");
    resolveReferences(connection, plan);
    matchRows(connection, plan);
    checkOwnReferences(connection, plan);
    compareRows(connection, plan);
}

} // namespace tenure::store
