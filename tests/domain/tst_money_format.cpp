// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QTest>

#include <limits>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QString eur(qint64 minor, MoneyStyle style, const QString& locale) {
    return formatMoney({minor, Currency::eur()}, style, locale);
}

} // namespace

class TestMoneyFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsShowWholeUnits() {
        QCOMPARE(eur(182'000'00, MoneyStyle::List, u"en"_s), u"€182,000"_s);
        QCOMPARE(eur(182'000'00, MoneyStyle::List, u"zh_CN"_s), u"€182,000"_s);
        QCOMPARE(eur(182'000'00, MoneyStyle::List, u"pl"_s), u"182\u00a0000\u00a0€"_s);
        QCOMPARE(eur(1'000'00, MoneyStyle::List, u"pl"_s), u"1\u00a0000\u00a0€"_s);
        QCOMPARE(eur(999'00, MoneyStyle::List, u"en"_s), u"€999"_s);
        // 2.50 and 3.50 round half to even.
        QCOMPARE(eur(2'50, MoneyStyle::List, u"en"_s), u"€2"_s);
        QCOMPARE(eur(3'50, MoneyStyle::List, u"en"_s), u"€4"_s);
    }

    void stripsAreShort_data() {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const std::tuple<qint64, QString, QString> rows[] = {
            {2'387'400'00, u"en"_s, u"€2.39\u2009M"_s},
            {11'240'000'00, u"en"_s, u"€11.24\u2009M"_s},
            {423'499'00, u"en"_s, u"€423\u2009k"_s},
            {5'400'00, u"en"_s, u"€5.4\u2009k"_s},
            {999'49, u"en"_s, u"€999"_s},
            {999'51, u"en"_s, u"€1.0\u2009k"_s},
            {9'960'00, u"en"_s, u"€10\u2009k"_s},
            {999'400'00, u"en"_s, u"€999\u2009k"_s},
            {999'999'00, u"en"_s, u"€1.00\u2009M"_s},
            {1'234'567'890'00, u"en"_s, u"€1,234.57\u2009M"_s},
            {-170'000'00, u"en"_s, u"\u2212€170\u2009k"_s},
            {0, u"en"_s, u"€0"_s},
            {2'387'400'00, u"pl"_s, u"2,39\u2009mln\u00a0€"_s},
            {423'499'00, u"pl"_s, u"423\u2009tys.\u00a0€"_s},
            {2'387'400'00, u"zh_CN"_s, u"€239\u2009万"_s},
            {658'000'00, u"zh_CN"_s, u"€65.8\u2009万"_s},
            {38'000'00, u"zh_CN"_s, u"€3.8\u2009万"_s},
            {9'999'00, u"zh_CN"_s, u"€9,999"_s},
            {123'456'789'00, u"zh_CN"_s, u"€1.23\u2009亿"_s},
            {99'999'999'00, u"zh_CN"_s, u"€1.00\u2009亿"_s},
            {2'387'400'00, u"zh_TW"_s, u"€239\u2009萬"_s},
            {123'456'789'00, u"zh_TW"_s, u"€1.23\u2009億"_s}};
        for (const auto& [minor, locale, text] : rows)
            QTest::addRow("%s %lld", qPrintable(locale), minor) << minor << locale << text;
    }
    void stripsAreShort() {
        QFETCH(qint64, minor);
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QCOMPARE(eur(minor, MoneyStyle::Strip, locale), text);
    }

    void exactMoneyHasItsMinorUnits() {
        QCOMPARE(eur(182'000'00, MoneyStyle::Exact, u"en"_s), u"€182,000.00"_s);
        QCOMPARE(eur(5, MoneyStyle::Exact, u"en"_s), u"€0.05"_s);
        QCOMPARE(eur(182'000'05, MoneyStyle::Exact, u"pl"_s), u"182\u00a0000,05\u00a0€"_s);
        const Currency yen = Currency::fromCode(u"JPY").value();
        QCOMPARE(formatMoney({1'500, yen}, MoneyStyle::Exact, u"en"_s), u"JP¥1,500"_s);
        const Currency dinar = Currency::fromCode(u"KWD").value();
        QCOMPARE(formatMoney({1'500, dinar}, MoneyStyle::Exact, u"en"_s), u"KWD\u20091.500"_s);
    }

    void plainMoneyIsForMachines() {
        QCOMPARE(eur(182'000'00, MoneyStyle::Plain, u"pl"_s), u"182000.00"_s);
        QCOMPARE(eur(-5, MoneyStyle::Plain, u"zh_CN"_s), u"-0.05"_s);
        const Currency yen = Currency::fromCode(u"JPY").value();
        QCOMPARE(formatMoney({-1'500, yen}, MoneyStyle::Plain, u"en"_s), u"-1500"_s);
    }

    void negativeMoneyHasARealMinusInFront() {
        QCOMPARE(eur(-1'200'00, MoneyStyle::List, u"en"_s), u"\u2212€1,200"_s);
        QCOMPARE(eur(-1'200'00, MoneyStyle::List, u"pl"_s), u"\u22121\u00a0200\u00a0€"_s);
        QCOMPARE(eur(-30, MoneyStyle::List, u"en"_s), u"€0"_s);
    }

    void aSignOfLettersStandsApart() {
        const Currency zloty = Currency::fromCode(u"PLN").value();
        QCOMPARE(formatMoney({1'200'00, zloty}, MoneyStyle::List, u"en"_s), u"zł\u20091,200"_s);
        QCOMPARE(formatMoney({1'200'00, zloty}, MoneyStyle::List, u"pl"_s), u"1\u00a0200\u00a0zł"_s);
        const Currency franc = Currency::fromCode(u"CHF").value();
        QCOMPARE(formatMoney({1'200'00, franc}, MoneyStyle::List, u"en"_s), u"CHF\u20091,200"_s);
        QCOMPARE(formatMoney({1'200'00, franc}, MoneyStyle::List, u"pl"_s), u"1\u00a0200\u00a0CHF"_s);
    }

    void theSmallestNumberHasAText() {
        QCOMPARE(eur(std::numeric_limits<qint64>::min(), MoneyStyle::Plain, u"en"_s),
                 u"-92233720368547758.08"_s);
        QCOMPARE(eur(std::numeric_limits<qint64>::min(), MoneyStyle::Strip, u"en"_s),
                 u"\u2212€92,233,720,368.55\u2009M"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoneyFormat)
#include "tst_money_format.moc"
