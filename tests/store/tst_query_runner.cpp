// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query_runner.h"

#include "store/connection.h"

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;
using query::CompiledQuery;

/// Queries whose text was made at run time.
class QueryRunnerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;

    static int cacheBytes(Connection& connection) {
        int used = 0;
        int highest = 0;
        sqlite3_db_status(connection.database().getHandle(), SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
        return used;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"a.db"_s);
        m_writer = Connection::create(path, Access::Write);
        m_writer->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, size REAL, content BLOB);"
                          "INSERT INTO t VALUES (1, 'Żółw', 1.5, x'00ff'), (2, '', NULL, NULL), "
                          "(3, 'Halden', -2.0, x'')");
        m_reader = std::make_unique<Connection>(path, Access::Read);
    }
    void cleanup() {
        m_reader.reset();
        m_writer.reset();
    }

    void a_row_has_values_of_every_type() {
        const auto rows = runRows(*m_reader, {u"SELECT id, name, size, content FROM t WHERE id = ?"_s,
                                              {query::Parameter(qint64(1))}});
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0] == (std::vector<Cell>{qint64(1), u"Żółw"_s, 1.5, QByteArray("\x00\xff", 2)}));
        const auto unknown = runRows(*m_reader, {u"SELECT size FROM t WHERE id = 2"_s, {}});
        QVERIFY(unknown.at(0).at(0) == Cell{});
    }

    void the_same_text_with_other_values_finds_other_rows() {
        const auto ids = [this](std::vector<query::Parameter> values) {
            return runIds(*m_reader, {u"SELECT id FROM t WHERE name = ? OR size = ? OR content = ?"_s,
                                      std::move(values)});
        };
        QCOMPARE(ids({u"Halden"_s, {}, {}}), std::vector<qint64>{3});
        QCOMPARE(ids({u"Żółw"_s, -2.0, {}}), (std::vector<qint64>{1, 3}));
        QCOMPARE(ids({{}, {}, QByteArray("\x00\xff", 2)}), std::vector<qint64>{1});
        QCOMPARE(ids({{}, {}, {}}), std::vector<qint64>{}); // nothing is left of the values before
    }

    void many_texts_one_after_the_other_all_run() {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 100; ++i) {
                const auto ids = runIds(*m_reader, {u"SELECT id + %1 FROM t WHERE id = 1"_s.arg(i), {}});
                QCOMPARE(ids, std::vector<qint64>{i + 1});
            }
        }
    }

    void a_query_that_ran_holds_no_read_and_sees_what_was_committed_since() {
        const CompiledQuery all{u"SELECT id FROM t"_s, {}};
        QCOMPARE(runIds(*m_reader, all).size(), std::size_t(3));
        m_writer->execute("INSERT INTO t (id) VALUES (4)");
        // A reader in the middle would make it busy.
        QCOMPARE(m_writer->database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt(), 0);
        QCOMPARE(runIds(*m_reader, all).size(), std::size_t(4));
    }

    void a_query_that_fails_says_so_and_leaves_no_read_behind() {
        const CompiledQuery tooLarge{u"SELECT abs(?) FROM t"_s,
                                     {query::Parameter(std::numeric_limits<qint64>::min())}};
        QVERIFY_EXCEPTION_THROWN(runIds(*m_reader, tooLarge), SQLite::Exception);
        QVERIFY_EXCEPTION_THROWN(runIds(*m_reader, {u"SELECT gone FROM t"_s, {}}), SQLite::Exception);
        m_writer->execute("INSERT INTO t (id) VALUES (4)");
        QCOMPARE(m_writer->database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt(), 0);
        QCOMPARE(runIds(*m_reader, {u"SELECT abs(?)"_s, {query::Parameter(qint64(-7))}}),
                 std::vector<qint64>{7});
    }

    void a_table_that_shadows_another_is_seen_by_a_text_that_ran_before() {
        const CompiledQuery count{u"SELECT count(*) FROM t"_s, {}};
        QCOMPARE(runIds(*m_reader, count), std::vector<qint64>{3});
        m_reader->execute("CREATE TEMP TABLE t (id)");
        QCOMPARE(runIds(*m_reader, count), std::vector<qint64>{0});
        m_reader->execute("DROP TABLE temp.t");
        QCOMPARE(runIds(*m_reader, count), std::vector<qint64>{3});
    }

    void ids_are_counted_by_the_value_beside_them() {
        std::vector<IdGroup> groups;
        const auto ids = runGroupedIds(*m_reader, {u"SELECT id, id > 1 FROM t ORDER BY id"_s, {}}, groups);
        QCOMPARE(ids, (std::vector<qint64>{1, 2, 3}));
        QCOMPARE(groups.size(), std::size_t(2));
        QVERIFY(groups[0].value == Cell(qint64(0)) && groups[0].count == 1);
        QVERIFY(groups[1].value == Cell(qint64(1)) && groups[1].count == 2);
    }

    void memory_of_pages_is_given_back_when_it_is_more_than_asked() {
        m_writer->execute("WITH RECURSIVE n (x) AS (SELECT 10 UNION ALL SELECT x + 1 FROM n WHERE x < 3000) "
                          "INSERT INTO t SELECT x, hex(randomblob(200)), 0, NULL FROM n");
        QCOMPARE(runIds(*m_reader, {u"SELECT count(*) FROM t WHERE name <> ''"_s, {}}).size(),
                 std::size_t(1));
        const int used = cacheBytes(*m_reader);
        QVERIFY(used > 1'000'000);
        m_reader->trimMemory(used);
        QCOMPARE(cacheBytes(*m_reader), used);
        m_reader->trimMemory(used - 1);
        QVERIFY(cacheBytes(*m_reader) < 100'000);
        QCOMPARE(runIds(*m_reader, {u"SELECT id FROM t WHERE id = 3"_s, {}}), std::vector<qint64>{3});
    }
};

QTEST_GUILESS_MAIN(QueryRunnerTest)
#include "tst_query_runner.moc"
