// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/safety/attached_files.h"
#include "store/safety/backup.h"
#include "store/safety/content_hash.h"
#include "store/safety/lock.h"
#include "store/safety/move_book.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class MoveBookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_target;
    ContentHash m_content;
    const QDateTime m_now{QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};

    static ContentHash hashOf(const QString& path) {
        Connection connection(path, Access::Read);
        return contentHash(connection);
    }
    [[nodiscard]] QStringList filesAt(const QString& folder) const {
        return QDir(m_folder->filePath(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"Dropbox"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"here"_s));
        m_path = m_folder->filePath(u"Dropbox/a.tenure"_s);
        m_target = m_folder->filePath(u"here/a.tenure"_s);
        OpenOptions options;
        options.clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 2));
        auto book = Book::create(m_path, {}, options);
        QVERIFY(book.has_value());
        QVERIFY((*book)->writeAndWait({u"add"_s}, [](Transaction& t) {
            t.connection().execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Żółć')");
            t.wrote();
        }));
        QVERIFY(backupBefore(**book, BackupReason::Asked).has_value());
        book->reset();
        m_content = hashOf(m_path);
    }

    void book_and_backups_are_at_the_new_place_and_gone_from_the_old() {
        const auto moved = moveBook(m_path, m_folder->filePath(u"here"_s), m_now);
        QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error().text));
        QCOMPARE(moved->path, m_target);
        QCOMPARE(moved->backups, 1);
        QVERIFY(moved->leftovers.isEmpty());
        QCOMPARE(hashOf(m_target), m_content);
        QVERIFY(newestVerifiedBackup(m_target).has_value());
        QCOMPARE(filesAt(u"Dropbox"_s), QStringList());
        auto book = Book::open(m_target, {});
        QVERIFY(book.has_value());
        QCOMPARE((*book)->writeState(), WriteState::Writable);
        QVERIFY((*book)->warning().isEmpty());
    }

    void attached_files_come_along() {
        QVERIFY(QDir().mkdir(attachedFilesFolder(m_path)));
        QFile file(attachedFilesFolder(m_path) + u"/0123"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("photo");
        file.close();
        const auto moved = moveBook(m_path, m_folder->filePath(u"here"_s), m_now);
        QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error().text));
        QCOMPARE(moved->files, 1);
        QCOMPARE(filesAt(u"Dropbox"_s), QStringList());
        QFile copy(attachedFilesFolder(m_target) + u"/0123"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("photo"));
    }

    void nothing_is_overwritten() {
        QFile there(m_target);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        QVERIFY(!moveBook(m_path, m_folder->filePath(u"here"_s), m_now).has_value());
        QCOMPARE(there.size(), 4);
        QCOMPARE(hashOf(m_path), m_content);
    }

    void a_folder_that_cant_take_the_backups_leaves_everything_where_it_was() {
        QVERIFY(QDir(m_folder->path()).mkdir(u"here/a.tenure-backups"_s));
        QVERIFY(!moveBook(m_path, m_folder->filePath(u"here"_s), m_now).has_value());
        QCOMPARE(filesAt(u"here"_s), QStringList{u"a.tenure-backups"_s});
        QVERIFY(!moveBook(m_path, m_folder->filePath(u"nowhere"_s), m_now).has_value());
        QCOMPARE(hashOf(m_path), m_content);
        QCOMPARE(listBackups(m_path).size(), std::size_t(1));
    }

    void a_full_disk_at_the_new_place_leaves_everything_where_it_was() {
#ifdef Q_OS_WIN
        QSKIP("needs limits on file sizes");
#else
        for (const qint64 room : test::roomsTooSmall(QFileInfo(m_path).size())) {
            {
                const test::FullDisk full(room);
                const auto moved = moveBook(m_path, m_folder->filePath(u"here"_s), m_now);
                QVERIFY(!moved.has_value());
                QVERIFY(!moved.error().text.isEmpty());
            }
            QCOMPARE(filesAt(u"here"_s), QStringList());
            QCOMPARE(filesAt(u"Dropbox"_s).size(), 2);
            QCOMPARE(hashOf(m_path), m_content);
        }
        QVERIFY(moveBook(m_path, m_folder->filePath(u"here"_s), m_now).has_value());
#endif
    }

    void a_book_that_is_open_or_was_not_closed_stays() {
        {
            const auto lock = BookLock::take(m_path, m_now);
            QVERIFY(lock.has_value());
            const auto moved = moveBook(m_path, m_folder->filePath(u"here"_s), m_now);
            QCOMPARE(moved.error().kind, domain::ErrorKind::Locked);
        }
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("edits");
        log.close();
        QVERIFY(!moveBook(m_path, m_folder->filePath(u"here"_s), m_now).has_value());
        QCOMPARE(filesAt(u"here"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(MoveBookTest)
#include "tst_move_book.moc"
