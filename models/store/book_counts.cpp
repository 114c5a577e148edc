// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book_counts.h"

#include "store/rows.h"

namespace tenure::store {

BookCounts bookCounts(Connection& connection) {
    const auto count = [&connection](const char* sql) {
        SQLite::Statement& s = connection.statement(sql);
        return firstRow(s, [](SQLite::Statement& row) { return columnInt(row, 0); }).value_or(0);
    };
    BookCounts counts;
    counts.accounts = count("SELECT COUNT(*) FROM account_facts");
    counts.accountsInTrash = count("SELECT COUNT(*) FROM account WHERE deleted_at IS NOT NULL");
    counts.contacts = count("SELECT COUNT(*) FROM contact");
    counts.contracts = count("SELECT COUNT(*) FROM contract");
    counts.touchpoints = count("SELECT COUNT(*) FROM touchpoint");
    counts.tasks = count("SELECT COUNT(*) FROM task");
    counts.openTasks = count("SELECT COUNT(*) FROM task WHERE state = 'open'");
    counts.notes = count("SELECT COUNT(*) FROM note");
    counts.people = count("SELECT COUNT(*) FROM person");
    counts.customFields = count("SELECT COUNT(*) FROM custom_field");
    counts.metrics = count("SELECT COUNT(*) FROM metric");
    counts.usagePoints = count("SELECT coalesce(SUM(accounts), 0) FROM usage_total");
    counts.transactions = count("SELECT COUNT(*) FROM log_tx");
    return counts;
}

std::vector<CurrencyUse> currencyUses(Connection& connection) {
    SQLite::Statement& s = connection.statement(
        "SELECT contract.currency, count(DISTINCT contract.account_id), "
        "count(DISTINCT CASE WHEN account_facts.arr_base IS NULL THEN contract.account_id END) "
        "FROM contract JOIN account_facts USING (account_id) WHERE contract.kind = 'recurring' "
        "GROUP BY contract.currency ORDER BY contract.currency");
    std::vector<CurrencyUse> uses;
    while (step(s)) {
        if (const auto currency = domain::Currency::fromCode(columnText(s, 0)))
            uses.push_back({*currency, columnInt(s, 1), columnInt(s, 2)});
    }
    s.reset();
    return uses;
}

} // namespace tenure::store
