// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList sorted(QStringList names, const QString& locale) {
    std::ranges::sort(names, {}, [&](const QString& name) { return sortKey(name, locale); });
    return names;
}

int sign(int value) {
    return (value > 0) - (value < 0);
}

} // namespace

class TestSortKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void polishLettersStandWhereAPoleLooksForThem() {
        const QStringList expected{u"Lubin"_s, u"Łódź"_s, u"Mława"_s, u"Zabrze"_s, u"Żory"_s};
        QCOMPARE(sorted({u"Żory"_s, u"Łódź"_s, u"Zabrze"_s, u"Lubin"_s, u"Mława"_s}, u"pl"_s), expected);
    }

    void simplifiedChineseSortsByPinyinAndTraditionalByStrokes() {
        // Pinyin: Beijing, Shanghai, Zhongguo. Strokes: 一 1, 上 3, 中 4, 北 5.
        QCOMPARE(sorted({u"中国"_s, u"北京"_s, u"上海"_s}, u"zh_CN"_s),
                 (QStringList{u"北京"_s, u"上海"_s, u"中国"_s}));
        QCOMPARE(sorted({u"北京"_s, u"中國"_s, u"上海"_s, u"一"_s}, u"zh_TW"_s),
                 (QStringList{u"一"_s, u"上海"_s, u"中國"_s, u"北京"_s}));
    }

    void caseDecidesOnlyBetweenEqualNames() {
        QCOMPARE(sorted({u"b"_s, u"A"_s, u"a"_s, u"B"_s}, u"en"_s),
                 (QStringList{u"a"_s, u"A"_s, u"b"_s, u"B"_s}));
    }

    void numbersInNamesSortByValue() {
        QCOMPARE(sorted({u"Store 10"_s, u"Store 9"_s, u"Store 1"_s}, u"en"_s),
                 (QStringList{u"Store 1"_s, u"Store 9"_s, u"Store 10"_s}));
    }

    void keyOrderIsTheCollatorsOrder_data() {
        QTest::addColumn<QString>("locale");
        for (const QString& locale : {u"en"_s, u"pl"_s, u"zh_CN"_s, u"zh_TW"_s})
            QTest::newRow(qPrintable(locale)) << locale;
    }
    void keyOrderIsTheCollatorsOrder() {
        QFETCH(QString, locale);
        QCollator collator((QLocale(locale)));
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseSensitive);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"aAbBzZłŁóśżź019 -.éß上中北京ё"_s;
        const auto name = [&] {
            QString text;
            for (int length = random.bounded(1, 6); length > 0; --length)
                text += letters[random.bounded(int(letters.size()))];
            return text;
        };
        for (int i = 0; i < 5'000; ++i) {
            const QString left = name();
            const QString right = name();
            const int byKey = sortKey(left, locale).compare(sortKey(right, locale));
            QVERIFY2(sign(byKey) == sign(collator.compare(left, right)), qPrintable(left + u" / "_s + right));
        }
    }

    void anUnknownLocaleSortsAsRoot() {
        QCOMPARE(sortKey(u"Łódź"_s, u"qq_QQ"_s), sortKey(u"Łódź"_s, u"root"_s));
    }

    void aLongNameHasAWholeKey() {
        const QString longName = u"Überaus lange Firma "_s.repeated(500);
        QVERIFY(sortKey(longName, u"en"_s) < sortKey(longName + u'a', u"en"_s));
        QCOMPARE(sortKey(QString(), u"en"_s), sortKey(u""_s, u"en"_s));
    }

    void everyThreadMakesTheSameKeys() {
        const QByteArray here = sortKey(u"Łódź 10"_s, u"pl"_s);
        QByteArray there;
        std::thread([&] { there = sortKey(u"Łódź 10"_s, u"pl"_s); }).join();
        QCOMPARE(there, here);
    }

    void theVersionNamesTheLibrary() {
        QVERIFY(sortKeyVersion().startsWith(u"icu-"_s));
        QCOMPARE(sortKeyVersion(), sortKeyVersion());
    }
};

QTEST_GUILESS_MAIN(TestSortKey)
#include "tst_sort_key.moc"
