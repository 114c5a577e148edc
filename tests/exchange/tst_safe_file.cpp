// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/safe_file.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"export.csv"_s); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private Q_SLOTS:
    void init() {
        for (const QString& name : files())
            QFile::remove(m_folder.filePath(name));
    }

    void theFileIsThereOnlyAfterCommit() {
        SafeFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.write(QByteArray(1000000, 'x')));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(file.write("end"));
        QVERIFY(file.commit());
        QCOMPARE(contentOf(path()), QByteArray(1000000, 'x') + "end");
        QCOMPARE(files(), QStringList(u"export.csv"_s));
    }

    void anAbandonedFileLeavesNothing() {
        put(path(), "old");
        {
            SafeFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.write("new"));
        }
        QCOMPARE(contentOf(path()), "old"_qba);
        QCOMPARE(files(), QStringList(u"export.csv"_s));
    }

    void onlyTheOwnerReadsANewFile() {
        SafeFile file(path());
        QVERIFY(file.open() && file.write("x") && file.commit());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void aReplacedFileKeepsItsPermissionsAndALinkStaysALink() {
#ifdef Q_OS_WIN
        QSKIP("Windows has other permissions and links");
#endif
        put(path(), "old");
        const auto wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QFile::setPermissions(path(), wanted);
        const QString link = m_folder.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(path(), link));
        SafeFile file(link);
        QVERIFY(file.open() && file.write("new") && file.commit());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(path()), "new"_qba);
        QVERIFY(QFile::permissions(path()).testFlag(QFile::ReadGroup));
    }

    void aPlaceThatCannotBeWrittenIsAnError() {
        SafeFile folder(m_folder.path());
        QVERIFY(!folder.open());
        SafeFile nowhere(m_folder.filePath(u"missing/export.csv"_s));
        const auto opened = nowhere.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().text.contains(u"export.csv"));
        QVERIFY(!nowhere.write("x"));
        QVERIFY(!nowhere.commit());
    }

    void onAFullDiskTheOldFileStays() {
#ifdef Q_OS_WIN
        QSKIP("needs limits on file sizes");
#else
        const QByteArray old = "the old and precious export\n";
        const QByteArray fresh(600 * 1024, 'n');
        for (const qint64 room : tenure::test::roomsTooSmall(fresh.size())) {
            put(path(), old);
            bool failed = false;
            {
                SafeFile file(path());
                const tenure::test::FullDisk full(room);
                failed = !file.open();
                for (qsizetype at = 0; at < fresh.size() && !failed; at += 1000)
                    failed = !file.write(
                        QByteArrayView(fresh).sliced(at, std::min<qsizetype>(1000, fresh.size() - at)));
                const auto committed = file.commit();
                failed = failed || !committed;
                QVERIFY2(!committed, "a commit never follows an error");
                QVERIFY(committed.error().text.contains(u"unchanged"));
            }
            QVERIFY(failed);
            QCOMPARE(contentOf(path()), old);
            QCOMPARE(files(), QStringList(u"export.csv"_s));
        }
        const tenure::test::FullDisk enough(fresh.size());
        SafeFile file(path());
        QVERIFY(file.open() && file.write(fresh) && file.commit());
        QCOMPARE(contentOf(path()), fresh);
#endif
    }
};

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safe_file.moc"
