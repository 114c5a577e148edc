// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/operations/derived_rows.h"

#include "operations/derived_data.h"
#include "store/connection.h"
#include "store/facts_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using store::Connection;

namespace {

void appendRows(Connection& connection, const QString& sql, QStringList& rows) {
    const auto statement = connection.prepare(sql);
    while (statement->executeStep()) {
        QString row;
        for (int column = 0; column < statement->getColumnCount(); ++column)
            row += QString::fromUtf8(statement->getColumn(column).getText()) + u'|';
        rows.append(row);
    }
}

QString quotedColumns(Connection& connection, const char* table) {
    QStringList columns;
    const auto statement = connection.prepare(
        u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(QLatin1StringView(table)));
    while (statement->executeStep())
        columns.append(u"quote(%1)"_s.arg(QString::fromUtf8(statement->getColumn(0).getText())));
    return columns.join(u',');
}

} // namespace

QStringList derivedRows(Connection& connection) {
    QStringList rows;
    for (const char* table : {"account_facts", "tag_facts", "custom_facts", "usage_total"}) {
        const QString sql = u"SELECT '%2', %1 FROM %2 ORDER BY 2, 3"_s;
        appendRows(connection, sql.arg(quotedColumns(connection, table), QLatin1StringView(table)), rows);
    }
    appendRows(connection,
               u"SELECT 'search', rowid, name, domain, tags, contacts, notes FROM search ORDER BY rowid"_s,
               rows);
    return rows;
}

QStringList derivedRows(TemporaryBook& book) {
    return book.read([](Connection& c) { return derivedRows(c); });
}

std::vector<domain::AccountId> searchHits(TemporaryBook& book, const QString& match) {
    return book.read([&](Connection& c) {
        const auto statement = c.prepare(u"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"_s);
        statement->bind(1, match.toStdString());
        std::vector<domain::AccountId> hits;
        while (statement->executeStep())
            hits.push_back({statement->getColumn(0).getInt64()});
        return hits;
    });
}

void rebuildDerived(TemporaryBook& book) {
    const auto rebuilt =
        book->maintain([today = book.today()](Connection& c) {
                store::inTransaction(c, [&] { operations::derivedData().rebuild(c, today); });
                c.execute("INSERT INTO search(search) VALUES('integrity-check')");
            })
            .result();
    if (!rebuilt)
        qFatal("%s (%s)", qPrintable(rebuilt.error().text), qPrintable(rebuilt.error().detail));
}

QStringList historyRows(TemporaryBook& book, const char* table, qint64 row) {
    const QString name = QLatin1StringView(table);
    const bool phases = name == "phase_history"_L1;
    return book.read([&](Connection& c) {
        QStringList rows;
        const QString value = phases                       ? u"phases"_s
                              : name == "owner_history"_L1 ? u"owner_id"_s
                                                           : name.section(u'_', 0, 0);
        const auto statement =
            c.prepare(u"SELECT %1 || ' ' || coalesce(%2, '') FROM %3 WHERE %4 = %5 ORDER BY id"_s.arg(
                phases ? u"recorded_day"_s : u"from_day"_s, value, name,
                phases ? u"contract_id"_s : u"account_id"_s, QString::number(row)));
        while (statement->executeStep())
            rows.append(QString::fromUtf8(statement->getColumn(0).getText()));
        return rows;
    });
}

} // namespace tenure::test
