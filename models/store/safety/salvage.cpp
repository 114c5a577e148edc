// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checksum_vfs.h"
#include "store/connection.h"
#include "store/errors.h"
#include "store/safety/book_copy.h"
#include "store/safety/content_hash.h"
#include "store/safety/salvage_source.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList columnsOf(Connection& connection, const QString& table) {
    QStringList columns;
    const auto rows =
        connection.prepare(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
    while (step(*rows))
        columns.push_back(u'"' + columnText(*rows, 0) + u'"');
    return columns;
}

QStringList tablesOf(Connection& connection) {
    QStringList tables;
    const auto rows =
        connection.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    while (step(*rows))
        if (const QString name = columnText(*rows, 0);
            !isDerivedTable(name) && !name.startsWith("sqlite_"_L1))
            tables.push_back(name);
    return tables;
}

bool hasRowid(Connection& connection, const QString& table) {
    const auto rows = connection.prepare(u"SELECT wr FROM pragma_table_list('%1')"_s.arg(table));
    return step(*rows) && columnInt(*rows, 0) == 0;
}

QString keyOrder(Connection& connection, const QString& table) {
    QStringList columns;
    const auto rows =
        connection.prepare(u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(table));
    while (step(*rows))
        columns.push_back(u'"' + columnText(*rows, 0) + u'"');
    return columns.join(u", "_s);
}

/// Copies what can be read of one table from a damaged database to a sound one.
class TableRescue {
public:
    TableRescue(Connection& from, Connection& to, const QString& table) : m_from(from), m_table(table) {
        QStringList columns = columnsOf(from, table);
        const QStringList known = columnsOf(to, table);
        columns.removeIf([&](const QString& column) { return !known.contains(column); });
        m_columns = columns.join(u", "_s);
        QStringList marks(columns.size(), u"?"_s);
        m_insert = to.prepare(
            u"INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, m_columns, marks.join(u", "_s)));
        m_result.name = table;
    }

    SalvagedTable run() {
        const qint64 before = wrongPages();
        if (hasRowid(m_from, m_table))
            rescueByRowid();
        else
            rescueByKey();
        m_result.doubtful = wrongPages() > before;
        return m_result;
    }

private:
    qint64 wrongPages() { return toleratedPages(m_from.database().getHandle()); }

    void rescueByKey() {
        const QString order = keyOrder(m_from, m_table);
        const QString select = u"SELECT 0, %1 FROM \"%2\" ORDER BY %3"_s.arg(m_columns, m_table, order);
        if (!readAll(*m_from.prepare(select))) {
            QString backwards = order;
            readAll(*m_from.prepare(u"SELECT 0, %1 FROM \"%2\" ORDER BY %3 DESC"_s.arg(
                m_columns, m_table, backwards.replace(u", "_s, u" DESC, "_s))));
        }
    }

    /// Forwards to the first hole; then, with growing jumps, to a row behind it, from there back to the hole
    /// and on forwards. Jumps end where row numbers do.
    void rescueByRowid() {
        const QString select =
            u"SELECT rowid, %1 FROM \"%2\" NOT INDEXED WHERE rowid > ? AND rowid < ? ORDER BY rowid"_s.arg(
                m_columns, m_table);
        const auto forwards = m_from.prepare(select);
        const auto backwards = m_from.prepare(select + u" DESC"_s);
        qint64 lastRead = 0;
        if (readBetween(*forwards, 0, largestRowid))
            return;
        lastRead = m_lastRowid;
        for (qint64 jump = 1; jump < largestRowid / 4 && lastRead + jump < largestRowid; jump *= 2) {
            const qint64 landing = lastRead + jump;
            const qint64 before = m_rowsRead;
            const bool end = readBetween(*forwards, landing, largestRowid);
            const qint64 reached = m_lastRowid;
            if (end || m_rowsRead > before)
                readBetween(*backwards, lastRead, landing + 1);
            if (end)
                return;
            if (m_rowsRead > before) {
                lastRead = std::max(reached, landing);
                jump = 1;
            }
        }
    }

    bool readBetween(SQLite::Statement& rows, qint64 after, qint64 before) {
        rows.tryReset();
        bindInt(rows, 1, after);
        bindInt(rows, 2, before);
        return readAll(rows);
    }

    /// Whether the end was reached.
    bool readAll(SQLite::Statement& rows) {
        for (;;) {
            try {
                if (!step(rows))
                    return true;
            } catch (const SQLite::Exception&) {
                m_result.whole = false;
                return false;
            }
            m_lastRowid = columnInt(rows, 0);
            ++m_rowsRead;
            insertRow(rows);
        }
    }

    void insertRow(SQLite::Statement& row) {
        const int columns = row.getColumnCount();
        try {
            for (int i = 1; i < columns; ++i)
                bindColumn(i, row.getColumn(i));
            m_result.rows += m_insert->exec();
            m_insert->reset();
        } catch (const SQLite::Exception& error) {
            m_insert->tryReset();
            if (error.getErrorCode() != SQLITE_CONSTRAINT && error.getErrorCode() != SQLITE_MISMATCH)
                throw;
            m_result.whole = false; // a value that the schema refuses
        }
    }

    void bindColumn(int index, const SQLite::Column& value) {
        switch (value.getType()) {
        case SQLITE_INTEGER:
            m_insert->bind(index, value.getInt64());
            break;
        case SQLITE_FLOAT:
            m_insert->bind(index, value.getDouble());
            break;
        case SQLITE_TEXT:
            m_insert->bind(index, value.getString());
            break;
        case SQLITE_BLOB:
            m_insert->bind(index, value.getBlob(), value.getBytes());
            break;
        default:
            m_insert->bind(index);
            break;
        }
    }

    static constexpr qint64 largestRowid = std::numeric_limits<qint64>::max();
    Connection& m_from;
    QString m_table;
    QString m_columns;
    std::unique_ptr<SQLite::Statement> m_insert;
    SalvagedTable m_result;
    qint64 m_lastRowid = 0;
    qint64 m_rowsRead = 0;
};

} // namespace

qint64 Salvage::rows() const {
    qint64 sum = 0;
    for (const SalvagedTable& table : tables)
        sum += table.rows;
    return sum;
}

QStringList Salvage::incomplete() const {
    QStringList names;
    for (const SalvagedTable& table : tables)
        if (!table.whole)
            names.push_back(table.name);
    return names;
}

QStringList Salvage::doubtful() const {
    QStringList names;
    for (const SalvagedTable& table : tables)
        if (table.doubtful)
            names.push_back(table.name);
    return names;
}

Salvage salvageBook(const QString& bookPath) {
    Salvage salvage;
    const std::unique_ptr<Connection> to = Connection::create(salvage.copy.path(), Access::Write);
    migrate(*to);
    to->execute("PRAGMA foreign_keys=OFF; BEGIN; DELETE FROM log_schema");
    try {
        const SalvageSource source = openSalvageSource(bookPath);
        const QStringList known = tablesOf(*to);
        for (const QString& table : tablesOf(*source.connection))
            if (known.contains(table))
                salvage.tables.push_back(TableRescue(*source.connection, *to, table).run());
    } catch (const SQLite::Exception& error) {
        throw StoreError(
            {domain::ErrorKind::Damaged,
             QCoreApplication::translate("store", "Nothing of this book can be read any more. Restore the "
                                                  "newest verified backup."),
             QString::fromUtf8(error.what())});
    }
    recordColumns(*to, currentSchema()); // the source may be of an older one
    to->execute("COMMIT");
    return salvage;
}

} // namespace tenure::store
