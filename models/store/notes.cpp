// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/notes.h"

#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

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
    SQLite::Statement s(m_connection.database(), eachSql);
    while (step(s))
        visit(read(s));
}

NoteId Notes::insert(Transaction& transaction, const Note& note) {
    SQLite::Statement& s = m_connection.statement(insertSql);
    bindBlob(s, 1, domain::newUuid(transaction.now()));
    bind(s, note);
    run(s);
    const NoteId id{m_connection.database().getLastInsertRowid()};
    transaction.wrote();
    return id;
}

bool Notes::update(Transaction& transaction, const Note& note) {
    const std::optional<Note> stored = find(note.id);
    Q_ASSERT(stored);
    if (*stored == note)
        return false;
    SQLite::Statement& s = m_connection.statement(updateSql);
    bindId(s, 1, note.id);
    bind(s, note);
    run(s);
    transaction.wrote();
    return true;
}

void Notes::remove(Transaction& transaction, NoteId id) {
    SQLite::Statement& s = m_connection.statement("DELETE FROM note WHERE id = ?");
    bindId(s, 1, id);
    run(s);
    transaction.wrote();
}

} // namespace tenure::store
