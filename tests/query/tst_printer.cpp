// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/lexer.h"
#include "query/parser.h"
#include "query/printer.h"
#include "tests/support/query_generator.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestPrinter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTreeReadsBackFromItsText() {
        const int runs = 5'000 * test::effort();
        for (quint32 seed = 1; seed <= static_cast<quint32>(runs); ++seed) {
            const Query query = test::QueryGenerator(seed, QDate(2026, 3, 18), m_catalogue).query();
            const QString text = print(query);
            if (text.size() > maxLength)
                continue;
            const auto read = parse(text, m_catalogue);
            QVERIFY2(read, qPrintable(u"seed %1: %2: %3"_s.arg(seed).arg(text, read ? QString()
                                                                                    : read.error().text)));
            QVERIFY2(*read == query,
                     qPrintable(u"seed %1: %2 became %3"_s.arg(seed).arg(text, print(*read))));
        }
    }

    void everyTextThatParsesHasOneCanonicalForm() {
        const int runs = 15'000 * test::effort();
        int parsed = 0;
        for (quint32 seed = 1; seed <= static_cast<quint32>(runs); ++seed) {
            const QString text = test::QueryGenerator(seed, QDate(2026, 3, 18), m_catalogue).nearlyAQuery();
            const auto first = parse(text, m_catalogue);
            if (!first)
                continue;
            ++parsed;
            const QString canonical = print(*first);
            const auto second = parse(canonical, m_catalogue);
            QVERIFY2(second && *second == *first,
                     qPrintable(u"seed %1: %2 → %3"_s.arg(seed).arg(text, canonical)));
            QCOMPARE(print(*second), canonical);
        }
        QVERIFY2(parsed > runs / 20, "too few of the texts were queries for this test to mean anything");
    }

    void parenthesesStandOnlyWhereTheyMeanSomething_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("and in or") << u"(a and b) or c"_s << u"a b or c"_s;
        QTest::newRow("or in and") << u"a (b or c)"_s << u"a (b or c)"_s;
        QTest::newRow("and in and") << u"a (b (c d))"_s << u"a b c d"_s;
        QTest::newRow("or in or") << u"a or (b or c)"_s << u"a or b or c"_s;
        QTest::newRow("around all") << u"((a))"_s << u"a"_s;
        QTest::newRow("not of and") << u"not (a b)"_s << u"-(a b)"_s;
        QTest::newRow("double not") << u"-(-tier:high)"_s << u"tier:high"_s;
        QTest::newRow("twice minus") << u"--a"_s << u"a"_s;
        QTest::newRow("empty") << u"   "_s << QString();
        QTest::newRow("sort alone") << u"sort:ARR-Desc"_s << u"sort:arr-desc"_s;
        QTest::newRow("ascending is the rule") << u"x sort:arr-asc"_s << u"x sort:arr"_s;
        QTest::newRow("keyword as text") << u"name:\"none\""_s << u"name:\"none\""_s;
        QTest::newRow("needless quotes") << u"name:\"acme\""_s << u"name:acme"_s;
        QTest::newRow("phrase keeps its quotes") << u"\"acme\""_s << u"\"acme\""_s;
        QTest::newRow("units") << u"arr>=1.2M seats<5k"_s << u"arr>=1200000 seats<5000"_s;
        QTest::newRow("synonym") << u"tag:x"_s << u"tags:x"_s;
        QTest::newRow("order of a metric's parts") << u"Logins.avg.30d>1"_s << u"logins.30d.avg>1"_s;
        QTest::newRow("dates") << u"renewal:2026-q1,TODAY+05d"_s << u"renewal:2026-Q1,today+5d"_s;
    }
    void parenthesesStandOnlyWhereTheyMeanSomething() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto query = parse(text, m_catalogue);
        QVERIFY2(query, query ? "" : qPrintable(query.error().text));
        QCOMPARE(print(*query), canonical);
    }

private:
    const Catalogue m_catalogue = test::richCatalogue();
};

QTEST_GUILESS_MAIN(TestPrinter)
#include "tst_printer.moc"
