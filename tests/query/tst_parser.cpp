// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/parser.h"
#include "query/printer.h"
#include "tests/support/query_generator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestParser : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::richCatalogue();

    [[nodiscard]] Query read(const QString& text) const {
        const auto query = parse(text, m_catalogue);
        if (!query)
            qWarning().noquote() << text << "at" << query.error().position << query.error().text;
        return query.value_or(Query{Node::text({u"failed to parse"_s, true}), {}});
    }
    [[nodiscard]] Node leaf(const QString& text) const { return *read(text).root; }
    [[nodiscard]] std::vector<Value> values(const QString& text) const { return leaf(text).asTest().values; }
    [[nodiscard]] ParseError error(const QString& text) const {
        const auto query = parse(text, m_catalogue);
        return query ? ParseError{-1, -1, u"it parsed"_s, {}} : query.error();
    }

private Q_SLOTS:
    void anEmptyTextIsAllAccounts() {
        QCOMPARE(read(u""_s), Query());
        QCOMPARE(read(u" \t\u3000"_s), Query());
    }

    void wordsSideBySideAreAllMeant() {
        const Node node = leaf(u"tier:high renewal<90d owner:me acme"_s);
        QCOMPARE(node.kind(), Node::Kind::And);
        QCOMPARE(node.children().size(), std::size_t(4));
        QCOMPARE(node.children()[0], Node::test({u"tier"_s, Operator::Has, {Word{u"high"_s}}}));
        QCOMPARE(node.children()[1],
                 Node::test({u"renewal"_s, Operator::Less, {Duration{90, DurationUnit::Days}}}));
        QCOMPARE(node.children()[2], Node::test({u"owner"_s, Operator::Has, {Keyword::Me}}));
        QCOMPARE(node.children()[3], Node::text({u"acme"_s, false}));
        QCOMPARE(leaf(u"tier:high and renewal<90d AND owner:me and acme"_s), node);
    }

    void andBindsTighterThanOr() {
        const Node node = leaf(u"a b or c -d"_s);
        QCOMPARE(node.kind(), Node::Kind::Or);
        QCOMPARE(node.children()[0], leaf(u"(a b)"_s));
        QCOMPARE(node.children()[1], leaf(u"c and not d"_s));
    }

    void theSentencesOfTheDocumentationParse_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"tier:high arr<60 renewal<90d owner:me",
                                 "\"acme\" or tag:escalated -stage:churned",
                                 "(stage:onboarding and open_tasks>0) or (logins.90d=0 and arr>=5000)",
                                 "arr>=50000 or potential:high or seats>=500",
                                 "renewal:2026-03..2026-08",
                                 "arr:10k..50k",
                                 "logins.30d.trend<-10",
                                 "logins.30d.sum>5",
                                 "logins.30d.avg>5",
                                 "logins.30d.max>5",
                                 "logins.30d.last>5",
                                 "logins.30d.days>=5",
                                 "renewal:overdue",
                                 "renewal<=90d",
                                 "last_touch>30d",
                                 "last_touch:none",
                                 "-tag:x",
                                 "renewal:2026-03-31",
                                 "renewal:2026",
                                 "renewal:2026-Q1",
                                 "renewal:today-7d..today+30d",
                                 "arr>=1.2M",
                                 "contact.role:champion",
                                 "name=Acme",
                                 "id!=4",
                                 "tag:a,b,\"c d\"",
                                 "owner:any sort:renewal",
                                 "arr >= 5000",
                                 "tag:a, b",
                                 "rating>=-0.5",
                                 "kickoff<12w",
                                 "kickoff>6m",
                                 "budget:none",
                                 "pilot:yes",
                                 "mau.1m.max>3"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void theSentencesOfTheDocumentationParse() {
        QFETCH(QString, text);
        const auto query = parse(text, m_catalogue);
        QVERIFY2(query, query ? "" : qPrintable(query.error().text));
        QVERIFY(query->root);
    }

    void valuesTakeTheShapeOfTheirField() {
        QCOMPARE(values(u"name:2026"_s), std::vector<Value>{Word{u"2026"_s}});
        QCOMPARE(values(u"seats:2026"_s), std::vector<Value>{Decimal(2026)});
        QCOMPARE(values(u"start:2026"_s), (std::vector<Value>{Period{QDate(2026, 1, 1), Precision::Year}}));
        QCOMPARE(values(u"seats>-1.50"_s), std::vector<Value>{Decimal::scaled(-15, 1)});
        QCOMPARE(values(u"seats:−3"_s), std::vector<Value>{Decimal(-3)});
        QCOMPARE(values(u"logins.7d.trend<50%"_s), std::vector<Value>{Decimal(50)});
        QCOMPARE(values(u"start:today-30d"_s), std::vector<Value>{Today{-30}});
        QCOMPARE(values(u"stage:Growth"_s), std::vector<Value>{Word{u"growth"_s}});
        QCOMPARE(values(u"contact.role:\"Economic Buyer\""_s), std::vector<Value>{Word{u"economic_buyer"_s}});
        QCOMPARE(values(u"kanał:LODZ"_s), std::vector<Value>{Word{u"Łódź"_s}});
        QCOMPARE(values(u"auto_renew:TRUE"_s), std::vector<Value>{Word{u"yes"_s}});
    }

    void quotesTakeKeywordsTheirMeaning() {
        QCOMPARE(values(u"name:none"_s), std::vector<Value>{Keyword::None});
        QCOMPARE(values(u"name:\"none\""_s), std::vector<Value>{Word{u"none"_s}});
        QCOMPARE(values(u"name:me"_s), std::vector<Value>{Word{u"me"_s}});
        QCOMPARE(leaf(u"\"or\""_s), Node::text({u"or"_s, true}));
        QCOMPARE(values(u"name:\"a \\\"b\\\" \\\\ c\""_s), std::vector<Value>{Word{u"a \"b\" \\ c"_s}});
    }

    void fullWidthPunctuationReadsAsPlain() {
        QCOMPARE(leaf(u"（tier：high，low）　arr＞＝５ｋ"_s), leaf(u"(tier:high,low) arr>=5k"_s));
        QCOMPARE(leaf(u"renewal＜90d　－stage：churned"_s), leaf(u"renewal<90d -stage:churned"_s));
        QCOMPARE(leaf(u"“上海 公司”"_s), Node::text({u"上海 公司"_s, true}));
    }

    void aMinusNegatesOnlyWhereATermBegins() {
        QCOMPARE(leaf(u"qbr-q2"_s), Node::text({u"qbr-q2"_s, false}));
        QCOMPARE(leaf(u"-qbr"_s), Node::negation(Node::text({u"qbr"_s, false})));
        QCOMPARE(leaf(u"-\"a b\""_s), Node::negation(Node::text({u"a b"_s, true})));
        QCOMPARE(leaf(u"name:-x"_s).asTest().values, std::vector<Value>{Word{u"-x"_s}});
        QCOMPARE(leaf(u"- (a or b)"_s), leaf(u"not (a or b)"_s));
    }

    void anErrorHasAPositionAndASuggestion_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("a slip in a field") << u"acme teir:high"_s << 5 << 4 << u"tier"_s;
        QTest::newRow("a slip with letters missing") << u"renwal<90d"_s << 0 << 6 << u"renewal"_s;
        QTest::newRow("the beginning of a field") << u"last_tw<3d"_s << 0 << 7 << u"last_two_way"_s;
        QTest::newRow("a word of another language") << u"Betreuer:me"_s << 0 << 8 << u"owner"_s;
        QTest::newRow("a slip in a metric") << u"logns.30d=0"_s << 0 << 9 << u"logins.30d"_s;
        QTest::newRow("a slip behind a metric") << u"logins.30d.ave=0"_s << 0 << 14 << u"logins.30d.avg"_s;
        QTest::newRow("a metric without a window") << u"logins=0"_s << 0 << 6 << u"logins.30d"_s;
        QTest::newRow("sum of distinct users") << u"mau.30d.sum=0"_s << 0 << 11 << u"mau.30d.max"_s;
        QTest::newRow("a slip in an enum") << u"stage:chuned"_s << 6 << 6 << u"churned"_s;
        QTest::newRow("an enum's key with a space")
            << u"kanał:\"nort star\""_s << 6 << 11 << u"\"north star\""_s;
        QTest::newRow("months for millions") << u"arr>5m"_s << 4 << 2 << u"5M"_s;
        QTest::newRow("no number") << u"arr>much"_s << 4 << 4 << QString();
        QTest::newRow("a thousands separator") << u"arr>1,000"_s << 5 << 1 << QString();
        QTest::newRow("no such day") << u"renewal:2026-02-30"_s << 8 << 10 << QString();
        QTest::newRow("a backward range") << u"arr:50k..10k"_s << 4 << 8 << u"10k..50k"_s;
        QTest::newRow("a range with half a distance") << u"renewal:30d..today"_s << 8 << 10 << QString();
        QTest::newRow("order of a text") << u"name<b"_s << 4 << 1 << u":"_s;
        QTest::newRow("overdue in the past") << u"last_touch:overdue"_s << 11 << 7 << QString();
        QTest::newRow("none with an order") << u"arr<none"_s << 4 << 4 << QString();
        QTest::newRow("a missing value") << u"tier:"_s << 5 << 0 << QString();
        QTest::newRow("a missing value in a list") << u"tier:high,"_s << 10 << 0 << QString();
        QTest::newRow("a missing term") << u"a or "_s << 5 << 0 << QString();
        QTest::newRow("a missing quote") << u"name:\"acme"_s << 5 << 5 << u"\"acme\""_s;
        QTest::newRow("an open parenthesis") << u"(a or b"_s << 0 << 1 << QString();
        QTest::newRow("a parenthesis too many") << u"a b)"_s << 3 << 1 << QString();
        QTest::newRow("nothing inside") << u"a ()"_s << 3 << 1 << QString();
        QTest::newRow("a web address") << u"website:https://x.y z"_s << 8 << 11 << u"\"https://x.y\""_s;
        QTest::newRow("an address as text") << u"a https://x.y/z b"_s << 2 << 13 << u"\"https://x.y/z\""_s;
        QTest::newRow("an unknown field with a phrase") << u"xyzzy:\"a b\""_s << 0 << 5 << QString();
        QTest::newRow("a time as text") << u"10:30"_s << 0 << 5 << u"\"10:30\""_s;
        QTest::newRow("an operator first") << u"<5"_s << 0 << 1 << QString();
        QTest::newRow("a comma") << u"a, b"_s << 1 << 1 << QString();
        QTest::newRow("sort in the middle") << u"a sort:arr b"_s << 11 << 1 << QString();
        QTest::newRow("sort inside") << u"(a sort:arr)"_s << 3 << 4 << QString();
        QTest::newRow("sort by a set") << u"sort:tags"_s << 5 << 4 << QString();
        QTest::newRow("sort by a slip") << u"sort:naem-desc"_s << 5 << 4 << u"name"_s;
    }
    void anErrorHasAPositionAndASuggestion() {
        QFETCH(QString, text);
        const ParseError found = error(text);
        QTEST(found.position, "position");
        QTEST(found.length, "length");
        QTEST(found.suggestion, "suggestion");
        QVERIFY(!found.text.isEmpty());
    }

    void aSuggestionRepairsItsQuery() {
        for (const QString& text :
             {u"acme teir:high"_s, u"logns.30d=0"_s, u"stage:chuned"_s, u"arr>5m"_s, u"arr:50k..10k"_s,
              u"website:https://x.y z"_s, u"kanał:nort"_s, u"\"name\":x"_s, u"name:\"a\\\"b"_s,
              u"logins.sum=0"_s, u"“open"_s, u"https://x.y (z)"_s, u"(10:30)"_s}) {
            const ParseError found = error(text);
            QString repaired = text;
            repaired.replace(found.position, found.length, found.suggestion);
            QVERIFY2(parse(repaired, m_catalogue), qPrintable(text + u" → "_s + repaired));
        }
    }

    void everyErrorPointsIntoItsText() {
        for (quint32 seed = 1; seed <= 5'000; ++seed) {
            const QString text = test::QueryGenerator(seed, QDate(2026, 3, 18), m_catalogue).nearlyAQuery();
            const auto query = parse(text, m_catalogue);
            if (query)
                continue;
            const ParseError& found = query.error();
            const bool inside =
                found.position >= 0 && found.length >= 0 && found.position + found.length <= text.size();
            QVERIFY2(inside && !found.text.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        }
    }

    void nestingIsBounded() {
        const auto nested = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
        QVERIFY(parse(nested(maxNesting), m_catalogue));
        QCOMPARE(error(nested(maxNesting + 1)).position, maxNesting);
        QVERIFY(error(nested(4'000)).text.contains(u"64"));
        QVERIFY(error(QString(100'000, u'(')).text.contains(u"10000"));
        QCOMPARE(leaf(QString(9'000, u'-') + u'a'), leaf(u"a"_s));
        QCOMPARE(leaf(u"not "_s.repeated(2'001) + u'a'), leaf(u"-a"_s));
    }

    void lengthIsBounded() {
        QVERIFY(parse(QString(maxLength, u'a'), m_catalogue));
        QCOMPARE(error(QString(maxLength + 1, u'a')).position, maxLength);
    }

    void theNumberOfTermsIsBounded() {
        QVERIFY(parse(u"a "_s.repeated(maxTerms), m_catalogue));
        QVERIFY(error(u"a "_s.repeated(maxTerms + 1)).text.contains(u"1000"));
        QVERIFY(error(u"id:1"_s + u",1"_s.repeated(maxTerms)).text.contains(u"1000"));
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
