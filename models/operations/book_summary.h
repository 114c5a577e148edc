// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/error.h"
#include "domain/records.h"
#include "store/book_counts.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// When a metric was last reported for anyone.
struct SourceAge {
    domain::Metric metric;
    std::optional<QDate> lastReported;
};

/// What `tenure-cli info` and the book's page tell.
struct BookSummary {
    QString path;
    qint64 bytes = 0; ///< of the file, with its WAL
    int schema = 0;
    store::BookCounts counts;
    domain::Currency baseCurrency = domain::Currency::eur();
    QString nameLocale;
    std::optional<QDate> factsDay;
    std::vector<SourceAge> sources; ///< by metric, in the order in which they were added
};

[[nodiscard]] domain::Result<BookSummary> bookSummary(store::Book& book);

} // namespace tenure::operations
