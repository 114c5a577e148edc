// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_list.h"
#include "query/compiler.h"
#include "query/parser.h"
#include "store/query_runner.h"
#include "tests/bench/book_file.h"
#include "tests/bench/measure.h"
#include "tests/bench/query_corpus.h"
#include "tests/bench/row.h"

#include <cstdio>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 5;

/// From the text in the box to the ordered ids of the list.
/// What a session holds while its book is open, @p context, is not part of a query.
std::vector<qint64> idsOf(store::Connection& connection, const operations::QueryContext& context,
                          const QString& text) {
    const auto parsed = query::parse(text, context.catalogue);
    if (!parsed)
        throw BenchError(u"%1: %2"_s.arg(text, parsed.error().text));
    const auto compiled = query::compileIds(*parsed, {.catalogue = context.catalogue,
                                                      .today = context.today,
                                                      .me = context.me,
                                                      .people = context.people,
                                                      .baseCurrency = context.baseCurrency,
                                                      .groupBy = u"tier"_s});
    return store::runIds(connection, compiled);
}

/// The ids that the shell gives, to be sure that both find the same.
std::vector<qint64> shellIds(const QString& book, const QString& sql) {
    std::vector<qint64> ids;
    for (const QString& line : Workbench::shell(book, sql + u';').split(u'\n', Qt::SkipEmptyParts))
        ids.push_back(line.toLongLong());
    return ids;
}

/// Both ways to every query give the same ids in the same order.
void compare(Workbench& workbench) {
    const QString path = sharedBook(workbench, workbench.size());
    const auto book = openBook(path);
    orThrow(book->read([&](store::Connection& connection) {
        const auto context = operations::queryContext(connection, Workbench::today());
        for (const CorpusQuery& query : queryCorpus()) {
            if (idsOf(connection, context, query.text) != shellIds(path, query.sql))
                throw BenchError(u"the floor finds something else for: "_s + query.text);
        }
    }));
}

double shellQueries(Workbench& workbench) {
    std::vector<double> medians;
    for (const CorpusQuery& query : queryCorpus()) {
        QString script = u"PRAGMA cache_size=-16384;\n"_s + query.sql + u";\n.timer on\n"_s;
        for (int i = 0; i < repetitions; ++i)
            script += query.sql + u";\n"_s;
        medians.push_back(Workbench::shellTimer(sharedBook(workbench, workbench.size()), script) /
                          repetitions);
    }
    return percentile(medians, 0.95);
}

double typedQueries(Workbench& workbench) {
    const auto book = openBook(sharedBook(workbench, workbench.size()));
    std::vector<double> medians;
    orThrow(book->read([&](store::Connection& connection) {
        const auto context = operations::queryContext(connection, Workbench::today());
        for (const CorpusQuery& query : queryCorpus()) {
            std::vector<double> runs;
            qsizetype count = 0;
            for (int i = 0; i <= repetitions; ++i)
                runs.push_back(seconds(
                    [&] { count = static_cast<qsizetype>(idsOf(connection, context, query.text).size()); }));
            runs.erase(runs.begin()); // the first fills the page cache
            medians.push_back(percentile(runs, 0.5));
            std::fprintf(stderr, "  %8.2f ms %7lld  %s\n", medians.back() * 1e3,
                         static_cast<long long>(count), qPrintable(query.text));
        }
    }));
    return percentile(medians, 0.95);
}

} // namespace

std::vector<Row> queryRows() {
    return {{.number = 5,
             .name = u"a typed query, 95th percentile of the corpus"_s,
             .floorName = u"hand-written SQL in the sqlite3 shell"_s,
             .goal = 1.3,
             .sizes = {1'000, 10'000, 100'000},
             .longSizes = {1'000'000},
             .prepare = compare,
             .floor = shellQueries,
             .work = typedQueries}};
}

} // namespace tenure::bench
