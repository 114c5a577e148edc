// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/book_file.h"
#include "tests/bench/measure.h"
#include "tests/bench/row.h"

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All columns as text, with as many indexes over the same columns as a book has on its accounts and their
/// facts.
const QString allText = u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;\n"
                        "CREATE TABLE account (external_id TEXT, name TEXT, domain TEXT, owner TEXT, "
                        "industry TEXT, country TEXT, city TEXT,"
                        " potential TEXT, tags TEXT, arr TEXT, currency TEXT, seats TEXT, employees TEXT, "
                        "start TEXT, renewal TEXT);\n"
                        "CREATE INDEX external ON account (external_id);\n"
                        "CREATE INDEX domain ON account (domain);\n"
                        "CREATE INDEX owner ON account (owner);\n"
                        "CREATE INDEX facts_owner ON account (owner);\n"
                        "CREATE INDEX tier_name ON account (potential, name);\n"
                        "CREATE INDEX tier_arr ON account (potential, arr, name);\n"
                        "CREATE INDEX name ON account (name);\n"
                        "CREATE INDEX match ON account (name);\n"
                        "CREATE INDEX renewal ON account (renewal);\n"_s;

double shellImport(Workbench& workbench) {
    const QString csv = workbench.accountsCsv(workbench.size());
    const QString database = workbench.freshPath(u"floor.db"_s);
    return seconds(
        [&] { Workbench::shell(database, allText + u".import --csv --skip 1 %1 account\n"_s.arg(csv)); });
}

double firstImport(Workbench& workbench) {
    const QString csv = workbench.accountsCsv(workbench.size());
    const auto book = newBook(workbench.freshPath(u"import.tenure"_s));
    return seconds([&] {
        const auto result = importFile(*book, csv, exchange::ImportKind::Accounts);
        if (result.created != workbench.size())
            throw BenchError(u"the import made %1 accounts"_s.arg(result.created));
    });
}

double secondImport(Workbench& workbench) {
    const auto book = openBook(workbench.path(u"import.tenure"_s));
    return seconds([&] {
        const auto result =
            importFile(*book, workbench.accountsCsv(workbench.size()), exchange::ImportKind::Accounts);
        if (result.unchanged != workbench.size())
            throw BenchError(u"importing again left only %1 accounts as they were"_s.arg(result.unchanged));
    });
}

} // namespace

std::vector<Row> importRows() {
    return {
        {.number = 2,
         .name = u"import accounts"_s,
         .floorName = u"sqlite3 .import, all text, same indexes"_s,
         .goal = 3,
         .sizes = {1'000, 10'000, 100'000},
         .longSizes = {1'000'000},
         .floor = shellImport,
         .work = firstImport},
        {.number = 4,
         .name = u"import the same accounts again"_s,
         .floorName = u"the first import"_s,
         .goal = 0.5,
         .sizes = {1'000, 10'000, 100'000},
         .longSizes = {1'000'000},
         .floor = firstImport,
         .work = secondImport},
    };
}

} // namespace tenure::bench
