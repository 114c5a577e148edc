// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_source.h"
#include "exchange/csv/header_row.h"
#include "tests/exchange/csv_helpers.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using namespace tenure::test;

class TestCsvShape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSeparatorIsFound_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("separator");
        QTest::newRow("comma") << "a,b,c\n1,2,3\n"_qba
                               << ","_qba;
        QTest::newRow("semicolon, decimal commas") << "a;b\n1,5;x\n2,5;y\n"_qba
                                                   << ";"_qba;
        QTest::newRow("tab, commas in text") << "a\tb\nx, y\t1\nz\t2\n"_qba
                                             << "\t"_qba;
        QTest::newRow("pipe") << "a|b|c\n1|2|3\n"_qba
                              << "|"_qba;
        QTest::newRow("exclamation mark") << "a!b!c\n1!2!3\n"_qba
                                          << "!"_qba;
        QTest::newRow("full-width") << "客户，行业\n上海，软件\n"_qba
                                    << "，"_qba;
        QTest::newRow("quoted separators") << "a;b\n\"x,y,z\";1\n\"p,q,r\";2\n"_qba
                                           << ";"_qba;
        QTest::newRow("one column") << "name\nAcme\nGlobex\n"_qba
                                    << ","_qba;
        QTest::newRow("one column of decimals") << "rate\n1,5\n2,25\n"_qba
                                                << ";"_qba;
        QTest::newRow("sep line") << "sep=|\na,b|c\nd,e|f\n"_qba
                                  << "|"_qba;
    }
    void theSeparatorIsFound() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, separator);
        QCOMPARE(detectShape(text, false).dialect.separator, separator);
    }

    void onlyADecimalCommaMakesNoSecondColumn() {
        const ReadTable table = readTable("rate\n1,5\n2,25\n");
        QCOMPARE(table.layout.shape.headerRow, 1);
        QCOMPARE(table.layout.header, QStringList(u"rate"_s));
    }

    void anEquallyGoodSeparatorIsNotSure() {
        QVERIFY(!detectShape("a,b;c\nd,e;f\n", false).separatorSure);
        QVERIFY(detectShape("a,b,c\nd,e,f;\n", false).separatorSure);
    }

    void theNewlineIsReported() {
        QCOMPARE(int(detectShape("a\r\nb\r\n", false).dialect.newline), int(Newline::CrLf));
        QCOMPARE(int(detectShape("a\nb\n", false).dialect.newline), int(Newline::Lf));
        QCOMPARE(int(detectShape("a\rb\r", false).dialect.newline), int(Newline::Cr));
    }

    void theHeaderIsFoundBelowTitleRows() {
        const ReadTable table =
            readTable("Report of March\n\"A, B and C\"\n\nname,arr,city\nAcme,5,Oslo\nGlobex,6,Bonn\n");
        QCOMPARE(table.layout.shape.headerRow, 4);
        QCOMPARE(table.layout.shape.titleRows, QStringList({u"Report of March"_s, u"A, B and C"_s}));
        QCOMPARE(table.layout.header, QStringList({u"name"_s, u"arr"_s, u"city"_s}));
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.rows[0].number, 5);
    }

    void titleRowsMayBePaddedWithSeparators() {
        const ReadTable table = readTable("Report,,\n,,\nname,arr,city\nAcme,5,Oslo\n");
        QCOMPARE(table.layout.header, QStringList({u"name"_s, u"arr"_s, u"city"_s}));
        QCOMPARE(table.rows.size(), 1u);
    }

    void aFileWithoutNamesHasNone() {
        const ReadTable table = readTable("1,2026-01-01,5.5\n2,2026-01-02,6.5\n");
        QCOMPARE(table.layout.shape.headerRow, 0);
        QCOMPARE(table.layout.header, QStringList({u"Column 1"_s, u"Column 2"_s, u"Column 3"_s}));
        QCOMPARE(table.rows.size(), 2u);
    }

    void monthsAsNamesAreNamesOfNumberColumns() {
        const ReadTable table = readTable("account,2025-01,2025-02\nA-1,5,6\nA-2,7,8\n");
        QCOMPARE(table.layout.shape.headerRow, 1);
        QCOMPARE(table.rows.size(), 2u);
    }

    void aPersonDecidesOtherwise() {
        CsvOptions options;
        options.shape.headerRow = 0;
        QCOMPARE(readTable("a,b\nc,d\n", options).rows.size(), 2u);
        options.shape.headerRow = 2;
        QCOMPARE(readTable("a,b\nc,d\ne,f\n", options).layout.header, QStringList({u"c"_s, u"d"_s}));
        options = {};
        options.shape.separator = ";";
        QCOMPARE(readTable("a,b;c\nd,e;f\n", options).layout.header, QStringList({u"a,b"_s, u"c"_s}));
        options = {};
        options.encoding = u"cp1250"_s;
        QCOMPARE(readTable("name\n\xB3\n", options).rows[0].cells[0], u"ł"_s);
        options.encoding = u"klingon"_s;
        QVERIFY(readTable("name\nx\n", options).refusal.contains(u"klingon"));
    }

    void rowsBelowTheDataAreLeftOutAndListed_data() {
        QTest::addColumn<QByteArray>("below");
        QTest::addColumn<int>("count");
        QTest::newRow("total") << "TOTAL,,11.00\n"_qba << 1;
        QTest::newRow("grand total") << "Grand Totals (2 records),,\"€ 11,00\"\n"_qba << 1;
        QTest::newRow("chinese total") << "合计,,11\n"_qba << 1;
        QTest::newRow("notes after a gap") << "\nSome remark\nby somebody\n"_qba << 2;
        QTest::newRow("note with commas")
            << "\n\nCopyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\nGenerated By: X\n"_qba
            << 2;
        QTest::newRow("padded note") << "Confidential Information - Do Not Distribute,,\n"_qba << 1;
        QTest::newRow("empty rows") << ",,\n,,\n\n"_qba << 0;
    }
    void rowsBelowTheDataAreLeftOutAndListed() {
        QFETCH(QByteArray, below);
        QFETCH(int, count);
        const ReadTable table = readTable("name,city,arr\nAcme,Oslo,5\nGlobex,Bonn,6\n" + below);
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.footer.size(), count);
    }

    void whatOnlyLooksLikeAFooterIsDataIfMoreFollows() {
        const ReadTable table =
            readTable("name,city,arr\nAcme,Oslo,5\nTotal,,5\n\nGlobex\nInitech,Bonn,6\nTotal,Paris,energy\n");
        QCOMPARE(table.footer, QStringList());
        QCOMPARE(table.rows.size(), 5u);
        QCOMPARE(table.rows[2].cells, QStringList(u"Globex"_s));
        QCOMPARE(table.ragged, std::vector<qint64>{5});
    }

    void anAccountCalledTotalComesBackFromOurOwnExport() {
        const ReadTable table = readTable("name,uuid,arr\nAcme,u1,5\nTotal,,5\n");
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.footer, QStringList());
    }

    void aFooterCanBeKept() {
        CsvOptions options;
        options.leaveOutFooter = false;
        QCOMPARE(readTable("name,city,arr\nAcme,Oslo,5\nTotal,,5\n", options).rows.size(), 2u);
    }

    void aLongTailAfterAGapIsData() {
        const ReadTable table = readTable("name,city\nAcme,Oslo\n\n" + QByteArray("Globex\n").repeated(200));
        QCOMPARE(table.rows.size() + size_t(table.footer.size()), 201u);
        QVERIFY(table.footer.size() <= 64);
    }

    void raggedRowsAreReported() {
        const ReadTable table = readTable("a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,\n");
        QCOMPARE(table.ragged, (std::vector<qint64>{2, 4}));
    }

    void namesBecomeUnique() {
        QCOMPARE(uniqueHeader({u"Name"_s, u""_s, u"name"_s, u"Name (2)"_s, u" Two\n lines "_s,
                               u"　客户名称 "_s, u"Name"_s}),
                 QStringList({u"Name"_s, u"Column 2"_s, u"name (3)"_s, u"Name (2)"_s, u"Two lines"_s,
                              u"客户名称"_s, u"Name (4)"_s}));
        QCOMPARE(uniqueHeader({u"Column 2"_s, u""_s}), QStringList({u"Column 2"_s, u"Column 2 (2)"_s}));
    }

    void quirksOfRealExportsAreUnderstood() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const QString folder = dataFolder() + u"/crm_exports/header_shapes/"_s;
        const ReadTable quickbooks = readFile(folder + u"quickbooks_invoice_list_with_title_rows.csv"_s);
        QCOMPARE(quickbooks.layout.shape.titleRows.size(), 3);
        QCOMPARE(quickbooks.layout.header.last(), u"Open Balance (PLN)"_s);
        QCOMPARE(quickbooks.rows.size(), 2u);
        QCOMPARE(quickbooks.footer.size(), 1);
        const ReadTable salesforce = readFile(folder + u"salesforce_accounts_report.csv"_s);
        QCOMPARE(salesforce.rows.size(), 3u);
        QCOMPARE(salesforce.footer.size(), 3);
        QCOMPARE(salesforce.rows[0].cells[1], u"Société Globex, S.A."_s);
        const ReadTable zendesk = readFile(folder + u"zendesk_tickets_export.csv"_s);
        QCOMPARE(zendesk.layout.header.size(), 39);
        QVERIFY(zendesk.rows[1].cells.contains(u"登录失败\n第二行"_s));
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            const ReadTable table = readFile(folder + name);
            QVERIFY2(table.refusal.isEmpty() && table.ragged.empty() && !table.rows.empty(),
                     qPrintable(name));
        }
    }

    void dataLoaderFilesRead() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const QString folder = dataFolder() + u"/crm_exports/salesforce_dataloader/"_s;
        const ReadTable plain = readFile(folder + u"csvtext.csv"_s);
        for (const QString& mark : {u"UTF8"_s, u"UTF16LE"_s, u"UTF16BE"_s, u"UTF32LE"_s, u"UTF32BE"_s}) {
            const ReadTable table = readFile(folder + u"csvtext_BOM_%1.csv"_s.arg(mark));
            QVERIFY2(table.layout.encoding.name == QString(mark).replace(u"UTF"_s, u"UTF-"_s).toLatin1(),
                     qPrintable(mark));
            QCOMPARE(table.layout.header, plain.layout.header);
            QVERIFY(table.rows.size() >= plain.rows.size());
            QCOMPARE(table.rows[0].cells, plain.rows[0].cells);
        }
        QCOMPARE(readFile(folder + u"20kRows.csv"_s).rows.size(), 20000u);
        CsvOptions options;
        options.shape.separator = "!";
        QCOMPARE(readFile(folder + u"csvSeparator.csv"_s, options).layout.header,
                 QStringList({u"column1,column2"_s, u"some,column3"_s}));
        for (const QString& name : QDir(folder).entryList({u"*.csv"_s})) {
            const ReadTable table = readFile(folder + name);
            QVERIFY2(table.refusal.isEmpty() && table.ragged.empty(), qPrintable(name));
            for (const ReadRow& row : table.rows)
                QVERIFY2(row.issues == RowIssues(), qPrintable(name));
        }
    }

    void collectionsOfOtherReadersRead() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const QString csvkit = dataFolder() + u"/csv/csvkit/examples/"_s;
        QCOMPARE(readFile(csvkit + u"bad.csv"_s).ragged, (std::vector<qint64>{2, 3}));
        QCOMPARE(readFile(csvkit + u"test_skip_lines.csv"_s).layout.header,
                 QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(readFile(csvkit + u"mac_newlines.csv"_s).rows[1].cells[0], u"Once upon\ra time"_s);
        QCOMPARE(readFile(csvkit + u"null_byte.csv"_s).rows[0].cells[1], u"2"_s);
        QCOMPARE(readFile(csvkit + u"test_latin1.csv"_s).rows[1].cells[2], u"©"_s);
        QVERIFY(readFile(csvkit + u"dummy.xlsx"_s).refusal.contains(u"XLSX"));
        QVERIFY(readFile(csvkit + u"test.xls"_s).refusal.contains(u"XLS"));
        QVERIFY(readFile(csvkit + u"dummy.csv.gz"_s).refusal.contains(u"GZIP"));
        QVERIFY(readFile(csvkit + u"dummy.csv.bz2"_s).refusal.contains(u"BZIP2"));
        const QString univocity = dataFolder() + u"/csv/univocity/"_s;
        const ReadTable lines = readFile(univocity + u"csv/essential.csv"_s);
        QCOMPARE(lines.layout.header,
                 QStringList({u"Year"_s, u"Make"_s, u"Model"_s, u"Description"_s, u"Price"_s}));
        for (const QString& kind : {u"dos"_s, u"mac"_s}) {
            const ReadTable other = readFile(univocity + u"csv/essential-%1.csv"_s.arg(kind));
            QCOMPARE(other.layout.header, lines.layout.header);
            QCOMPARE(other.rows.size(), lines.rows.size());
        }
        QCOMPARE(readFile(univocity + u"issues/github_194/uk-500.csv"_s).rows.size(), 500u);
        QCOMPARE(readFile(univocity + u"issues/github_7/input.csv"_s).layout.header,
                 QStringList({u"A"_s, u"B"_s, u"C"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCsvShape)
#include "tst_csv_shape.moc"
