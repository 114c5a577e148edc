// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/feedback.h"

#include "store/repository.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::Feedback;
using domain::FeedbackId;

namespace {

#define FEEDBACK_COLUMNS "account_id, contact_id, touchpoint_id, body, day, told_on"

constexpr auto findSql = "SELECT id, " FEEDBACK_COLUMNS " FROM feedback WHERE id = ?";
constexpr auto insertSql = "INSERT INTO feedback (uuid, " FEEDBACK_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE feedback SET (" FEEDBACK_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Feedback& row) {
    Binder binder(statement, 2);
    binder.id(row.account).id(row.contact).id(row.touchpoint).text(row.body).day(row.day);
    binder.day(row.toldOn);
}

Feedback read(SQLite::Statement& statement) {
    RowReader row(statement);
    Feedback read;
    read.id = row.id<FeedbackId>();
    read.account = row.id<domain::AccountId>();
    read.contact = row.id<domain::ContactId>();
    read.touchpoint = row.id<domain::TouchpointId>();
    read.body = row.text();
    read.day = row.day().value_or(QDate());
    read.toldOn = row.day();
    return read;
}

} // namespace

std::optional<Feedback> FeedbackRows::find(FeedbackId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Feedback> FeedbackRows::ofAccount(domain::AccountId account) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id, " FEEDBACK_COLUMNS " FROM feedback WHERE account_id = ? ORDER BY day DESC, id DESC");
    bindId(s, 1, account);
    return allRows(s, read);
}

FeedbackId FeedbackRows::insert(Transaction& transaction, const Feedback& row) {
    return insertRow(transaction, insertSql, row, bind);
}

bool FeedbackRows::update(Transaction& transaction, const Feedback& row) {
    return updateRow(transaction, updateSql, find(row.id), row, bind);
}

void FeedbackRows::remove(Transaction& transaction, FeedbackId id) {
    static constexpr std::array statements = {"DELETE FROM feedback WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
