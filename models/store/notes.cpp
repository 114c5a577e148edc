// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/notes.h"

#include "store/repository.h"

namespace tenure::store {

using domain::AccountId;
using domain::Note;
using domain::NoteId;

namespace {

#define NOTE_COLUMNS "account_id, day, author_id, body"

constexpr auto findSql = "SELECT id, " NOTE_COLUMNS " FROM note WHERE id = ?";
constexpr auto eachSql = "SELECT id, " NOTE_COLUMNS " FROM note ORDER BY id";
constexpr auto ofAccountSql =
    "SELECT id, " NOTE_COLUMNS " FROM note WHERE account_id = ? ORDER BY day DESC, id DESC";
constexpr auto insertSql = "INSERT INTO note (uuid, " NOTE_COLUMNS ") VALUES (?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE note SET (" NOTE_COLUMNS ") = (?2, ?3, ?4, ?5) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Note& note) {
    Binder binder(statement, 2);
    binder.id(note.account).day(note.day).id(note.author).text(note.body);
}

Note read(SQLite::Statement& statement) {
    RowReader row(statement);
    Note note;
    note.id = row.id<NoteId>();
    note.account = row.id<AccountId>();
    note.day = row.day().value_or(QDate());
    note.author = row.id<domain::PersonId>();
    note.body = row.text();
    return note;
}

} // namespace

std::optional<Note> Notes::find(NoteId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Note> Notes::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(ofAccountSql);
    bindId(s, 1, account);
    return allRows(s, read);
}

void Notes::each(const std::function<void(const Note&)>& visit) const {
    eachRow(m_connection, eachSql, read, visit);
}

NoteId Notes::insert(Transaction& transaction, const Note& note) {
    return insertRow(transaction, insertSql, note, bind);
}

bool Notes::update(Transaction& transaction, const Note& note) {
    return updateRow(transaction, updateSql, find(note.id), note, bind);
}

void Notes::remove(Transaction& transaction, NoteId id) {
    SQLite::Statement& s = m_connection.statement("DELETE FROM note WHERE id = ?");
    bindId(s, 1, id);
    run(s);
    transaction.wrote();
}

} // namespace tenure::store
