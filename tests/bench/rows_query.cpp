// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/compiler.h"
#include "query/parser.h"
#include "store/people.h"
#include "tests/bench/book_file.h"
#include "tests/bench/measure.h"
#include "tests/bench/query_corpus.h"
#include "tests/bench/row.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 5;

void bind(SQLite::Statement& statement, const std::vector<query::Parameter>& parameters) {
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const int index = static_cast<int>(i) + 1;
        if (const auto* number = std::get_if<qint64>(&parameters[i]))
            statement.bind(index, static_cast<int64_t>(*number));
        else if (const auto* real = std::get_if<double>(&parameters[i]))
            statement.bind(index, *real);
        else if (const auto* text = std::get_if<QString>(&parameters[i]))
            statement.bind(index, text->toStdString());
        else if (const auto* blob = std::get_if<QByteArray>(&parameters[i]))
            statement.bind(index, blob->constData(), static_cast<int>(blob->size()));
    }
}

/// From the text in the box to the ordered ids of the list.
std::vector<qint64> idsOf(store::Connection& connection, const QString& text) {
    const query::Catalogue catalogue;
    const auto parsed = query::parse(text, catalogue);
    if (!parsed)
        throw BenchError(u"%1: %2"_s.arg(text, parsed.error().text));
    const auto compiled = query::compileIds(*parsed, {.catalogue = catalogue,
                                                      .today = Workbench::today(),
                                                      .me = {},
                                                      .people = store::People(connection).all(),
                                                      .groupBy = u"tier"_s});
    SQLite::Statement statement(connection.database(), compiled.sql.toStdString());
    bind(statement, compiled.parameters);
    std::vector<qint64> ids;
    while (statement.executeStep())
        ids.push_back(statement.getColumn(0).getInt64());
    return ids;
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
        for (const CorpusQuery& query : queryCorpus()) {
            if (idsOf(connection, query.text) != shellIds(path, query.sql))
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
        for (const CorpusQuery& query : queryCorpus()) {
            std::vector<double> runs;
            qsizetype count = 0;
            for (int i = 0; i <= repetitions; ++i)
                runs.push_back(
                    seconds([&] { count = static_cast<qsizetype>(idsOf(connection, query.text).size()); }));
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
