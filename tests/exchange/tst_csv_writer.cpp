// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_writer.h"
#include "exchange/csv/table_shape.h"
#include "tests/exchange/csv_helpers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using namespace tenure::test;

namespace {

QByteArray encoded(const QByteArray& utf8, const char* name) {
    // fromUtf8 would take a U+FEFF at the start for a mark.
    const QString text = QString::fromUtf8("." + utf8).sliced(1);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 8, Qt::Uninitialized);
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                                   reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

QByteArray written(const std::vector<QStringList>& rows, const Dialect& dialect,
                   CellSafety safety = CellSafety::Lossless) {
    QByteArray out;
    const CsvFormatter formatter(dialect, safety);
    for (const QStringList& row : rows)
        formatter.append(row, out);
    return out;
}

/// The cells that break readers, put together at random.
QString nastyCell(QRandomGenerator& random) {
    static const QStringList pieces = {
        u"\""_s,   u"\"\""_s,       u","_s,      u";"_s,      u"\t"_s,         u"|"_s,
        u"!"_s,    u"，"_s,         u"\n"_s,     u"\r"_s,     u"\r\n"_s,       u" "_s,
        u"'"_s,    u"=1+1"_s,       u"@x"_s,     u"-"_s,      u"\\"_s,         u"Żółć"_s,
        u"客户"_s, u"\U0001F600"_s, u"\u202E"_s, u"\uFEFF"_s, u"\u00A0"_s,     u"NULL"_s,
        u"0012"_s, u"Total"_s,      u"sep=;"_s,  u"a"_s,      u"plain text"_s, u"1,5"_s};
    QString cell;
    for (int i = random.bounded(5); i > 0; --i)
        cell += pieces[random.bounded(int(pieces.size()))];
    return cell;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyCellsThatNeedQuotesGetThem() {
        QCOMPARE(written({{u"a"_s, u"b c"_s, u"d,e"_s, u"f\"g"_s, u"h\ni"_s, u" j"_s, QString()}}, {}),
                 "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\" j\",\r\n"_qba);
        QCOMPARE(written({{QString()}}, {}), "\"\"\r\n"_qba);
    }

    void formulasAreDefusedForSpreadsheetsOnly_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("formula");
        const auto row = [](const QString& cell, bool formula) {
            QTest::newRow(qPrintable(QString::fromLatin1(cell.toUtf8().toHex()))) << cell << formula;
        };
        row(u"=1+1"_s, true);
        row(u"+cmd|' /C calc'!A0"_s, true);
        row(u"-2+3"_s, true);
        row(u"@SUM(A1)"_s, true);
        row(u"\t=1"_s, true);
        row(u"\r=1"_s, true);
        row(u"  =1"_s, true);
        row(u"＝1"_s, true);
        row(u"＠x"_s, true);
        row(u"-12.50"_s, false);
        row(u"+5"_s, false);
        row(u"Acme = good"_s, false);
        row(u"'=1"_s, false);
        row(QString(), false);
    }
    void formulasAreDefusedForSpreadsheetsOnly() {
        QFETCH(QString, cell);
        QFETCH(bool, formula);
        QCOMPARE(looksLikeFormula(cell), formula);
        const QString safe = cellsOf(written({{cell, u"x"_s}}, {}, CellSafety::Spreadsheet))[0][0];
        QCOMPARE(safe, formula || cell == "'=1"_L1 ? u"'"_s + cell : cell);
        const QByteArray utf8 = safe.toUtf8();
        QCOMPARE(withoutFormulaGuard(utf8).toByteArray(), cell.toUtf8());
        QCOMPARE(cellsOf(written({{cell, u"x"_s}}, {}))[0][0], cell);
    }

    void everyTableReadsBackInEveryDialect() {
        const quint32 seed = 20260704;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const std::vector<Newline> newlines = {Newline::Lf, Newline::CrLf, Newline::Cr};
        for (int round = 0; round < 300 * effort(); ++round) {
            Dialect dialect;
            dialect.separator = knownSeparators()[size_t(round) % knownSeparators().size()];
            dialect.newline = newlines[size_t(random.bounded(3))];
            const int columns = 1 + random.bounded(6);
            std::vector<QStringList> rows(size_t(2 + random.bounded(20)));
            for (QStringList& row : rows)
                for (int column = 0; column < columns; ++column)
                    row.append(nastyCell(random));
            const QByteArray utf8 = written(rows, dialect);
            for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
                const QByteArray bytes = encoded(utf8, name);
                std::vector<QStringList> back;
                for (const ReadRow& row :
                     readAll(bytes, dialect, Encoding{name, 0, true}, 1 + random.bounded(50)))
                    back.push_back(row.cells);
                for (size_t r = 0; r < rows.size() && r < back.size(); ++r)
                    if (back[r] != rows[r])
                        QFAIL(qPrintable(
                            u"round %1, %2, row %3: [%4] and not [%5]"_s.arg(round)
                                .arg(QLatin1StringView(name))
                                .arg(r)
                                .arg(QString::fromLatin1(back[r].join(u'|').toUtf8().toHex(' ')),
                                     QString::fromLatin1(rows[r].join(u'|').toUtf8().toHex(' ')))));
                QCOMPARE(back.size(), rows.size());
            }
        }
    }

    void detectionFindsWhatWasWritten() {
        const quint32 seed = 20260705;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        struct Kind {
            const char* encoding;
            QByteArray mark;
            QStringList words;
        };
        const QStringList any = {u"Żółć"_s,      u"上海"_s,       u"a,b"_s,       u"c;d"_s,
                                 u"say \"x\""_s, u"two\nlines"_s, u"\U0001F600"_s};
        const QStringList polish = {u"Żółć i gęś"_s,  u"Święcicki"_s, u"Łódź, Bałuty"_s,
                                    u"źródło; ćma"_s, u"SPÓŁKA"_s,    u"są ośmieszać"_s};
        const QStringList simplified = {u"上海科技有限公司"_s, u"软件,服务"_s, u"客户成功经理"_s, u"续约"_s,
                                        u"银行;金融"_s};
        const QStringList traditional = {u"臺北軟體有限公司"_s, u"資訊,服務"_s, u"國際貿易公司"_s,
                                         u"續約電話"_s};
        const std::vector<Kind> kinds = {{"UTF-8", "", any},
                                         {"UTF-8", "\xEF\xBB\xBF", any},
                                         {"UTF-16LE", "\xFF\xFE", any},
                                         {"UTF-16BE", "\xFE\xFF", any},
                                         {"UTF-16LE", "", polish},
                                         {"UTF-32BE", "", any},
                                         {"windows-1250", "", polish},
                                         {"ISO-8859-2", "", polish},
                                         {"GB18030", "", simplified},
                                         {"Big5", "", traditional}};
        for (int round = 0; round < 200 * effort(); ++round) {
            const Kind& kind = kinds[size_t(round) % kinds.size()];
            Dialect dialect;
            dialect.separator = knownSeparators()[size_t(random.bounded(5))];
            dialect.newline = Newline(random.bounded(3));
            std::vector<QStringList> rows = {{u"Name"_s, u"City"_s, u"ARR"_s, u"Start"_s}};
            for (int i = 0; i < 25; ++i) {
                const auto word = [&] { return kind.words[random.bounded(int(kind.words.size()))]; };
                rows.push_back({word() + u" %1"_s.arg(i), word(), QString::number(random.bounded(90000)),
                                u"2026-03-%1"_s.arg(i + 1, 2, 10, QChar(u'0'))});
            }
            const QByteArray bytes = kind.mark + encoded(written(rows, dialect), kind.encoding);
            const ReadTable table = readTable(bytes);
            const QString tag = u"round %1, %2, %3"_s.arg(round).arg(QLatin1StringView(kind.encoding),
                                                                     QString::fromUtf8(dialect.separator));
            QVERIFY2(table.layout.encoding.name == kind.encoding,
                     qPrintable(tag + QString::fromLatin1(table.layout.encoding.name)));
            QVERIFY2(table.layout.shape.dialect == dialect, qPrintable(tag));
            QVERIFY2(table.layout.header == rows.front(), qPrintable(tag));
            QVERIFY2(table.rows.size() == rows.size() - 1, qPrintable(tag));
            for (size_t i = 0; i < table.rows.size(); ++i)
                QVERIFY2(table.rows[i].cells == rows[i + 1], qPrintable(tag));
        }
    }

    void naughtyStringsSurvive() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        QFile json(dataFolder() + u"/csv/blns/blns.json"_s);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(all.size(), 515);
        std::vector<QStringList> rows = {{u"id"_s, u"name"_s, u"note"_s}};
        for (const QJsonValue& value : all)
            rows.push_back({QString::number(rows.size()), value.toString(), value.toString()});
        for (const QByteArray& separator : knownSeparators()) {
            Dialect dialect;
            dialect.separator = separator;
            const ReadTable table = readTable("\xEF\xBB\xBF" + written(rows, dialect));
            QVERIFY2(table.refusal.isEmpty(), qPrintable(table.refusal));
            QCOMPARE(table.layout.shape.dialect.separator, separator);
            QCOMPARE(table.layout.header, rows.front());
            QCOMPARE(table.rows.size(), 515u);
            for (size_t i = 0; i < table.rows.size(); ++i)
                QCOMPARE(table.rows[i].cells, rows[i + 1]);
            const ReadTable safe = readTable(written(rows, dialect, CellSafety::Spreadsheet));
            for (const ReadRow& row : safe.rows)
                QVERIFY2(!looksLikeFormula(row.cells[1]), qPrintable(row.cells[1]));
        }
    }

    void aFileIsWrittenWholeWithItsMark() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        CsvWriter writer(path, {}, CellSafety::Lossless);
        QVERIFY(writer.open());
        QVERIFY(writer.write({u"name"_s, u"city"_s}));
        QVERIFY(writer.write({u"Żabka"_s, u"Łódź"_s}));
        QVERIFY(writer.commit());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "\xEF\xBB\xBFname,city\r\nŻabka,Łódź\r\n"_qba);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
