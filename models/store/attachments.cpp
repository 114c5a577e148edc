// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachments.h"

#include "store/repository.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::Attachment;
using domain::AttachmentId;

namespace {

#define ATTACHMENT_COLUMNS "account_id, touchpoint_id, name, media_type, size, sha256"

constexpr auto findSql = "SELECT id, " ATTACHMENT_COLUMNS " FROM attachment WHERE id = ?";
constexpr auto insertSql =
    "INSERT INTO attachment (uuid, " ATTACHMENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE attachment SET (" ATTACHMENT_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Attachment& row) {
    Binder binder(statement, 2);
    binder.id(row.account).id(row.touchpoint).text(row.name).text(row.mediaType).integer(row.size);
    binder.text(row.sha256);
}

Attachment read(SQLite::Statement& statement) {
    RowReader row(statement);
    Attachment read;
    read.id = row.id<AttachmentId>();
    read.account = row.id<domain::AccountId>();
    read.touchpoint = row.id<domain::TouchpointId>();
    read.name = row.text();
    read.mediaType = row.text();
    read.size = row.integer();
    read.sha256 = row.text();
    return read;
}

} // namespace

std::optional<Attachment> Attachments::find(AttachmentId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Attachment> Attachments::ofAccount(domain::AccountId account) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id, " ATTACHMENT_COLUMNS " FROM attachment WHERE account_id = ? ORDER BY touchpoint_id, id");
    bindId(s, 1, account);
    return allRows(s, read);
}

AttachmentId Attachments::insert(Transaction& transaction, const Attachment& row) {
    return insertRow(transaction, insertSql, row, bind);
}

bool Attachments::update(Transaction& transaction, const Attachment& row) {
    return updateRow(transaction, updateSql, find(row.id), row, bind);
}

void Attachments::remove(Transaction& transaction, AttachmentId id) {
    static constexpr std::array statements = {"DELETE FROM attachment WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
