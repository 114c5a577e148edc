// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contacts.h"

#include "store/contact_rows.h"
#include "store/repository.h"

namespace tenure::store {

using domain::AccountId;
using domain::Contact;
using domain::ContactId;

namespace {

constexpr auto findSql = "SELECT id, " CONTACT_COLUMNS " FROM contact WHERE id = ?";
constexpr auto eachSql = "SELECT id, " CONTACT_COLUMNS " FROM contact ORDER BY id";
constexpr auto ofAccountSql = "SELECT id, " CONTACT_COLUMNS " FROM contact WHERE account_id = ? ORDER BY id";
constexpr auto insertSql =
    "INSERT INTO contact (uuid, " CONTACT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE contact SET (" CONTACT_COLUMNS
                           ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Contact& contact) {
    Binder binder(statement, 2);
    binder.id(contact.account).text(contact.externalId).text(contact.name).text(contact.email);
    binder.text(contact.phone).text(contact.title).key(contact.role).optional(contact.influence);
    binder.key(contact.sentiment).id(contact.reportsTo).key(contact.status);
    binder.integer(contact.refusesMessages ? 1 : 0).text(contact.caresAbout);
}

} // namespace

Contact readContact(SQLite::Statement& statement) {
    RowReader row(statement);
    Contact contact;
    contact.id = row.id<ContactId>();
    contact.account = row.id<AccountId>();
    contact.externalId = row.text();
    contact.name = row.text();
    contact.email = row.text();
    contact.phone = row.text();
    contact.title = row.text();
    contact.role = row.key<domain::ContactRole>();
    contact.influence = row.optional<int>();
    contact.sentiment = row.key<domain::Sentiment>();
    contact.reportsTo = row.id<ContactId>();
    contact.status = row.key<domain::ContactStatus>();
    contact.refusesMessages = row.flag();
    contact.caresAbout = row.text();
    return contact;
}

std::optional<Contact> Contacts::find(ContactId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, readContact);
}

std::vector<Contact> Contacts::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(ofAccountSql);
    bindId(s, 1, account);
    return allRows(s, readContact);
}

std::vector<ContactId> Contacts::byExternalId(const QString& externalId) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id FROM contact WHERE external_id = ? AND external_id <> '' ORDER BY id");
    bindText(s, 1, externalId);
    return allIds<ContactId>(s);
}

std::vector<ContactId> Contacts::byEmail(const QString& email) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id FROM contact WHERE email = ? AND email <> '' ORDER BY id");
    bindText(s, 1, email);
    return allIds<ContactId>(s);
}

void Contacts::each(const std::function<void(const Contact&)>& visit) const {
    eachRow(m_connection, eachSql, readContact, visit);
}

ContactId Contacts::insert(Transaction& transaction, const Contact& contact) {
    return insertRow(transaction, insertSql, contact, bind);
}

bool Contacts::update(Transaction& transaction, const Contact& contact) {
    return updateRow(transaction, updateSql, find(contact.id), contact, bind);
}

void Contacts::remove(Transaction& transaction, ContactId id) {
    static constexpr std::array statements = {
        "UPDATE touchpoint SET contact_id = NULL WHERE contact_id = ?1",
        "UPDATE task SET contact_id = NULL WHERE contact_id = ?1",
        "DELETE FROM participant WHERE contact_id = ?1",
        "DELETE FROM contact_link WHERE from_id = ?1 OR to_id = ?1",
        "UPDATE promise SET contact_id = NULL WHERE contact_id = ?1",
        "UPDATE feedback SET contact_id = NULL WHERE contact_id = ?1",
        "UPDATE contact SET reports_to_id = NULL WHERE reports_to_id = ?1",
        "DELETE FROM contact WHERE id = ?1",
    };
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
