// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/chip_line.h"
#include "query/printer.h"
#include "tests/support/query_generator.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

/// Chips and text are two views of one tree.
class TestChips : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::richCatalogue();

    [[nodiscard]] QStringList texts(const ChipLine& line) const {
        QStringList result;
        for (const Chip& chip : line.chips())
            result.append(textOf(chip).all());
        return result;
    }
    [[nodiscard]] Query parsed(const QString& text) const {
        const auto query = parse(text, m_catalogue);
        if (!query)
            qFatal("%s: %s", qPrintable(text), qPrintable(query.error().text));
        return *query;
    }
    /// Calls @p check with the line of many random queries and their seed.
    template <class F>
    void forRandomQueries(F check) const {
        const quint32 first = test::seed();
        const int runs = 2'000 * test::effort();
        for (int run = 0; run < runs; ++run) {
            const quint32 seed = first + static_cast<quint32>(run);
            const Query query = test::QueryGenerator(seed, QDate(2026, 3, 18), m_catalogue).query();
            const QString text = print(query);
            if (text.size() > maxLength / 2) // parentheses are still to come
                continue;
            check(query, ChipLine(text, m_catalogue), seed);
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void theTextsOfTheChipsOfAnyQueryMeanTheQuery() {
        forRandomQueries([this](const Query& query, const ChipLine& line, quint32 seed) {
            QVERIFY2(line.typed().isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
            const QString joined = texts(line).join(u' ');
            QVERIFY2(parsed(joined) == query, qPrintable(u"seed %1: %2"_s.arg(seed).arg(joined)));
            QVERIFY2(queryOf(line.chips()) == query, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(line.whole().text, joined);
        });
    }

    void removingAChipGivesTheQueryWithoutIt() {
        forRandomQueries([this](const Query&, const ChipLine& line, quint32 seed) {
            for (std::size_t at = 0; at < line.chips().size(); ++at) {
                std::vector<Chip> others = line.chips();
                others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
                ChipLine shorter = line;
                shorter.remove(at);
                QVERIFY2(parsed(shorter.whole().text) == queryOf(others),
                         qPrintable(u"seed %1: without chip %2"_s.arg(seed).arg(at)));
            }
        });
    }

    void aChipThatIsTurnedIntoTextAndBackIsTheSameQuery() {
        forRandomQueries([this](const Query& query, const ChipLine& line, quint32 seed) {
            for (std::size_t at = 0; at < line.chips().size(); ++at) {
                ChipLine open = line;
                const ChipLine::Span span = open.reopen(at, m_catalogue);
                QCOMPARE(span.end, static_cast<int>(open.typed().size()));
                QVERIFY2(open.parsed(m_catalogue) == query,
                         qPrintable(u"seed %1: %2"_s.arg(seed).arg(open.whole().text)));
                QVERIFY2(open.finish(m_catalogue) && open.chips() == line.chips(),
                         qPrintable(u"seed %1: chip %2"_s.arg(seed).arg(at)));
            }
        });
    }

    void replacingAChipReplacesThatConditionAlone() {
        forRandomQueries([this](const Query& query, const ChipLine& line, quint32 seed) {
            const std::vector<Chip> other{{Node::text({u"acme"_s, false})}};
            for (std::size_t at = 0; at < line.chips().size(); ++at) {
                if (line.chips()[at].isSort())
                    continue;
                std::vector<Chip> expected = line.chips();
                expected[at] = other.front();
                ChipLine edited = line;
                edited.reopen(at, m_catalogue);
                edited.setTyped(u"acme"_s);
                const auto result = edited.parsed(m_catalogue);
                QVERIFY2(result && *result == queryOf(expected),
                         qPrintable(u"seed %1: %2 in %3"_s.arg(seed).arg(at).arg(print(query))));
            }
        });
    }

    void allAsTextIsTheCanonicalText() {
        forRandomQueries([this](const Query& query, const ChipLine& line, quint32) {
            ChipLine open = line;
            open.openAll(m_catalogue);
            QCOMPARE(open.typed(), print(query));
            QVERIFY(open.chips().empty());
            QVERIFY(open.finish(m_catalogue) && open.chips() == line.chips());
        });
    }

    void aChipsNameIsItsFieldWithSignAndColon_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rest");
        QTest::newRow("has") << u"owner:me"_s << u"owner:"_s << u"me"_s;
        QTest::newRow("compares") << u"renewal<180d"_s << u"renewal"_s << u"<180d"_s;
        QTest::newRow("negated") << u"-stage:churned"_s << u"-stage:"_s << u"churned"_s;
        QTest::newRow("word") << u"acme"_s << QString() << u"acme"_s;
        QTest::newRow("phrase") << u"-\"acme corp\""_s << QString() << u"-\"acme corp\""_s;
        QTest::newRow("group") << u"(a or tier:high)"_s << QString() << u"(a or tier:high)"_s;
        QTest::newRow("sort") << u"sort:arr-desc"_s << u"sort:"_s << u"arr-desc"_s;
    }
    void aChipsNameIsItsFieldWithSignAndColon() {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, rest);
        const ChipLine line(text, m_catalogue);
        QCOMPARE(line.chips().size(), 1U);
        QCOMPARE(textOf(line.chips().front()), (ChipText{name, rest}));
    }

    void anOrTakesInWhatStandsBesideIt() {
        ChipLine line(u"tier:high acme"_s, m_catalogue);
        QCOMPARE(texts(line), QStringList({u"tier:high"_s, u"acme"_s}));
        line.setTyped(u"or tier:low"_s);
        QVERIFY(line.finish(m_catalogue));
        QCOMPARE(texts(line), QStringList{u"(tier:high acme or tier:low)"_s});
    }

    void theSortStandsLastInTheTextAndANewOneTakesItsPlace() {
        ChipLine line(u"acme sort:arr-desc"_s, m_catalogue);
        line.setTyped(u"tier:high"_s);
        QCOMPARE(line.whole().text, u"acme tier:high sort:arr-desc"_s);
        QCOMPARE(line.whole().typedAt, 5);
        line.setTyped(u"sort:name"_s);
        QCOMPARE(line.whole().text, u"acme sort:name"_s);
        QVERIFY(line.finish(m_catalogue));
        QCOMPARE(texts(line), QStringList({u"acme"_s, u"sort:name"_s}));
    }

    void whatIsNoQueryStaysTextAndAnErrorTellsItsPlaceInTheWhole() {
        ChipLine line(u"tier:high"_s, m_catalogue);
        line.setTyped(u"stagee:growth"_s);
        QVERIFY(!line.finish(m_catalogue));
        QCOMPARE(texts(line), QStringList{u"tier:high"_s});
        const auto wrong = line.parsed(m_catalogue);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().position, line.whole().typedAt);
        QCOMPARE(ChipLine(u"(tier:high"_s, m_catalogue).typed(), u"(tier:high"_s);
    }

    void aChipIsReopenedAfterWhatWasBeingTyped() {
        ChipLine line(u"acme tier:high"_s, m_catalogue);
        line.setTyped(u"stage:growth"_s);
        line.reopen(0, m_catalogue);
        QCOMPARE(line.typed(), u"acme"_s);
        QCOMPARE(texts(line), QStringList({u"tier:high"_s, u"stage:growth"_s}));
        QCOMPARE(line.place(), 0U);
        line.setTyped(u"(acme"_s); // can't be finished
        const ChipLine::Span span = line.reopen(0, m_catalogue);
        QVERIFY(line.chips().empty());
        QCOMPARE(line.typed().mid(span.begin, span.end - span.begin), u"tier:high"_s);
    }

    void whatEndsWithATestIsKnown_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ends");
        QTest::newRow("test") << u"tier:high "_s << true;
        QTest::newRow("list") << u"tier:high,low "_s << true;
        QTest::newRow("group") << u"(a or b) "_s << true;
        QTest::newRow("phrase") << u"\"acme corp\" "_s << true;
        QTest::newRow("word") << u"acme "_s << false;
        QTest::newRow("field") << u"tier: "_s << false;
        QTest::newRow("begun list") << u"tier:high, "_s << false;
        QTest::newRow("begun quote") << u"owner:\"Anna "_s << false;
        QTest::newRow("nothing") << u" "_s << false;
    }
    void whatEndsWithATestIsKnown() {
        QFETCH(QString, text);
        QFETCH(bool, ends);
        ChipLine line;
        line.setTyped(text);
        QCOMPARE(line.endsWithTest(), ends);
    }

    void onlyTestsWithAListTakeMoreValues() {
        const ChipLine line(u"-tier:high arr>5k acme sort:arr"_s, m_catalogue);
        std::vector<bool> takes;
        for (const Chip& chip : line.chips())
            takes.push_back(takesMoreValues(chip));
        QCOMPARE(takes, (std::vector<bool>{true, false, false, false}));
    }
};

QTEST_GUILESS_MAIN(TestChips)
#include "tst_chips.moc"
