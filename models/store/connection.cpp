// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/checksum_vfs.h"
#include "store/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <list>
#include <unordered_map>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

struct Connection::Cache {
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    struct Recent {
        QString sql;
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
    };

    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> statements;
    std::list<Recent> recent; ///< the last used first
};

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr std::size_t mostRecentStatements = 32;

std::string openName(const QString& path, Access access) {
    if (access != Access::ReadImmutable)
        return path.toStdString();
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded).replace(u'?', u"%3f"_s).append(u"?immutable=1"_s).toStdString();
}

/// A connection is used by one thread at a time (the writer's, or whoever took a reader): SQLite's locks
/// around every call were 12 % of an import.
int openFlags(Access access) {
    switch (access) {
    case Access::Write:
    case Access::WriteNoWal:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    case Access::Read:
        return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    case Access::ReadImmutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    }
    Q_UNREACHABLE();
}

void requireFeatures() {
    // Before SQLite's first use; afterwards it is refused, which does no harm: counting what is allocated
    // takes a lock of all threads for each allocation.
    [[maybe_unused]] static const int withoutCounting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static const bool complete = sqlite3_compileoption_used("ENABLE_SESSION") != 0 &&
                                 sqlite3_compileoption_used("ENABLE_FTS5") != 0 && sqlite3_threadsafe() != 0;
    if (!complete) {
        throw StoreError(
            {domain::ErrorKind::World,
             QCoreApplication::translate("store", "The SQLite library of this system lacks sessions, "
                                                  "full-text search or threads. Install a complete one."),
             QString::fromLatin1(sqlite3_libversion())});
    }
}

/// A file may come from anywhere: nothing in its schema may run code or reach outside.
void harden(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_extended_result_codes(handle, 1);
}

/// So far without a page: nothing is known of its format.
bool isEmpty(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
           file->pMethods && file->pMethods->xFileSize(file, &size) == SQLITE_OK && size == 0;
}

void setJournal(SQLite::Database& database, const char* mode) {
    const std::string pragma = std::string("PRAGMA journal_mode=") + mode;
    const std::string is = database.execAndGet(pragma).getString();
    if (QString::fromStdString(is).compare(QLatin1StringView(mode), Qt::CaseInsensitive) != 0) {
        throw StoreError(
            {domain::ErrorKind::World,
             QCoreApplication::translate("store", "This folder does not let the book be written safely. "
                                                  "Move the book to a folder on this computer."),
             QString::fromStdString("journal_mode is " + is)});
    }
}

void configure(SQLite::Database& database, Access access) {
    harden(database.getHandle());
    database.exec("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
                  "PRAGMA temp_store=FILE; PRAGMA recursive_triggers=OFF");
    switch (access) {
    case Access::Write:
        setJournal(database, "wal");
        database.exec("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000");
        break;
    case Access::WriteNoWal:
        setJournal(database, "delete");
        database.exec("PRAGMA synchronous=EXTRA; PRAGMA cache_spill=OFF");
        break;
    case Access::Read:
        database.exec("PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384");
        break;
    case Access::ReadImmutable:
        break;
    }
}

} // namespace

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)), m_cache(std::make_unique<Cache>()) {}

Connection::Connection(const QString& path, Access access, Pages pages) : m_cache(std::make_unique<Cache>()) {
    requireFeatures();
    m_database = std::make_unique<SQLite::Database>(openName(path, access), openFlags(access), busyTimeoutMs,
                                                    checksumVfs());
    if (pages == Pages::AsTheyAre)
        tolerateWrongPages(m_database->getHandle());
    if ((access == Access::Write || access == Access::WriteNoWal) && isEmpty(m_database->getHandle()))
        reserveChecksums(m_database->getHandle());
    configure(*m_database, access);
}

std::unique_ptr<Connection> Connection::create(const QString& path, Access access) {
    QFile file(path);
    // Exclusive: a file that appeared in between is never taken over.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw StoreError(
            {domain::ErrorKind::World,
             QCoreApplication::translate("store", "The book %1 can't be created. Choose another name or "
                                                  "folder.")
                 .arg(path),
             file.errorString()});
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return std::make_unique<Connection>(path, access);
}

std::unique_ptr<Connection> Connection::temporary() {
    requireFeatures();
    auto database = std::make_unique<SQLite::Database>(
        "", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 0, checksumVfs());
    harden(database->getHandle());
    database->exec("PRAGMA trusted_schema=OFF; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    return std::unique_ptr<Connection>(new Connection(std::move(database)));
}

std::unique_ptr<Connection> Connection::scratch(const QString& path) {
    requireFeatures();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw StoreError({domain::ErrorKind::World,
                          QCoreApplication::translate("store", "No temporary file can be made in %1.")
                              .arg(QFileInfo(path).path()),
                          file.errorString()});
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    auto database = std::make_unique<SQLite::Database>(
        path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, busyTimeoutMs,
        checksumVfs());
    harden(database->getHandle());
    database->exec("PRAGMA trusted_schema=OFF; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                   "PRAGMA cache_size=-65536; PRAGMA temp_store=FILE; PRAGMA wal_autocheckpoint=0");
    return std::unique_ptr<Connection>(new Connection(std::move(database)));
}

Connection::~Connection() = default;

void Connection::forgetStatements() {
    m_cache->statements.clear();
    m_cache->recent.clear();
}

sqlite3_stmt* Connection::recentStatement(const QString& sql) {
    std::list<Cache::Recent>& recent = m_cache->recent;
    const auto known = std::ranges::find(recent, sql, &Cache::Recent::sql);
    if (known != recent.end()) {
        recent.splice(recent.begin(), recent, known);
        sqlite3_stmt* statement = recent.front().statement.get();
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        return statement;
    }
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database->getHandle(), text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_database->getHandle(), code);
    recent.push_front({sql, std::unique_ptr<sqlite3_stmt, Cache::Finalize>(statement)});
    if (recent.size() > mostRecentStatements)
        recent.pop_back();
    return statement;
}

void Connection::trimMemory(qint64 most) {
    int used = 0;
    int highest = 0;
    sqlite3_db_status(m_database->getHandle(), SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
    if (used <= most)
        return;
    sqlite3_db_release_memory(m_database->getHandle());
#ifdef __GLIBC__
    malloc_trim(0); // glibc keeps what a worker thread freed
#endif
}

SQLite::Statement& Connection::statement(const char* sql) {
    auto& slot = m_cache->statements[sql];
    if (!slot) {
        slot = std::make_unique<SQLite::Statement>(*m_database, sql);
    } else {
        slot->tryReset();
        slot->clearBindings();
    }
    return *slot;
}

std::unique_ptr<SQLite::Statement> Connection::prepare(const QString& sql) {
    return std::make_unique<SQLite::Statement>(*m_database, sql.toStdString());
}

void Connection::execute(const char* sql) {
    m_database->exec(sql);
}

void Connection::interruptWhen(std::function<bool()> cancelled) {
    constexpr int stepsBetween = 10'000; // a few milliseconds
    m_cancelled = std::move(cancelled);
    const auto ask = [](void* self) { return static_cast<Connection*>(self)->m_cancelled() ? 1 : 0; };
    sqlite3_progress_handler(m_database->getHandle(), m_cancelled ? stepsBetween : 0,
                             m_cancelled ? +ask : nullptr, this);
}

qint64 Connection::totalChanges() const {
    return sqlite3_total_changes64(m_database->getHandle());
}

} // namespace tenure::store
