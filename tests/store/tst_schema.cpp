// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/connection.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class TestSchema : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Connection> m_connection;

    QStringList column(const QString& sql) {
        QStringList values;
        SQLite::Statement s(m_connection->database(), sql.toStdString());
        while (s.executeStep())
            values.append(QString::fromUtf8(s.getColumn(0).getText()));
        return values;
    }

private Q_SLOTS:
    void initTestCase() {
        m_connection = Connection::temporary();
        migrate(*m_connection);
    }

    void everyTableHasStrictTypes() {
        QCOMPARE(column(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema "
                        u"= 'main' AND "
                        u"name NOT LIKE 'sqlite_%'"_s),
                 QStringList());
    }

    void loggedTablesFollowTheRulesThatUndoRestsOn_data() {
        QTest::addColumn<int>("table");
        for (int i = 0; i < tableCount; ++i)
            QTest::newRow(tableName(static_cast<Table>(i))) << i;
    }
    void loggedTablesFollowTheRulesThatUndoRestsOn() {
        QFETCH(int, table);
        const QString name = QLatin1StringView(tableName(static_cast<Table>(table)));
        const QString sql = column(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(name)).value(0);
        QVERIFY(sql.contains(u"id INTEGER PRIMARY KEY AUTOINCREMENT"_s));
        QVERIFY(sql.contains(u"uuid BLOB NOT NULL UNIQUE"_s));
        QVERIFY(!sql.contains(u"CASCADE"_s) && !sql.contains(u"SET NULL"_s) && !sql.contains(u"GENERATED"_s));
        QCOMPARE(sql.count(u"UNIQUE"_s), 1);
        QCOMPARE(column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s), QStringList());
        QCOMPARE(column(u"SELECT name FROM pragma_index_list('%1') WHERE \"unique\" AND origin <> 'u'"_s.arg(
                     name)),
                 QStringList());
        const QStringList foreign = column(u"SELECT \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(name));
        for (const QString& key : foreign) {
            const QStringList indexes = column(u"SELECT l.name FROM pragma_index_list('%1') l JOIN "
                                               u"pragma_index_info(l.name) i ON i.seqno = 0 "
                                               u"WHERE i.name = '%2'"_s.arg(name, key));
            QVERIFY2(!indexes.isEmpty(), qPrintable(name + u'.' + key + u" has no index"_s));
        }
    }

    void theReferencesInCodeAreThoseOfTheSchema() {
        QSet<QString> declared;
        for (int i = 0; i < tableCount; ++i) {
            const QString name = QLatin1StringView(tableName(static_cast<Table>(i)));
            const QStringList found = column(
                u"SELECT '%1.' || f.\"from\" || ' ' || c.cid || ' ' || f.\"table\" FROM "
                u"pragma_foreign_key_list('%1') f JOIN pragma_table_info('%1') c ON c.name = f.\"from\""_s
                    .arg(name));
            declared += QSet<QString>(found.begin(), found.end());
        }
        QSet<QString> known;
        for (const Reference& r : references()) {
            known.insert(
                u"%1.%2 %3 %4"_s.arg(QLatin1StringView(tableName(r.from)), QLatin1StringView(r.column))
                    .arg(r.columnIndex)
                    .arg(QLatin1StringView(tableName(r.to))));
        }
        QCOMPARE(known, declared);
    }

    void aBookSaysWhatItIs() {
        QCOMPARE(m_connection->database().execAndGet("PRAGMA application_id").getInt(), applicationId);
        QCOMPARE(schemaOf(*m_connection), currentSchema());
        QCOMPARE(column(u"SELECT count(*) FROM log_schema WHERE schema = 1"_s).value(0).toInt(), tableCount);
    }

    void theSchemaHoldsNothingThatThePlainShellCouldNotRead() {
        // No functions or collations of our own: the sqlite3 shell can open a book.
        const QString all = column(u"SELECT group_concat(sql, ' ') FROM sqlite_schema"_s).value(0);
        QVERIFY(!all.contains(u"COLLATE"_s, Qt::CaseInsensitive));
        const QRegularExpression call(u"CHECK \\([^)]*?([a-z_]+)\\("_s);
        static const QSet<QString> known{u"length"_s, u"date"_s, u"time"_s, u"IN"_s};
        auto matches = call.globalMatch(all);
        while (matches.hasNext())
            QVERIFY(known.contains(matches.next().captured(1)));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
