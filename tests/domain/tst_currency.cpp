// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/currency.h"

#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

class TestCurrency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCodeReadsInAnyCase() {
        QCOMPARE(Currency::fromCode(u"eur"), Currency::eur());
        QCOMPARE(Currency::fromCode(u"PlN").value().code(), u"PLN"_s);
    }

    void everyListedCodeReadsBackToItself() {
        int count = 0;
        for (char16_t a = u'A'; a <= u'Z'; ++a) {
            for (char16_t b = u'A'; b <= u'Z'; ++b) {
                for (char16_t c = u'A'; c <= u'Z'; ++c) {
                    const QString code = QString(a) + QChar(b) + QChar(c);
                    const std::optional<Currency> currency = Currency::fromCode(code);
                    if (!currency)
                        continue;
                    ++count;
                    QCOMPARE(currency->code(), code);
                    QVERIFY(currency->minorDigits() >= 0 && currency->minorDigits() <= 4);
                    QCOMPARE(currencyFromSign(code), currency);
                }
            }
        }
        QCOMPARE(count, 170);
    }

    void whatIsoDoesNotListIsNothing_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("invented") << u"EUX"_s;
        QTest::newRow("gold has no minor unit") << u"XAU"_s;
        QTest::newRow("for tests only") << u"XTS"_s;
        QTest::newRow("short") << u"EU"_s;
        QTest::newRow("long") << u"EURO"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("digit") << u"E1R"_s;
        QTest::newRow("full width") << u"\uff25UR"_s;
        QTest::newRow("Turkish dotless i") << u"\u0131DR"_s;
    }
    void whatIsoDoesNotListIsNothing() {
        QFETCH(QString, code);
        QVERIFY(!Currency::fromCode(code));
    }

    void minorDigitsAreIsos_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        const std::pair<const char*, int> rows[] = {
            {"JPY", 0}, {"KRW", 0}, {"CLP", 0}, {"ISK", 0}, {"VND", 0}, {"EUR", 2}, {"CNY", 2}, {"TWD", 2},
            {"HUF", 2}, {"PLN", 2}, {"KWD", 3}, {"TND", 3}, {"BHD", 3}, {"CLF", 4}, {"UYW", 4}};
        for (const auto& [code, digits] : rows)
            QTest::newRow(code) << QString::fromLatin1(code) << digits;
    }
    void minorDigitsAreIsos() {
        QFETCH(QString, code);
        QFETCH(int, digits);
        QCOMPARE(Currency::fromCode(code).value().minorDigits(), digits);
    }

    void aCurrencyWithoutACommonSignShowsItsCode() {
        QCOMPARE(Currency::eur().sign(), u"€"_s);
        QCOMPARE(Currency::fromCode(u"PLN").value().sign(), u"zł"_s);
        QCOMPARE(Currency::fromCode(u"CHF").value().sign(), u"CHF\u2009"_s);
    }

    void aSignOrWordNamesItsCurrency_data() {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("code");
        const std::pair<QString, QString> rows[] = {
            {u"€"_s, u"EUR"_s},   {u"eur"_s, u"EUR"_s},      {u"$"_s, u"USD"_s},   {u"US$"_s, u"USD"_s},
            {u"zł"_s, u"PLN"_s},  {u"ZŁ"_s, u"PLN"_s},       {u"PLN"_s, u"PLN"_s}, {u"元"_s, u"CNY"_s},
            {u"RMB"_s, u"CNY"_s}, {u"\uff04"_s, u"USD"_s},   {u"円"_s, u"JPY"_s},  {u"NT$"_s, u"TWD"_s},
            {u"Kč"_s, u"CZK"_s},  {u"\u00a0£ "_s, u"GBP"_s}, {u"руб."_s, u"RUB"_s}};
        for (const auto& [sign, code] : rows)
            QTest::newRow(qPrintable(sign)) << sign << code;
    }
    void aSignOrWordNamesItsCurrency() {
        QFETCH(QString, sign);
        QFETCH(QString, code);
        QCOMPARE(currencyFromSign(sign), Currency::fromCode(code));
    }

    void aSignOfSeveralCurrenciesIsNothing() {
        for (const QString& sign : {u"¥"_s, u"\uffe5"_s, u"kr"_s, u"Rs"_s, u"Fr."_s, u""_s, u"bananas"_s})
            QVERIFY2(!currencyFromSign(sign), qPrintable(sign));
    }
};

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
