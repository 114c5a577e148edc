// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uuid.h"
#include "store/account_rows.h"
#include "store/contract_rows.h"
#include "store/custom_rows.h"
#include "store/facts_columns.h"
#include "store/facts_store.h"
#include "store/rows.h"

#include <QtEndian>

#include <algorithm>

namespace tenure::store {

using domain::AccountId;
using domain::Contract;
using domain::ContractId;

namespace {

constexpr qint64 widestGap = 16;
constexpr std::size_t longestRange = 500;

/// The day on which a UUID of version 7 was made, in the user's zone.
QDate dayOfUuid(const QByteArray& uuid) {
    const quint64 milliseconds = qFromBigEndian<quint64>(uuid.constData()) >> 16;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds)).date();
}

QDate dayOfInstant(const QString& instant) {
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toLocalTime().date();
}

SQLite::Statement& forRange(Connection& connection, const char* sql, const IdRange& range) {
    SQLite::Statement& s = connection.statement(sql);
    bindId(s, 1, range.first());
    bindId(s, 2, range.last());
    return s;
}

/// Hands each row of @p statement, ordered by the account's id in column @p idColumn, to the input of that
/// account.
template <class Add>
void attach(SQLite::Statement& statement, std::vector<FactsInput>& inputs, int idColumn, Add add) {
    auto input = inputs.begin();
    while (step(statement)) {
        const auto account = columnId<AccountId>(statement, idColumn);
        while (input != inputs.end() && input->account.id < account)
            ++input;
        if (input != inputs.end() && input->account.id == account)
            add(*input);
    }
    statement.reset();
}

constexpr auto accountsSql =
    "SELECT id, " ACCOUNT_COLUMNS ", uuid, (SELECT p.name FROM account p WHERE p.id = account.parent_id), "
    "(SELECT o.name FROM person o WHERE o.id = account.owner_id) FROM account "
    "WHERE id BETWEEN ?1 AND ?2 AND deleted_at IS NULL ORDER BY id";
constexpr auto updatedSql =
    "SELECT r.account_id, t.at FROM (SELECT account_id, MAX(tx) AS tx FROM log_row "
    "WHERE account_id BETWEEN ?1 AND ?2 GROUP BY account_id) r CROSS JOIN log_tx t ON t.id = r.tx "
    "ORDER BY r.account_id";
constexpr auto tagsSql =
    "SELECT account_id, tag FROM account_tag WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, tag";
constexpr auto customSql =
    "SELECT v.account_id, v.field_id, f.type, v.value FROM custom_value v "
    "CROSS JOIN custom_field f ON f.id = v.field_id WHERE v.account_id BETWEEN ?1 AND ?2 "
    "ORDER BY v.account_id, v.field_id, v.id";
constexpr auto contractsSql = "SELECT id, " CONTRACT_COLUMNS
                              " FROM contract WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, id";
constexpr auto phasesSql =
    "SELECT c.account_id, c.id, p.id, " PHASE_COLUMNS " FROM contract c "
    "CROSS JOIN price_phase p ON p.contract_id = c.id WHERE c.account_id BETWEEN ?1 AND ?2 "
    "ORDER BY c.account_id, c.id, p.starts, p.id";
constexpr auto touchesSql =
    "SELECT account_id, MAX(day), MAX(CASE WHEN two_way THEN day END) FROM touchpoint "
    "WHERE account_id BETWEEN ?1 AND ?2 AND day <= ?3 GROUP BY account_id ORDER BY account_id";
constexpr auto tasksSql =
    "SELECT account_id, title, due FROM task WHERE account_id BETWEEN ?1 AND ?2 AND state = 'open' "
    "ORDER BY account_id, due IS NULL, due, id";
constexpr auto contactsSql =
    "SELECT account_id, name, email, role, status FROM contact WHERE account_id BETWEEN ?1 AND ?2 "
    "ORDER BY account_id, id";
// What was written about touchpoints is found as notes are.
constexpr auto notesSql =
    "SELECT account_id, body, 0 AS kind, id FROM note WHERE account_id BETWEEN ?1 AND ?2 UNION ALL "
    "SELECT account_id, subject || char(10) || body || char(10) || outcome || char(10) || purpose || "
    "char(10) "
    "|| place, 1, id FROM touchpoint WHERE account_id BETWEEN ?1 AND ?2 AND (subject <> '' OR body <> '' OR "
    "outcome <> '' OR purpose <> '' OR place <> '') ORDER BY account_id, kind, id";

constexpr auto oldFactsSql =
    "SELECT " FACTS_COLUMNS " FROM account_facts WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id";
constexpr auto oldTagsSql = "SELECT account_id, tag_fold FROM tag_facts WHERE account_id BETWEEN ?1 AND ?2 "
                            "ORDER BY account_id, tag_fold";
constexpr auto oldCustomSql =
    "SELECT c.account_id, c.field_id, f.type, c.value FROM custom_facts c "
    "LEFT JOIN custom_field f ON f.id = c.field_id WHERE c.account_id BETWEEN ?1 AND ?2 "
    "ORDER BY c.account_id, c.field_id";
constexpr auto oldSearchSql = "SELECT rowid, name, domain, tags, contacts, notes FROM search WHERE rowid "
                              "BETWEEN ?1 AND ?2 ORDER BY rowid";

constexpr auto ownersSql = "SELECT account_id, owner_id FROM owner_history WHERE account_id BETWEEN ?1 AND "
                           "?2 ORDER BY account_id, id";
constexpr auto tiersSql =
    "SELECT account_id, tier FROM tier_history WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, id";
constexpr auto stagesSql =
    "SELECT account_id, stage FROM stage_history WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, id";
constexpr auto recordedPhasesSql =
    "SELECT c.account_id, h.contract_id, h.phases FROM contract c "
    "CROSS JOIN phase_history h ON h.contract_id = c.id WHERE c.account_id BETWEEN ?1 AND ?2 "
    "ORDER BY c.account_id, h.id";

std::vector<FactsInput> readAccounts(Connection& connection, const IdRange& range) {
    SQLite::Statement& s = forRange(connection, accountsSql, range);
    std::vector<FactsInput> inputs;
    inputs.reserve(range.wanted.size());
    auto wanted = range.wanted.begin();
    while (step(s)) {
        const auto id = columnId<AccountId>(s, 0);
        wanted = std::lower_bound(wanted, range.wanted.end(), id);
        if (wanted == range.wanted.end() || *wanted != id)
            continue;
        FactsInput input;
        input.account = readAccount(s);
        input.createdDay = dayOfUuid(columnBlob(s, accountColumnCount));
        input.updatedDay = input.createdDay;
        input.parentName = columnText(s, accountColumnCount + 1);
        input.ownerName = columnText(s, accountColumnCount + 2);
        inputs.push_back(std::move(input));
    }
    s.reset();
    return inputs;
}

CustomFact readCustomFact(SQLite::Statement& statement) {
    CustomFact fact;
    fact.field = columnId<domain::FieldId>(statement, 1);
    fact.type = columnKey<domain::CustomType>(statement, 2);
    fact.value = columnCustom(statement, 3, fact.type);
    return fact;
}

void readContracts(Connection& connection, const IdRange& range, std::vector<FactsInput>& inputs) {
    SQLite::Statement& contracts = forRange(connection, contractsSql, range);
    attach(contracts, inputs, 1,
           [&](FactsInput& input) { input.contracts.push_back(readContract(contracts)); });
    SQLite::Statement& phases = forRange(connection, phasesSql, range);
    attach(phases, inputs, 0, [&](FactsInput& input) {
        RowReader row(phases, 1);
        const auto id = row.id<ContractId>();
        const auto contract =
            std::lower_bound(input.contracts.begin(), input.contracts.end(), id,
                             [](const Contract& c, ContractId wanted) { return c.id < wanted; });
        contract->phases.push_back(readPhase(row));
    });
}

} // namespace

std::vector<IdRange> idRanges(const std::vector<AccountId>& ids) {
    std::vector<IdRange> ranges;
    for (const AccountId id : ids) {
        const bool joins = !ranges.empty() && ranges.back().wanted.size() < longestRange &&
                           id.value - ranges.back().last().value <= widestGap;
        if (!joins)
            ranges.emplace_back();
        ranges.back().wanted.push_back(id);
    }
    return ranges;
}

std::vector<FactsInput> FactsReader::read(const IdRange& range) const {
    std::vector<FactsInput> inputs = readAccounts(m_connection, range);
    if (!inputs.empty()) {
        readParts(range, inputs);
        readDerived(range, inputs);
        if (m_scope == FactsScope::All)
            readHistory(range, inputs);
    }
    return inputs;
}

std::vector<AccountId> FactsReader::allAccounts() const {
    return allIds<AccountId>(m_connection.statement(
        "SELECT id FROM account UNION SELECT account_id FROM account_facts ORDER BY 1"));
}

std::vector<AccountId> FactsReader::dependants(const std::vector<qint64>& parents,
                                               const std::vector<qint64>& owners,
                                               const std::vector<qint64>& fields) const {
    std::vector<AccountId> found;
    const auto add = [&](const char* sql, const std::vector<qint64>& ids) {
        for (std::size_t from = 0; from < ids.size();) {
            std::size_t to = from;
            while (to + 1 < ids.size() && ids[to + 1] - ids[to] <= widestGap)
                ++to;
            SQLite::Statement& s = m_connection.statement(sql);
            bindInt(s, 1, ids[from]);
            bindInt(s, 2, ids[to]);
            const std::vector<AccountId> rows = allIds<AccountId>(s);
            found.insert(found.end(), rows.begin(), rows.end());
            from = to + 1;
        }
    };
    add("SELECT f.account_id FROM account a CROSS JOIN account_facts f ON f.account_id = a.id "
        "WHERE a.parent_id BETWEEN ?1 AND ?2 AND f.parent_name IS NOT "
        "(SELECT p.name FROM account p WHERE p.id = a.parent_id)",
        parents);
    add("SELECT f.account_id FROM account_facts f WHERE f.owner_id BETWEEN ?1 AND ?2 AND f.owner_name IS NOT "
        "(SELECT p.name FROM person p WHERE p.id = f.owner_id)",
        owners);
    add("SELECT account_id FROM custom_value WHERE field_id BETWEEN ?1 AND ?2", fields);
    return found;
}

void FactsReader::readParts(const IdRange& range, std::vector<FactsInput>& inputs) const {
    SQLite::Statement& updated = forRange(m_connection, updatedSql, range);
    attach(updated, inputs, 0, [&](FactsInput& i) { i.updatedDay = dayOfInstant(columnText(updated, 1)); });
    SQLite::Statement& tags = forRange(m_connection, tagsSql, range);
    attach(tags, inputs, 0, [&](FactsInput& i) { i.tags.append(columnText(tags, 1)); });
    SQLite::Statement& custom = forRange(m_connection, customSql, range);
    attach(custom, inputs, 0, [&](FactsInput& i) { i.custom.push_back(readCustomFact(custom)); });
    readContracts(m_connection, range, inputs);
    SQLite::Statement& touches = forRange(m_connection, touchesSql, range);
    bindDay(touches, 3, m_today);
    attach(touches, inputs, 0, [&](FactsInput& i) {
        i.lastTouch = columnDay(touches, 1);
        i.lastTwoWay = columnDay(touches, 2);
    });
    SQLite::Statement& tasks = forRange(m_connection, tasksSql, range);
    attach(tasks, inputs, 0, [&](FactsInput& i) {
        i.tasks.push_back({columnText(tasks, 1), columnDay(tasks, 2)});
    });
    SQLite::Statement& contacts = forRange(m_connection, contactsSql, range);
    attach(contacts, inputs, 0, [&](FactsInput& i) {
        i.contacts.push_back({columnText(contacts, 1), columnText(contacts, 2),
                              columnKey<domain::ContactRole>(contacts, 3),
                              columnKey<domain::ContactStatus>(contacts, 4)});
    });
    SQLite::Statement& notes = forRange(m_connection, notesSql, range);
    attach(notes, inputs, 0, [&](FactsInput& i) { i.notes.append(columnText(notes, 1)); });
}

void FactsReader::readDerived(const IdRange& range, std::vector<FactsInput>& inputs) const {
    SQLite::Statement& facts = forRange(m_connection, oldFactsSql, range);
    attach(facts, inputs, 0, [&](FactsInput& i) { i.oldFacts = readFacts(facts); });
    if (m_scope != FactsScope::All)
        return;
    SQLite::Statement& tags = forRange(m_connection, oldTagsSql, range);
    attach(tags, inputs, 0, [&](FactsInput& i) { i.oldTagFolds.append(columnText(tags, 1)); });
    SQLite::Statement& custom = forRange(m_connection, oldCustomSql, range);
    attach(custom, inputs, 0, [&](FactsInput& i) { i.oldCustom.push_back(readCustomFact(custom)); });
    SQLite::Statement& search = forRange(m_connection, oldSearchSql, range);
    attach(search, inputs, 0, [&](FactsInput& i) {
        i.oldSearch = SearchRow{columnText(search, 1), columnText(search, 2), columnText(search, 3),
                                columnText(search, 4), columnText(search, 5)};
    });
}

void FactsReader::readHistory(const IdRange& range, std::vector<FactsInput>& inputs) const {
    SQLite::Statement& owners = forRange(m_connection, ownersSql, range);
    attach(owners, inputs, 0,
           [&](FactsInput& i) { i.recorded.owner = columnId<domain::PersonId>(owners, 1); });
    SQLite::Statement& tiers = forRange(m_connection, tiersSql, range);
    attach(tiers, inputs, 0,
           [&](FactsInput& i) { i.recorded.tier = static_cast<domain::Tier>(columnInt(tiers, 1)); });
    SQLite::Statement& stages = forRange(m_connection, stagesSql, range);
    attach(stages, inputs, 0,
           [&](FactsInput& i) { i.recorded.stage = static_cast<domain::Stage>(columnInt(stages, 1)); });
    SQLite::Statement& phases = forRange(m_connection, recordedPhasesSql, range);
    attach(phases, inputs, 0, [&](FactsInput& i) {
        i.recorded.phases.insert_or_assign(columnId<ContractId>(phases, 1), columnText(phases, 2));
    });
}

} // namespace tenure::store
