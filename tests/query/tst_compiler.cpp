// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/compiler.h"
#include "query/parser.h"
#include "tests/query/facts_fixture.h"
#include "tests/support/query_generator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestCompiler : public QObject {
    Q_OBJECT
private:
    using Ids = std::vector<qint64>;
    const Catalogue m_catalogue = test::richCatalogue();
    const QDate m_today = QDate(2026, 3, 18);

    [[nodiscard]] test::ReferenceBook book(int accounts) const {
        test::ReferenceBook book;
        book.today = m_today;
        book.me = {1};
        book.people = {
            {{1}, u"Clara"_s, u"clara@example.com"_s}, {{2}, u"Tomás"_s, {}}, {{3}, u"Clara"_s, {}}};
        for (int id = 1; id <= accounts; ++id) {
            test::ReferenceAccount account;
            account.account.id = {id};
            account.account.name = u"Account %1"_s.arg(id);
            account.created = account.updated = m_today;
            book.accounts.push_back(account);
        }
        return book;
    }
    [[nodiscard]] CompileContext context(const test::ReferenceBook& book, const QString& groupBy = {}) const {
        return {.catalogue = m_catalogue,
                .today = m_today,
                .me = book.me,
                .people = book.people,
                .groupBy = groupBy};
    }
    [[nodiscard]] Query read(const QString& text) const {
        const auto query = parse(text, m_catalogue);
        if (!query)
            qFatal("%s: %s", qPrintable(text), qPrintable(query.error().text));
        return *query;
    }
    [[nodiscard]] Ids find(const test::ReferenceBook& book, const QString& text,
                           const QString& groupBy = {}) const {
        return test::FactsFixture(book).ids(compileIds(read(text), context(book, groupBy)));
    }

private Q_SLOTS:
    void aDistanceAheadIsNeverNegative() {
        test::ReferenceBook b = book(5);
        for (int i = 0; i < 4; ++i)
            b.accounts[std::size_t(i)].renewal = m_today.addDays(QList<int>{-1, 0, 90, 91}.at(i));
        QCOMPARE(find(b, u"renewal<=90d"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"renewal<90d"_s), (Ids{2}));
        QCOMPARE(find(b, u"renewal>=90d"_s), (Ids{3, 4}));
        QCOMPARE(find(b, u"renewal:overdue"_s), (Ids{1}));
        QCOMPARE(find(b, u"-renewal<=90d"_s), (Ids{1, 4}));
        QCOMPARE(find(b, u"renewal:none"_s), (Ids{5}));
        QCOMPARE(find(b, u"renewal:0d..90d,overdue"_s), (Ids{1, 2, 3}));
    }

    void aDistanceAgoCountsBackwards() {
        test::ReferenceBook b = book(5);
        for (int i = 0; i < 4; ++i)
            b.accounts[std::size_t(i)].lastTouch = m_today.addDays(QList<int>{1, 0, -30, -31}.at(i));
        QCOMPARE(find(b, u"last_touch>30d"_s), (Ids{4}));
        QCOMPARE(find(b, u"last_touch<=30d"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"last_touch:30d..40d"_s), (Ids{3, 4}));
        QCOMPARE(find(b, u"-last_touch>30d"_s), (Ids{1, 2, 3}));
    }

    void periodsAreWhole() {
        test::ReferenceBook b = book(3);
        b.accounts[0].renewal = QDate(2026, 3, 31);
        b.accounts[1].renewal = QDate(2026, 4, 1);
        b.accounts[2].renewal = QDate(2026, 8, 31);
        QCOMPARE(find(b, u"renewal:2026-03"_s), (Ids{1}));
        QCOMPARE(find(b, u"renewal>2026-03"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"renewal<=2026-Q1"_s), (Ids{1}));
        QCOMPARE(find(b, u"renewal:2026-04..2026-08"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"renewal!=2026-Q2"_s), (Ids{1, 3}));
        QCOMPARE(find(b, u"renewal=today+13d"_s), (Ids{1}));
    }

    void moneyIsComparedToTheCent() {
        test::ReferenceBook b = book(3);
        b.accounts[0].arr = 1'000'000;
        b.accounts[1].arr = 1'000'001;
        b.accounts[2].arr = 9'007'199'254'740'993; // 2^53 + 1: a double could not tell it from its neighbour
        QCOMPARE(find(b, u"arr>10k"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"arr=10000.01"_s), (Ids{2}));
        QCOMPARE(find(b, u"arr<10000.005"_s), (Ids{1}));
        QCOMPARE(find(b, u"arr=90071992547409.93"_s), (Ids{3}));
        QCOMPARE(find(b, u"arr=90071992547409.92"_s), (Ids{}));
        CompileContext yen = context(b);
        yen.baseCurrency = domain::Currency::fromCode(u"JPY").value();
        QCOMPARE(test::FactsFixture(b).ids(compileIds(read(u"arr=1000001"_s), yen)), (Ids{2}));
    }

    void aMonthlyAmountIsRoundedHalfToEven() {
        test::ReferenceBook b = book(5);
        const qint64 arr[] = {6, 18, 30, -6, 1'200};
        for (std::size_t i = 0; i < 5; ++i)
            b.accounts[i].arr = arr[i];
        QCOMPARE(find(b, u"mrr=0"_s), (Ids{1, 4}));
        QCOMPARE(find(b, u"mrr=0.02"_s), (Ids{2, 3}));
        QCOMPARE(find(b, u"mrr=1"_s), (Ids{5}));
    }

    void aNameFindsPeopleWithoutAccents() {
        test::ReferenceBook b = book(4);
        for (int i = 0; i < 3; ++i)
            b.accounts[std::size_t(i)].account.owner = {i + 1};
        QCOMPARE(find(b, u"owner:me"_s), (Ids{1}));
        QCOMPARE(find(b, u"owner:tomas"_s), (Ids{2}));
        QCOMPARE(find(b, u"owner=tomas"_s), (Ids{}));
        QCOMPARE(find(b, u"owner:clara"_s), (Ids{1, 3}));
        QCOMPARE(find(b, u"owner:CLARA@example.com"_s), (Ids{1}));
        QCOMPARE(find(b, u"-owner:nobody"_s), (Ids{1, 2, 3}));
        QCOMPARE(find(b, u"owner:none"_s), (Ids{4}));
        b.me = {};
        QCOMPARE(find(b, u"owner:me"_s), (Ids{}));
    }

    void freeTextFindsWordsByTheirBeginningInAnyScript() {
        test::ReferenceBook b = book(4);
        b.accounts[0].account.name = u"Żółć sp. z o.o."_s;
        b.accounts[1].account.name = u"上海机器人公司"_s;
        b.accounts[2].notes = QStringList{u"Met Łódź Publishing"_s};
        b.accounts[3].tags = QStringList{u"qbr-q2"_s};
        QCOMPARE(find(b, u"zolc"_s), (Ids{1}));
        QCOMPARE(find(b, u"机器"_s), (Ids{2}));
        QCOMPARE(find(b, u"海公"_s), (Ids{}));
        QCOMPARE(find(b, u"lodz publ"_s), (Ids{3}));
        QCOMPARE(find(b, u"\"lodz publ\""_s), (Ids{}));
        QCOMPARE(find(b, u"\"lodz publishing\""_s), (Ids{3}));
        QCOMPARE(find(b, u"qbr-q2"_s), (Ids{4}));
        QCOMPARE(find(b, u"ublishing"_s), (Ids{}));
        QCOMPARE(find(b, u"!!"_s), (Ids{}));
    }

    void aTextOfTheUserIsNeverPartOfTheStatement() {
        const test::ReferenceBook b = book(2);
        test::FactsFixture facts(b);
        const QString evil = u"x'); DROP TABLE account_facts; --\" OR NEAR(a* ^b) {name}: 'y"_s;
        for (const QString& field : {u"name"_s, u"tag"_s, u"owner"_s, u"motto"_s}) {
            for (const Operator op : {Operator::Has, Operator::Equal}) {
                const Query query{Node::test({m_catalogue.get(field)->key, op, {Word{evil}}}), {}};
                const CompiledQuery compiled = compileIds(query, context(b));
                QVERIFY(!compiled.sql.contains(u"DROP"));
                QCOMPARE(facts.ids(compiled), Ids());
            }
        }
        const CompiledQuery text = compileIds({Node::text({evil, true}), {}}, context(b));
        QVERIFY(!text.sql.contains(u"DROP"));
        QCOMPARE(facts.ids(text), Ids());
        QCOMPARE(facts.ids(compileCount({}, context(b))), Ids{2});
    }

    void listsAreOrderedByGroupThenSortThenName() {
        test::ReferenceBook b = book(6);
        const int tiers[] = {2, 0, 1, 0, 2, 0};
        for (std::size_t i = 0; i < 6; ++i) {
            b.accounts[i].tier = static_cast<domain::Tier>(tiers[i]);
            if (i != 1)
                b.accounts[i].arr = i == 3 ? 500 : 100;
        }
        QCOMPARE(find(b, {}, u"tier"_s), (Ids{2, 4, 6, 3, 1, 5}));
        QCOMPARE(find(b, u"sort:arr"_s, u"tier"_s), (Ids{6, 4, 2, 3, 1, 5}));
        QCOMPARE(find(b, u"sort:arr-desc"_s, u"tier"_s), (Ids{4, 6, 2, 3, 1, 5}));
        QCOMPARE(find(b, u"id<5 sort:name-desc"_s), (Ids{4, 3, 2, 1}));
        QCOMPARE(find(b, u"id<5 sort:arr"_s), (Ids{1, 3, 4, 2}));
    }

    void peopleOfOneNameAreGroupsOfTheirOwn() {
        test::ReferenceBook b = book(5);
        const int owners[] = {3, 1, 3, 0, 2};
        for (std::size_t i = 0; i < 5; ++i)
            b.accounts[i].account.owner = {owners[i]};
        QCOMPARE(find(b, {}, u"owner"_s), (Ids{2, 1, 3, 5, 4}));
        const QStringList rows = test::FactsFixture(b).rows(compileTotals({}, context(b, u"owner"_s), {}));
        QCOMPARE(rows, (QStringList{u"1|1|0"_s, u"3|2|0"_s, u"2|1|0"_s, u"-|1|0"_s}));
    }

    void totalsAddUpWhatIsKnown() {
        test::ReferenceBook b = book(4);
        b.accounts[0].arr = 100;
        b.accounts[1].arr = 50;
        b.accounts[2].tier = domain::Tier::High;
        b.accounts[0].renewal = m_today.addDays(90);
        b.accounts[1].renewal = m_today.addDays(91);
        b.accounts[3].renewal = m_today.addDays(-1);
        const std::vector<Field> fields{*m_catalogue.get(u"arr"), *m_catalogue.get(u"renewal"),
                                        *m_catalogue.get(u"name")};
        test::FactsFixture facts(b);
        QCOMPARE(facts.rows(compileTotals({}, context(b, u"tier"_s), fields)),
                 (QStringList{u"0|1|0|-|-|-"_s, u"2|3|1|150|2026-03-17|-"_s}));
        QCOMPARE(facts.rows(compileTotals(read(u"arr:any"_s), context(b), fields)),
                 (QStringList{u"-|2|1|150|2026-06-16|-"_s}));
        QCOMPARE(facts.rows(compileTotals(read(u"arr>1M"_s), context(b), fields)),
                 (QStringList{u"-|0|0|-|-|-"_s}));
        QCOMPARE(facts.rows(compileTotals({}, context(b, u"motto"_s), summableFields(m_catalogue))).size(),
                 1);
    }

    void anUnfilteredListIsReadFromAnIndex() {
        const test::ReferenceBook b = book(2);
        test::FactsFixture facts(b);
        QCOMPARE(facts.plan(compileIds({}, context(b, u"tier"_s))),
                 u"SCAN f USING COVERING INDEX facts_tier_name"_s);
        QCOMPARE(facts.plan(compileIds({}, context(b))), u"SCAN f USING COVERING INDEX facts_name"_s);
        QCOMPARE(facts.plan(compileIds(read(u"tier:high"_s), context(b, u"tier"_s))),
                 u"SEARCH f USING COVERING INDEX facts_tier_name (tier=?)"_s);
        // What a new book shows first, and how its groups are found.
        const Query byArr{{}, Sort{u"arr"_s, true}};
        QCOMPARE(facts.plan(compileGroupedIds(byArr, context(b, u"tier"_s))),
                 u"SCAN f USING COVERING INDEX facts_tier_arr"_s);
        QCOMPARE(facts.plan(compileGroupValues({}, context(b, u"owner"_s), 2)),
                 u"SCAN f USING COVERING INDEX facts_owner"_s);
    }

    void onlyAsManyValuesOfAGroupingAreLookedForAsAreAskedFor() {
        test::ReferenceBook b = book(6);
        const int owners[] = {3, 1, 3, 0, 2, 3};
        for (std::size_t i = 0; i < 6; ++i)
            b.accounts[i].account.owner = {owners[i]};
        test::FactsFixture facts(b);
        const auto values = [&](const QString& text, int most) {
            return facts.rows(compileGroupValues(read(text), context(b, u"owner"_s), most)).size();
        };
        QCOMPARE(values({}, 9), 4); // nobody is one of them
        QCOMPARE(values({}, 2), 2);
        QCOMPARE(values(u"id=1,3"_s, 2), 1);
        QCOMPARE(values(u"id>9"_s, 2), 0);
    }

    void aFilteredListIsSortedAfterwards() {
        const test::ReferenceBook b = book(2);
        test::FactsFixture facts(b);
        for (const QString& text : {u"arr>5k"_s, u"-stage:churned"_s, u"tag:x"_s, u"acme corp"_s}) {
            const QString plan = facts.plan(compileIds(read(text), context(b, u"tier"_s)));
            QVERIFY2(plan.contains(u"USE TEMP B-TREE FOR ORDER BY"), qPrintable(plan));
        }
    }

    void aTagOrATextDrivesItsQuery() {
        const test::ReferenceBook b = book(2);
        test::FactsFixture facts(b);
        for (const QString& text : {u"tag:x"_s, u"tag=x"_s, u"acme corp arr>5k"_s}) {
            const QString plan = facts.plan(compileIds(read(text), context(b)));
            QVERIFY2(plan.startsWith(u"SEARCH f USING INTEGER PRIMARY KEY (rowid=?)"), qPrintable(plan));
        }
    }

    void theLongestChainsRun() {
        const test::ReferenceBook b = book(3);
        test::FactsFixture facts(b);
        QString tests;
        for (int i = 0; i < 900; ++i)
            tests += u"%1id>%2"_s.arg(i == 0 ? QString() : u"or "_s).arg(i) + u' ';
        QCOMPARE(facts.ids(compileIds(read(tests), context(b))), (Ids{1, 2, 3}));
        QCOMPARE(facts.ids(compileIds(read(u"account "_s.repeated(maxTerms)), context(b))), (Ids{1, 2, 3}));
        QString nested = u"id>1"_s;
        for (int i = 0; i < maxNesting; ++i)
            nested = i % 2 == 0 ? u"(id<0 or id<0 or id<0 or "_s + nested + u')'
                                : u"(id>0 id>0 id>0 "_s + nested + u')';
        QCOMPARE(facts.ids(compileIds(read(nested), context(b))), (Ids{2, 3}));
        QCOMPARE(facts.ids(compileIds(
                     read(u"-("_s.repeated(maxNesting) + u"id>1 tier:tech"_s + u")"_s.repeated(maxNesting)),
                     context(b))),
                 (Ids{2, 3}));
    }

    void everyShapeOfTreeWithinTheBoundsRuns_data() {
        QTest::addColumn<QString>("leaf");
        for (const char* leaf : {"id>1", "-tag=x", "logins.9d.trend>1", "-logins.9d.trend>1", "motto!=a,b"})
            QTest::newRow(leaf) << QString::fromUtf8(leaf);
    }
    void everyShapeOfTreeWithinTheBoundsRuns() {
        QFETCH(QString, leaf);
        const test::ReferenceBook b = book(3);
        test::FactsFixture facts(b);
        const auto runs = [&](const QString& text) {
            // The statement with most around the condition.
            return facts.rows(compileTotals(read(text), context(b, u"tier"_s), {})).size() <= 1;
        };
        for (const int siblings : {1, 6}) {
            QString first = leaf; // grows to the left: the deepest part comes first
            QString last = leaf;  // grows to the right, negated at every level
            for (int i = 0; i < maxNesting && first.size() < maxLength - 400; ++i) {
                const QString joint = i % 2 == 0 ? u" or "_s : u" "_s;
                first = u'(' + first + (joint + leaf).repeated(siblings) + u')';
                last = u"-("_s + (leaf + joint).repeated(siblings) + last + u')';
            }
            QVERIFY(runs(first));
            QVERIFY(runs(last));
        }
        const qsizetype most = std::min<qsizetype>(200, maxLength / (leaf.size() + 4));
        QVERIFY(runs(QStringList(most, leaf).join(u" or "_s)));
        QVERIFY(runs(QStringList(most, leaf).join(u' ')));
        QString bush = leaf; // every node has two children that are as deep as each other
        for (int i = 0; i < 7 && 2 * bush.size() + 8 < maxLength; ++i)
            bush = u'(' + bush + (i % 2 == 0 ? u" or "_s : u" "_s) + bush + u')';
        QVERIFY(runs(bush));
    }

    void aFieldThatIsGoneIsUnknown() {
        const test::ReferenceBook b = book(2);
        const Query query = read(u"motto:x"_s);
        const Catalogue without;
        const CompileContext plain{.catalogue = without, .today = m_today};
        test::FactsFixture facts(b);
        QCOMPARE(facts.ids(compileIds(query, plain)), Ids());
        QCOMPARE(facts.ids(compileIds({Node::negation(*query.root), {}}, plain)), Ids());
    }
};

QTEST_GUILESS_MAIN(TestCompiler)
#include "tst_compiler.moc"
