// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contracts.h"

#include "domain/uuid.h"
#include "store/contract_rows.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>

namespace tenure::store {

using domain::AccountId;
using domain::Contract;
using domain::ContractId;
using domain::PricePhase;

namespace {

constexpr auto findSql = "SELECT id, " CONTRACT_COLUMNS " FROM contract WHERE id = ?";
constexpr auto eachSql = "SELECT id, " CONTRACT_COLUMNS " FROM contract ORDER BY id";
constexpr auto ofAccountSql =
    "SELECT id, " CONTRACT_COLUMNS " FROM contract WHERE account_id = ? ORDER BY start_day, id";
constexpr auto insertSql = "INSERT INTO contract (uuid, " CONTRACT_COLUMNS
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE contract SET (" CONTRACT_COLUMNS
                           ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) "
                           "WHERE id = ?1";

void bind(SQLite::Statement& statement, const Contract& contract) {
    Binder binder(statement, 2);
    binder.id(contract.account).text(contract.externalId).text(contract.product).key(contract.kind);
    binder.day(contract.start).day(contract.end).text(contract.currency.code()).optional(contract.seats);
    binder.text(contract.edition).key(contract.billing).integer(contract.autoRenew ? 1 : 0);
    binder.optional(contract.noticeAmount).key(contract.noticeUnit).day(contract.signedOn);
    binder.day(contract.noticeReceivedOn).id(contract.successor);
}

void runWithId(Connection& connection, Transaction& transaction, const char* sql, qint64 id) {
    SQLite::Statement& s = connection.statement(sql);
    bindInt(s, 1, id);
    run(s);
    transaction.wrote();
}

} // namespace

Contract readContract(SQLite::Statement& statement) {
    RowReader row(statement);
    Contract contract;
    contract.id = row.id<ContractId>();
    contract.account = row.id<AccountId>();
    contract.externalId = row.text();
    contract.product = row.text();
    contract.kind = row.key<domain::ContractKind>();
    contract.start = row.day().value_or(QDate());
    contract.end = row.day();
    contract.currency = domain::Currency::fromCode(row.text()).value_or(domain::Currency::eur());
    contract.seats = row.optional();
    contract.edition = row.text();
    contract.billing = row.key<domain::BillingPeriod>();
    contract.autoRenew = row.flag();
    contract.noticeAmount = row.optional<int>();
    contract.noticeUnit = row.key<domain::NoticeUnit>();
    contract.signedOn = row.day();
    contract.noticeReceivedOn = row.day();
    contract.successor = row.id<ContractId>();
    return contract;
}

PricePhase readPhase(RowReader& row) {
    PricePhase phase;
    phase.id = row.id<domain::PhaseId>();
    phase.starts = row.day().value_or(QDate());
    phase.amountMinor = row.integer();
    phase.per = row.key<domain::AmountPer>();
    return phase;
}

std::optional<Contract> Contracts::find(ContractId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    std::optional<Contract> contract = firstRow(s, readContract);
    if (contract)
        contract->phases = phases(id);
    return contract;
}

std::vector<Contract> Contracts::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(ofAccountSql);
    bindId(s, 1, account);
    std::vector<Contract> contracts = allRows(s, readContract);
    for (Contract& contract : contracts)
        contract.phases = phases(contract.id);
    return contracts;
}

std::vector<ContractId> Contracts::byExternalId(const QString& externalId) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id FROM contract WHERE external_id = ? AND external_id <> '' ORDER BY id");
    bindText(s, 1, externalId);
    return allIds<ContractId>(s);
}

void Contracts::each(const std::function<void(const Contract&)>& visit) const {
    SQLite::Statement s(m_connection.database(), eachSql);
    while (step(s)) {
        Contract contract = readContract(s);
        contract.phases = phases(contract.id);
        visit(contract);
    }
}

ContractId Contracts::insert(Transaction& transaction, const Contract& contract) {
    SQLite::Statement& s = m_connection.statement(insertSql);
    bindBlob(s, 1, domain::newUuid(transaction.now()));
    bind(s, contract);
    run(s);
    const ContractId id{m_connection.database().getLastInsertRowid()};
    transaction.wrote();
    for (const PricePhase& phase : contract.phases)
        insertPhase(transaction, id, phase);
    return id;
}

bool Contracts::update(Transaction& transaction, const Contract& contract) {
    const std::optional<Contract> stored = find(contract.id);
    Q_ASSERT(stored);
    if (*stored == contract)
        return false;
    Contract plain = contract;
    plain.phases = stored->phases;
    const bool rowDiffers = plain != *stored;
    if (rowDiffers) {
        SQLite::Statement& s = m_connection.statement(updateSql);
        bindId(s, 1, contract.id);
        bind(s, contract);
        run(s);
        transaction.wrote();
    }
    const bool phasesDiffer = updatePhases(transaction, *stored, contract);
    return rowDiffers || phasesDiffer;
}

void Contracts::remove(Transaction& transaction, ContractId id) {
    runWithId(m_connection, transaction, "UPDATE contract SET successor_id = NULL WHERE successor_id = ?",
              id.value);
    runWithId(m_connection, transaction, "DELETE FROM price_phase WHERE contract_id = ?", id.value);
    runWithId(m_connection, transaction, "DELETE FROM contract WHERE id = ?", id.value);
}

std::vector<PricePhase> Contracts::phases(ContractId contract) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id, " PHASE_COLUMNS " FROM price_phase WHERE contract_id = ? ORDER BY starts, id");
    bindId(s, 1, contract);
    return allRows(s, [](SQLite::Statement& statement) {
        RowReader row(statement);
        return readPhase(row);
    });
}

void Contracts::insertPhase(Transaction& transaction, ContractId contract, const PricePhase& phase) {
    SQLite::Statement& s = m_connection.statement("INSERT INTO price_phase (uuid, contract_id, " PHASE_COLUMNS
                                                  ") VALUES (?, ?, ?, ?, ?)");
    Binder binder(s, 1);
    binder.blob(domain::newUuid(transaction.now())).id(contract);
    binder.day(phase.starts).integer(phase.amountMinor).key(phase.per);
    run(s);
    transaction.wrote();
}

bool Contracts::updatePhases(Transaction& transaction, const Contract& stored, const Contract& wanted) {
    std::vector<PricePhase> rest = stored.phases;
    bool changed = false;
    for (const PricePhase& phase : wanted.phases) {
        auto row = std::find_if(rest.begin(), rest.end(),
                                [&](const PricePhase& p) { return phase.id.isValid() && p.id == phase.id; });
        if (row == rest.end() && !phase.id.isValid()) {
            row = std::find_if(rest.begin(), rest.end(),
                               [&](const PricePhase& p) { return p.starts == phase.starts; });
        }
        if (row == rest.end()) {
            insertPhase(transaction, wanted.id, phase);
            changed = true;
            continue;
        }
        PricePhase same = phase;
        same.id = row->id;
        if (same != *row) {
            SQLite::Statement& s = m_connection.statement("UPDATE price_phase SET (" PHASE_COLUMNS
                                                          ") = (?2, ?3, ?4) WHERE id = ?1");
            Binder(s, 1).id(same.id).day(same.starts).integer(same.amountMinor).key(same.per);
            run(s);
            transaction.wrote();
            changed = true;
        }
        rest.erase(row);
    }
    for (const PricePhase& gone : rest) {
        runWithId(m_connection, transaction, "DELETE FROM price_phase WHERE id = ?", gone.id.value);
        changed = true;
    }
    return changed;
}

} // namespace tenure::store
