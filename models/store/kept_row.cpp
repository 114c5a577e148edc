// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql.h"
#include "store/undo.h"

namespace tenure::store {

namespace {

/// Which account a row belongs to and what a person calls it.
const char* nameQuery(Table table) {
    switch (table) {
    case Table::Setting:
        return "SELECT NULL, key FROM setting WHERE id = ?";
    case Table::Person:
        return "SELECT NULL, name FROM person WHERE id = ?";
    case Table::Account:
        return "SELECT id, name FROM account WHERE id = ?";
    case Table::AccountTag:
        return "SELECT account_id, tag FROM account_tag WHERE id = ?";
    case Table::CustomField:
        return "SELECT NULL, label FROM custom_field WHERE id = ?";
    case Table::CustomValue:
        return "SELECT v.account_id, f.label FROM custom_value v JOIN custom_field f ON f.id = v.field_id "
               "WHERE v.id = ?";
    case Table::Contact:
        return "SELECT account_id, name FROM contact WHERE id = ?";
    case Table::Contract:
        return "SELECT account_id, product FROM contract WHERE id = ?";
    case Table::PricePhase:
        return "SELECT c.account_id, p.starts FROM price_phase p JOIN contract c ON c.id = p.contract_id "
               "WHERE p.id = ?";
    case Table::Touchpoint:
        return "SELECT account_id, subject FROM touchpoint WHERE id = ?";
    case Table::Task:
        return "SELECT account_id, title FROM task WHERE id = ?";
    case Table::Note:
        return "SELECT account_id, day FROM note WHERE id = ?";
    case Table::Metric:
        return "SELECT NULL, label FROM metric WHERE id = ?";
    case Table::ImportProfile:
        return "SELECT NULL, name FROM import_profile WHERE id = ?";
    case Table::Segment:
        return "SELECT NULL, name FROM segment WHERE id = ?";
    case Table::Deputy:
        return "SELECT NULL, p.name FROM deputy d JOIN person p ON p.id = d.person_id WHERE d.id = ?";
    case Table::WorkMark:
        return "SELECT account_id, problem FROM work_mark WHERE id = ?";
    case Table::Participant:
        return "SELECT p.account_id, c.name FROM participant p JOIN contact c ON c.id = p.contact_id WHERE "
               "p.id = ?";
    case Table::Attachment:
        return "SELECT account_id, name FROM attachment WHERE id = ?";
    case Table::Promise:
        return "SELECT account_id, title FROM promise WHERE id = ?";
    case Table::Feedback:
        return "SELECT account_id, body FROM feedback WHERE id = ?";
    case Table::Meeting:
        return "SELECT account_id, subject FROM meeting WHERE id = ?";
    case Table::ContactLink:
        return "SELECT l.account_id, c.name FROM contact_link l JOIN contact c ON c.id = l.from_id WHERE "
               "l.id = ?";
    }
    Q_UNREACHABLE();
}

} // namespace

void nameKeptRow(Connection& connection, KeptRow& row) {
    SQLite::Statement& s = connection.statement(nameQuery(row.table));
    bindInt(s, 1, row.row);
    if (step(s)) {
        row.account = columnId<domain::AccountId>(s, 0);
        row.name = columnText(s, 1);
    }
    s.reset();
}

} // namespace tenure::store
