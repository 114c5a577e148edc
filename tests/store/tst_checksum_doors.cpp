// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accounts.h"
#include "store/checksum_vfs.h"
#include "store/safety/backup.h"
#include "store/safety/book_copy.h"
#include "store/safety/book_inspection.h"
#include "store/safety/check.h"
#include "store/safety/open_plan.h"
#include "store/safety/page_scan.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

/// A bit that changed inside a value breaks no rule; each door has to notice it by the page's checksum.
class ChecksumDoorsTest : public QObject {
    Q_OBJECT

    static constexpr int pageSize = 4096;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    domain::AccountId m_victim;

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Gives the offset of the only byte that changed.
    static qsizetype flipIn(const QString& path, const QByteArray& text) {
        const qsizetype at = bytes(path).indexOf(text);
        flipAt(path, at, 1);
        return at;
    }
    static void flipAt(const QString& path, qsizetype at, char mask) {
        QVERIFY(at >= 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        const char changed = char(file.read(1).at(0) ^ mask);
        file.seek(at);
        QCOMPARE(file.write(&changed, 1), 1);
    }
    static quint32 pageOf(qsizetype offset) { return quint32(offset / pageSize) + 1; }

    void addAccounts(Book& book, int count) {
        const auto written = book.writeAndWait({u"add"_s}, [&](Transaction& transaction) {
            Accounts accounts(transaction.connection());
            for (int i = 0; i < count; ++i) {
                domain::Account account;
                account.name = u"Acme %1"_s.arg(i);
                account.description = u"<<%1>>"_s.arg(i) + QString(1500, u'd');
                m_victim = accounts.insert(transaction, account);
            }
        });
        QVERIFY(written);
    }
    /// The description of the last account stands once in the table; its copy in the log is compressed.
    static QByteArray victim(int count) { return "<<" + QByteArray::number(count - 1) + ">>"; }

    std::unique_ptr<Book> makeBook(int count) {
        auto book = std::move(Book::create(m_path, {}, {}).value());
        addAccounts(*book, count);
        return book;
    }
    /// Everything is in the file, and nobody has it in memory.
    static void settle(Book& book) {
        QVERIFY(book.maintain([](Connection& connection) {
                        connection.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA shrink_memory");
                    })
                    .result());
    }
    static QString descriptionOf(Connection& connection, domain::AccountId id) {
        return Accounts(connection).find(id)->description;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.tenure"_s);
    }

    void every_page_of_a_book_has_its_checksum() {
        makeBook(300);
        const PageScan scan = scanPages(m_path);
        QVERIFY(scan.hasChecksums);
        QCOMPARE(scan.damage(), QString());
        QCOMPARE(scan.read, scan.pages);
        QVERIFY(scan.pages > 100);
    }

    void so_have_its_backups_and_what_is_restored_or_salvaged_from_them() {
        const auto book = makeBook(300);
        const auto backup = backupBefore(*book, BackupReason::Asked);
        QVERIFY(backup);
        const QString restored = m_folder->filePath(u"restored.tenure"_s);
        QVERIFY(restoreBackup(backup->path, restored));
        const Salvage salvage = salvageBook(backup->path);
        for (const QString& path : {backup->path, restored, salvage.copy.path()}) {
            const PageScan scan = scanPages(path);
            QVERIFY2(scan.hasChecksums && scan.damage().isEmpty(), qPrintable(path + scan.damage()));
        }
        QCOMPARE(salvage.doubtful(), QStringList());
    }

    void opening_notices_and_shows_all_rows_with_the_table_that_may_be_wrong() {
        makeBook(300);
        const qsizetype at = flipIn(m_path, victim(300));
        const QByteArray damaged = bytes(m_path);
        const BookInspection seen = inspectBook(m_path);
        QCOMPARE(seen.state, BookState::Damaged);
        QVERIFY2(seen.detail.contains(u"page %1"_s.arg(pageOf(at))), qPrintable(seen.detail));
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Damaged);
        QVERIFY2((*book)->warning().contains(u"Values may be wrong in: account."),
                 qPrintable((*book)->warning()));
        QCOMPARE((*book)->read([&](Connection& c) { return Accounts(c).ids(true).size(); }).value(),
                 std::size_t(300));
        QCOMPARE(bytes(m_path), damaged);
    }

    void a_book_that_is_too_large_to_be_checked_whole_is_noticed_too() {
        makeBook(5000);
        QVERIFY(QFileInfo(m_path).size() > quickCheckLimit);
        flipIn(m_path, victim(5000));
        QCOMPARE(inspectBook(m_path).state, BookState::Damaged);
    }

    void a_read_in_a_session_fails_and_names_the_page() {
        const auto book = makeBook(300);
        settle(*book);
        const qsizetype at = flipIn(m_path, victim(300));
        const auto read = book->read([&](Connection& c) { return descriptionOf(c, m_victim); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, domain::ErrorKind::Damaged);
        QVERIFY2(read.error().text.contains(u"page %1 "_s.arg(pageOf(at))), qPrintable(read.error().text));
        // What does not need the page is there.
        QVERIFY(book->read([&](Connection& c) { return descriptionOf(c, domain::AccountId{1}); }));
    }

    void an_edit_in_a_session_fails_and_nothing_is_written() {
        const auto book = makeBook(300);
        settle(*book);
        flipIn(m_path, victim(300));
        const QByteArray damaged = bytes(m_path);
        const auto written = book->writeAndWait({u"edit"_s}, [&](Transaction& transaction) {
            Accounts accounts(transaction.connection());
            domain::Account first = *accounts.find(domain::AccountId{1});
            first.name = u"Another"_s;
            accounts.update(transaction, first);
            accounts.update(transaction, *accounts.find(m_victim));
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, domain::ErrorKind::Damaged);
        settle(*book);
        QCOMPARE(bytes(m_path), damaged);
    }

    void a_backup_of_the_damaged_book_fails_and_leaves_nothing() {
        const auto book = makeBook(300);
        settle(*book);
        flipIn(m_path, victim(300));
        const auto backup = backupBefore(*book, BackupReason::Asked);
        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, domain::ErrorKind::Damaged);
        QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files), QStringList());
    }

    void a_damaged_backup_is_not_taken_for_a_good_one() {
        const auto book = makeBook(300);
        const auto backup = backupBefore(*book, BackupReason::Asked);
        QVERIFY(backup && backupFault(backup->path).isEmpty());
        // Under another name, so that the hash of the content is not in it.
        const QString copy = m_folder->filePath(u"copy.tenure"_s);
        QVERIFY(QFile::copy(backup->path, copy));
        flipIn(copy, victim(300));
        QVERIFY(!backupFault(copy).isEmpty());
        QVERIFY(!restoreBackup(copy, m_folder->filePath(u"restored.tenure"_s)));
    }

    void the_check_counts_the_pages() {
        const auto book = makeBook(300);
        settle(*book);
        flipIn(m_path, victim(300));
        flipIn(m_path, "<<150>>");
        const auto report = checkBook(*book, {});
        QVERIFY(report && report->isDamaged());
        const auto finding =
            std::ranges::find(report->findings, CheckFinding::Kind::Checksum, &CheckFinding::kind);
        QVERIFY(finding != report->findings.end());
        QCOMPARE(finding->count, 2);
        QVERIFY(findingText(*finding).contains(u'2'));
        QCOMPARE(checkDamagedFile(m_path, u"damaged"_s).findings.back().count, 2);
    }

    void no_flipped_bit_of_the_header_lets_the_book_be_written() {
        makeBook(5);
        for (qsizetype bit = 0; bit < 100 * 8; ++bit) {
            const char mask = char(1 << (bit % 8));
            flipAt(m_path, bit / 8, mask);
            const OpenPlan plan = planOpening(inspectBook(m_path), false);
            flipAt(m_path, bit / 8, mask);
            QVERIFY2(plan.how != OpenPlan::How::Write, qPrintable(u"bit %1"_s.arg(bit)));
        }
        QCOMPARE(inspectBook(m_path).state, BookState::Sound);
    }

    void a_free_page_may_hold_anything() {
        // A power cut may leave it torn (see page_checksum.h).
        {
            const auto book = makeBook(300);
            QVERIFY(book->writeAndWait({u"remove"_s}, [&](Transaction& transaction) {
                Accounts accounts(transaction.connection());
                for (const domain::AccountId id : accounts.ids(true))
                    accounts.remove(transaction, id);
            }));
        }
        QByteArray torn = bytes(m_path);
        const auto trunk = qFromBigEndian<quint32>(torn.constData() + 32);
        const auto leaf = qFromBigEndian<quint32>(torn.constData() + (trunk - 1) * pageSize + 8);
        QVERIFY(trunk > 0 && leaf > 0);
        torn.replace(qsizetype(leaf - 1) * pageSize, 700, QByteArray(700, 'x'));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(torn);
        file.close();
        QCOMPARE(inspectBook(m_path).state, BookState::Sound);
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QVERIFY(backupBefore(**book, BackupReason::Asked));
        const auto report = checkBook(**book, {});
        QVERIFY(report && report->findings.empty());
        addAccounts(**book, 300); // uses the page again
        settle(**book);
        QCOMPARE(scanPages(m_path).damage(), QString());
    }

    void the_beginning_of_a_page_is_not_read_without_the_rest() {
        // SQLite's later versions read long values so.
        makeBook(300);
        const qsizetype at = flipIn(m_path, victim(300));
        Connection connection(m_path, Access::ReadImmutable);
        sqlite3_file* file = nullptr;
        sqlite3_file_control(connection.database().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        connection.execute("PRAGMA schema_version");
        std::array<char, 100> part{};
        const sqlite3_int64 page = at / pageSize * pageSize;
        QCOMPARE(file->pMethods->xRead(file, part.data(), 100, page), SQLITE_IOERR_DATA);
        QCOMPARE(file->pMethods->xRead(file, part.data(), 100, page - pageSize), SQLITE_OK);
        QCOMPARE(QByteArray(part.data(), 100), bytes(m_path).mid(page - pageSize, 100));
    }

    void a_book_without_checksums_works_as_before_and_the_check_says_so() {
        {
            SQLite::Database plain(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            plain.exec(migrationSql(1).toStdString());
            plain.exec("PRAGMA user_version=1; PRAGMA application_id=" + std::to_string(applicationId));
        }
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Writable);
        addAccounts(**book, 50);
        settle(**book);
        QCOMPARE(bytes(m_path).at(20), '\0');
        QVERIFY(!scanPages(m_path).hasChecksums);
        const auto backup = backupBefore(**book, BackupReason::Asked);
        QVERIFY(backup && backupFault(backup->path).isEmpty());
        const auto report = checkBook(**book, {});
        QVERIFY(report && !report->isDamaged());
        QVERIFY(std::ranges::any_of(report->findings, [](const CheckFinding& finding) {
            return finding.kind == CheckFinding::Kind::NoChecksums;
        }));
    }
};

QTEST_GUILESS_MAIN(ChecksumDoorsTest)
#include "tst_checksum_doors.moc"
