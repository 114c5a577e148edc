// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiler.h"
#include "tests/support/reference_book.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenure::test {

/// A database with the book's schema in memory, its derived tables filled from the cards of a reference book.
class FactsFixture {
public:
    explicit FactsFixture(const ReferenceBook& book);

    /// The first column of every row.
    [[nodiscard]] std::vector<qint64> ids(const query::CompiledQuery& compiled);
    /// Every row as text, columns joined by '|', NULL as "-".
    [[nodiscard]] QStringList rows(const query::CompiledQuery& compiled);
    /// SQLite's plan for a statement, one line per step.
    [[nodiscard]] QString plan(const query::CompiledQuery& compiled);
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    [[nodiscard]] SQLite::Statement prepare(const query::CompiledQuery& compiled);
    void addFacts(const ReferenceAccount& account, const ReferenceBook& book);
    void addSets(const ReferenceAccount& account);
    void addCustom(const ReferenceAccount& account);
    void addUsage(const ReferenceBook& book);

    SQLite::Database m_database;
};

} // namespace tenure::test
