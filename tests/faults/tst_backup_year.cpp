// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/backup.h"
#include "tests/faults/workload.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenure;
using namespace tenure::faults;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A day's clock that also goes on within the day.
class WorkingDay final : public domain::Clock {
public:
    QDateTime m_now{QDate(2026, 1, 1), QTime(8, 0), Qt::UTC};
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    [[nodiscard]] QDateTime now() const override { return m_now; }
};

} // namespace

class BackupYearTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_backup_that_is_kept_over_a_year_restores_to_what_the_book_was() {
        std::mt19937 random(365);
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(u"a.tenure"_s);
        makeBook(path, 10, random);
        const auto clock = std::make_shared<WorkingDay>();
        OpenOptions options;
        options.clock = clock;
        auto book = Book::open(path, options);
        QVERIFY(book);
        std::map<QString, QByteArray> expected;
        int made = 0;
        const int perDay = test::effort() == 1 ? 1 : 8;
        for (int day = 0; day < 365; ++day) {
            for (int i = 0; i < perDay; ++i) {
                clock->m_now = QDateTime(QDate(2026, 1, 1).addDays(day), QTime(8 + i, 30), Qt::UTC);
                QVERIFY(doWork(**book, i % 3 == 2 ? Work::Insert : Work::Edit, random));
                const auto backup = backupBefore(**book, BackupReason::Scheduled);
                QVERIFY2(backup,
                         qPrintable(backup ? QString() : backup.error().text + backup.error().detail));
                expected[backup->path] = contentsOf(**book).hash;
                ++made;
            }
        }
        const std::vector<BackupFile> kept = listBackups(path);
        int differences = 0;
        for (const BackupFile& backup : kept) {
            const QString target = folder.filePath(u"restored.tenure"_s);
            QVERIFY(restoreBackup(backup.path, target));
            differences += recover(target).hash == expected.at(backup.path) ? 0 : 1;
            QVERIFY(QFile::remove(target));
        }
        qInfo("backups: 365 days, %d made, %d kept, each restored and compared: %d differences", made,
              int(kept.size()), differences);
        QCOMPARE(differences, 0);
        QVERIFY(int(kept.size()) <= 2 * perDay + 1 + 12 + 10 + 9);
        QVERIFY(kept.front().at.date() <= QDate(2026, 4, 30));
    }
};

QTEST_GUILESS_MAIN(BackupYearTest)
#include "tst_backup_year.moc"
