// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/participants.h"

#include "store/repository.h"

#include <algorithm>

namespace tenure::store {

using domain::ContactId;
using domain::Participant;

namespace {

void bind(SQLite::Statement& statement, const Participant& participant) {
    Binder(statement, 2).id(participant.account).id(participant.touchpoint).id(participant.contact);
}

Participant read(SQLite::Statement& statement) {
    RowReader row(statement);
    Participant participant;
    participant.id = row.id<domain::ParticipantId>();
    participant.account = row.id<domain::AccountId>();
    participant.touchpoint = row.id<domain::TouchpointId>();
    participant.contact = row.id<ContactId>();
    return participant;
}

} // namespace

std::vector<Participant> Participants::ofAccount(domain::AccountId account) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id, account_id, touchpoint_id, contact_id FROM participant WHERE "
                               "account_id = ? ORDER BY touchpoint_id, id");
    bindId(s, 1, account);
    return allRows(s, read);
}

std::vector<ContactId> Participants::of(domain::TouchpointId touchpoint) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT contact_id FROM participant WHERE touchpoint_id = ? ORDER BY id");
    bindId(s, 1, touchpoint);
    return allIds<ContactId>(s);
}

bool Participants::set(Transaction& transaction, const domain::Touchpoint& touchpoint,
                       const std::vector<ContactId>& contacts) {
    const std::vector<ContactId> before = of(touchpoint.id);
    bool changed = false;
    for (const ContactId contact : before) {
        if (std::ranges::find(contacts, contact) != contacts.end() && contact != touchpoint.contact)
            continue;
        SQLite::Statement& s =
            m_connection.statement("DELETE FROM participant WHERE touchpoint_id = ? AND contact_id = ?");
        bindId(s, 1, touchpoint.id);
        bindId(s, 2, contact);
        run(s);
        transaction.wrote();
        changed = true;
    }
    for (const ContactId contact : contacts) {
        if (contact == touchpoint.contact || std::ranges::find(before, contact) != before.end())
            continue;
        insertRow(transaction,
                  "INSERT INTO participant (uuid, account_id, touchpoint_id, contact_id) VALUES (?, ?, ?, ?)",
                  Participant{{}, touchpoint.account, touchpoint.id, contact}, bind);
        changed = true;
    }
    return changed;
}

} // namespace tenure::store
