// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/account_lookup.h"

#include "domain/text_fold.h"
#include "store/rows.h"

namespace tenure::store {

namespace {

/// One row's id, nothing, or minus the number of those that fit.
qint64 single(SQLite::Statement& s, const QString& text) {
    bindText(s, 1, text);
    const auto fit = firstRow(s, [](SQLite::Statement& row) {
        const qint64 count = columnInt(row, 0);
        return count == 1 ? columnInt(row, 1) : -count;
    });
    return fit.value_or(0);
}

} // namespace

qint64 accountByName(Connection& connection, const QString& text) {
    SQLite::Statement& s = connection.statement(
        "SELECT account_id, name FROM account_facts WHERE name_match = ? ORDER BY account_id");
    bindText(s, 1, domain::companyMatchKey(text));
    std::vector<qint64> alike;
    std::vector<qint64> same;
    while (step(s)) {
        alike.push_back(columnInt(s, 0));
        if (columnText(s, 1) == text)
            same.push_back(alike.back());
    }
    s.reset();
    const std::vector<qint64>& fit = same.empty() ? alike : same;
    return fit.size() == 1 ? fit.front() : -static_cast<qint64>(fit.size());
}

qint64 accountByDomain(Connection& connection, const QString& text) {
    const QString domain = domain::normalizedDomain(text);
    if (domain.isEmpty())
        return 0;
    return single(
        connection.statement("SELECT count(*), min(id) FROM account WHERE domain = ? AND domain <> '' "
                             "AND deleted_at IS NULL"),
        domain);
}

qint64 accountByExternalId(Connection& connection, const QString& text) {
    return single(connection.statement("SELECT count(*), min(id) FROM account WHERE external_id = ? AND "
                                       "external_id <> '' AND deleted_at IS NULL"),
                  text);
}

qint64 accountByText(Connection& connection, const QString& text) {
    if (const qint64 id = accountByExternalId(connection, text))
        return id;
    if (const qint64 id = accountByName(connection, text))
        return id;
    return accountByDomain(connection, text);
}

} // namespace tenure::store
