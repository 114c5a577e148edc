// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/raw_rows.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure::store;
using namespace tenure::domain;
using namespace tenure::test;
using namespace Qt::Literals::StringLiterals;

class TestUndo : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.tenure"_s); }
    Commit change(const QString& label, const std::function<void(Transaction&)>& work) {
        return m_book->writeAndWait({label}, work).value().commit;
    }
    Commit sql(const QString& label, const char* text) {
        return change(label, [text](Transaction& t) {
            t.connection().execute(text);
            t.wrote();
        });
    }
    void reopen() {
        m_book.reset();
        m_book = std::move(Book::open(path(), {}).value());
    }
    qint64 count(const char* table) {
        return m_book
            ->read([table](Connection& c) {
                return static_cast<qint64>(
                    c.database().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64());
            })
            .value();
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(Book::create(path(), {}, {}).value());
    }
    void cleanup() { m_book.reset(); }

    void aChangeIsTakenBackAndMadeAgain() {
        const Rows empty = allRows(*m_book);
        sql(u"New account"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Acme')");
        const Rows full = allRows(*m_book);
        const auto undone = m_book->undo().result();
        QCOMPARE(undone->label, u"New account"_s);
        QCOMPARE(allRows(*m_book), empty);
        QVERIFY(m_book->redo().result().has_value());
        QCOMPARE(allRows(*m_book), full);
    }

    void undoAndRedoGoOnAfterARestart() {
        sql(u"one"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Acme')");
        const Rows one = allRows(*m_book);
        sql(u"two"_s, "UPDATE account SET name = 'Acme 2'");
        const Rows two = allRows(*m_book);
        reopen();
        QCOMPARE(m_book->undo().result()->label, u"two"_s);
        QCOMPARE(allRows(*m_book), one);
        reopen();
        QCOMPARE(m_book->redo().result()->label, u"two"_s);
        QCOMPARE(allRows(*m_book), two);
    }

    void severalStepsGoBackAndForthInOrder() {
        std::vector<Rows> states{allRows(*m_book)};
        for (const char* text : {"INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A')",
                                 "UPDATE account SET name = 'B'", "UPDATE account SET name = 'C'"}) {
            sql(u"x"_s, text);
            states.push_back(allRows(*m_book));
        }
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = states.size() - 1; i-- > 0;) {
                QVERIFY(m_book->undo().result().has_value());
                QCOMPARE(allRows(*m_book), states[i]);
            }
            QVERIFY(!m_book->undo().result().has_value());
            for (std::size_t i = 1; i < states.size(); ++i) {
                QVERIFY(m_book->redo().result().has_value());
                QCOMPARE(allRows(*m_book), states[i]);
            }
            QVERIFY(!m_book->redo().result().has_value());
        }
    }

    void aNewChangeEndsRedo() {
        sql(u"one"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A')");
        QVERIFY(m_book->undo().result().has_value());
        sql(u"two"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'B')");
        const auto redone = m_book->redo().result();
        QVERIFY(!redone.has_value());
        QCOMPARE(redone.error().kind, ErrorKind::Usage);
    }

    void anUndoneIdIsNotUsedAgain() {
        sql(u"one"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A')");
        QVERIFY(m_book->undo().result().has_value());
        sql(u"two"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'B')");
        QVERIFY(allRows(*m_book).contains({Table::Account, 2}));
    }

    void aWriteThatChangesNothingLeavesNoEntry() {
        const Commit nothing = sql(u"nothing"_s, "UPDATE account SET name = 'x' WHERE id = 5");
        QVERIFY(!nothing.id.isValid());
        QCOMPARE(count("log_tx"), 0);
    }

    void aFailingWriteLeavesTheBookAsItWas() {
        const auto failed = m_book->writeAndWait({u"bad"_s}, [](Transaction& t) {
            t.connection().execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A')");
            t.connection().execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), '')");
        });
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().kind, ErrorKind::Usage);
        QVERIFY(!failed.error().text.isEmpty());
        QCOMPARE(count("account"), 0);
        QCOMPARE(count("log_tx"), 0);
    }

    void anAccountThatWasEditedAndGotATaskStaysWithWhatItRefersToAndTheRestGoes() {
        // Enough for several parts. Accounts 1 … 25,000 with an owner each third; account 500's parent is
        // 499.
        const int accounts = 25'000;
        change(u"import"_s, [](Transaction& t) {
            t.connection().execute(
                "INSERT INTO person (uuid, name) VALUES (randomblob(16), 'Anna'), (randomblob(16), 'Bo')");
            SQLite::Statement s(
                t.connection().database(),
                "INSERT INTO account (uuid, name, owner_id, parent_id) VALUES (randomblob(16), ?, ?, ?)");
            SQLite::Statement tag(
                t.connection().database(),
                "INSERT INTO account_tag (uuid, account_id, tag) VALUES (randomblob(16), ?, 'imported')");
            for (int i = 1; i <= accounts; ++i) {
                s.bind(1, "Account " + std::to_string(i));
                i == 500 ? s.bind(2, 1) : s.bind(2, 2);
                i == 500 ? s.bind(3, 499) : s.bind(3);
                s.exec();
                s.reset();
                tag.bind(1, i);
                tag.exec();
                tag.reset();
                t.wrote();
            }
        });
        const Rows imported = allRows(*m_book);
        sql(u"edit"_s, "UPDATE account SET industry = 'Robots' WHERE id = 500;"
                       "INSERT INTO task (uuid, account_id, title) VALUES (randomblob(16), 500, 'Call')");
        const Rows edited = allRows(*m_book);
        reopen();
        const auto outcome = m_book->undo(TransactionId{1}).result();
        QVERIFY(outcome.has_value());
        const Rows left = allRows(*m_book);
        QSet<QString> names;
        for (const auto& [key, row] : left) {
            if (key.first != Table::Setting)
                names.insert(QLatin1StringView(tableName(key.first)) + u' ' + QString::number(key.second));
        }
        QCOMPARE(names, (QSet<QString>{u"account 500"_s, u"account 499"_s, u"person 1"_s, u"person 2"_s,
                                       u"task 1"_s}));
        // 500 was changed, 499 and both people are referred to (Bo by 499).
        QCOMPARE(outcome->keptRows, 4);
        QCOMPARE(outcome->kept.size(), std::size_t(4));
        QVERIFY(std::ranges::any_of(outcome->kept, [](const KeptRow& row) {
            return row.name == u"Account 500" && row.reason == KeptRow::Reason::ChangedSince;
        }));
        QVERIFY(std::ranges::any_of(outcome->kept, [](const KeptRow& row) {
            return row.name == u"Anna" && row.reason == KeptRow::Reason::Referred;
        }));
        reopen();
        QVERIFY(m_book->redo().result().has_value());
        QCOMPARE(allRows(*m_book), edited);
        QCOMPARE(imported.size() + 1, edited.size());
    }

    void whatWasDeletedSinceIsNotMissed() {
        sql(u"two"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A'), (randomblob(16), 'B')");
        sql(u"delete"_s, "DELETE FROM account WHERE id = 1");
        const auto outcome = m_book->undo(TransactionId{1}).result();
        QCOMPARE(outcome->keptRows, 0);
        QCOMPARE(count("account"), 0);
    }

    void aDeletedRowWhoseParentIsGoneStaysDeletedAndIsCounted() {
        sql(u"one"_s,
            "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A');"
            "INSERT INTO note (uuid, account_id, day, body) VALUES (randomblob(16), 1, '2026-01-01', 'x')");
        const Commit deleted = sql(u"delete note"_s, "DELETE FROM note");
        sql(u"delete account"_s, "DELETE FROM account");
        const auto outcome = m_book->undo(deleted.id).result();
        QCOMPARE(outcome->keptRows, 1);
        QCOMPARE(outcome->kept.front().reason, KeptRow::Reason::ParentGone);
        QCOMPARE(count("note"), 0);
    }

    void aDamagedEntryOfTheLogIsNamedAndNothingIsChanged_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another table") << QByteArray("person") << QByteArray("bursar");
        QTest::newRow("a table that is not logged") << QByteArray("person") << QByteArray("log_tx");
        QTest::newRow("no key") << QByteArray("\x01\0\0", 3) << QByteArray("\0\0\0", 3);
        QTest::newRow("cut off") << QByteArray("Clara") << QByteArray();
        QTest::newRow("more in a text than there is") << QByteArray("\x05"
                                                                    "Clara")
                                                      << QByteArray("\x7f"
                                                                    "Clara");
    }

    void aDamagedEntryOfTheLogIsNamedAndNothingIsChanged() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        sql(u"Person"_s, "INSERT INTO person (uuid, name) VALUES (randomblob(16), 'Clara')");
        QVERIFY(m_book
                    ->maintain([&](Connection& c) {
                        SQLite::Statement read(c.database(), "SELECT changeset FROM log_part");
                        QVERIFY(read.executeStep());
                        const SQLite::Column blob = read.getColumn(0);
                        QByteArray bytes =
                            qUncompress(static_cast<const uchar*>(blob.getBlob()), blob.getBytes());
                        QVERIFY(bytes.contains(from));
                        bytes.replace(bytes.indexOf(from), from.size(), to);
                        const QByteArray packed = qCompress(bytes);
                        read.reset();
                        SQLite::Statement write(c.database(), "UPDATE log_part SET changeset = ?");
                        write.bind(1, packed.constData(), static_cast<int>(packed.size()));
                        write.exec();
                    })
                    .result());
        const Rows before = allRows(*m_book);
        const auto undone = m_book->undo().result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Damaged);
        QVERIFY2(undone.error().text.contains(u"verified backup"_s), qPrintable(undone.error().text));
        QCOMPARE(allRows(*m_book), before);
        sql(u"Goes on"_s, "UPDATE person SET name = 'Karla'");
    }

    void aPartThatClaimsToBeHugeIsNotUnpacked() {
        sql(u"Person"_s, "INSERT INTO person (uuid, name) VALUES (randomblob(16), 'Clara')");
        QVERIFY(
            m_book
                ->maintain([](Connection& c) {
                    c.execute(
                        "UPDATE log_part SET changeset = CAST(x'ffffffff' || substr(changeset, 5) AS BLOB)");
                })
                .result());
        const auto undone = m_book->undo().result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Damaged);
    }

    void undoingTwiceIsRefused() {
        const Commit commit = sql(u"x"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'A')");
        QVERIFY(m_book->undo(commit.id).result().has_value());
        QCOMPARE(m_book->undo(commit.id).result().error().kind, ErrorKind::Usage);
        QCOMPARE(m_book->undo(TransactionId{99}).result().error().kind, ErrorKind::Usage);
    }

    void undoOfAnyTransactionAgreesWithTheObviousWayOnRandomHistories() {
        for (unsigned seed = 1; seed <= 40u * static_cast<unsigned>(effort()); ++seed) {
            init();
            std::mt19937 random(seed);
            std::vector<Rows> states{allRows(*m_book)};
            std::vector<TransactionId> ids;
            for (int i = 0; i < 8; ++i) {
                const Commit commit = change(u"x"_s, [&](Transaction& t) {
                    const int changes = 1 + static_cast<int>(random() % 12);
                    for (int n = 0; n < changes; ++n)
                        randomChange(t, random);
                });
                if (!commit.id.isValid())
                    continue;
                ids.push_back(commit.id);
                states.push_back(allRows(*m_book));
            }
            const std::size_t which = random() % ids.size();
            const Rows expected = expectedUndo(states[which], states[which + 1], states.back());
            const auto outcome = m_book->undo(ids[which]).result();
            QVERIFY2(outcome.has_value(),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(
                         outcome ? QString() : outcome.error().text + outcome.error().detail)));
            QVERIFY2(allRows(*m_book) == expected,
                     qPrintable(u"seed %1, transaction %2"_s.arg(seed).arg(which)));
            if (outcome->commit.id.isValid() && which + 1 == ids.size()) {
                QVERIFY(m_book->redo().result().has_value());
                QVERIFY2(allRows(*m_book) == states.back(), qPrintable(u"redo, seed %1"_s.arg(seed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
