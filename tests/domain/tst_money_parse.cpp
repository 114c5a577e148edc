// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(QStringView code) {
    return Currency::fromCode(code).value();
}

std::optional<qint64> euros(const QString& text, bool decimalComma = false) {
    const std::optional<Money> money = parseMoney(text, Currency::eur(), decimalComma);
    return money && money->currency == Currency::eur() ? std::optional(money->minor) : std::nullopt;
}

} // namespace

class TestMoneyParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsReadAsPeopleTypeThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        const std::pair<QString, qint64> rows[] = {{u"182000"_s, 182'000'00},
                                                   {u"182,000.50"_s, 182'000'50},
                                                   {u"182 000,50"_s, 182'000'50},
                                                   {u"182\u00a0000,50"_s, 182'000'50},
                                                   {u"182\u202f000"_s, 182'000'00},
                                                   {u"182.000,50"_s, 182'000'50},
                                                   {u"182'000.50"_s, 182'000'50},
                                                   {u"1,234,567"_s, 1'234'567'00},
                                                   {u"12,34,567.89"_s, 1'234'567'89},
                                                   {u"5k"_s, 5'000'00},
                                                   {u"5 K"_s, 5'000'00},
                                                   {u"1.2M"_s, 1'200'000'00},
                                                   {u"1.23456k"_s, 1'234'56},
                                                   {u"€ 4.5k"_s, 4'500'00},
                                                   {u"€2.39\u2009M"_s, 2'390'000'00},
                                                   {u"2,39 mln €"_s, 2'390'000'00},
                                                   {u"423 tys. €"_s, 423'000'00},
                                                   {u"€65.8 万"_s, 658'000'00},
                                                   {u"1.5億"_s, 150'000'000'00},
                                                   {u"(12,500.00)"_s, -12'500'00},
                                                   {u"(€12,500.00)"_s, -12'500'00},
                                                   {u"€ (12,500.00)"_s, -12'500'00},
                                                   {u"-5"_s, -5'00},
                                                   {u"\u2212€1,200"_s, -1'200'00},
                                                   {u"€ -5"_s, -5'00},
                                                   {u"12.50-"_s, -12'50},
                                                   {u"+7"_s, 7'00},
                                                   {u"0"_s, 0},
                                                   {u".5"_s, 50},
                                                   {u"0,5"_s, 50},
                                                   {u"182,5"_s, 182'50},
                                                   {u"1234.5000"_s, 1'234'50},
                                                   {u"００７．５"_s, 7'50},
                                                   {u"  42 EUR "_s, 42'00},
                                                   {u"eur 42"_s, 42'00},
                                                   {u"42 euro"_s, 42'00}};
        for (const auto& [text, minor] : rows)
            QTest::newRow(qPrintable(text)) << text << minor;
    }
    void amountsReadAsPeopleTypeThem() {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QCOMPARE(euros(text), std::optional(minor));
    }

    void whatIsNoAmountIsNothing_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u""_s,
                                    u"   "_s,
                                    u"€"_s,
                                    u"abc"_s,
                                    u"12 34"_s,
                                    u"1,23,45"_s,
                                    u"1,2345,678"_s,
                                    u"1.2.3"_s,
                                    u"1,234.567,8"_s,
                                    u"5a600"_s,
                                    u"1-234"_s,
                                    u"--5"_s,
                                    u"-(5)"_s,
                                    u"(-5)"_s,
                                    u"(5"_s,
                                    u"5)"_s,
                                    u"5 bananas"_s,
                                    u"5m"_s,
                                    u"1.234"_s,
                                    u"1.2345"_s,
                                    u"0.001"_s,
                                    u"5."_s,
                                    u"€ 5 USD"_s,
                                    u"5 kk"_s,
                                    u"1e5"_s,
                                    u"0x10"_s,
                                    u"NaN"_s,
                                    u"1,,000"_s,
                                    u"¥5"_s,
                                    u"kr 5"_s,
                                    u"10000000000000.01"_s,
                                    u"99999999999999999999999999999999999999999999"_s,
                                    u"90000000M"_s,
                                    u"٤٢"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNoAmountIsNothing() {
        QFETCH(QString, text);
        QVERIFY(!parseMoney(text, Currency::eur()));
    }

    void theHabitDecidesAboutASingleSeparator() {
        QCOMPARE(euros(u"1,234"_s, false), std::optional<qint64>(1'234'00));
        QCOMPARE(euros(u"1.234"_s, true), std::optional<qint64>(1'234'00));
        // As a decimal sign it would leave three digits, one more than the euro has.
        QCOMPARE(euros(u"1,234"_s, true), std::nullopt);
        QCOMPARE(euros(u"1,500"_s, true), std::nullopt);
        QCOMPARE(parseMoney(u"1,234", currency(u"KWD"), true), (Money{1'234, currency(u"KWD")}));
        QCOMPARE(parseMoney(u"1,234", currency(u"KWD"), false), (Money{1'234'000, currency(u"KWD")}));
        QCOMPARE(euros(u"0,12"_s, false), std::optional<qint64>(12));
    }

    void theSignInTheTextWins() {
        QCOMPARE(parseMoney(u"$500", Currency::eur()), (Money{500'00, currency(u"USD")}));
        QCOMPARE(parseMoney(u"500 zł", Currency::eur()), (Money{500'00, currency(u"PLN")}));
        QCOMPARE(parseMoney(u"PLN 500", Currency::eur()), (Money{500'00, currency(u"PLN")}));
        QCOMPARE(parseMoney(u"5万元", Currency::eur()), (Money{50'000'00, currency(u"CNY")}));
        QCOMPARE(parseMoney(u"NT$1,500", Currency::eur()), (Money{1'500'00, currency(u"TWD")}));
        QCOMPARE(parseMoney(u"JPY 1500", Currency::eur()), (Money{1'500, currency(u"JPY")}));
        QCOMPARE(parseMoney(u"JPY 1500.00", Currency::eur()), (Money{1'500, currency(u"JPY")}));
        QVERIFY(!parseMoney(u"JPY 1500.50", Currency::eur()));
    }

    void aSharedSignMeansTheFallbackThatHasIt() {
        QCOMPARE(parseMoney(u"$500", currency(u"CAD")), (Money{500'00, currency(u"CAD")}));
        QCOMPARE(parseMoney(u"$500 CAD", Currency::eur()), (Money{500'00, currency(u"CAD")}));
        QCOMPARE(parseMoney(u"¥500", currency(u"CNY")), (Money{500'00, currency(u"CNY")}));
        QCOMPARE(parseMoney(u"¥500", currency(u"JPY")), (Money{500, currency(u"JPY")}));
        QCOMPARE(parseMoney(u"500 kr", currency(u"SEK")), (Money{500'00, currency(u"SEK")}));
    }

    void theLargestAmountIsReadAndNothingBeyondIt() {
        QCOMPARE(euros(u"10,000,000,000,000.00"_s), std::optional(largestAmountMinor));
        QCOMPARE(euros(u"-10000000M"_s), std::optional(-largestAmountMinor));
        QCOMPARE(euros(u"10,000,000,000,000.01"_s), std::nullopt);
    }

    void exactMoneyReadsBackInEveryLanguage_data() {
        QTest::addColumn<QString>("locale");
        for (const QString& locale : {u"en"_s, u"pl"_s, u"zh_CN"_s, u"zh_TW"_s})
            QTest::newRow(qPrintable(locale)) << locale;
    }
    void exactMoneyReadsBackInEveryLanguage() {
        QFETCH(QString, locale);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const bool decimalComma = locale == u"pl";
        for (const QStringView code : {u"EUR", u"USD", u"PLN", u"CNY", u"JPY", u"KWD", u"CLF", u"CHF", u"CZK",
                                       u"HUF", u"SEK", u"TWD", u"BRL", u"GHS", u"INR", u"KRW", u"CAD"}) {
            for (int i = 0; i < 300 * tenure::test::effort(); ++i) {
                const qint64 range = qint64(1) << random.bounded(1, 50);
                const qint64 minor = std::min(random.bounded(range), largestAmountMinor);
                const Money money{random.bounded(2) == 0 ? minor : -minor, currency(code)};
                const QString text = formatMoney(money, MoneyStyle::Exact, locale);
                QVERIFY2(parseMoney(text, money.currency, decimalComma) == money, qPrintable(text));
                const QString plain = formatMoney(money, MoneyStyle::Plain, locale);
                QVERIFY2(parseMoney(plain, money.currency) == money, qPrintable(plain));
            }
        }
    }

    void naughtyStringsAreNoMoneyOrSmallMoney() {
        const QString folder = tenure::test::dataFolder();
        QFile file(folder + u"/csv/blns/blns.json"_s);
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no real data: set TENURE_DATA");
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const std::optional<Money> money = parseMoney(value.toString(), Currency::eur());
            QVERIFY(!money || qAbs(money->minor) <= largestAmountMinor);
        }
    }
};

QTEST_GUILESS_MAIN(TestMoneyParse)
#include "tst_money_parse.moc"
