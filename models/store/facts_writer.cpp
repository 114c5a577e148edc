// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/custom_rows.h"
#include "store/facts_columns.h"
#include "store/facts_store.h"
#include "store/rows.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace tenure::store {

using domain::AccountId;
using namespace Qt::Literals::StringLiterals;

namespace {

void runForAccount(Connection& connection, const char* sql, AccountId account) {
    SQLite::Statement& s = connection.statement(sql);
    bindId(s, 1, account);
    run(s);
}

constexpr std::array indexedColumns{"name_key"_L1, "name_match"_L1, "owner_id"_L1,
                                    "tier"_L1,     "arr_base"_L1,   "renewal_day"_L1};

bool sameInIndexes(const FactsRow& a, const FactsRow& b) {
    return a.account == b.account && a.nameKey == b.nameKey && a.nameMatch == b.nameMatch &&
           a.owner == b.owner && a.tier == b.tier && a.arrBase == b.arrBase && a.renewalDay == b.renewalDay;
}

/// Sets the columns, all or those that are in no index, each with the parameter that bindFacts gives it.
std::string updateSql(bool withIndexed) {
    const QStringList columns = QString::fromLatin1(FACTS_COLUMNS).split(u", "_s);
    QStringList sets;
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (withIndexed ||
            std::find(indexedColumns.begin(), indexedColumns.end(), columns[i]) == indexedColumns.end())
            sets.push_back(columns[i] + " = ?"_L1 + QString::number(i + 1));
    }
    return ("UPDATE account_facts SET "_L1 + sets.join(u", "_s) + " WHERE account_id = ?1"_L1).toStdString();
}

bool sameButForDay(FactsRow before, const FactsRow& after) {
    before.asOf = after.asOf;
    return before == after;
}

} // namespace

void FactsWriter::write(const FactsInput& before, const DerivedRow& row) {
    if (before.oldFacts && before.oldFacts->asOf != row.facts.asOf &&
        sameButForDay(*before.oldFacts, row.facts)) {
        // Most accounts on most days. No index has this column.
        SQLite::Statement& s =
            m_connection.statement("UPDATE account_facts SET as_of = ?2 WHERE account_id = ?1");
        Binder(s, 1).id(row.facts.account).day(row.facts.asOf);
        run(s);
    } else if (!before.oldFacts) {
        insertFacts(row.facts);
    } else if (before.oldFacts != row.facts) {
        updateFacts(*before.oldFacts, row.facts);
    }
    if (m_scope != FactsScope::All)
        return;
    if (before.oldTagFolds != row.tagFolds)
        writeTags(row.facts.account, row.tagFolds);
    if (before.oldCustom != row.custom)
        writeCustom(row.facts.account, row.custom);
    if (before.oldSearch != row.search)
        writeSearch(row.facts.account, row.search, before.oldSearch.has_value());
}

// Not INSERT OR REPLACE: SQLite keeps a statement journal for it and touches every index twice.
void FactsWriter::updateFacts(const FactsRow& before, const FactsRow& row) {
    static const std::string all = updateSql(true);
    static const std::string outsideIndexes = updateSql(false);
    SQLite::Statement& s =
        m_connection.statement((sameInIndexes(before, row) ? outsideIndexes : all).c_str());
    bindFacts(s, row);
    run(s);
}

void FactsWriter::insertFacts(const FactsRow& row) {
    SQLite::Statement& s = m_connection.statement(
        "INSERT INTO account_facts (" FACTS_COLUMNS ") VALUES ("
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindFacts(s, row);
    run(s);
}

void FactsWriter::writeTags(AccountId account, const QStringList& folds) {
    runForAccount(m_connection, "DELETE FROM tag_facts WHERE account_id = ?", account);
    for (const QString& fold : folds) {
        SQLite::Statement& s =
            m_connection.statement("INSERT INTO tag_facts (account_id, tag_fold) VALUES (?, ?)");
        Binder(s, 1).id(account).text(fold);
        run(s);
    }
}

void FactsWriter::writeCustom(AccountId account, const std::vector<CustomFact>& facts) {
    runForAccount(m_connection, "DELETE FROM custom_facts WHERE account_id = ?", account);
    for (const CustomFact& fact : facts) {
        SQLite::Statement& s =
            m_connection.statement("INSERT INTO custom_facts (account_id, field_id, value) VALUES (?, ?, ?)");
        Binder(s, 1).id(account).id(fact.field);
        bindCustom(s, 3, fact.value);
        run(s);
    }
}

void FactsWriter::writeSearch(AccountId account, const SearchRow& row, bool exists) {
    SQLite::Statement& s = m_connection.statement(
        exists ? "UPDATE search SET (name, domain, tags, contacts, notes) = (?2, ?3, ?4, ?5, ?6) WHERE rowid "
                 "= ?1"
               : "INSERT INTO search (rowid, name, domain, tags, contacts, notes) VALUES (?, ?, ?, ?, ?, ?)");
    Binder(s, 1)
        .id(account)
        .text(row.name)
        .text(row.domain)
        .text(row.tags)
        .text(row.contacts)
        .text(row.notes);
    run(s);
}

void FactsWriter::remove(AccountId account) {
    runForAccount(m_connection, "DELETE FROM account_facts WHERE account_id = ?", account);
    if (m_scope != FactsScope::All)
        return;
    runForAccount(m_connection, "DELETE FROM tag_facts WHERE account_id = ?", account);
    runForAccount(m_connection, "DELETE FROM custom_facts WHERE account_id = ?", account);
    runForAccount(m_connection, "DELETE FROM search WHERE rowid = ?", account);
}

void FactsWriter::clear() {
    m_connection.execute("DELETE FROM account_facts");
    if (m_scope == FactsScope::All)
        m_connection.execute("DELETE FROM tag_facts; DELETE FROM custom_facts; DELETE FROM search");
}

std::optional<FactsRow> factsOf(Connection& connection, AccountId account) {
    SQLite::Statement& s =
        connection.statement("SELECT " FACTS_COLUMNS " FROM account_facts WHERE account_id = ?");
    bindId(s, 1, account);
    return firstRow(s, readFacts);
}

bool isReader(Connection& connection) {
    return sqlite3_db_readonly(connection.database().getHandle(), "main") == 1;
}

void shadowFacts(Connection& connection) {
    SQLite::Database& database = connection.database();
    if (database.execAndGet("SELECT COUNT(*) FROM temp.sqlite_schema WHERE name = 'account_facts'").getInt() >
        0)
        return;
    SQLite::Statement schema(database, "SELECT sql FROM main.sqlite_schema WHERE tbl_name = 'account_facts' "
                                       "AND sql IS NOT NULL ORDER BY type = 'index'");
    std::vector<std::string> statements;
    while (step(schema))
        statements.push_back(schema.getColumn(0).getString());
    for (std::string& sql : statements) {
        // "CREATE TABLE account_facts" and "CREATE INDEX facts_…": into temp, whose tables hide those of
        // main.
        const bool isTable = sql.starts_with("CREATE TABLE ");
        sql.insert(isTable ? sizeof("CREATE TABLE ") - 1 : sizeof("CREATE INDEX ") - 1, "temp.");
        database.exec(sql);
    }
}

void inTransaction(Connection& connection, const std::function<void()>& work) {
    sqlite3* handle = connection.database().getHandle();
    connection.execute("BEGIN IMMEDIATE");
    try {
        work();
        connection.execute("COMMIT");
    } catch (...) {
        // SQLite may have rolled back by itself (disk full).
        if (sqlite3_get_autocommit(handle) == 0)
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace tenure::store
