// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/content_hash.h"

#include "store/sql.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array derivedTables{"account_facts"_L1, "tag_facts"_L1, "custom_facts"_L1, "usage_total"_L1,
                                   "search"_L1};

QStringList countedTables(Connection& connection) {
    QStringList tables;
    const auto rows =
        connection.prepare(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    while (step(*rows)) {
        const QString name = columnText(*rows, 0);
        if (!isDerivedTable(name) && name != "book_info"_L1 && !name.startsWith("sqlite_"_L1))
            tables.push_back(name);
    }
    return tables;
}

/// The columns of the primary key in its order, as an ORDER BY list; the rowid where a table has none.
QString keyOrder(Connection& connection, const QString& table) {
    QStringList columns;
    const auto rows =
        connection.prepare(u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(table));
    while (step(*rows))
        columns.push_back(u'"' + columnText(*rows, 0) + u'"');
    return columns.isEmpty() ? u"rowid"_s : columns.join(u", "_s);
}

/// Small values are gathered before they are hashed: a call for each would cost more than the hashing.
class Gatherer {
public:
    explicit Gatherer(QCryptographicHash& hash) : m_hash(hash) { m_bytes.reserve(capacity + 64); }
    ~Gatherer() { flush(); }

    void add(const SQLite::Column& value) {
        m_bytes.append(char('0' + value.getType()));
        switch (value.getType()) {
        case SQLITE_INTEGER:
            addNumber(quint64(value.getInt64()));
            break;
        case SQLITE_FLOAT: {
            const double number = value.getDouble();
            addNumber(std::bit_cast<quint64>(number));
            break;
        }
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const void* bytes = value.getBlob();
            const int size = value.getBytes();
            addNumber(quint64(size));
            m_bytes.append(static_cast<const char*>(bytes), size);
            break;
        }
        default:
            break;
        }
        if (m_bytes.size() > capacity)
            flush();
    }

private:
    static constexpr qsizetype capacity = 1 << 16;
    void addNumber(quint64 number) {
        char bytes[8];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, 8);
    }
    void flush() {
        m_hash.addData(m_bytes);
        m_bytes.resize(0);
    }
    QCryptographicHash& m_hash;
    QByteArray m_bytes;
};

QByteArray hashOfTable(Connection& connection, const QString& table) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        Gatherer gatherer(hash);
        const auto rows = connection.prepare(
            u"SELECT * FROM main.\"%1\" ORDER BY %2"_s.arg(table, keyOrder(connection, table)));
        const int columns = rows->getColumnCount();
        while (step(*rows))
            for (int i = 0; i < columns; ++i)
                gatherer.add(rows->getColumn(i));
    }
    return hash.result();
}

} // namespace

bool isDerivedTable(const QString& table) {
    return std::ranges::find(derivedTables, table) != derivedTables.end() || table.startsWith("search_"_L1);
}

ContentHash contentHash(Connection& connection) {
    ContentHash content;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    const QStringList tables = countedTables(connection);
    for (const QString& table : tables) {
        const QByteArray hash = hashOfTable(connection, table);
        content.tables.emplace(table, hash);
        whole.addData(table.toUtf8());
        whole.addData(hash);
    }
    content.whole = whole.result();
    return content;
}

} // namespace tenure::store
