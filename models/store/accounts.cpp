// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accounts.h"

#include "domain/text_fold.h"
#include "store/account_rows.h"
#include "store/repository.h"

namespace tenure::store {

using domain::Account;
using domain::AccountId;
using domain::PersonId;
using domain::Tier;

namespace {

constexpr auto findSql = "SELECT id, " ACCOUNT_COLUMNS " FROM account WHERE id = ?";
constexpr auto eachSql = "SELECT id, " ACCOUNT_COLUMNS " FROM account ORDER BY id";
constexpr auto insertSql = "INSERT INTO account (uuid, " ACCOUNT_COLUMNS
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE account SET (" ACCOUNT_COLUMNS
                           ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
                           "?18, ?19) WHERE id = ?1";

QString instantOrEmpty(const std::optional<QDateTime>& instant) {
    return instant ? instantText(*instant) : QString();
}

void bind(SQLite::Statement& statement, const Account& account) {
    Binder binder(statement, 2);
    binder.text(account.name).text(account.externalId).text(account.domain).id(account.parent);
    binder.id(account.owner);
    if (account.tierOverride)
        binder.key(*account.tierOverride);
    else
        binder.null();
    binder.text(account.tierReason).day(account.tierUntil).key(account.potential);
    binder.text(account.industry).text(account.country).text(account.city).text(account.phone);
    binder.text(account.website).optional(account.employees).text(account.channel);
    binder.text(account.description).textOrNull(instantOrEmpty(account.deletedAt));
}

} // namespace

Account readAccount(SQLite::Statement& statement) {
    RowReader row(statement);
    Account account;
    account.id = row.id<AccountId>();
    account.name = row.text();
    account.externalId = row.text();
    account.domain = row.text();
    account.parent = row.id<AccountId>();
    account.owner = row.id<PersonId>();
    account.tierOverride = domain::fromKey<Tier>(row.text());
    account.tierReason = row.text();
    account.tierUntil = row.day();
    account.potential = row.key<domain::Potential>();
    account.industry = row.text();
    account.country = row.text();
    account.city = row.text();
    account.phone = row.text();
    account.website = row.text();
    account.employees = row.optional();
    account.channel = row.text();
    account.description = row.text();
    if (!row.isNull())
        account.deletedAt = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    return account;
}

std::optional<Account> Accounts::find(AccountId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, readAccount);
}

std::vector<AccountId> Accounts::byExternalId(const QString& externalId) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id FROM account WHERE external_id = ? AND external_id <> '' ORDER BY id");
    bindText(s, 1, externalId);
    return allIds<AccountId>(s);
}

std::vector<AccountId> Accounts::byDomain(const QString& domain) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id FROM account WHERE domain = ? AND domain <> '' ORDER BY id");
    bindText(s, 1, domain);
    return allIds<AccountId>(s);
}

std::vector<AccountId> Accounts::byName(const QString& name) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT account_id FROM account_facts WHERE name_match = ? AND name = ? ORDER BY account_id");
    bindText(s, 1, domain::companyMatchKey(name));
    bindText(s, 2, name);
    return allIds<AccountId>(s);
}

std::vector<AccountId> Accounts::children(AccountId parent) const {
    SQLite::Statement& s = m_connection.statement("SELECT id FROM account WHERE parent_id = ? ORDER BY id");
    bindId(s, 1, parent);
    return allIds<AccountId>(s);
}

std::vector<AccountId> Accounts::ids(bool withTrash) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id FROM account WHERE ?1 OR deleted_at IS NULL ORDER BY id");
    bindInt(s, 1, withTrash ? 1 : 0);
    return allIds<AccountId>(s);
}

std::vector<AccountId> Accounts::inTrash() const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id FROM account WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id");
    return allIds<AccountId>(s);
}

void Accounts::each(const std::function<void(const Account&)>& visit) const {
    eachRow(m_connection, eachSql, readAccount, visit);
}

AccountId Accounts::insert(Transaction& transaction, const Account& account) {
    return insertRow(transaction, insertSql, account, bind);
}

bool Accounts::update(Transaction& transaction, const Account& account) {
    return updateRow(transaction, updateSql, find(account.id), account, bind);
}

bool Accounts::trash(Transaction& transaction, AccountId id) {
    SQLite::Statement& s =
        m_connection.statement("UPDATE account SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL");
    bindId(s, 1, id);
    bindText(s, 2, instantText(transaction.now()));
    const bool changed = runCounting(s) > 0;
    transaction.wrote();
    return changed;
}

bool Accounts::restore(Transaction& transaction, AccountId id) {
    SQLite::Statement& s = m_connection.statement(
        "UPDATE account SET deleted_at = NULL WHERE id = ?1 AND deleted_at IS NOT NULL");
    bindId(s, 1, id);
    const bool changed = runCounting(s) > 0;
    transaction.wrote();
    return changed;
}

void Accounts::remove(Transaction& transaction, AccountId id) {
    // What refers to rows that go, first; then the rows, children before parents.
    static constexpr std::array statements = {
        "UPDATE account SET parent_id = NULL WHERE parent_id = ?1",
        "UPDATE task SET touchpoint_id = NULL WHERE account_id IS NOT ?1 AND touchpoint_id IN "
        "(SELECT id FROM touchpoint WHERE account_id = ?1)",
        "UPDATE task SET contact_id = NULL WHERE account_id IS NOT ?1 AND contact_id IN "
        "(SELECT id FROM contact WHERE account_id = ?1)",
        "UPDATE touchpoint SET contact_id = NULL WHERE account_id <> ?1 AND contact_id IN "
        "(SELECT id FROM contact WHERE account_id = ?1)",
        "UPDATE contact SET reports_to_id = NULL WHERE reports_to_id IN "
        "(SELECT id FROM contact WHERE account_id = ?1)",
        "UPDATE contract SET successor_id = NULL WHERE successor_id IN "
        "(SELECT id FROM contract WHERE account_id = ?1)",
        "DELETE FROM account_tag WHERE account_id = ?1",
        "DELETE FROM work_mark WHERE account_id = ?1",
        "DELETE FROM custom_value WHERE account_id = ?1",
        "DELETE FROM note WHERE account_id = ?1",
        "DELETE FROM task WHERE account_id = ?1",
        "DELETE FROM touchpoint WHERE account_id = ?1",
        "DELETE FROM contact WHERE account_id = ?1",
        "DELETE FROM price_phase WHERE contract_id IN (SELECT id FROM contract WHERE account_id = ?1)",
        "DELETE FROM contract WHERE account_id = ?1",
        "DELETE FROM account WHERE id = ?1",
    };
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
