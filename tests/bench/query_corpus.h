// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tenure::bench {

/// What people type into the box, and how somebody who knows the tables and their indexes would write it for
/// the sqlite3 shell: ids in the order of the list, grouped by tier.
struct CorpusQuery {
    QString text;
    QString sql;
};

/// For a book of generated accounts on Workbench::today().
[[nodiscard]] std::vector<CorpusQuery> queryCorpus();

} // namespace tenure::bench
