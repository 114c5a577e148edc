// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/checksum_vfs.h"
#include "store/safety/book_inspection.h"
#include "store/safety/lock.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <thread>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

/// A book that is shown first and looked at meanwhile.
class OpeningLaterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static domain::Result<Written<void>> addAccount(Book& book) {
        return book.writeAndWait({u"add"_s}, [](Transaction& t) {
            t.connection().execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Halden')");
            t.wrote();
        });
    }
    static int accounts(Book& book) {
        return book
            .read([](Connection& c) {
                return c.database().execAndGet("SELECT count(*) FROM account").getInt();
            })
            .value_or(-1);
    }
    [[nodiscard]] std::unique_ptr<Book> openLater() const {
        OpenOptions options;
        options.examineLater = true;
        auto book = Book::open(m_path, options);
        return book ? std::move(*book) : nullptr;
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Changes a bit in the last page of a table that a list does not read.
    void damage() const {
        int page = 0;
        {
            SQLite::Database database("file:" + m_path.toStdString() + "?immutable=1",
                                      SQLite::OPEN_READONLY | SQLite::OPEN_URI);
            page = database.execAndGet("SELECT max(pageno) FROM dbstat WHERE name = 'log_part'").getInt();
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = qint64(page) * 4096 - 100;
        QVERIFY(file.seek(at));
        const char byte = file.read(1).front();
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(1, char(byte ^ 4))), 1);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.tenure"_s);
        const auto book = Book::create(m_path, {}, {});
        QVERIFY(book);
        QVERIFY(addAccount(**book));
    }

    void a_sound_book_can_be_read_at_once_and_written_after_the_look() {
        {
            const auto book = openLater();
            QVERIFY(book);
            QCOMPARE(accounts(*book), 1);
            QVERIFY(addAccount(*book));
            QVERIFY(!book->isRefused());
            QCOMPARE(accounts(*book), 2);
        }
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
        QCOMPARE(inspectBook(m_path).state, BookState::Sound);
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE(accounts(**book), 2);
    }

    void damage_that_is_found_later_refuses_every_write_and_leaves_the_file_alone() {
        damage();
        const QByteArray before = bytes();
        {
            const auto book = openLater();
            QVERIFY(book);
            QCOMPARE(accounts(*book), 1); // what was read is verified
            const auto edit = addAccount(*book);
            QVERIFY(!edit);
            QCOMPARE(edit.error().kind, domain::ErrorKind::Damaged);
            QVERIFY(book->isRefused()); // perhaps before anybody could hear the signal
            QVERIFY(!book->undo().result());
            QVERIFY(!book->maintain([](Connection&) {}).result());
            QCOMPARE(book->askedEdits(), 2);
            QCOMPARE(accounts(*book), 1);
            // Not even a log is made beside it.
            QCOMPARE(files(), (QStringList{u"a.tenure"_s, QFileInfo(lockPath(m_path)).fileName()}));
        }
        QCOMPARE(bytes(), before);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
        const auto again = Book::open(m_path, {});
        QVERIFY(again);
        QCOMPARE((*again)->writeState(), WriteState::Damaged);
    }

    void edits_of_rules_are_not_counted_as_a_persons() {
        const auto book = openLater();
        QVERIFY(book);
        const TransactionInfo rule{.label = u"rule"_s, .kind = AuthorKind::Rule};
        QVERIFY(book->writeAndWait(rule, [](Transaction&) {}));
        QCOMPARE(book->askedEdits(), 0);
    }

    void nothing_is_written_while_somebody_reads_the_file_as_unchangeable() {
        const auto book = openLater();
        QVERIFY(book);
        QSemaphore reading;
        QSemaphore goOn;
        std::thread reader([&] {
            const auto read = book->read([&](Connection& c) {
                reading.release();
                goOn.acquire();
                return c.database().execAndGet("SELECT count(*) FROM account").getInt();
            });
            QCOMPARE(read.value_or(-1), 1);
        });
        reading.acquire();
        QSignalSpy committed(book.get(), &Book::committed);
        // Either the look is still going on, or it is over and the file was opened as one that changes.
        const bool early = !QFile::exists(m_path + "-wal"_L1);
        QFuture<domain::Result<Written<void>>> edit = book->write({u"add"_s}, [](Transaction& t) {
            t.connection().execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Orrin')");
            t.wrote();
        });
        if (early) {
            QVERIFY(!committed.wait(200));
            QVERIFY(!QFile::exists(m_path + "-wal"_L1));
        }
        goOn.release();
        reader.join();
        QVERIFY(edit.result());
        QCOMPARE(accounts(*book), 2);
    }

    void a_book_that_was_not_closed_in_order_is_looked_at_first() {
        QCOMPARE(inspectBook(m_path, Look::Outside).examined, false);
        QFile log(m_path + "-wal"_L1);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(5000, 'x'));
        log.close();
        QCOMPARE(inspectBook(m_path, Look::Outside).examined, true);
        QVERIFY(log.remove());
        damage();
        QCOMPARE(inspectBook(m_path, Look::Outside).state, BookState::Sound); // so far
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("x");
        log.close();
        QCOMPARE(inspectBook(m_path, Look::Outside).state, BookState::Damaged);
    }

    void a_book_without_checksums_is_looked_at_first() {
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("VACUUM");
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(20));
        QCOMPARE(file.write(QByteArray(1, '\0')), 1);
        file.close();
        QCOMPARE(inspectBook(m_path, Look::Outside).examined, true);
    }

    void what_can_be_told_from_outside_is_told_at_once() {
        QFile file(m_path);
        QVERIFY(file.resize(file.size() - 4096));
        QCOMPARE(inspectBook(m_path, Look::Outside).state, BookState::Truncated);
        OpenOptions options;
        options.examineLater = true;
        const auto book = Book::open(m_path, options);
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Damaged);
        QVERIFY(!(*book)->isRefused());
    }
};

QTEST_GUILESS_MAIN(OpeningLaterTest)
#include "tst_opening_later.moc"
