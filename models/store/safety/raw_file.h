// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store/safety.
#include <QString>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_file;

namespace tenure::store {

struct CloseHandle {
    void operator()(sqlite3* handle) const;
};
using RawHandle = std::unique_ptr<sqlite3, CloseHandle>;

/// The bytes of a database file as they lie on the disk: without a transaction, without locks and without
/// recovery. Read through SQLite's own file layer: closing a file of our own would drop the locks that SQLite
/// holds on the same file for other connections of this process.
class RawFile {
public:
    explicit RawFile(const QString& path);

    /// Why the file can't be read, untranslated; empty if it can.
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether all of @p to could be read from @p offset.
    [[nodiscard]] bool read(std::span<unsigned char> to, qint64 offset);

private:
    RawHandle m_handle;
    sqlite3_file* m_file = nullptr;
    qint64 m_size = 0;
    QString m_error;
};

} // namespace tenure::store
