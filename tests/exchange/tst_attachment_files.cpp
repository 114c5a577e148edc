// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/attachment_files.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::exchange;

class TestAttachmentFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString book() const { return m_folder->filePath(u"acme.tenure"_s); }
    [[nodiscard]] QString files() const { return m_folder->filePath(u"acme.tenure-files"_s); }
    [[nodiscard]] QStringList kept() const {
        return QDir(files()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] QString put(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test file");
        return file.fileName();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void a_copy_stands_beside_the_book_under_its_hash() {
        const QString source = put(u"Vertrag Köln.pdf"_s, "%PDF-1.4 abc");
        const auto taken = takeFile(book(), source);
        QVERIFY(taken.has_value());
        QCOMPARE(taken->name, u"Vertrag Köln.pdf"_s);
        QCOMPARE(taken->mediaType, u"application/pdf"_s);
        QCOMPARE(taken->size, qint64(12));
        QCOMPARE(attachmentPath(book(), *taken), files() + u'/' + taken->sha256);
        QCOMPARE(kept(), QStringList{taken->sha256});
        QVERIFY(QFile::remove(source));
        QCOMPARE(readAttachment(book(), *taken).value(), QByteArray("%PDF-1.4 abc"));
    }

    void only_the_owner_reads_folder_and_files() {
#ifdef Q_OS_WIN
        QSKIP("Windows has other permissions");
#endif
        const auto taken = takeFile(book(), FileContent{u"a"_s, "secret"});
        QVERIFY(taken.has_value());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(files()) & others));
        QVERIFY(!(QFile::permissions(attachmentPath(book(), *taken)) & others));
    }

    void the_same_content_is_stored_once_under_any_name() {
        const auto first = takeFile(book(), FileContent{u"one.txt"_s, "same"});
        const auto second = takeFile(book(), FileContent{u"two.txt"_s, "same"});
        QVERIFY(first && second);
        QCOMPARE(first->sha256, second->sha256);
        QCOMPARE(second->name, u"two.txt"_s);
        QCOMPARE(kept().size(), qsizetype(1));
    }

    void twenty_megabytes_are_taken_and_one_byte_more_is_refused_with_the_size() {
        const QString most = put(u"most.bin"_s, QByteArray(attachmentLimit, 'x'));
        QVERIFY(takeFile(book(), most).has_value());
        const QString more = put(u"film.mov"_s, QByteArray(attachmentLimit + 1'500'000, 'x'));
        const auto refused = takeFile(book(), more);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Usage);
        for (const QString& word : {u"film.mov"_s, u"21.5 MB"_s, u"20.0 MB"_s})
            QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
        QCOMPARE(kept().size(), qsizetype(1));
    }

    void a_name_from_outside_never_leads_to_another_folder() {
        for (const auto& [given, name] :
             {std::pair(u"../../.bashrc"_s, u".bashrc"_s), std::pair(u"C:\\temp\\a.txt"_s, u"a.txt"_s),
              std::pair(u"/etc/"_s, u"File without a name"_s),
              std::pair(u"gpj.\u202etxt\n"_s, u"gpj.txt"_s)}) {
            const auto taken = takeFile(book(), FileContent{given, "x"});
            QVERIFY(taken.has_value());
            QCOMPARE(taken->name, name);
        }
        domain::Attachment hostile;
        hostile.sha256 = QString(u"../"_s).repeated(21) + u'x';
        QCOMPARE(hostile.sha256.size(), qsizetype(64));
        QCOMPARE(attachmentPath(book(), hostile), QString());
        QVERIFY(!readAttachment(book(), hostile));
    }

    void a_content_that_changed_is_told_and_mended_by_taking_it_again() {
        const auto taken = takeFile(book(), FileContent{u"a.txt"_s, "right"});
        QVERIFY(taken.has_value());
        QFile file(attachmentPath(book(), *taken));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("wrong");
        file.close();
        const auto read = readAttachment(book(), *taken);
        QVERIFY(!read && read.error().kind == domain::ErrorKind::Damaged);
        QVERIFY(takeFile(book(), FileContent{u"a.txt"_s, "right"}).has_value());
        QCOMPARE(readAttachment(book(), *taken).value(), QByteArray("right"));
        QVERIFY(QFile::remove(file.fileName()));
        const auto gone = readAttachment(book(), *taken);
        QVERIFY(!gone && gone.error().kind == domain::ErrorKind::World);
        QVERIFY(gone.error().text.contains(u"acme.tenure-files"_s));
    }

    void what_cannot_be_read_or_written_is_told() {
        const auto missing = takeFile(book(), m_folder->filePath(u"missing.pdf"_s));
        QVERIFY(!missing && missing.error().text.contains(u"missing.pdf"_s));
        QVERIFY(!takeFile(book(), m_folder->path()));
        (void)put(u"acme.tenure-files"_s, "in the way");
        const auto blocked = takeFile(book(), FileContent{u"a"_s, "x"});
        QVERIFY(!blocked && blocked.error().text.contains(u"acme.tenure-files"_s));
    }

    void on_a_full_disk_nothing_is_kept_and_it_is_told() {
#ifdef Q_OS_WIN
        QSKIP("needs limits on file sizes");
#else
        const QByteArray bytes(40'000, 'b');
        for (const qint64 room : test::roomsTooSmall(bytes.size())) {
            {
                const test::FullDisk full(room);
                const auto taken = takeFile(book(), FileContent{u"photo.jpg"_s, bytes});
                QVERIFY(!taken && !taken.error().text.isEmpty());
            }
            QCOMPARE(kept(), QStringList());
        }
        QVERIFY(takeFile(book(), FileContent{u"photo.jpg"_s, bytes}).has_value());
#endif
    }
};

QTEST_GUILESS_MAIN(TestAttachmentFiles)
#include "tst_attachment_files.moc"
