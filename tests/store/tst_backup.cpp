// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/safety/backup.h"
#include "store/safety/backup_keeper.h"
#include "store/safety/content_hash.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class BackupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<domain::FixedClock> m_clock;
    std::unique_ptr<Book> m_book;
    QString m_path;

    void addAccount(const char* name) {
        QVERIFY(m_book->writeAndWait({u"add"_s}, [name](Transaction& t) {
            SQLite::Statement insert(t.connection().database(),
                                     "INSERT INTO account (uuid, name) VALUES (randomblob(16), ?)");
            insert.bind(1, name);
            insert.exec();
            t.wrote();
        }));
    }
    ContentHash hashOfBook() {
        return m_book->read([](Connection& c) { return contentHash(c); }).value();
    }
    static ContentHash hashOfFile(const QString& path) {
        Connection connection(path, Access::ReadImmutable);
        return contentHash(connection);
    }
    static BackupFile at(const QDateTime& when, BackupReason reason = BackupReason::Scheduled) {
        const QString path = u"/b/"_s + backupName(when, reason, QByteArray(8, 'h'));
        return backupFromName(path).value();
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.tenure"_s);
        m_clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 2));
        OpenOptions options;
        options.clock = m_clock;
        m_book = std::move(Book::create(m_path, {}, options).value());
        addAccount("Acme");
    }
    void cleanup() { m_book.reset(); }

    void a_backup_has_the_content_of_the_book_and_is_private() {
        const auto backup = backupBefore(*m_book, BackupReason::Import);
        QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().detail));
        QCOMPARE(hashOfFile(backup->path), hashOfBook());
        QCOMPARE(backup->reason, BackupReason::Import);
        QCOMPARE(backup->at, m_clock->now());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(backup->path) & others));
        QVERIFY(!(QFile::permissions(backupFolder(m_path)) & others));
        QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void a_backup_can_be_stopped_at_every_point_and_leaves_nothing() {
        QVERIFY(m_book->writeAndWait({u"add"_s}, [](Transaction& t) {
            t.connection().execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                   "20000) INSERT INTO account (uuid, name) SELECT randomblob(16), 'A' || i "
                                   "FROM n");
            t.wrote();
        }));
        int asked = 0;
        QVERIFY(backupBefore(*m_book, BackupReason::Import, [&asked] { return ++asked < 0; }));
        QVERIFY2(asked > 20, "it is asked too seldom to stop within a second");
        for (int point = 1; point <= asked; point += 1 + asked / 12) {
            addAccount("Umbrella"); // so that the backup that is there won't do
            const QStringList before = QDir(backupFolder(m_path)).entryList(QDir::Files | QDir::Hidden);
            int n = 0;
            const auto stopped =
                backupBefore(*m_book, BackupReason::Import, [&n, point] { return ++n >= point; });
            QVERIFY(!stopped.has_value());
            QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
            QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files | QDir::Hidden), before);
        }
        QVERIFY(backupBefore(*m_book, BackupReason::Import)); // nothing is interrupted any more
        QVERIFY(m_book->read([](Connection& c) { return contentHash(c); }));
    }

    void without_a_change_the_backup_that_is_there_is_given() {
        const auto first = backupBefore(*m_book, BackupReason::Scheduled);
        m_clock->setToday(QDate(2026, 3, 3));
        QCOMPARE(backupBefore(*m_book, BackupReason::Import)->path, first->path);
        addAccount("Umbrella");
        QVERIFY(backupBefore(*m_book, BackupReason::Import)->path != first->path);
    }

    void a_backup_in_which_a_byte_of_a_value_changed_does_not_count() {
        const auto first = backupBefore(*m_book, BackupReason::Scheduled);
        QVERIFY(first);
        addAccount("Umbrella");
        m_clock->setToday(QDate(2026, 3, 3));
        const auto second = backupBefore(*m_book, BackupReason::Scheduled);
        QVERIFY(second);
        QCOMPARE(newestVerifiedBackup(m_path)->path, second->path);
        QFile file(second->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const qsizetype position = content.indexOf("Umbrella");
        QVERIFY(position > 0);
        file.seek(position);
        file.write("u");
        file.close();
        QVERIFY(!backupFault(second->path).isEmpty());
        QCOMPARE(newestVerifiedBackup(m_path)->path, first->path);
    }

    void a_restored_book_is_the_backed_up_one_and_waits_with_backups_of_its_own() {
        const auto backup = backupBefore(*m_book, BackupReason::Scheduled);
        const ContentHash then = hashOfBook();
        addAccount("Later");
        const QString target = m_folder->filePath(u"b.tenure"_s);
        QVERIFY(restoreBackup(backup->path, target));
        QCOMPARE(hashOfFile(target), then);
        const auto restored = Book::open(target, {});
        QVERIFY(restored);
        const auto paused = (*restored)->read([](Connection& c) {
            return c.database()
                .execAndGet("SELECT value FROM book_info WHERE key = 'automatic_backups'")
                .getString();
        });
        QCOMPARE(*paused, std::string("paused"));
    }

    void the_keeper_backs_up_what_changed_and_rests_when_nothing_did() {
        BackupKeeper keeper(*m_book);
        QSignalSpy made(&keeper, &BackupKeeper::backedUp);
        keeper.backUpIfChanged();
        QTRY_COMPARE(made.size(), 1);
        keeper.backUpIfChanged();
        QCOMPARE(listBackups(m_path).size(), std::size_t(1));
        addAccount("Umbrella");
        m_clock->setToday(QDate(2026, 3, 3));
        QTRY_VERIFY((keeper.backUpIfChanged(), listBackups(m_path).size() == 2));
        QTRY_COMPARE(made.size(), 2);
    }

    void the_keeper_waits_after_a_restore_until_it_is_told_to_go_on() {
        const auto backup = backupBefore(*m_book, BackupReason::Scheduled);
        const QString target = m_folder->filePath(u"b.tenure"_s);
        QVERIFY(restoreBackup(backup->path, target));
        const auto restored = Book::open(target, {});
        QVERIFY(restored);
        BackupKeeper keeper(**restored);
        QSignalSpy made(&keeper, &BackupKeeper::backedUp);
        QVERIFY(BackupKeeper::isPaused(**restored));
        keeper.backUpIfChanged();
        QVERIFY(listBackups(target).empty());
        QVERIFY(BackupKeeper::resume(**restored).result());
        keeper.backUpIfChanged();
        QTRY_COMPARE(made.size(), 1);
    }

    void a_restore_refuses_an_existing_target_and_a_bad_backup() {
        const auto backup = backupBefore(*m_book, BackupReason::Scheduled);
        QVERIFY(!restoreBackup(backup->path, m_path));
        const QString bad = m_folder->filePath(u"bad.tenure"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no book");
        file.close();
        const QString target = m_folder->filePath(u"b.tenure"_s);
        const auto restored = restoreBackup(bad, target);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, domain::ErrorKind::Damaged);
        QVERIFY(!QFile::exists(target));
    }

    void the_damaged_book_is_kept_when_a_backup_takes_its_place() {
        const auto backup = backupBefore(*m_book, BackupReason::Scheduled);
        m_book.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();
        const auto kept = replaceDamagedBook(backup->path, m_path, m_clock->now());
        QVERIFY(kept);
        QFile old(*kept);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("damaged"));
        QVERIFY(Book::open(m_path, {}));
    }

    void names_of_backups_are_read_back_and_other_files_are_left_alone() {
        const BackupFile backup =
            at(QDateTime(QDate(2026, 2, 28), QTime(23, 59, 58, 7), Qt::UTC), BackupReason::Merge);
        QCOMPARE(backup.at, QDateTime(QDate(2026, 2, 28), QTime(23, 59, 58, 7), Qt::UTC));
        QCOMPARE(backup.reason, BackupReason::Merge);
        QVERIFY(!backupFromName(u"/b/my copy.tenure"_s));
        QVERIFY(!backupFromName(u"/b/unfinished.part"_s));
    }

    void two_days_are_kept_whole_then_days_weeks_and_months_get_fewer() {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        std::vector<BackupFile> all;
        for (int hours = 0; hours < 400 * 24; hours += 6)
            all.push_back(at(now.addSecs(-3600LL * hours)));
        const std::vector<BackupFile> gone = backupsToDelete(all, now);
        std::vector<BackupFile> kept;
        for (const BackupFile& backup : all)
            if (std::ranges::find(gone, backup) == gone.end())
                kept.push_back(backup);
        const auto newerThan = [&](int days) {
            return std::ranges::count_if(kept,
                                         [&](const BackupFile& b) { return b.at >= now.addDays(-days); });
        };
        QCOMPARE(newerThan(2), 9);
        QCOMPARE(newerThan(12), 9 + 9 + 0);
        QVERIFY(kept.size() <= 9 + 12 + 10 + 9);
        QCOMPARE(kept.back().at.date(), QDate(2026, 3, 31));
    }

    void a_clock_that_jumps_ahead_costs_none_of_the_days_weeks_and_months() {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        std::vector<BackupFile> all;
        for (int day = 0; day < 300; ++day)
            all.push_back(at(now.addDays(-day)));
        std::vector<BackupFile> kept = all;
        std::erase_if(kept, [&, gone = backupsToDelete(all, now)](const BackupFile& b) {
            return std::ranges::find(gone, b) != gone.end();
        });
        const std::vector<BackupFile> later = backupsToDelete(kept, now.addYears(10));
        QVERIFY(later.empty());
    }

    void backups_dated_after_now_and_the_one_before_the_last_migration_stay() {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        std::vector<BackupFile> all{at(now.addYears(5)), at(now.addYears(-3), BackupReason::Migration)};
        for (int day = 0; day < 600; ++day)
            all.push_back(at(now.addDays(-day)));
        const std::vector<BackupFile> gone = backupsToDelete(all, now);
        QVERIFY(std::ranges::find(gone, all[0]) == gone.end());
        QVERIFY(std::ranges::find(gone, all[1]) == gone.end());
        QVERIFY(gone.size() > 500);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
