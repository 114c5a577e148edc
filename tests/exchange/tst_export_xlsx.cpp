// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export.h"
#include "exchange/zip_entry.h"
#include "tests/exchange/random_book.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The cells of a sheet, row by row: "inlineStr:text", "n:4711", "b:1"; with ":s" and the number of its
/// style, if it has one.
using Sheet = std::vector<QStringList>;

/// A workbook writes characters that XML can't hold as _x0001_ (ECMA-376 part 1, 22.9.2.19).
QString unescaped(QString text) {
    static const QRegularExpression code(u"_x([0-9A-F]{4})_"_s);
    for (qsizetype from = 0;;) {
        const QRegularExpressionMatch match = code.match(text, from);
        if (!match.hasMatch())
            return text;
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
}

Sheet sheetOf(const QString& path) {
    QByteArray xml;
    if (!readZipEntry(path, "xl/worksheets/sheet1.xml", [&](QByteArrayView piece) { xml += piece; }))
        qFatal("%s has no whole sheet", qPrintable(path));
    Sheet sheet;
    QXmlStreamReader reader(xml);
    QString kind;
    QString value;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == "row"_L1)
            sheet.emplace_back();
        if (token == QXmlStreamReader::StartElement && reader.name() == "c"_L1) {
            const auto type = reader.attributes().value("t"_L1);
            const auto style = reader.attributes().value("s"_L1);
            kind = (type.isEmpty() ? u"n"_s : type.toString()) +
                   (style.isEmpty() ? QString() : u":s"_s + style.toString());
            value.clear();
        }
        if (token == QXmlStreamReader::Characters)
            value += reader.text();
        if (token == QXmlStreamReader::EndElement && reader.name() == "c"_L1)
            sheet.back().append(kind + u':' + unescaped(value));
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(reader.errorString()));
    return sheet;
}

} // namespace

/// Workbooks are for people: what stands in them is read back here as a spreadsheet does.
class TestExportXlsx : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.xlsx"_s); }
    static ExportOptions options(const QStringList& columns) {
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        options.columns = columns;
        return options;
    }
    Sheet exported(test::TemporaryBook& book, const ExportOptions& options) {
        const auto rows = exportFile(book.book(), options, path());
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text + rows.error().detail));
        return sheetOf(path());
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void cellsAreNumbersDaysTruthsAndTexts() {
        test::TemporaryBook book;
        book.account(u"Acme"_s)
            .arr(60000)
            .with([](domain::Account& a) {
                a.employees = 42;
                a.externalId = u"00123"_s;
            })
            .add();
        const Sheet sheet = exported(
            book, options({u"name"_s, u"external_id"_s, u"employees"_s, u"arr"_s, u"start"_s, u"city"_s}));
        QCOMPARE(sheet.size(), std::size_t(2));
        QCOMPARE(sheet[0], (QStringList{u"inlineStr:s1:name"_s, u"inlineStr:s1:external_id"_s,
                                        u"inlineStr:s1:employees"_s, u"inlineStr:s1:arr"_s,
                                        u"inlineStr:s1:start"_s, u"inlineStr:s1:city"_s}));
        // 2025-12-10 is day 46001 of a spreadsheet; an empty cell is none.
        QCOMPARE(sheet[1], (QStringList{u"inlineStr:Acme"_s, u"inlineStr:00123"_s, u"n:42"_s, u"n:s2:60000"_s,
                                        u"n:s3:46001"_s}));
    }

    void yesAndNoAreTruths() {
        test::TemporaryBook book;
        book.account(u"Acme"_s).arr(1).add();
        ExportOptions contracts = options({u"auto_renew"_s});
        contracts.kind = ImportKind::Contracts;
        QCOMPARE(exported(book, contracts)[1], QStringList(u"b:0"_s));
    }

    void textsAreNeverFormulasAndSurviveWhatEverTheyAre() {
        test::TemporaryBook book;
        QStringList names = {u"a_x0001_b"_s, u"a\u0001b\rc"_s};
        for (const QString& name : names)
            book.account(name).add();
        for (const QString& name : test::naughtyStrings()) {
            if (name.trimmed().isEmpty() || name.contains(u'\0'))
                continue; // no names of accounts
            names.append(name);
            book.account(name).add();
        }
        const Sheet sheet = exported(book, options({u"name"_s}));
        QCOMPARE(sheet.size(), std::size_t(names.size() + 1));
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(sheet[static_cast<std::size_t>(i) + 1][0], u"inlineStr:"_s + names[i]);
        }
    }

    void aTextThatNoCellHoldsIsAnErrorThatNamesIt() {
        test::TemporaryBook book;
        book.account(u"Acme"_s).with([](domain::Account& a) { a.description = QString(32768, u'x'); }).add();
        const auto rows = exportFile(book.book(), options({u"name"_s, u"description"_s}), path());
        QVERIFY(!rows);
        QVERIFY2(rows.error().text.contains(u"description"), qPrintable(rows.error().text));
        QVERIFY(rows.error().text.contains(u"Row 1"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void onAFullDiskTheOldFileStays() {
#ifdef Q_OS_WIN
        QSKIP("needs limits on file sizes");
#else
        test::TemporaryBook book;
        for (int i = 0; i < 300; ++i)
            book.account(u"Account %1 %2"_s.arg(i).arg(i * 7919)).add();
        (void)exported(book, options({u"name"_s, u"id"_s}));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray old = file.readAll();
        file.close();
        const ExportOptions more = options({u"name"_s, u"id"_s, u"uuid"_s});
        int refused = 0;
        for (qint64 room = 0; room < 64 * 1024; room += 1024) {
            domain::Result<qint64> rows = 0;
            {
                const test::FullDisk full(room);
                rows = exportFile(book.book(), more, path());
            }
            if (rows) {
                QCOMPARE(sheetOf(path()).size(), std::size_t(301));
                break;
            }
            ++refused;
            QVERIFY(!rows.error().text.isEmpty());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == old);
            file.close();
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"out.xlsx"_s));
        }
        QVERIFY(refused > 10);
#endif
    }
};

QTEST_GUILESS_MAIN(TestExportXlsx)
#include "tst_export_xlsx.moc"
