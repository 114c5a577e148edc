// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that changes a book until it is killed: editor BOOK SEED. Prints the number of each transaction
// once it is acknowledged, one a line.
#include "tests/faults/workload.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tenure;
using namespace tenure::faults;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    std::mt19937 random(arguments.value(2).toUInt());
    const auto book = store::Book::open(arguments.value(1), {});
    if (!book || (*book)->writeState() != store::WriteState::Writable) {
        std::fprintf(stderr, "%s\n", qPrintable(book ? (*book)->warning() : book.error().text));
        return 1;
    }
    for (;;) {
        const auto commit = doWork(**book, Work(random() % workCount), random);
        if (!commit)
            return 2;
        if (commit->id.isValid()) {
            std::printf("%lld\n", static_cast<long long>(commit->id.value));
            std::fflush(stdout);
        }
    }
}
