// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

#include <QString>

#include <map>
#include <optional>

namespace tenure::store {

/// How derived data differs from what rebuilding makes.
struct DerivedDifferences {
    std::map<QString, qint64>
        rows; ///< per table with differences: rows that only one side has, the larger number
    std::optional<QString> sortKeys; ///< of another library or language: as the book says
};

/// Rebuilds in @p copy, a copy of the book that may be changed, for the day that the book's derived data is
/// of, and compares. The book is only read.
[[nodiscard]] DerivedDifferences compareDerived(Connection& connection, const QString& copy,
                                                const DerivedData& derived);

} // namespace tenure::store
