// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contact_links.h"

#include "store/repository.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::ContactLink;
using domain::ContactLinkId;

namespace {

#define CONTACT_LINK_COLUMNS "account_id, from_id, to_id"

constexpr auto findSql = "SELECT id, " CONTACT_LINK_COLUMNS " FROM contact_link WHERE id = ?";
constexpr auto insertSql = "INSERT INTO contact_link (uuid, " CONTACT_LINK_COLUMNS ") VALUES (?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE contact_link SET (" CONTACT_LINK_COLUMNS ") = (?2, ?3, ?4) WHERE id = ?1";

void bind(SQLite::Statement& statement, const ContactLink& row) {
    Binder binder(statement, 2);
    binder.id(row.account).id(row.from).id(row.to);
}

ContactLink read(SQLite::Statement& statement) {
    RowReader row(statement);
    ContactLink read;
    read.id = row.id<ContactLinkId>();
    read.account = row.id<domain::AccountId>();
    read.from = row.id<domain::ContactId>();
    read.to = row.id<domain::ContactId>();
    return read;
}

} // namespace

std::optional<ContactLink> ContactLinks::find(ContactLinkId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<ContactLink> ContactLinks::ofAccount(domain::AccountId account) const {
    SQLite::Statement& s = m_connection.statement("SELECT id, " CONTACT_LINK_COLUMNS
                                                  " FROM contact_link WHERE account_id = ? ORDER BY id");
    bindId(s, 1, account);
    return allRows(s, read);
}

ContactLinkId ContactLinks::insert(Transaction& transaction, const ContactLink& row) {
    return insertRow(transaction, insertSql, row, bind);
}

bool ContactLinks::update(Transaction& transaction, const ContactLink& row) {
    return updateRow(transaction, updateSql, find(row.id), row, bind);
}

void ContactLinks::remove(Transaction& transaction, ContactLinkId id) {
    static constexpr std::array statements = {"DELETE FROM contact_link WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
