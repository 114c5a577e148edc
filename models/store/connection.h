// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace tenure::store {

/// How a file is opened. Every pragma of the program stands in connection.cpp.
enum class Access {
    Write,         ///< the writer: WAL, synchronous=FULL, foreign keys
    WriteNoWal,    ///< the writer on a network or cloud folder: journal_mode=DELETE, synchronous=EXTRA
    Read,          ///< a reader beside the writer: read-only, never checkpoints
    ReadImmutable, ///< a file in a folder that can't be written and has no WAL
};

/// Whether a page whose checksum is wrong fails the read (SQLITE_IOERR_DATA), or is read as it is: what is
/// left of a damaged book is read from a private copy of it.
enum class Pages { Verified, AsTheyAre };

/// One SQLite connection with its cached statements. Not thread-safe; used by one thread at a time. What it
/// is made of is known only inside store.
class Connection {
public:
    /// Opens an existing file. Throws SQLite::Exception or StoreError; see errors.h.
    /// The pages of a file that is empty so far get checksums; see checksum_vfs.h.
    Connection(const QString& path, Access access, Pages pages = Pages::Verified);
    /// Creates a file for the writer, mode 0600; fails if it exists.
    static std::unique_ptr<Connection> create(const QString& path, Access access);
    /// A private database: in a temporary file that is gone when the connection closes.
    static std::unique_ptr<Connection> temporary();
    /// A new file for work in progress, mode 0600, without journal and without syncing, to which others can
    /// be attached by URI.
    static std::unique_ptr<Connection> scratch(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] SQLite::Database& database() { return *m_database; }
    /// The statement of this text, reset and without bindings; prepared once per connection. The text must
    /// outlive the connection (a literal).
    [[nodiscard]] SQLite::Statement& statement(const char* sql);
    /// For texts made at run time: prepared anew.
    [[nodiscard]] std::unique_ptr<SQLite::Statement> prepare(const QString& sql);
    /// The statement of a text made at run time, reset and without bindings. The last ones are kept prepared:
    /// who types a query asks with the same text and other values again and again. Reset it when its rows
    /// were read, or it holds its transaction.
    [[nodiscard]] sqlite3_stmt* recentStatement(const QString& sql);
    /// Drops all prepared statements, for example because they hold an attached file.
    void forgetStatements();
    /// Runs one or more statements without results.
    void execute(const char* sql);
    /// From now on, statements are interrupted (SQLITE_INTERRUPT) soon after @p cancelled says so; an empty
    /// function ends that. It is asked on the thread that works.
    void interruptWhen(std::function<bool()> cancelled);
    /// Gives back the memory for pages that were read, if it is more than @p most bytes.
    void trimMemory(qint64 most);
    /// Rows inserted, updated or deleted on this connection since it was opened.
    [[nodiscard]] qint64 totalChanges() const;

private:
    struct Cache;
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Cache> m_cache;
    std::function<bool()> m_cancelled;
};

/// While it lives, statements of a connection are interrupted soon after @p cancelled says so; an empty
/// function never does.
class Interruption {
public:
    Interruption(Connection& connection, const std::function<bool()>& cancelled) : m_connection(connection) {
        m_connection.interruptWhen(cancelled);
    }
    ~Interruption() { m_connection.interruptWhen({}); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    Connection& m_connection;
};

} // namespace tenure::store
