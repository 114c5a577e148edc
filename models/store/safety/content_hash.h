// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace tenure::store {

class Connection;

/// What a book says, independent of how its pages lie in the file: SHA-256 over every value of every row in
/// the order of the primary key, per table and together. Derived tables, which can be made anew, and
/// book_info, which is about the file, don't count. integrity_check passes nearly every single-bit change of
/// a value; this does not.
struct ContentHash {
    QByteArray whole; ///< 32 bytes
    std::map<QString, QByteArray> tables;

    bool operator==(const ContentHash&) const = default;
};

/// Call it inside a transaction if anybody may write meanwhile. Throws SQLite::Exception where a page can't
/// be read.
[[nodiscard]] ContentHash contentHash(Connection& connection);

/// Whether @p table can be rebuilt from the others (facts, search, rollups).
[[nodiscard]] bool isDerivedTable(const QString& table);

} // namespace tenure::store
