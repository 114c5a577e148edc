// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deputies.h"

#include "store/repository.h"

namespace tenure::store {

using domain::Deputy;
using domain::DeputyId;
using domain::PersonId;

namespace {

#define DEPUTY_COLUMNS "person_id, deputy_id, from_day, until_day"

constexpr auto findSql = "SELECT id, " DEPUTY_COLUMNS " FROM deputy WHERE id = ?";
constexpr auto allSql = "SELECT id, " DEPUTY_COLUMNS " FROM deputy ORDER BY from_day, id";
constexpr auto insertSql = "INSERT INTO deputy (uuid, " DEPUTY_COLUMNS ") VALUES (?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE deputy SET (" DEPUTY_COLUMNS ") = (?2, ?3, ?4, ?5) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Deputy& deputy) {
    Binder(statement, 2).id(deputy.person).id(deputy.deputy).day(deputy.from).day(deputy.until);
}

Deputy read(SQLite::Statement& statement) {
    RowReader row(statement);
    Deputy deputy;
    deputy.id = row.id<DeputyId>();
    deputy.person = row.id<PersonId>();
    deputy.deputy = row.id<PersonId>();
    deputy.from = row.day().value_or(QDate());
    deputy.until = row.day().value_or(QDate());
    return deputy;
}

} // namespace

std::optional<Deputy> Deputies::find(DeputyId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Deputy> Deputies::all() const {
    return allRows(m_connection.statement(allSql), read);
}

std::vector<PersonId> Deputies::standsInFor(PersonId deputy, QDate day) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT DISTINCT person_id FROM deputy WHERE deputy_id = ?1 AND from_day <= ?2 AND until_day >= ?2 "
        "ORDER BY person_id");
    bindId(s, 1, deputy);
    bindDay(s, 2, day);
    return allIds<PersonId>(s);
}

DeputyId Deputies::insert(Transaction& transaction, const Deputy& deputy) {
    return insertRow(transaction, insertSql, deputy, bind);
}

bool Deputies::update(Transaction& transaction, const Deputy& deputy) {
    return updateRow(transaction, updateSql, find(deputy.id), deputy, bind);
}

void Deputies::remove(Transaction& transaction, DeputyId id) {
    static constexpr std::array statements = {"DELETE FROM deputy WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
