// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/checksum_vfs.h"
#include "store/safety/backup.h"
#include "store/safety/book_inspection.h"
#include "store/safety/open_plan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

/// A book is opened in every condition in which a file can be found.
class OpeningTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static void addAccounts(Book& book, int count) {
        const auto written = book.writeAndWait({u"add"_s}, [count](Transaction& t) {
            for (int i = 0; i < count; ++i)
                t.connection().execute(
                    "INSERT INTO account (uuid, name) VALUES (randomblob(16), hex(randomblob(40)))");
            t.wrote();
        });
        QVERIFY(written);
    }
    static int accounts(Book& book) {
        return book
            .read([](Connection& c) {
                return c.database().execAndGet("SELECT count(*) FROM account").getInt();
            })
            .value_or(-1);
    }
    void makeBook(int count = 300) {
        auto book = Book::create(m_path, {}, {});
        QVERIFY(book);
        addAccounts(**book, count);
    }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void execute(const char* sql) {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE, 0, checksumVfs());
        database.exec(sql);
    }
    QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.tenure"_s);
    }

    void a_closed_book_is_one_file() {
        makeBook();
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
    }

    void a_sound_book_is_recognised_and_looking_leaves_nothing_behind() {
        makeBook();
        const QByteArray before = bytes(m_path);
        const BookInspection book = inspectBook(m_path);
        QCOMPARE(book.state, BookState::Sound);
        QCOMPARE(book.schema, currentSchema());
        QCOMPARE(book.expectedSize, book.size);
        QVERIFY(!book.hotWal && !book.holder && book.walMode);
        QCOMPARE(planOpening(book, false).how, OpenPlan::How::Write);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
        QCOMPARE(bytes(m_path), before);
    }

    void a_missing_book_is_said_to_be_missing_and_not_made() {
        const auto book = Book::open(m_path, {});
        QVERIFY(!book);
        QVERIFY(book.error().text.contains(m_path));
        QVERIFY(files().isEmpty());
    }

    void a_zero_length_book_is_refused_and_stays_so() {
        put(m_path, {});
        const auto book = Book::open(m_path, {});
        QVERIFY(!book);
        QCOMPARE(book.error().kind, domain::ErrorKind::Damaged);
        QCOMPARE(QFileInfo(m_path).size(), 0);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
    }

    void garbage_and_other_databases_are_refused_and_left_alone() {
        put(m_path, QByteArray(9000, 'x'));
        QCOMPARE(inspectBook(m_path).state, BookState::NotABook);
        QVERIFY(!Book::open(m_path, {}));
        QCOMPARE(bytes(m_path), QByteArray(9000, 'x'));
        QFile::remove(m_path);
        {
            SQLite::Database other(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE t (a)");
        }
        const QByteArray before = bytes(m_path);
        QCOMPARE(inspectBook(m_path).state, BookState::OtherApplication);
        QVERIFY(!Book::open(m_path, {}));
        QCOMPARE(bytes(m_path), before);
    }

    void a_truncated_book_shows_what_is_left_and_is_not_written() {
        makeBook(3000);
        const QByteArray half = bytes(m_path).first(bytes(m_path).size() / 2);
        put(m_path, half);
        const auto book = Book::open(m_path, {});
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        QCOMPARE((*book)->writeState(), WriteState::Damaged);
        QVERIFY(accounts(**book) > 0);
        QVERIFY(!(*book)->writeAndWait({u"x"_s}, [](Transaction&) {}));
        QCOMPARE(bytes(m_path), half);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
    }

    void a_book_with_a_destroyed_page_shows_the_rows_of_the_others_and_offers_the_backup() {
        makeBook(3000);
        {
            auto book = Book::open(m_path, {});
            QVERIFY(book);
            QVERIFY(backupBefore(**book, BackupReason::Asked));
        }
        QByteArray damaged = bytes(m_path);
        int root = 0;
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READONLY);
            root =
                database
                    .execAndGet("SELECT max(pageno) FROM dbstat WHERE name = 'account' AND pagetype = 'leaf'")
                    .getInt();
        }
        damaged.replace((root / 2) * 4096, 4096, QByteArray(4096, '\xA5'));
        damaged.replace((root - 1) * 4096, 4096, QByteArray(4096, '\xA5'));
        put(m_path, damaged);
        QCOMPARE(inspectBook(m_path).state, BookState::Damaged);
        const auto book = Book::open(m_path, {});
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        QCOMPARE((*book)->writeState(), WriteState::Damaged);
        QVERIFY(accounts(**book) > 2000);
        QVERIFY(accounts(**book) < 3000);
        QVERIFY((*book)->warning().contains(backupFolder(m_path)));
        QCOMPARE(bytes(m_path), damaged);
    }

    void a_newer_book_opens_for_reading_and_names_its_program() {
        makeBook(5);
        execute(
            "UPDATE book_info SET value = '9.9.1' WHERE key = 'program_version'; PRAGMA user_version = 99");
        const QByteArray before = bytes(m_path);
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::NewerProgram);
        QVERIFY((*book)->warning().contains(u"9.9.1"));
        QCOMPARE(accounts(**book), 5);
        QCOMPARE(bytes(m_path), before);
    }

    void an_open_book_is_refused_to_a_second_writer_and_given_to_a_reader() {
        makeBook(5);
        const auto first = Book::open(m_path, {});
        QVERIFY(first);
        const auto second = Book::open(m_path, {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, domain::ErrorKind::Locked);
        OpenOptions reading;
        reading.readOnly = true;
        const auto reader = Book::open(m_path, reading);
        QVERIFY(reader);
        addAccounts(**first, 3);
        QCOMPARE(accounts(**reader), 8);
        QCOMPARE((*reader)->writeState(), WriteState::AskedReadOnly);
    }

    void a_log_that_a_stopped_program_left_is_read_and_recovered() {
        makeBook(5);
        QDir copies(m_folder->path());
        QVERIFY(copies.mkdir(u"b"_s));
        const QString stopped = copies.filePath(u"b/a.tenure"_s);
        {
            const auto book = Book::open(m_path, {});
            QVERIFY(book);
            addAccounts(**book, 4);
            QVERIFY(QFile::copy(m_path, stopped));
            QVERIFY(QFile::copy(m_path + "-wal"_L1, stopped + "-wal"_L1));
        }
        const BookInspection seen = inspectBook(stopped);
        QCOMPARE(seen.state, BookState::Sound);
        QVERIFY(seen.hotWal);
        QVERIFY(!QFile::exists(stopped + "-shm"_L1));
        BookInspection locked = seen;
        locked.folderWritable = false;
        QCOMPARE(planOpening(locked, false).how, OpenPlan::How::Copy);
        const auto book = Book::open(stopped, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Writable);
        QCOMPARE(accounts(**book), 9);
    }

    void a_book_that_cannot_be_written_opens_for_reading() {
#ifdef Q_OS_UNIX
        makeBook(5);
        const QByteArray before = bytes(m_path);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        const auto look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_folder->path(), look);
        const uid_t user = geteuid();
        if (user == 0)
            QCOMPARE(seteuid(65534), 0); // root may write everywhere
        const auto book = Book::open(m_path, {});
        const QString error = book ? QString() : book.error().text + book.error().detail;
        const int found = book ? accounts(**book) : -1;
        const WriteState state = book ? (*book)->writeState() : WriteState::Writable;
        const bool banner = book && !(*book)->warning().isEmpty();
        if (user == 0)
            QCOMPARE(seteuid(user), 0);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(error, QString());
        QCOMPARE(found, 5);
        QCOMPARE(state, WriteState::ReadOnlyFile);
        QVERIFY(banner);
        QCOMPARE(bytes(m_path), before);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
#else
        QSKIP("permissions of folders work otherwise here");
#endif
    }

    void a_cloud_folder_warns_and_does_without_wal() {
        QVERIFY(QDir(m_folder->path()).mkdir(u"Dropbox"_s));
        m_path = m_folder->filePath(u"Dropbox/a.tenure"_s);
        makeBook(5);
        put(m_folder->filePath(u"Dropbox/a (Ewa's conflicted copy 2026-03-01).tenure"_s), "x");
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Writable);
        QVERIFY((*book)->warning().contains(u"Dropbox"));
        QVERIFY((*book)->warning().contains(u"conflicted copy"));
        addAccounts(**book, 1);
        QVERIFY(!QFile::exists(m_path + "-wal"_L1));
        QCOMPARE(accounts(**book), 6);
    }

    void an_older_book_that_may_not_be_written_is_migrated_in_a_copy() {
        BookInspection older;
        older.state = BookState::Sound;
        older.schema = currentSchema() - 1;
        older.fileWritable = older.folderWritable = true;
        QCOMPARE(planOpening(older, true).how, OpenPlan::How::MigrateCopy);
        QCOMPARE(planOpening(older, false).how, OpenPlan::How::Write);
    }

    void a_creation_that_fails_leaves_no_file() {
        makeBook(5);
        const QByteArray before = bytes(m_path);
        QVERIFY(!Book::create(m_path, {}, {}));
        QCOMPARE(bytes(m_path), before);
        QCOMPARE(files(), QStringList{u"a.tenure"_s});
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
