// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dated_history.h"

#include "domain/contract.h"
#include "store/facts_store.h"
#include "store/rows.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::ContractId;

QString phasesText(const std::vector<domain::PricePhase>& phases) {
    QString text = u"["_s;
    for (const domain::PricePhase& phase : phases) {
        if (text.size() > 1)
            text += u',';
        text += u"[\""_s + phase.starts.toString(Qt::ISODate) + u"\","_s +
                QString::number(phase.amountMinor) + u",\""_s + domain::key(phase.per) + u"\"]"_s;
    }
    return text + u']';
}

void DatedHistory::addOwner(AccountId account, QDate from, domain::PersonId owner) {
    SQLite::Statement& s = m_connection.statement(
        "INSERT INTO owner_history (account_id, from_day, owner_id, tx) VALUES (?, ?, ?, ?)");
    Binder(s, 1).id(account).day(from).id(owner).integer(m_transaction.value);
    run(s);
}

void DatedHistory::addTier(AccountId account, QDate from, domain::Tier tier) {
    add("INSERT INTO tier_history (account_id, from_day, tier, tx) VALUES (?, ?, ?, ?)", account.value, from,
        static_cast<qint64>(tier));
}

void DatedHistory::addStage(AccountId account, QDate from, domain::Stage stage) {
    add("INSERT INTO stage_history (account_id, from_day, stage, tx) VALUES (?, ?, ?, ?)", account.value,
        from, static_cast<qint64>(stage));
}

void DatedHistory::add(const char* sql, qint64 row, QDate day, qint64 value) {
    SQLite::Statement& s = m_connection.statement(sql);
    Binder(s, 1).integer(row).day(day).integer(value).integer(m_transaction.value);
    run(s);
}

void DatedHistory::addPhases(ContractId contract, QDate recorded, const QString& phases) {
    SQLite::Statement& s = m_connection.statement(
        "INSERT INTO phase_history (contract_id, recorded_day, phases, tx) VALUES (?, ?, ?, ?)");
    Binder(s, 1).id(contract).day(recorded).text(phases).integer(m_transaction.value);
    run(s);
}

void DatedHistory::addContacts(qint64 first, qint64 last, QDate from) {
    SQLite::Statement& s = m_connection.statement(
        "INSERT INTO contact_history (contact_id, from_day, title, role, sentiment, status, tx) "
        "SELECT c.id, ?3, c.title, c.role, c.sentiment, c.status, ?4 FROM contact c "
        "LEFT JOIN contact_history h ON h.id = (SELECT max(id) FROM contact_history WHERE contact_id = c.id) "
        "WHERE c.id BETWEEN ?1 AND ?2 AND (h.id IS NULL OR (h.title, h.role, h.sentiment, h.status) <> "
        "(c.title, c.role, c.sentiment, c.status)) ORDER BY c.id");
    Binder(s, 1).integer(first).integer(last).day(from).integer(m_transaction.value);
    run(s);
}

void DatedHistory::addContacts(const std::vector<qint64>& contacts, QDate from) {
    constexpr std::size_t few = 1'000; // beyond, one look at all between the first and the last is cheaper
    if (contacts.size() > few)
        return addContacts(contacts.front(), contacts.back(), from);
    for (const qint64 contact : contacts)
        addContacts(contact, contact, from);
}

void DatedHistory::addGoneContracts(const std::vector<qint64>& contracts, QDate recorded) {
    if (contracts.empty())
        return;
    // Contracts are made far more often than they go: one look at all of them decides.
    SQLite::Statement& gone = m_connection.statement(
        "SELECT DISTINCT h.contract_id FROM phase_history h WHERE h.contract_id BETWEEN ?1 AND ?2 "
        "AND NOT EXISTS (SELECT 1 FROM contract c WHERE c.id = h.contract_id) AND "
        "(SELECT l.phases FROM phase_history l WHERE l.contract_id = h.contract_id ORDER BY l.id DESC LIMIT "
        "1) "
        "<> '[]'");
    bindInt(gone, 1, contracts.front());
    bindInt(gone, 2, contracts.back());
    for (const ContractId contract : allIds<ContractId>(gone))
        addPhases(contract, recorded, u"[]"_s);
}

} // namespace tenure::store
