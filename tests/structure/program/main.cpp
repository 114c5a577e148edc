// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/style_rules.h"

#include <cstdio>

using namespace tenure::structure;

/// Lists what is over the usual measures. It decides nothing: ./dev lint shows it, people judge.
int main() {
    std::size_t count = 0;
    for (const SourceFile& file : readSourceTree(sourceRoot())) {
        for (const Finding& finding : styleWarnings(file)) {
            std::printf("note: %s\n", qPrintable(toText(finding)));
            ++count;
        }
    }
    std::printf("%zu notes on length\n", count);
    return 0;
}
