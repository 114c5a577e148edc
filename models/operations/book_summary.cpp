// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_summary.h"

#include "store/book.h"
#include "store/book_info.h"
#include "store/metrics.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/usage.h"

#include <QFileInfo>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;

domain::Result<BookSummary> bookSummary(store::Book& book) {
    const QString path = book.path();
    return book.read([&path](store::Connection& connection) {
        BookSummary summary;
        summary.path = path;
        summary.bytes = QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size();
        summary.schema = store::schemaOf(connection);
        summary.counts = store::bookCounts(connection);
        const store::Settings settings(connection);
        summary.baseCurrency = settings.baseCurrency();
        summary.nameLocale = settings.nameLocale();
        if (const auto day = store::bookInfo(connection, store::info::factsDay))
            summary.factsDay = QDate::fromString(*day, Qt::ISODate);
        for (const domain::Metric& metric : store::Metrics(connection).all())
            summary.sources.push_back({metric, store::Usage(connection).lastReported(metric.id)});
        return summary;
    });
}

} // namespace tenure::operations
