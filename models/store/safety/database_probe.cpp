// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/database_probe.h"

#include "store/connection.h"
#include "store/page_checksum.h"
#include "store/safety/book_inspection.h"
#include "store/safety/page_scan.h"
#include "store/safety/raw_file.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <set>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first @p most bytes of a file.
FileHead readStart(const QString& path, qint64 most) {
    FileHead head;
    RawFile file(path);
    head.error = file.error();
    head.size = file.size();
    if (!head.error.isEmpty())
        return head;
    head.bytes.resize(qsizetype(std::min<qint64>(file.size(), most)));
    auto* bytes = reinterpret_cast<unsigned char*>(head.bytes.data());
    if (!head.bytes.isEmpty() && !file.read({bytes, std::size_t(head.bytes.size())}, 0))
        head.error = u"the file can't be read"_s;
    return head;
}

} // namespace

FileHead readHead(const QString& path) {
    return readStart(path, 100);
}

DatabaseHeader parseHeader(const QByteArray& firstBytes) {
    DatabaseHeader header;
    if (firstBytes.size() < 100 || !firstBytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return header;
    const auto big32 = [&](qsizetype offset) {
        return qFromBigEndian<quint32>(firstBytes.constData() + offset);
    };
    const quint32 size = qFromBigEndian<quint16>(firstBytes.constData() + 16);
    header.pageSize = size == 1 ? 65536 : size;
    header.isSqlite = header.pageSize >= 512 && (header.pageSize & (header.pageSize - 1)) == 0;
    header.checksums = firstBytes[20] == checksumBytes;
    header.walMode = firstBytes[18] == 2 || firstBytes[19] == 2;
    // The count holds only if the version that wrote it is the newest (offsets 24 and 92 agree).
    header.pages = big32(24) == big32(92) ? big32(28) : 0;
    header.schema = int(big32(60));
    header.application = int(big32(68));
    return header;
}

namespace {

/// Every root page that the schema names is read, and the tables that its version has must be there.
QString rootDamage(Connection& connection) {
    std::set<QString> tables;
    std::vector<std::pair<QString, QString>> reads;
    const auto schema =
        connection.prepare(u"SELECT type, name, tbl_name FROM sqlite_schema WHERE rootpage > 0"_s);
    while (step(*schema)) {
        const QString name = columnText(*schema, 1);
        if (columnText(*schema, 0) == "table"_L1) {
            tables.insert(name);
            reads.emplace_back(name, u"SELECT 1 FROM \"%1\" NOT INDEXED LIMIT 1"_s.arg(name));
        } else if (!name.startsWith("sqlite_autoindex"_L1)) {
            reads.emplace_back(name, u"SELECT 1 FROM \"%1\" LIMIT 1"_s.arg(columnText(*schema, 2)));
        }
    }
    const int version = schemaOf(connection);
    for (int i = 0; i < tableCount; ++i) {
        const QString name = QString::fromLatin1(tableName(Table(i)));
        if (schemaOf(Table(i)) <= version && !tables.contains(name))
            return u"the table %1 is missing"_s.arg(name);
    }
    for (const auto& [name, sql] : reads)
        connection.prepare(sql)->executeStep();
    return {};
}

/// A database of these bytes. integrity_check leaves out CHECK constraints on a read-only connection: here it
/// may write.
std::unique_ptr<Connection> inMemory(QByteArray bytes) {
    // A database in memory can't have a write-ahead log: the header says so (offsets 18 and 19).
    bytes[18] = bytes[19] = 1;
    auto connection = Connection::temporary();
    auto* memory = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(bytes.size())));
    if (!memory)
        throw std::bad_alloc();
    std::copy_n(bytes.constData(), bytes.size(), memory);
    const int code =
        sqlite3_deserialize(connection->database().getHandle(), "main", memory, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
    return connection;
}

} // namespace

QString checksumDamage(const QString& path, const std::unordered_set<quint32>& elsewhere) {
    return scanPages(path, elsewhere, checksumLimit).damage();
}

QString quickDamage(const QString& path, bool whole) {
    try {
        if (QString damage = checksumDamage(path, {}); !damage.isEmpty())
            return damage;
        if (!whole) {
            Connection connection(path, Access::ReadImmutable);
            return rootDamage(connection);
        }
        const FileHead file = readStart(path, quickCheckLimit);
        if (!file.error.isEmpty())
            return file.error;
        const std::unique_ptr<Connection> connection = inMemory(file.bytes);
        const auto check = connection->prepare(u"PRAGMA integrity_check(1)"_s);
        if (step(*check) && columnText(*check, 0) != "ok"_L1)
            return columnText(*check, 0);
        return rootDamage(*connection);
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

qint64 newestTransaction(const QString& path) {
    try {
        Connection connection(path, Access::ReadImmutable);
        const auto row = connection.prepare(u"SELECT coalesce(max(id), 0) FROM log_tx"_s);
        return step(*row) ? columnInt(*row, 0) : -1;
    } catch (const std::exception&) {
        return -1;
    }
}

bool isLogOlder(const QString& alone, const QString& withLog) {
    if (newestTransaction(alone) <= newestTransaction(withLog))
        return false;
    try {
        Connection connection(alone, Access::ReadImmutable);
        const auto check = connection.prepare(u"PRAGMA integrity_check(1)"_s);
        return step(*check) && columnText(*check, 0) == "ok"_L1;
    } catch (const std::exception&) {
        return false;
    }
}

QString readInfo(const QString& path, const char* key) {
    try {
        Connection connection(path, Access::ReadImmutable);
        const auto row = connection.prepare(u"SELECT value FROM book_info WHERE key = ?"_s);
        row->bind(1, key);
        return step(*row) ? columnText(*row, 0) : QString();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace tenure::store
