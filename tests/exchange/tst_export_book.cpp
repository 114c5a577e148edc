// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export.h"
#include "store/accounts.h"
#include "tests/exchange/import_runner.h"
#include "tests/exchange/random_book.h"
#include "tests/support/test_data.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestExportBook : public QObject {
    Q_OBJECT
private:
    static QByteArray exported(test::TemporaryBook& book, const ExportOptions& options) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto rows = exportRows(book.book(), options, out);
        return rows ? out.data() : rows.error().text.toUtf8() + rows.error().detail.toUtf8();
    }
    static ExportOptions of(ImportKind kind) {
        ExportOptions options;
        options.kind = kind;
        return options;
    }

private Q_SLOTS:
    void aWholeBookExportedAndImportedIntoAnEmptyOneIsTheSameBook() {
        for (int round = 0; round < 8 * test::effort(); ++round) {
            const unsigned seed = 20260320u + static_cast<unsigned>(round);
            std::mt19937 random(seed);
            test::TemporaryBook from;
            test::TemporaryBook to;
            from.write([&](store::Transaction& t) { test::fillRandomly(t, random); });
            test::ImportRunner run(to.book());
            ExportOptions written;
            written.separator = exportSeparators()[random() % exportSeparators().size()];
            written.decimalSign = random() % 2 == 0 ? DecimalSign::Point : DecimalSign::Comma;
            ImportOptions read;
            read.stripApostrophes = written.spreadsheetSafe = random() % 2 == 0;
            for (const ImportKind kind : wholeBook()) {
                written.kind = kind;
                const QByteArray csv = exported(from, written);
                const QString done = run.file(kind, run.fileOf(csv), read);
                const QString where = u"seed %1, %2 by %3: %4 %5"_s.arg(seed).arg(
                    kindKey(kind), QString::fromUtf8(written.separator), done, run.errors().join(u'|'));
                QVERIFY2(done.endsWith(u" 0 0 0"_s), qPrintable(where));
                const QByteArray again = exported(to, written);
                if (again != csv)
                    qWarning().noquote() << where << "\n" << csv << "\n----\n" << again;
                QVERIFY(again == csv);
            }
            for (const ImportKind kind : wholeBook()) {
                const QString done = run.file(kind, run.fileOf(exported(from, of(kind))));
                QVERIFY2(done.startsWith(u"0 0 "_s) && done.endsWith(u" 0"_s),
                         qPrintable(u"seed %1, %2 again: %3 %4"_s.arg(seed).arg(kindKey(kind), done,
                                                                                run.errors().join(u'|'))));
            }
        }
    }

    void rowsAreChosenByAQueryAndColumnsByKey() {
        test::TemporaryBook book;
        book.account(u"Big"_s).arr(60000).contact(u"Eva"_s).add();
        book.account(u"Small"_s).arr(100).contact(u"Jan"_s).add();
        ExportOptions options;
        options.query = u"arr>1000"_s;
        options.columns = {u"name"_s, u"tier"_s, u"arr"_s};
        QCOMPARE(exported(book, options), QByteArray("name,tier,arr\r\nBig,,60000.00\r\n"));
        options.kind = ImportKind::Contacts;
        options.columns = {u"account"_s, u"name"_s};
        QCOMPARE(exported(book, options), QByteArray("account,name\r\nBig,Eva\r\n"));
    }

    void separatorAndDecimalSignAreChosen() {
        test::TemporaryBook book;
        book.account(u"A;B"_s).arr(60000).add();
        ExportOptions options;
        options.columns = {u"name"_s, u"arr"_s};
        options.separator = ";";
        options.decimalSign = DecimalSign::Comma;
        QCOMPARE(exported(book, options), QByteArray("name;arr\r\n\"A;B\";60000,00\r\n"));
        options.separator = ",";
        QCOMPARE(exported(book, options), QByteArray("name,arr\r\nA;B,\"60000,00\"\r\n"));
        options.separator = "\t";
        QCOMPARE(exported(book, options), QByteArray("name\tarr\r\nA;B\t60000,00\r\n"));
    }

    void numbersOfOwnFilesAreNeverThousands() {
        for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
            test::TemporaryBook from;
            from.account(u"Acme"_s).add();
            QCOMPARE(
                test::ImportRunner(from.book())
                    .text(ImportKind::Usage, u"account,metric,day,value\nAcme,hours,2026-03-01,1.2340\n"_s),
                u"1 0 0 0"_s);
            ExportOptions options;
            options.decimalSign = sign;
            options.kind = ImportKind::Usage;
            const QByteArray csv = exported(from, options);
            test::TemporaryBook to;
            test::ImportRunner run(to.book());
            QCOMPARE(run.file(ImportKind::Accounts, run.fileOf(exported(from, of(ImportKind::Accounts)))),
                     u"1 0 0 0"_s);
            QCOMPARE(run.file(ImportKind::Usage, run.fileOf(csv)), u"1 0 0 0"_s);
            QCOMPARE(exported(to, options), csv);
        }
    }

    void setsAndUsageWindowsAreColumnsLikeAnyOther() {
        test::TemporaryBook book;
        book.account(u"Acme"_s)
            .tag(u"b"_s)
            .tag(u"a"_s)
            .contact(u"Eva"_s, domain::ContactRole::Champion)
            .add();
        book.account(u"Blank"_s).add();
        QCOMPARE(test::ImportRunner(book.book())
                     .text(ImportKind::Usage, u"account,metric,day,value\nAcme,logins,2026-03-20,3\n"
                                              u"Acme,logins,2026-02-01,4.5\n"_s),
                 u"2 0 0 0"_s);
        ExportOptions options;
        options.columns = {u"name"_s, u"tag"_s, u"contact.role"_s, u"logins.30d"_s, u"logins.90d.max"_s};
        options.query = u"logins.90d<100"_s; // its values are bound behind those of the columns
        QCOMPARE(exported(book, options), QByteArray("name,tags,contact.role,logins.30d,logins.90d.max\r\n"
                                                     "Acme,a;b,champion,3,4.5\r\nBlank,,,0,0\r\n"));
        options.format = ExportFormat::Json;
        const QJsonArray rows = QJsonDocument::fromJson(exported(book, options)).array();
        QCOMPARE(rows[0].toObject()[u"contact.role"].toArray(), QJsonArray{u"champion"_s});
        QCOMPARE(rows[1].toObject()[u"tags"], QJsonValue(QJsonArray()));
        QCOMPARE(rows[0].toObject()[u"logins.90d.max"], QJsonValue(4.5));
        const QStringList asked{u"name"_s, u"nonsense"_s, u"logins.7d"_s, u"tags"_s};
        QCOMPARE(exportableColumns(book.book(), ImportKind::Accounts, asked).value(),
                 QStringList({u"name"_s, u"logins.7d"_s, u"tags"_s}));
    }

    void jsonIsAnArrayOfObjects() {
        test::TemporaryBook book;
        book.account(u"Acme \"quoted\""_s).tag(u"x"_s).add();
        ExportOptions options;
        options.format = ExportFormat::Json;
        const QJsonArray rows = QJsonDocument::fromJson(exported(book, options)).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[u"name"].toString(), u"Acme \"quoted\""_s);
        QCOMPARE(rows[0].toObject()[u"tags"].toArray().size(), 1);
        QVERIFY(rows[0].toObject()[u"tier"].isNull());
    }

    void aSpreadsheetGetsNoFormulas() {
        test::TemporaryBook book;
        book.account(u"=HYPERLINK(1)"_s).add();
        ExportOptions options;
        options.columns = {u"name"_s};
        QCOMPARE(exported(book, options), QByteArray("name\r\n=HYPERLINK(1)\r\n"));
        options.spreadsheetSafe = true;
        QCOMPARE(exported(book, options), QByteArray("name\r\n'=HYPERLINK(1)\r\n"));
    }

    void anUnknownColumnOrQueryIsWrongUsage() {
        test::TemporaryBook book;
        ExportOptions options;
        options.columns = {u"nonsense"_s};
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QCOMPARE(exportRows(book.book(), options, out).error().kind, domain::ErrorKind::Usage);
        options = {};
        options.query = u"nonsense>3"_s;
        QCOMPARE(exportRows(book.book(), options, out).error().kind, domain::ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestExportBook)
#include "tst_export_book.moc"
