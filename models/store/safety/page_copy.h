// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store/safety.
#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace tenure::store {

class Connection;

/// Every page of @p from, in its newest version, to the empty database of @p to. @p from is in a read
/// transaction, or nobody else writes to it. Throws SQLite::Exception; as soon as @p cancelled says so one of
/// code SQLITE_INTERRUPT.
void copyPages(sqlite3* from, sqlite3* to, const std::function<bool()>& cancelled = {});

/// How many pages of the database, in their newest versions, have a wrong checksum. Reads all of them; needs
/// as much room for temporary files. Throws SQLite::Exception.
[[nodiscard]] qint64 countWrongPages(Connection& connection);

} // namespace tenure::store
