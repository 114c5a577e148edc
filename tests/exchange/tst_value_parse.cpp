// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/html_text.h"
#include "exchange/csv/value_parse.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using tenure::domain::Currency;
using tenure::domain::Money;

namespace {

const NumberFormat dot{u'.'};
const NumberFormat comma{u','};

QString shown(const tl::expected<Decimal, ValueError>& number) {
    return number ? u"%1e-%2"_s.arg(number->unscaled).arg(number->scale) : reasonText(number.error());
}

QString shown(const tl::expected<Money, ValueError>& money) {
    return money ? u"%1 %2"_s.arg(money->minor).arg(money->currency.code()) : reasonText(money.error());
}

QString shown(const tl::expected<QDate, ValueError>& day) {
    return day ? day->toString(Qt::ISODate) : reasonText(day.error());
}

Currency of(QStringView code) {
    return *Currency::fromCode(code);
}

} // namespace

class TestValueParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreReadByTheColumnsDecimalSign_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("byDot");
        QTest::addColumn<QString>("byComma");
        const auto row = [](const QString& text, const QString& byDot, const QString& byComma) {
            QTest::newRow(qPrintable(text)) << text << byDot << byComma;
        };
        const QString no = u"Not a number"_s;
        const QString wrong = u"Another decimal sign than the column's"_s;
        row(u"42"_s, u"42e-0"_s, u"42e-0"_s);
        row(u" -42 "_s, u"-42e-0"_s, u"-42e-0"_s);
        row(u"1.5"_s, u"15e-1"_s, wrong);
        row(u"1,5"_s, wrong, u"15e-1"_s);
        row(u"1,234"_s, u"1234e-0"_s, u"1234e-3"_s);
        row(u"1.234.567,89"_s, wrong, u"123456789e-2"_s);
        row(u"1,234,567.89"_s, u"123456789e-2"_s, wrong);
        row(u"12,34,567.5"_s, u"12345675e-1"_s, wrong);
        row(u"1 234 567,5"_s, wrong, u"12345675e-1"_s);
        row(u"1\u00A0234"_s, u"1234e-0"_s, u"1234e-0"_s);
        row(u"1\u202F234,5"_s, wrong, u"12345e-1"_s);
        row(u"1'234.5"_s, u"12345e-1"_s, wrong);
        row(u"1’234"_s, u"1234e-0"_s, u"1234e-0"_s);
        row(u"(1,200.00)"_s, u"-1200e-0"_s, wrong);
        row(u"1200-"_s, u"-1200e-0"_s, u"-1200e-0"_s);
        row(u"\u22125"_s, u"-5e-0"_s, u"-5e-0"_s);
        row(u"+5"_s, u"5e-0"_s, u"5e-0"_s);
        row(u".5"_s, u"5e-1"_s, wrong);
        row(u"45 %"_s, u"45e-0"_s, u"45e-0"_s);
        row(u"1.5E+5"_s, u"150000e-0"_s, wrong);
        row(u"１２３"_s, u"123e-0"_s, u"123e-0"_s);
        row(u"ca. 40"_s, no, no);
        row(u"62 / 80"_s, no, no);
        row(u"12 34"_s, no, no);
        row(u"1.2.3"_s, no, no);
        row(u"--5"_s, no, no);
        row(u"(-5)"_s, no, no);
        row(u"N/A"_s, u"Empty"_s, u"Empty"_s);
        row(u"1234567890123456789"_s, u"Too large"_s, u"Too large"_s);
        row(u"0.12345678901234567890123"_s, u"123456789012345678e-18"_s, wrong);
    }
    void numbersAreReadByTheColumnsDecimalSign() {
        QFETCH(QString, text);
        QFETCH(QString, byDot);
        QFETCH(QString, byComma);
        QCOMPARE(shown(parseNumber(QStringView(text), dot)), byDot);
        QCOMPARE(shown(parseNumber(QStringView(text), comma)), byComma);
        const QByteArray utf8 = text.toUtf8();
        const auto fast = parseNumber(QByteArrayView(utf8), dot);
        QCOMPARE(fast.has_value() ? fast->toDouble() : -1,
                 parseNumber(QStringView(text), dot).has_value()
                     ? parseNumber(QStringView(text), dot)->toDouble()
                     : -1);
    }

    void aNumberWrittenInAnyFormatReadsBack() {
        const quint32 seed = 7;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 5000; ++round) {
            const auto whole = qint64(random.generate64() % (1ULL << random.bounded(1, 50)));
            const int cents = random.bounded(100);
            const NumberFormat format = random.bounded(2) == 0 ? dot : comma;
            const QString other = format.decimal == u'.' ? u","_s : u"."_s;
            const QStringList groups = {QString(), u" "_s, u"\u00A0"_s, u"\u202F"_s, u"'"_s, u"’"_s, other};
            const QString group = groups[random.bounded(int(groups.size()))];
            QString digits = QString::number(whole);
            for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
                digits.insert(at, group);
            QString text = digits + QChar(format.decimal) + u"%1"_s.arg(cents, 2, 10, QChar(u'0'));
            const bool negative = random.bounded(2) == 0;
            if (negative)
                text = QStringList{u"-"_s + text, text + u"-"_s, u"("_s + text + u")"_s}[random.bounded(3)];
            const qint64 expected = (whole * 100 + cents) * (negative ? -1 : 1);
            const auto money = parseMoney(text + u" €"_s, format, of(u"PLN"));
            QVERIFY2(money && money->minor == expected && money->currency == of(u"EUR"), qPrintable(text));
        }
    }

    void moneyIsExactAndKnowsCurrencyWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("byComma");
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, bool byComma, const QString& fallback,
                            const QString& expected) {
            QTest::newRow(qPrintable(text + fallback)) << text << byComma << fallback << expected;
        };
        row(u"9\u00A0770,00\u00A0zł"_s, true, u"EUR"_s, u"977000 PLN"_s);
        row(u"450,000.00"_s, false, u"EUR"_s, u"45000000 EUR"_s);
        row(u"(12,500.00)"_s, false, u"PLN"_s, u"-1250000 PLN"_s);
        row(u"-€5"_s, false, u"USD"_s, u"-500 EUR"_s);
        row(u"€ -5"_s, false, u"USD"_s, u"-500 EUR"_s);
        row(u"EUR (5)"_s, false, u"USD"_s, u"-500 EUR"_s);
        row(u"5 -zł"_s, false, u"USD"_s, u"-500 PLN"_s);
        row(u"250k"_s, false, u"USD"_s, u"25000000 USD"_s);
        row(u"1.2 mln zł"_s, false, u"EUR"_s, u"120000000 PLN"_s);
        row(u"€ 4.5k"_s, false, u"USD"_s, u"450000 EUR"_s);
        row(u"239 万"_s, false, u"CNY"_s, u"239000000 CNY"_s);
        row(u"¥100"_s, false, u"JPY"_s, u"100 JPY"_s);
        row(u"￥100"_s, false, u"CNY"_s, u"10000 CNY"_s);
        row(u"¥100"_s, false, u"EUR"_s, u"Unknown currency"_s);
        row(u"500 kr"_s, false, u"SEK"_s, u"50000 SEK"_s);
        row(u"500 kr"_s, false, u"EUR"_s, u"Unknown currency"_s);
        row(u"$5"_s, false, u"CAD"_s, u"500 CAD"_s);
        row(u"$5"_s, false, u"EUR"_s, u"500 USD"_s);
        row(u"5 XQZ"_s, false, u"EUR"_s, u"Unknown currency"_s);
        row(u"all 5"_s, false, u"EUR"_s, u"Not a number"_s);
        row(u"ca. 40"_s, false, u"EUR"_s, u"Not a number"_s);
        row(u"1.005"_s, false, u"EUR"_s, u"Too many decimals"_s);
        row(u"1.5"_s, false, u"JPY"_s, u"Too many decimals"_s);
        row(u"1.500"_s, false, u"KWD"_s, u"1500 KWD"_s);
        row(u"999999999999999999"_s, false, u"EUR"_s, u"Too large"_s);
        row(u"1234567890123456.789"_s, false, u"EUR"_s, u"Too many decimals"_s);
        row(u"12345678901234567.80"_s, false, u"EUR"_s, u"1234567890123456780 EUR"_s);
        row(u"1234567890123456.78"_s, false, u"EUR"_s, u"123456789012345678 EUR"_s);
        row(u"—"_s, false, u"EUR"_s, u"Empty"_s);
        row(QString(), false, u"EUR"_s, u"Empty"_s);
    }
    void moneyIsExactAndKnowsCurrencyWords() {
        QFETCH(QString, text);
        QFETCH(bool, byComma);
        QFETCH(QString, fallback);
        QFETCH(QString, expected);
        QCOMPARE(shown(parseMoney(text, byComma ? comma : dot, of(fallback))), expected);
    }

    void aFractionIsNoWholeNumber() {
        QCOMPARE(*parseInteger(u"40.0"), 40);
        QCOMPARE(*parseInteger(u"1,200"), 1200);
        QVERIFY(parseInteger(u"40.5").error() == ValueError::TooManyDecimals);
    }

    void datesAreReadByTheColumnsOrder_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, DateOrder order, const QString& expected) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(text).arg(int(order)))) << text << order << expected;
        };
        const auto ymd = DateOrder::YearMonthDay;
        const auto dmy = DateOrder::DayMonthYear;
        const auto mdy = DateOrder::MonthDayYear;
        row(u"2026-03-01"_s, dmy, u"2026-03-01"_s);
        row(u"2026/3/1"_s, mdy, u"2026-03-01"_s);
        row(u"20260301"_s, ymd, u"2026-03-01"_s);
        row(u"2023年2月7日"_s, ymd, u"2023-02-07"_s);
        row(u"２０２３年２月７日"_s, ymd, u"2023-02-07"_s);
        row(u"03/04/2026"_s, dmy, u"2026-04-03"_s);
        row(u"03/04/2026"_s, mdy, u"2026-03-04"_s);
        row(u"03/04/2026"_s, ymd, u"Day and month can't be told apart"_s);
        row(u"13/04/2026"_s, ymd, u"2026-04-13"_s);
        row(u"31.02.2026"_s, dmy, u"No such day"_s);
        row(u"13/04/2026"_s, mdy, u"No such day"_s);
        row(u"1. 3. 2026"_s, dmy, u"2026-03-01"_s);
        row(u"01-03-26"_s, dmy, u"2026-03-01"_s);
        row(u"26-03-01"_s, ymd, u"2026-03-01"_s);
        row(u"01/03/75"_s, dmy, u"1975-03-01"_s);
        row(u"1 Mar 2026"_s, ymd, u"2026-03-01"_s);
        row(u"01-Mar-26"_s, ymd, u"2026-03-01"_s);
        row(u"March 1, 2026"_s, ymd, u"2026-03-01"_s);
        row(u"1. März 2026"_s, ymd, u"2026-03-01"_s);
        row(u"1 października 2026"_s, ymd, u"2026-10-01"_s);
        row(u"2026-03-01T00:00:00Z"_s, dmy, u"2026-03-01"_s);
        row(u"2010-10-14T12:00:00.000Z-0300"_s, dmy, u"2010-10-14"_s);
        row(u"2010-10-14T12:00:00.000GMT"_s, dmy, u"2010-10-14"_s);
        row(u"07/15/2009 02:14:45+0800"_s, mdy, u"2009-07-15"_s);
        row(u"3/15/2024 2:30 PM"_s, mdy, u"2024-03-15"_s);
        row(u"2020-12-30 3:15:52"_s, ymd, u"2020-12-30"_s);
        row(u"Q3/26"_s, dmy, u"Not a date"_s);
        row(u"15-06-26 ?"_s, dmy, u"Not a date"_s);
        row(u"2009\\7\\14"_s, ymd, u"Not a date"_s);
        row(u"2009-07/14"_s, ymd, u"Not a date"_s);
        row(u"2026-03-01 25:00"_s, ymd, u"Not a date"_s);
        row(u"2026-03"_s, ymd, u"Not a date"_s);
        row(u"12345"_s, ymd, u"Not a date"_s);
        row(u"soon"_s, ymd, u"Not a date"_s);
        row(u"NULL"_s, ymd, u"Empty"_s);
        row(u"0000-00-00"_s, ymd, u"No such day"_s);
    }
    void datesAreReadByTheColumnsOrder() {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QFETCH(QString, expected);
        QCOMPARE(shown(parseDate(QStringView(text), order)), expected);
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(shown(parseDate(QByteArrayView(utf8), order)), expected);
    }

    void instantsAreUtc() {
        const QTimeZone warsaw("Europe/Warsaw");
        const auto at = [&](const QString& text) {
            const auto instant = parseInstant(text, DateOrder::MonthDayYear, warsaw);
            return instant ? instant->toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                           : reasonText(instant.error());
        };
        QCOMPARE(at(u"2010-10-14T12:00:00.000Z"_s), u"2010-10-14 12:00:00"_s);
        QCOMPARE(at(u"2010-10-14T12:00:00.000Z-0300"_s), u"2010-10-14 15:00:00"_s);
        QCOMPARE(at(u"07/15/2009 02:14:45+0800"_s), u"2009-07-14 18:14:45"_s);
        QCOMPARE(at(u"2026-07-01 09:00"_s), u"2026-07-01 07:00:00"_s);
        QCOMPARE(at(u"2026-01-01"_s), u"2025-12-31 23:00:00"_s);
        QCOMPARE(at(u"2023-11-11 08:18:16.519000 UTC"_s), u"2023-11-11 08:18:16"_s);
        QCOMPARE(at(u"2026-01-01 12:61"_s), u"Not a time"_s);
        QCOMPARE(at(u"12:00"_s), u"Not a date"_s);
    }

    void monthsAreTheirFirstDay() {
        for (const QString& text : {u"2022-01"_s, u"2022/1"_s, u"01/2022"_s, u"2022年1月"_s, u"Jan 2022"_s,
                                    u"Jan-22"_s, u"styczeń 2022"_s, u"202201"_s})
            QCOMPARE(shown(parseMonth(text)), u"2022-01-01"_s);
        QCOMPARE(shown(parseMonth(u"2022-13")), u"No such day"_s);
        QCOMPARE(shown(parseMonth(u"Foo 2022")), u"Not a date"_s);
        QCOMPARE(shown(parseMonth(u"2022")), u"Not a date"_s);
    }

    void yesAndNoAreKnownInManyLanguages() {
        for (const QStringView yes : {u"true", u"YES", u" y ", u"1", u"ja", u"Tak", u"是"})
            QVERIFY2(parseBool(yes) == true, qPrintable(yes.toString()));
        for (const QStringView no : {u"false", u"No", u"n", u"0", u"nein", u"NIE", u"否"})
            QVERIFY2(parseBool(no) == false, qPrintable(no.toString()));
        QVERIFY(parseBool(u"maybe").error() == ValueError::NotYesOrNo);
        QVERIFY(parseBool(u"").error() == ValueError::Empty);
    }

    void aLinkInACellIsItsText() {
        QCOMPARE(htmlLinkText(
                     u"<a href=\"http://globex.example\" title=\"Globex (New Window)\">globex.example</a>"),
                 u"globex.example"_s);
        QCOMPARE(htmlLinkText(u"<a href='https://a.example'></a>"), u"https://a.example"_s);
        QCOMPARE(htmlLinkText(u"<a href=\"#\">R&amp;D &lt;b&gt;</a>"), u"R&D <b>"_s);
        QCOMPARE(htmlLinkText(u"plain <b>text</b>"), u"plain <b>text</b>"_s);
    }

    void everyReasonHasWords() {
        QStringList texts;
        for (int error = 0; error <= int(ValueError::NotYesOrNo); ++error)
            texts.append(reasonText(ValueError(error)));
        QVERIFY(std::none_of(texts.begin(), texts.end(), [](const QString& text) { return text.isEmpty(); }));
        QCOMPARE(texts.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestValueParse)
#include "tst_value_parse.moc"
