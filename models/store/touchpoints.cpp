// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/touchpoints.h"

#include "store/repository.h"

namespace tenure::store {

using domain::AccountId;
using domain::Touchpoint;
using domain::TouchpointId;

namespace {

#define TOUCHPOINT_COLUMNS                                                                                   \
    "account_id, contact_id, external_id, kind, day, time, direction, two_way, subject, body, "              \
    "duration_minutes, outcome, sentiment, author_id, purpose, place"

constexpr auto findSql = "SELECT id, " TOUCHPOINT_COLUMNS " FROM touchpoint WHERE id = ?";
constexpr auto eachSql = "SELECT id, " TOUCHPOINT_COLUMNS " FROM touchpoint ORDER BY id";
constexpr auto ofAccountSql = "SELECT id, " TOUCHPOINT_COLUMNS
                              " FROM touchpoint WHERE account_id = ? ORDER BY day DESC, time DESC, id DESC";
constexpr auto insertSql = "INSERT INTO touchpoint (uuid, " TOUCHPOINT_COLUMNS
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE touchpoint SET (" TOUCHPOINT_COLUMNS
    ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Touchpoint& touchpoint) {
    Binder binder(statement, 2);
    binder.id(touchpoint.account).id(touchpoint.contact).text(touchpoint.externalId).key(touchpoint.kind);
    binder.day(touchpoint.day).time(touchpoint.time);
    binder.key(touchpoint.direction).integer(touchpoint.twoWay ? 1 : 0).text(touchpoint.subject);
    binder.text(touchpoint.body).optional(touchpoint.durationMinutes).text(touchpoint.outcome);
    binder.key(touchpoint.sentiment).id(touchpoint.author).text(touchpoint.purpose).text(touchpoint.place);
}

Touchpoint read(SQLite::Statement& statement) {
    RowReader row(statement);
    Touchpoint touchpoint;
    touchpoint.id = row.id<TouchpointId>();
    touchpoint.account = row.id<AccountId>();
    touchpoint.contact = row.id<domain::ContactId>();
    touchpoint.externalId = row.text();
    touchpoint.kind = row.key<domain::TouchKind>();
    touchpoint.day = row.day().value_or(QDate());
    touchpoint.time = row.time();
    touchpoint.direction = row.key<domain::Direction>();
    touchpoint.twoWay = row.flag();
    touchpoint.subject = row.text();
    touchpoint.body = row.text();
    touchpoint.durationMinutes = row.optional<int>();
    touchpoint.outcome = row.text();
    touchpoint.sentiment = row.key<domain::Sentiment>();
    touchpoint.author = row.id<domain::PersonId>();
    touchpoint.purpose = row.text();
    touchpoint.place = row.text();
    return touchpoint;
}

} // namespace

std::optional<Touchpoint> Touchpoints::find(TouchpointId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Touchpoint> Touchpoints::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(ofAccountSql);
    bindId(s, 1, account);
    return allRows(s, read);
}

std::vector<TouchpointId> Touchpoints::byExternalId(const QString& externalId) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id FROM touchpoint WHERE external_id = ? AND external_id <> '' ORDER BY id");
    bindText(s, 1, externalId);
    return allIds<TouchpointId>(s);
}

void Touchpoints::each(const std::function<void(const Touchpoint&)>& visit) const {
    eachRow(m_connection, eachSql, read, visit);
}

TouchpointId Touchpoints::insert(Transaction& transaction, const Touchpoint& touchpoint) {
    return insertRow(transaction, insertSql, touchpoint, bind);
}

bool Touchpoints::update(Transaction& transaction, const Touchpoint& touchpoint) {
    return updateRow(transaction, updateSql, find(touchpoint.id), touchpoint, bind);
}

void Touchpoints::remove(Transaction& transaction, TouchpointId id) {
    static constexpr std::array statements = {
        "UPDATE task SET touchpoint_id = NULL WHERE touchpoint_id = ?1",
        "DELETE FROM participant WHERE touchpoint_id = ?1",
        "DELETE FROM attachment WHERE touchpoint_id = ?1",
        "UPDATE promise SET touchpoint_id = NULL WHERE touchpoint_id = ?1",
        "UPDATE feedback SET touchpoint_id = NULL WHERE touchpoint_id = ?1",
        "DELETE FROM touchpoint WHERE id = ?1",
    };
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
