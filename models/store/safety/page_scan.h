// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>
#include <unordered_set>

namespace tenure::store {

/// What the checksums of the pages of a file say.
struct PageScan {
    bool hasChecksums = false; ///< as the header says
    bool headerLies = false;   ///< the header says that there are none, and the pages have them
    qint64 pages = 0;          ///< in the file
    qint64 read = 0;           ///< of these
    qint64 wrong = 0;          ///< of those that were read
    quint32 firstWrong = 0;    ///< the number of the first of them
    bool unreadable = false;   ///< the disk gave an error
    /// What is wrong, untranslated; empty if nothing is.
    [[nodiscard]] QString damage() const;
};

/// Verifies the pages in the first @p most bytes of the file at @p path as it lies there. Pages in @p
/// elsewhere have a newer version in a log and are left out, as are free ones that hold nothing. Nothing may
/// write the file meanwhile.
[[nodiscard]] PageScan scanPages(const QString& path, const std::unordered_set<quint32>& elsewhere = {},
                                 qint64 most = std::numeric_limits<qint64>::max());

} // namespace tenure::store
