// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/page_copy.h"

#include "store/checksum_vfs.h"
#include "store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace tenure::store {

namespace {

constexpr int pagesAtOnce = 2'000; // 8 MB: some ten milliseconds, on a slow disk a tenth of a second

/// Wrong pages don't fail while it lives.
class Tolerance {
public:
    explicit Tolerance(sqlite3* handle) : m_handle(handle), m_before(toleratedPages(handle)) {
        tolerateWrongPages(m_handle);
    }
    ~Tolerance() { refuseWrongPages(m_handle); }
    Tolerance(const Tolerance&) = delete;
    Tolerance& operator=(const Tolerance&) = delete;

    [[nodiscard]] qint64 pages() const { return toleratedPages(m_handle) - m_before; }

private:
    sqlite3* m_handle;
    qint64 m_before;
};

} // namespace

void copyPages(sqlite3* from, sqlite3* to, const std::function<bool()>& cancelled) {
    if (hasChecksums(from)) // pages are copied with the room that they have
        reserveChecksums(to);
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        throw SQLite::Exception(sqlite3_errmsg(to), sqlite3_extended_errcode(to));
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = cancelled && cancelled() ? SQLITE_INTERRUPT : sqlite3_backup_step(backup, pagesAtOnce);
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK || code != SQLITE_DONE) {
        const int cause = finished != SQLITE_OK ? finished : code;
        throw SQLite::Exception(sqlite3_errstr(cause), cause);
    }
}

qint64 countWrongPages(Connection& connection) {
    sqlite3* handle = connection.database().getHandle();
    const std::unique_ptr<Connection> room = Connection::temporary();
    const Tolerance tolerance(handle);
    copyPages(handle, room->database().getHandle());
    return tolerance.pages();
}

} // namespace tenure::store
