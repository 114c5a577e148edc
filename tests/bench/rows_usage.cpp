// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/book_file.h"
#include "tests/bench/measure.h"
#include "tests/bench/row.h"

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A hundred days of every account.
qint64 accountsFor(qint64 points) {
    return points / 100;
}

/// The floor has nothing to look up and nothing to convert: its file has the numbers that the table holds.
double shellImport(Workbench& workbench) {
    const qint64 points = workbench.size();
    const QString csv = workbench.usageCsv(points, accountsFor(points), test::UsageForm::Resolved);
    const QString database = workbench.freshPath(u"floor.db"_s);
    const QString table =
        u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;\n"
        "CREATE TABLE usage (account_id INTEGER NOT NULL, metric_id INTEGER NOT NULL, day INTEGER NOT NULL,"
        " value REAL NOT NULL, batch INTEGER NOT NULL, PRIMARY KEY (account_id, metric_id, day)) STRICT, WITHOUT ROWID;\n"_s;
    return seconds([&] { Workbench::shell(database, table + u".import --csv %1 usage\n"_s.arg(csv)); });
}

double importPoints(Workbench& workbench) {
    const qint64 points = workbench.size();
    const QString csv = workbench.usageCsv(points, accountsFor(points), test::UsageForm::Exported);
    const auto book = openBook(copyOfBook(workbench, accountsFor(points)));
    return seconds([&] {
        const auto result = importFile(*book, csv, exchange::ImportKind::Usage);
        if (result.created != points)
            throw BenchError(u"the import made %1 points"_s.arg(result.created));
    });
}

} // namespace

std::vector<Row> usageRows() {
    return {{.number = 3,
             .name = u"import usage points"_s,
             .floorName = u"sqlite3 .import into the same clustered table"_s,
             .goal = 1.5,
             .sizes = {100'000, 1'000'000},
             .longSizes = {10'000'000},
             .floor = shellImport,
             .work = importPoints}};
}

} // namespace tenure::bench
