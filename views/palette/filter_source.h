// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_source.h"
#include "views/palette/query_counts.h"

namespace tenure::views {

/// Ready-made conditions that a CSM asks for every day, with how many accounts they find.
class FilterSource : public PaletteSource {
    Q_OBJECT
public:
    FilterSource(QueryCounts& counts, QObject* parent);

    [[nodiscard]] QChar prefix() const override { return u':'; }
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override;

Q_SIGNALS:
    void queryChosen(const QString& query);

private:
    QueryCounts& m_counts;
};

/// What is typed behind ':' as a query: how many accounts it finds, or what is wrong with it.
class QuerySource : public PaletteSource {
    Q_OBJECT
public:
    QuerySource(QueryCounts& counts, QObject* parent);

    [[nodiscard]] QChar prefix() const override { return u':'; }
    [[nodiscard]] bool isMixed() const override { return false; }
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override;

Q_SIGNALS:
    void queryChosen(const QString& query);

private:
    QueryCounts& m_counts;
};

} // namespace tenure::views
