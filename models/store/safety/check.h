// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/book.h"

#include <QString>

#include <vector>

namespace tenure::store {

/// What a check found, once for each kind with a count.
struct CheckFinding {
    enum class Kind {
        Checksum,    ///< pages that are not as they were written
        Structure,   ///< integrity_check: pages, indexes, constraints
        Reference,   ///< a row refers to one that is not there
        Rule,        ///< a logged row breaks a rule of its table
        Log,         ///< an entry of the log can't be read
        Derived,     ///< derived data is not what rebuilding makes; `--rebuild` mends it
        SortKeys,    ///< sort keys of another language or library; `--rebuild` mends it
        NoChecksums, ///< a book whose pages have no checksums: no damage, but some would not be noticed
    };
    Kind kind = Kind::Structure;
    qint64 count = 0;
    QString what;   ///< table or entry, untranslated
    QString detail; ///< the first of them, untranslated

    bool operator==(const CheckFinding&) const = default;
};

struct CheckReport {
    std::vector<CheckFinding> findings; ///< empty: the book is sound
    qint64 logParts = 0;                ///< how many parts of the log were read

    /// Whether the book itself is damaged, not just what can be rebuilt.
    [[nodiscard]] bool isDamaged() const;
};

/// Looks at everything in a book. Writes nothing in it; derived data is made anew in a temporary copy and
/// compared. With a `derived` that can't rebuild, derived data is not looked at. Throws where the disk gives
/// an error or there is no room for the copy.
[[nodiscard]] CheckReport checkBook(Connection& connection, const DerivedData& derived);

/// Of a file that could only be opened as a damaged one, for the reason @p why: how much of it is.
[[nodiscard]] CheckReport checkDamagedFile(const QString& path, const QString& why);

/// checkBook with a reader of @p book.
[[nodiscard]] domain::Result<CheckReport> checkBook(Book& book, const DerivedData& derived);

/// Makes all derived data anew for the book's day.
[[nodiscard]] domain::Result<void> rebuildDerived(Book& book, const DerivedData& derived);

/// A sentence for a finding: "14 rows of account_facts differ from what rebuilding makes."
[[nodiscard]] QString findingText(const CheckFinding& finding);

} // namespace tenure::store
