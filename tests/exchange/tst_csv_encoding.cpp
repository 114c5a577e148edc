// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/encoding.h"
#include "exchange/csv/file_kind.h"
#include "exchange/csv/text_decoder.h"
#include "tests/exchange/csv_helpers.h"

#include <QDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using namespace tenure::test;

namespace {

QByteArray encoded(const QString& text, const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 8, Qt::Uninitialized);
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                                   reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

const QString polish = u"Nazwa;Opiekun;Miasto\nŻółta Łódź sp. z o.o.;Grażyna Śliwa;Łódź\n"
                       u"Źródło S.A.;Święcicki;Gdańsk\nSPÓŁKA AKCYJNA;Ćwikła;Rzeszów\n"_s;
const QString simplified =
    u"客户名称,行业,备注\n上海科技有限公司,软件,续约\n北京银行股份有限公司,金融,负责人已联系\n"_s;
const QString traditional =
    u"客戶名稱,行業,備註\n臺北軟體有限公司,資訊服務,續約\n國際貿易股份有限公司,貿易,負責人已聯絡\n"_s;
const QString german =
    u"Firma;Straße;Ort\nMüller GmbH;Königsallee 5;Düsseldorf\nGröße AG;Schloßstraße;Köln\n"_s;
const QString french = u"Société;Ville\nGlobex S.A.;Orléans\nCafé Élysée;Besançon – été\n"_s;
const QString czech =
    u"Název;Město\nŽižkov a.s.;Plzeň\nČeská spořitelna;Ústí nad Labem\nŘehoř & děti;Šumperk\n"_s;
const QString russian = u"Компания;Город\nООО Ромашка;Москва\nЗавод имени Кирова;Санкт-Петербург\n"_s;
const QString japanese = u"会社名,業種\n株式会社ソフトウェア,情報サービス\n東京カメラ,これはテストです\n"_s;

} // namespace

class TestCsvEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void legacyEncodingsAreToldApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("polish cp1250") << polish << "windows-1250"_qba;
        QTest::newRow("polish latin2") << polish << "ISO-8859-2"_qba;
        QTest::newRow("czech cp1250") << czech << "windows-1250"_qba;
        QTest::newRow("simplified") << simplified << "GB18030"_qba;
        QTest::newRow("traditional") << traditional << "Big5"_qba;
        QTest::newRow("german") << german << "windows-1252"_qba;
        QTest::newRow("french") << french << "windows-1252"_qba;
        QTest::newRow("russian") << russian << "windows-1251"_qba;
        QTest::newRow("japanese") << japanese << "Shift_JIS"_qba;
    }
    void legacyEncodingsAreToldApart() {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const QByteArray bytes = encoded(text, encoding.constData());
        const Encoding found = detectEncoding(bytes);
        QCOMPARE(QString::fromUtf8(decodeAll(bytes, found)), text);
    }

    void aFewBytesDoNotMakeItSure() {
        const Encoding found = detectEncoding("name\nCaf\xE9\n");
        QVERIFY(!found.sure);
        QCOMPARE(decodeAll("Caf\xE9", found), "Café"_qba);
    }

    void unicodeIsFoundWithAndWithoutMark_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("mark");
        for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            QTest::addRow("%s", name) << QByteArray(name) << QByteArray();
            QTest::addRow("%s marked", name) << QByteArray(name) << encoded(u"\uFEFF"_s, name);
        }
    }
    void unicodeIsFoundWithAndWithoutMark() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, mark);
        for (const QString& text : {polish, simplified, u"a,b\n1,2\n"_s}) {
            const Encoding found = detectEncoding(mark + encoded(text, name.constData()));
            QCOMPARE(found.name, name);
            QVERIFY(found.sure);
            QCOMPARE(found.bomBytes, mark.size());
        }
    }

    void utf8WithOneBrokenPlaceIsStillUtf8AndThePlaceIsCounted() {
        const QByteArray bytes = polish.toUtf8().repeated(5) + "\xFF\n";
        const Encoding found = detectEncoding(bytes);
        QCOMPARE(found.name, "UTF-8"_qba);
        QVERIFY(!found.sure);
        const ReadTable table = readTable(bytes);
        QCOMPARE(table.undecodable, 1);
    }

    void aTellingByteFarBehindIsFound() {
        QByteArray bytes =
            "name;city\n" + QByteArray("plain;text\n").repeated(300000) + encoded(polish, "windows-1250");
        const ReadTable table = readTable(bytes);
        QCOMPARE(table.layout.encoding.name, "windows-1250"_qba);
        QCOMPARE(table.rows.back().cells[1], u"Ćwikła"_s);
    }

    void piecesMayBeCutAnywhere() {
        const std::vector<std::pair<QString, QByteArray>> all = {
            {polish, "UTF-8"_qba},       {simplified, "GB18030"_qba}, {traditional, "Big5"_qba},
            {polish, "UTF-16LE"_qba},    {japanese, "Shift_JIS"_qba}, {u"a\U0001F600b"_s, "UTF-16BE"_qba},
            {polish, "windows-1250"_qba}};
        for (const auto& [text, name] : all) {
            QByteArray utf8;
            TextDecoder decoder(Encoding{name, 0, true});
            for (const char byte : encoded(text, name.constData()))
                decoder.decode(QByteArrayView(&byte, 1), false, utf8);
            decoder.decode({}, true, utf8);
            QCOMPARE(QString::fromUtf8(utf8), text);
            QCOMPARE(decoder.undecodable(), 0);
        }
    }

    void everyUndecodablePlaceIsCounted() {
        QByteArray utf8;
        TextDecoder decoder(Encoding{"UTF-8", 0, true});
        decoder.decode("a\xFF"
                       "b\xC4",
                       false, utf8);
        decoder.decode("\x85"
                       "c\xE2\x82",
                       true, utf8);
        QCOMPARE(utf8, "a\uFFFDbąc\uFFFD"_qba);
        QCOMPARE(decoder.undecodable(), 2);
        TextDecoder wide(Encoding{"UTF-16LE", 0, true});
        utf8.clear();
        wide.decode(QByteArrayView("a\0\x00\xD8z\0", 6), false, utf8);
        wide.decode("q", true, utf8);
        QCOMPARE(wide.undecodable(), 2);
    }

    void encodingsHaveTheNamesPeopleUse() {
        QCOMPARE(encodingByName(u"cp1250")->name, "windows-1250"_qba);
        QCOMPARE(encodingByName(u" Latin2 ")->name, "ISO-8859-2"_qba);
        QCOMPARE(encodingByName(u"gbk")->name, "GB18030"_qba);
        QCOMPARE(encodingByName(u"UTF8", "\xEF\xBB\xBFx")->bomBytes, 3);
        QCOMPARE(encodingByName(u"utf-16", QByteArrayView("\xFE\xFF\0a", 4))->name, "UTF-16BE"_qba);
        QCOMPARE(encodingByName(u"utf-16", QByteArrayView("\0a\0b", 4))->name, "UTF-16BE"_qba);
        for (const QStringView bad : {u"", u"klingon", u"utf-7", u"ebcdic-cp-us", u"iso-2022-jp"})
            QVERIFY2(!encodingByName(bad), qPrintable(bad.toString()));
        for (const QString& name : offeredEncodings())
            QVERIFY2(encodingByName(name), qPrintable(name));
    }

    void aBinaryFileIsCalledByItsName_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("xlsx") << "PK\x03\x04....[Content_Types].xml"_qba << FileKind::Xlsx;
        QTest::newRow("zip") << "PK\x03\x04....readme.txt"_qba << FileKind::Zip;
        QTest::newRow("xls") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...."_qba << FileKind::Xls;
        QTest::newRow("pdf") << "%PDF-1.7\n"_qba << FileKind::Pdf;
        QTest::newRow("png") << "\x89PNG\r\n\x1A\n...."_qba << FileKind::Png;
        QTest::newRow("jpeg") << "\xFF\xD8\xFF\xE0...."_qba << FileKind::Jpeg;
        QTest::newRow("gzip") << "\x1F\x8B\x08...."_qba << FileKind::Gzip;
        QTest::newRow("sqlite") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0')
                                << FileKind::Sqlite;
        QTest::newRow("parquet") << "PAR1\x15\x04"_qba << FileKind::Parquet;
        QTest::newRow("html") << "\n<!DOCTYPE html><html><table>"_qba << FileKind::Html;
        QTest::newRow("json") << "[{\"a\": 1}]"_qba << FileKind::Json;
        QTest::newRow("rtf") << "{\\rtf1\\ansi"_qba << FileKind::Rtf;
        QTest::newRow("noise") << QByteArray::fromHex("0001020304050607f8f9fafb00112233445566")
                               << FileKind::UnknownBinary;
        QTest::newRow("empty") << QByteArray() << FileKind::Empty;
    }
    void aBinaryFileIsCalledByItsName() {
        QFETCH(QByteArray, start);
        QFETCH(FileKind, kind);
        QCOMPARE(int(fileKind(start)), int(kind));
        QVERIFY(!refusal(kind).isEmpty());
        QCOMPARE(readTable(start).refusal, refusal(kind));
    }

    void textIsNotTakenForBinary() {
        for (const QByteArray& text :
             {"a,b\n1,2\n"_qba, "[a],{b}\n1,2\n"_qba, "<b>,c\n1,2\n"_qba, QByteArray("a,b\n\0,2\n\0,3\n", 12),
              encoded(simplified, "UTF-16LE"), encoded(polish, "UTF-32BE"), encoded(simplified, "GB18030")})
            QVERIFY2(fileKind(text) == FileKind::Text, text.constData());
    }

    void allFilesInOtherEncodingsReadTheSame() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const QString folder = dataFolder() + u"/csv/encodings/"_s;
        const ReadTable plain = readFile(folder + u"pl_utf8.csv"_s);
        const ReadTable chinese = readFile(folder + u"zh_utf8_bom.csv"_s);
        QCOMPARE(plain.rows.size(), 200u);
        QCOMPARE(chinese.rows.size(), 200u);
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            const ReadTable table = readFile(folder + name);
            const ReadTable& same = name.startsWith(u"pl"_s) ? plain : chinese;
            QVERIFY2(table.refusal.isEmpty(), qPrintable(name));
            QCOMPARE(table.undecodable, 0);
            QCOMPARE(table.layout.header, same.layout.header);
            QCOMPARE(table.rows.size(), same.rows.size());
            for (size_t i = 0; i < table.rows.size(); ++i)
                for (const int column : {0, 1})
                    QCOMPARE(table.rows[i].cells[column], same.rows[i].cells[column]);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvEncoding)
#include "tst_csv_encoding.moc"
