// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/book_file.h"
#include "tests/bench/child.h"
#include "tests/bench/row.h"

#include <QCoreApplication>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 smallBook = 1'000;

/// Starts the window program with a book of @p accounts, as it is on its second start: with settings of its
/// own, facts of the day.
Painted startProgram(Workbench& workbench, qint64 accounts) {
    return startUntilPainted(QCoreApplication::applicationDirPath() + u"/../bin/tenure"_s,
                             {u"--bench-start"_s, u"--language"_s, u"en"_s, u"--today"_s,
                              Workbench::today().toString(Qt::ISODate), sharedBook(workbench, accounts)});
}

/// What both starts need is made beforehand: the book, and settings that are not this user's.
void prepareStart(Workbench& workbench) {
    qputenv("XDG_CONFIG_HOME", workbench.path(u"settings"_s).toUtf8());
    (void)startProgram(workbench, workbench.size());
}

/// By how much the program with the list open is larger than with a small book, per account.
double bytesPerAccount(Workbench& workbench) {
    const qint64 size = workbench.size();
    const qint64 large = startProgram(workbench, size).bytes;
    const qint64 small = startProgram(workbench, smallBook).bytes;
    if (large == 0 || small == 0)
        throw BenchError(u"This system does not say how much memory a program has."_s);
    return static_cast<double>(large - small) / static_cast<double>(size - smallBook);
}

} // namespace

std::vector<Row> startRows() {
    return {{.number = 1,
             .name = u"start to a painted list"_s,
             .floorName = u"an empty window with one table"_s,
             .goal = 1.5,
             .sizes = {1'000, 10'000, 100'000},
             .longSizes = {1'000'000},
             .runs = 9,
             .prepare = prepareStart,
             .floor = [](Workbench&) { return startChildUntilPainted(u"empty-window"_s).seconds; },
             .work = [](Workbench& workbench) { return startProgram(workbench, workbench.size()).seconds; }}};
}

std::vector<Row> memoryRows() {
    return {{.number = 8,
             .name = u"memory of an open list, beyond that of a book of 1,000"_s,
             .goal = 64,
             .unit = Unit::BytesPerAccount,
             .sizes = {5'000, 100'000},
             .longSizes = {1'000'000},
             .prepare = prepareStart,
             .work = bytesPerAccount}};
}

} // namespace tenure::bench
