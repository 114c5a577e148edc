// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct sqlite3;

namespace tenure::store {

/// The name of a layer between SQLite and its files that puts a checksum at the end of each page of a
/// database file when it is written and verifies it when it is read; a wrong one fails the read with
/// SQLITE_IOERR_DATA. Only of files whose header reserves 8 bytes for it; all others, and logs, journals and
/// temporary files, pass as they are. A write-ahead log has checksums of SQLite's own, and a page gets its
/// one when it moves from the log to the file. Registered at the first call, on top of what is SQLite's
/// default then.
[[nodiscard]] const char* checksumVfs();

/// Pages of the database that is written on this connection get checksums. It is empty so far.
void reserveChecksums(sqlite3* handle);
/// Whether the pages of the file on this connection have checksums, as far as it was read or written.
[[nodiscard]] bool hasChecksums(sqlite3* handle);

/// From now on pages with a wrong checksum are read as they are, and counted.
void tolerateWrongPages(sqlite3* handle);
/// They fail again. What was read meanwhile is dropped from the connection's memory.
void refuseWrongPages(sqlite3* handle);
/// How many reads of such pages were tolerated.
[[nodiscard]] qint64 toleratedPages(sqlite3* handle);

/// The number of the page because of which the last read of this thread failed with SQLITE_IOERR_DATA; 0 if
/// there was none.
[[nodiscard]] quint32 lastWrongPage();

} // namespace tenure::store
