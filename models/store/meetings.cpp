// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/meetings.h"

#include "store/repository.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::Meeting;
using domain::MeetingId;

namespace {

#define MEETING_COLUMNS "account_id, uid, day, time, duration_minutes, subject, place, people, body"

constexpr auto findSql = "SELECT id, " MEETING_COLUMNS " FROM meeting WHERE id = ?";
constexpr auto insertSql =
    "INSERT INTO meeting (uuid, " MEETING_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE meeting SET (" MEETING_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Meeting& row) {
    Binder binder(statement, 2);
    binder.id(row.account).text(row.uid).day(row.day).time(row.time).optional(row.durationMinutes);
    binder.text(row.subject).text(row.place).text(row.people.join(u'\n')).text(row.body);
}

Meeting read(SQLite::Statement& statement) {
    RowReader row(statement);
    Meeting read;
    read.id = row.id<MeetingId>();
    read.account = row.id<domain::AccountId>();
    read.uid = row.text();
    read.day = row.day().value_or(QDate());
    read.time = row.time();
    read.durationMinutes = row.optional<int>();
    read.subject = row.text();
    read.place = row.text();
    read.people = row.text().split(u'\n', Qt::SkipEmptyParts);
    read.body = row.text();
    return read;
}

} // namespace

std::optional<Meeting> Meetings::find(MeetingId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Meeting> Meetings::onDay(QDate day) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id, " MEETING_COLUMNS " FROM meeting WHERE day = ? ORDER BY time, id");
    bindDay(s, 1, day);
    return allRows(s, read);
}

std::vector<Meeting> Meetings::byUid(const QString& uid) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id, " MEETING_COLUMNS " FROM meeting WHERE uid = ? ORDER BY id");
    bindText(s, 1, uid);
    return allRows(s, read);
}

MeetingId Meetings::insert(Transaction& transaction, const Meeting& row) {
    return insertRow(transaction, insertSql, row, bind);
}

bool Meetings::update(Transaction& transaction, const Meeting& row) {
    return updateRow(transaction, updateSql, find(row.id), row, bind);
}

void Meetings::remove(Transaction& transaction, MeetingId id) {
    static constexpr std::array statements = {"DELETE FROM meeting WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
