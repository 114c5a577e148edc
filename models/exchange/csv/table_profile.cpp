// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/table_profile.h"

#include <algorithm>

namespace tenure::exchange {
namespace {

/// Different cells that are remembered in all columns together; about 40 bytes each.
constexpr size_t distinctBudget = 400000;
constexpr qint64 rowsBetweenQuestions = 4096;

} // namespace

TableProfiler::TableProfiler(const QStringList& header) {
    const size_t columns = std::max<size_t>(1, size_t(header.size()));
    const size_t each = std::clamp<size_t>(distinctBudget / columns, 40, 10000);
    m_ownExport = isOwnExport(header);
    m_columns.reserve(columns);
    for (const QString& name : header)
        m_columns.emplace_back(name, each);
}

void TableProfiler::add(const CsvRow& row) {
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_columns[column].add(row[qsizetype(column)], row.number());
}

std::vector<ColumnProfile> TableProfiler::columns() {
    qint64 dot = 0;
    qint64 comma = 0;
    qint64 openDot = 0;
    qint64 openComma = 0;
    for (ColumnProfiler& column : m_columns) {
        const ColumnProfiler::DecimalVotes& votes = column.decimalVotes();
        const ColumnType type = column.profile().type;
        if (type != ColumnType::Number && type != ColumnType::Money)
            continue;
        dot += votes.dot > 0 && votes.comma == 0;
        comma += votes.comma > 0 && votes.dot == 0;
        openDot += votes.open - votes.openComma;
        openComma += votes.openComma;
    }
    std::optional<char16_t> decided;
    if ((dot > 0) != (comma > 0))
        decided = dot > 0 ? u'.' : u',';
    else if (m_ownExport && (openDot > 0) != (openComma > 0)) // we write no thousands: 1,234 is one and a bit
        decided = openDot > 0 ? u'.' : u',';
    std::vector<ColumnProfile> profiles;
    profiles.reserve(m_columns.size());
    for (ColumnProfiler& column : m_columns)
        profiles.push_back(column.profile(decided));
    return profiles;
}

TableProfile profileTable(CsvSource& source, const std::function<bool(qint64)>& goOn) {
    TableProfile result;
    TableProfiler profiler(source.layout().header);
    while (const CsvRow* row = source.next()) {
        ++result.rows;
        result.ragged += source.isRagged(*row);
        result.strayQuotes += row->issues().testFlag(RowIssue::StrayQuote);
        if (row->issues() & fatalRowIssues)
            ++result.broken;
        else
            profiler.add(*row);
        if (goOn && result.rows % rowsBetweenQuestions == 0 && !goOn(source.bytesRead())) {
            result.cancelled = true;
            break;
        }
    }
    result.columns = profiler.columns();
    result.undecodable = source.undecodable();
    result.footerRows = source.footerRows();
    return result;
}

} // namespace tenure::exchange
