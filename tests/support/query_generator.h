// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/catalogue.h"

#include <QRandomGenerator>

namespace tenure::test {

/// A catalogue with a custom field of every type and a metric of every way of adding up.
[[nodiscard]] query::Catalogue richCatalogue();
[[nodiscard]] std::vector<domain::CustomField> customFields();
[[nodiscard]] std::vector<domain::Metric> metrics();
/// Texts in several scripts, with the language's own words and signs among them.
[[nodiscard]] const QStringList& queryWords();

/// Random queries within the bounds of the language. Words come from a small set, so that they hit something.
class QueryGenerator {
public:
    /// @p catalogue is a richCatalogue() that outlives the generator.
    QueryGenerator(quint32 seed, QDate today, const query::Catalogue& catalogue)
        : m_random(seed), m_today(today), m_catalogue(catalogue) {}

    [[nodiscard]] query::Query query();
    [[nodiscard]] query::Node node(int depth);
    /// A text made of pieces of the language, most of which is not a query.
    [[nodiscard]] QString nearlyAQuery();
    [[nodiscard]] QString word();

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] QString usageKey();
    [[nodiscard]] query::Field field();
    [[nodiscard]] query::Test test();
    [[nodiscard]] query::Value value(const query::Field& field, query::Operator op);
    [[nodiscard]] query::Decimal number(const query::Field& field);
    [[nodiscard]] query::RangeEnd scalar(const query::Field& field);
    [[nodiscard]] query::RangeEnd day();
    [[nodiscard]] query::Duration duration();
    [[nodiscard]] query::Range range(const query::Field& field);

    QRandomGenerator m_random;
    QDate m_today;
    const query::Catalogue& m_catalogue;
};

} // namespace tenure::test
