// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/derived_compare.h"

#include "store/book_info.h"
#include "store/sql.h"

#include <QStringList>

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Compared {
    QString table;
    QString columns;   ///< without as_of: a row may be older than the day if nothing in it depends on that
    QString rows = {}; ///< a condition, if not all are compared
};

/// Facts that were written under `--today` are of that day until the book is opened on a day of its own.
constexpr QLatin1StringView otherDays{
    "WHERE account_id NOT IN (SELECT account_id FROM main.account_facts AS kept "
    "JOIN rebuilt.account_facts AS made USING (account_id) WHERE kept.as_of <> made.as_of)"};

QString columnsOf(Connection& connection, const QString& table) {
    QStringList columns;
    const auto rows =
        connection.prepare(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
    while (step(*rows))
        if (const QString name = columnText(*rows, 0); name != "as_of"_L1)
            columns.push_back(u'"' + name + u'"');
    return columns.join(u", "_s);
}

qint64 onlyIn(Connection& connection, const Compared& compared, const char* one, const char* other) {
    const auto row = connection.prepare(
        u"SELECT count(*) FROM (SELECT %1 FROM %2.\"%4\" %5 EXCEPT SELECT %1 FROM %3.\"%4\" %5)"_s.arg(
            compared.columns, QLatin1StringView(one), QLatin1StringView(other), compared.table,
            compared.rows));
    return step(*row) ? columnInt(*row, 0) : 0;
}

/// Rebuilt data beside the book's: the copy has the book's tables under their names, and its own derived
/// ones.
void rebuildIn(const QString& path, const DerivedData& derived, QDate day) {
    Connection copy(path, Access::Write);
    copy.execute("BEGIN IMMEDIATE");
    derived.rebuild(copy, day);
    copy.execute("COMMIT");
}

class Attached {
public:
    Attached(Connection& connection, const QString& path) : m_connection(connection) {
        const auto attach = connection.prepare(u"ATTACH ? AS rebuilt"_s);
        bindText(*attach, 1, path);
        attach->exec();
    }
    ~Attached() { m_connection.database().tryExec("DETACH rebuilt"); }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    Connection& m_connection;
};

} // namespace

DerivedDifferences compareDerived(Connection& connection, const QString& copy, const DerivedData& derived) {
    const QDate day =
        QDate::fromString(bookInfo(connection, info::factsDay).value_or(QString()), Qt::ISODate);
    rebuildIn(copy, derived, day);
    DerivedDifferences differences;
    const Attached attached(connection, copy);
    // Sums of real numbers depend on the order of adding: compared to six digits after the point.
    std::vector<Compared> tables{{u"usage_total"_s, u"metric_id, day, round(total, 6), accounts"_s},
                                 {u"search"_s, u"rowid, name, domain, tags, contacts, notes"_s}};
    for (const QString& table : {u"account_facts"_s, u"tag_facts"_s, u"custom_facts"_s})
        tables.push_back({table, columnsOf(connection, table)});
    if (bookInfo(connection, info::factsMixed))
        tables[2].rows = otherDays.toString();
    for (const Compared& compared : tables) {
        const qint64 rows = std::max(onlyIn(connection, compared, "main", "rebuilt"),
                                     onlyIn(connection, compared, "rebuilt", "main"));
        if (rows > 0)
            differences.rows.emplace(compared.table, rows);
    }
    const auto made = connection.prepare(u"SELECT value FROM rebuilt.book_info WHERE key = 'sort_keys'"_s);
    const QString keys = bookInfo(connection, info::sortKeys).value_or(QString());
    if (!keys.isEmpty() && step(*made) && columnText(*made, 0) != keys)
        differences.sortKeys = keys;
    return differences;
}

} // namespace tenure::store
