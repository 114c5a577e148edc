// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/facts_refresh.h"

#include <algorithm>

namespace tenure::operations {

using store::DerivedRow;
using store::FactsInput;
using store::FactsRow;

namespace {

/// A book that was closed for longer records such a change as of today.
constexpr qint64 longestLookBack = 400; // days

std::vector<DerivedRow> deriveAll(const std::vector<FactsInput>& inputs, const FactsContext& context) {
    std::vector<DerivedRow> rows;
    rows.reserve(inputs.size());
    for (const FactsInput& input : inputs)
        rows.push_back(derive(input, context));
    return rows;
}

} // namespace

void FactsRefresh::run(const std::vector<domain::AccountId>& accounts) {
    const store::FactsReader reader(m_connection, m_context.today, m_scope);
    for (const store::IdRange& range : store::idRanges(accounts)) {
        const std::vector<FactsInput> inputs = reader.read(range);
        write(range, inputs, deriveAll(inputs, m_context));
    }
}

void FactsRefresh::write(const store::IdRange& range, const std::vector<FactsInput>& inputs,
                         const std::vector<DerivedRow>& rows) {
    store::FactsWriter writer(m_connection, m_scope);
    std::size_t next = 0;
    for (const domain::AccountId account : range.wanted) {
        if (next == inputs.size() || inputs[next].account.id != account) {
            writer.remove(account);
            continue;
        }
        writer.write(inputs[next], rows[next]);
        if (m_history)
            addHistory(inputs[next], rows[next].facts);
        ++next;
    }
}

void FactsRefresh::addHistory(const FactsInput& input, const FactsRow& facts) {
    const store::RecordedHistory& recorded = input.recorded;
    const QDate today = m_context.today;
    if (recorded.owner != facts.owner)
        m_history->addOwner(facts.account, today, facts.owner);
    if (m_cause == HistoryOf::PassedDays && input.oldFacts && recorded.tier && recorded.stage)
        addPassedDays(input, facts);
    else {
        if (recorded.tier != facts.tier)
            m_history->addTier(facts.account, today, facts.tier);
        if (recorded.stage != facts.stage)
            m_history->addStage(facts.account, today, facts.stage);
    }
    for (const domain::Contract& contract : input.contracts) {
        const QString phases = store::phasesText(contract.phases);
        const auto known = recorded.phases.find(contract.id);
        if (known == recorded.phases.end() || known->second != phases)
            m_history->addPhases(contract.id, today, phases);
    }
}

void FactsRefresh::addPassedDays(const FactsInput& input, const FactsRow& facts) {
    domain::Tier tier = *input.recorded.tier;
    domain::Stage stage = *input.recorded.stage;
    if (tier == facts.tier && stage == facts.stage)
        return;
    const QDate today = m_context.today;
    const QDate first = std::max(input.oldFacts->asOf.addDays(1), today.addDays(-longestLookBack));
    FactsContext context = m_context;
    for (QDate day = std::min(first, today); day <= today; day = day.addDays(1)) {
        context.today = day;
        const FactsRow then = factsOf(input, context);
        if (then.tier != tier)
            m_history->addTier(facts.account, day, then.tier);
        if (then.stage != stage)
            m_history->addStage(facts.account, day, then.stage);
        tier = then.tier;
        stage = then.stage;
    }
}

} // namespace tenure::operations
