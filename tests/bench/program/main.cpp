// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"
#include "tests/bench/measure.h"
#include "tests/bench/report.h"
#include "tests/bench/row.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace tenure::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Options {
    bool longRun = false;
    bool smoke = false; ///< one run at the smallest size: does every row work at all?
    QStringList rows;   ///< numbers; empty is all
};

std::vector<qint64> sizesOf(const Row& row, const Options& options) {
    if (options.smoke)
        return {row.sizes.front()};
    std::vector<qint64> sizes = row.sizes;
    if (options.longRun)
        sizes.insert(sizes.end(), row.longSizes.begin(), row.longSizes.end());
    return sizes;
}

Result measure(const Row& row, Workbench& workbench, int runs) {
    if (row.prepare)
        row.prepare(workbench);
    std::vector<double> floors;
    std::vector<double> works;
    for (int run = 0; run < runs; ++run) {
        std::fprintf(stderr, "row %d at %lld: run %d of %d\n", row.number,
                     static_cast<long long>(workbench.size()), run + 1, runs);
        if (row.floor)
            floors.push_back(row.floor(workbench));
        works.push_back(row.work(workbench));
    }
    Result result{&row, workbench.size(), std::nullopt, percentile(works, 0.5)};
    if (row.floor)
        result.floor = percentile(floors, 0.5);
    return result;
}

std::vector<Row> allRows() {
    std::vector<Row> rows;
    for (const auto& subject :
         {startRows(), importRows(), usageRows(), queryRows(), undoRows(), memoryRows()})
        rows.insert(rows.end(), subject.begin(), subject.end());
    std::ranges::stable_sort(rows, {}, &Row::number);
    return rows;
}

Options parse(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption longRun(u"long"_s, u"the largest sizes too"_s);
    const QCommandLineOption smoke(u"smoke"_s, u"once, at the smallest size"_s);
    parser.addOptions({longRun, smoke});
    parser.addPositionalArgument(u"rows"_s, u"numbers of rows"_s);
    parser.addHelpOption();
    parser.process(arguments);
    return {parser.isSet(longRun), parser.isSet(smoke), parser.positionalArguments()};
}

int runRows(const Options& options) {
    Workbench workbench;
    const std::vector<Row> rows = allRows();
    std::vector<Result> results;
    for (const Row& row : rows) {
        if (!options.rows.isEmpty() && !options.rows.contains(QString::number(row.number)))
            continue;
        for (const qint64 size : sizesOf(row, options)) {
            workbench.setSize(size);
            results.push_back(measure(row, workbench, options.smoke ? 1 : row.runs));
        }
    }
    std::printf("%s\n\n%s", qPrintable(machine()), qPrintable(report(results)));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (const auto code = runAsChild(argc, argv))
        return *code;
    const QCoreApplication application(argc, argv);
    try {
        return runRows(parse(QCoreApplication::arguments()));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tenure_bench: %s\n", error.what());
        return 1;
    }
}
