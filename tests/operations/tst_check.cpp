// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"
#include "store/accounts.h"
#include "store/checksum_vfs.h"
#include "store/safety/check.h"

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class CheckTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.tenure"_s); }
    /// Behind the program's back.
    void execute(const char* sql) {
        m_book.reset();
        {
            SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE, 0, checksumVfs());
            database.exec(sql);
        }
        m_book = std::move(Book::open(path(), options()).value());
    }
    static OpenOptions options() {
        OpenOptions options;
        options.clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 2));
        options.derived = operations::derivedData();
        return options;
    }
    [[nodiscard]] CheckReport check() {
        auto report = checkBook(*m_book, operations::derivedData());
        if (!report)
            qFatal("%s", qPrintable(report.error().text + report.error().detail));
        return *report;
    }
    [[nodiscard]] QStringList found() {
        QStringList lines;
        for (const CheckFinding& finding : check().findings)
            lines << u"%1 %2 %3"_s.arg(int(finding.kind)).arg(finding.what).arg(finding.count);
        return lines;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(Book::create(path(), {}, options()).value());
        QVERIFY(m_book->writeAndWait({u"add"_s}, [](Transaction& transaction) {
            Accounts accounts(transaction.connection());
            for (int i = 0; i < 20; ++i) {
                domain::Account account;
                account.name = u"Acme %1"_s.arg(i);
                const domain::AccountId id = accounts.insert(transaction, account);
                accounts.setTags(transaction, id, {u"north"_s});
            }
        }));
    }
    void cleanup() { m_book.reset(); }

    void a_sound_book_has_no_findings_and_its_log_was_read() {
        QCOMPARE(found(), QStringList());
        QCOMPARE(check().logParts, 1);
    }

    void derived_rows_that_differ_are_counted_and_mended_by_rebuilding() {
        execute("UPDATE account_facts SET city = 'Nowhere' WHERE account_id < 8; DELETE FROM tag_facts WHERE "
                "account_id = 3");
        const QString derived = QString::number(int(CheckFinding::Kind::Derived));
        QCOMPARE(found(), (QStringList{derived + u" account_facts 7"_s, derived + u" tag_facts 1"_s}));
        QVERIFY(!check().isDamaged());
        QVERIFY(rebuildDerived(*m_book, operations::derivedData()));
        QCOMPARE(found(), QStringList());
    }

    void a_row_that_refers_to_nothing_is_found() {
        execute("PRAGMA foreign_keys=OFF; UPDATE account_tag SET account_id = 999 WHERE id IN (1, 2)");
        const QStringList lines = found();
        QVERIFY2(lines.contains(u"%1 account_tag 2"_s.arg(int(CheckFinding::Kind::Reference))),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(check().isDamaged());
    }

    void a_part_of_the_log_that_cannot_be_unpacked_is_found() {
        execute("UPDATE log_part SET changeset = zeroblob(50)");
        QCOMPARE(found(), QStringList{u"%1 log_part 1"_s.arg(int(CheckFinding::Kind::Log))});
    }

    void a_cycle_of_parents_is_found() {
        execute(
            "UPDATE account SET parent_id = 2 WHERE id = 1; UPDATE account SET parent_id = 1 WHERE id = 2");
        const QStringList lines = found();
        QVERIFY2(lines.contains(u"%1 account 2"_s.arg(int(CheckFinding::Kind::Rule))),
                 qPrintable(lines.join(u'\n')));
    }

    void every_kind_of_finding_has_a_sentence_with_its_count() {
        for (int kind = 0; kind <= int(CheckFinding::Kind::Derived); ++kind) {
            const QString text = findingText({CheckFinding::Kind(kind), 14, u"table"_s, u"detail"_s});
            QVERIFY2(text.contains(u"14"), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
