// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/compiler.h"
#include "query/parser.h"
#include "query/printer.h"
#include "tests/query/facts_fixture.h"
#include "tests/support/query_generator.h"
#include "tests/support/query_reference.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>
#include <climits>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

/// Compiled SQL and an evaluator that looks at each account by itself must say the same, on random books and
/// queries.
class TestCompilerReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sqlFindsWhatTheReferenceFinds() {
        int found = 0;
        int partly = 0;
        for (quint32 seed = 1; seed <= static_cast<quint32>(5 * test::effort()); ++seed) {
            const test::ReferenceBook book = test::randomBook(seed, 40, dayOf(seed));
            test::FactsFixture facts(book);
            test::QueryGenerator generator(seed * 7919, book.today, m_catalogue);
            for (int i = 0; i < 150; ++i) {
                const Query query = generator.query();
                const std::vector<qint64> expected = test::matches(query, book, m_catalogue);
                std::vector<qint64> actual = facts.ids(compileIds(query, contextOf(book)));
                std::sort(actual.begin(), actual.end());
                QVERIFY2(actual == expected, qPrintable(difference(seed, query, expected, actual)));
                const auto count = facts.ids(compileCount(query, contextOf(book)));
                QCOMPARE(count, std::vector<qint64>{static_cast<qint64>(expected.size())});
                found += expected.empty() ? 0 : 1;
                partly += !expected.empty() && expected.size() < book.accounts.size() ? 1 : 0;
            }
        }
        QVERIFY2(partly > 5 * 150 / 4,
                 "too few of the queries tell accounts apart for this test to mean anything");
        QVERIFY(found >= partly);
    }

    void everyFieldAloneIsAsTheReferenceSays() {
        const test::ReferenceBook book = test::randomBook(4711, 60, QDate(2026, 3, 18));
        test::FactsFixture facts(book);
        std::vector<Field> fields = m_catalogue.fields();
        for (const QString& key :
             {u"logins.30d"_s, u"latency.7d"_s, u"peak.2w"_s, u"balance.1m"_s, u"mau.30d"_s,
              u"logins.20d.days"_s, u"logins.14d.trend"_s, u"latency.14d.trend"_s})
            fields.push_back(m_catalogue.get(key).value());
        for (const Field& field : fields) {
            for (const QString& text : sentencesOf(field)) {
                const auto query = parse(text, m_catalogue);
                QVERIFY2(query, qPrintable(text));
                std::vector<qint64> actual = facts.ids(compileIds(*query, contextOf(book)));
                std::sort(actual.begin(), actual.end());
                const std::vector<qint64> expected = test::matches(*query, book, m_catalogue);
                QVERIFY2(actual == expected, qPrintable(difference(4711, *query, expected, actual)));
            }
        }
    }

    void totalsAreTheSumsOfWhatIsFound() {
        const test::ReferenceBook book = test::randomBook(31, 60, QDate(2026, 3, 18));
        test::FactsFixture facts(book);
        test::QueryGenerator generator(31, book.today, m_catalogue);
        const Field arr = m_catalogue.get(u"arr").value();
        for (int i = 0; i < 100; ++i) {
            const Query query = generator.query();
            const std::vector<qint64> found = test::matches(query, book, m_catalogue);
            for (const QString& groupBy : {u"tier"_s, u"stage"_s, u"pilot"_s, QString()}) {
                CompileContext context = contextOf(book);
                context.groupBy = groupBy;
                QVERIFY2(facts.rows(compileTotals(query, context, {arr})) == totalsOf(found, groupBy, book),
                         qPrintable(groupBy + u": "_s + print(query)));
            }
        }
    }

    void everyFieldSortsUpwardsAndDownwardsWithTheUnknownLast() {
        const test::ReferenceBook book = test::randomBook(32, 60, QDate(2026, 3, 18));
        test::FactsFixture facts(book);
        std::vector<Field> fields = m_catalogue.fields();
        fields.push_back(m_catalogue.get(u"logins.30d.trend").value());
        for (const Field& field : fields) {
            if (!field.sortable || field.type == FieldType::Person) // people are sorted by name
                continue;
            for (const bool descending : {false, true}) {
                const std::vector<qint64> ids =
                    facts.ids(compileIds({std::nullopt, Sort{field.key, descending}}, contextOf(book)));
                QCOMPARE(ids.size(), book.accounts.size());
                for (std::size_t i = 1; i < ids.size(); ++i)
                    QVERIFY2(inOrder(cell(field, ids[i - 1], book), cell(field, ids[i], book), descending),
                             qPrintable(field.key));
            }
        }
    }

    void aTestAndItsNegationNeverShareAnAccount() {
        const test::ReferenceBook book = test::randomBook(99, 60, QDate(2026, 3, 18));
        test::FactsFixture facts(book);
        test::QueryGenerator generator(99, book.today, m_catalogue);
        for (int i = 0; i < 300; ++i) {
            const Node node = generator.node(2);
            const auto both = Query{Node::all({node, Node::negation(node)}), {}};
            QCOMPARE(facts.ids(compileIds(both, contextOf(book))), std::vector<qint64>());
        }
    }

private:
    static test::Cell cell(const Field& field, qint64 id, const test::ReferenceBook& book) {
        return test::cellOf(field, book.account({id}), book);
    }

    /// Numbers and days by size; of anything else only that the unknown stands last.
    static bool inOrder(const test::Cell& before, const test::Cell& after, bool descending) {
        if (std::holds_alternative<std::monostate>(before))
            return std::holds_alternative<std::monostate>(after);
        const test::Cell& small = descending ? after : before;
        const test::Cell& large = descending ? before : after;
        if (const auto* a = std::get_if<double>(&small), *b = std::get_if<double>(&large); a && b)
            return *a <= *b;
        if (const auto* a = std::get_if<QDate>(&small), *b = std::get_if<QDate>(&large); a && b)
            return *a <= *b;
        return true;
    }

    /// Rows as compileTotals gives them for ARR: group, accounts, renewals within 90 days, sum.
    [[nodiscard]] QStringList totalsOf(const std::vector<qint64>& ids, const QString& groupBy,
                                       const test::ReferenceBook& book) const {
        struct Total {
            int count = 0;
            int renewals = 0;
            std::optional<qint64> arr;
        };
        std::map<int, Total> totals; // unknown last
        if (groupBy.isEmpty())
            totals[INT_MAX] = {};
        for (const qint64 id : ids) {
            const test::ReferenceAccount& a = book.account({id});
            const auto pilot = a.custom.find({5});
            const int group = groupBy == u"tier"_s    ? static_cast<int>(a.tier)
                              : groupBy == u"stage"_s ? static_cast<int>(a.stage)
                              : groupBy == u"pilot"_s && pilot != a.custom.end()
                                  ? std::get<bool>(pilot->second)
                                  : INT_MAX;
            Total& total = totals[group];
            ++total.count;
            total.renewals +=
                a.renewal && *a.renewal >= book.today && *a.renewal <= book.today.addDays(90) ? 1 : 0;
            if (a.arr)
                total.arr = total.arr.value_or(0) + *a.arr;
        }
        QStringList rows;
        for (const auto& [group, total] : totals)
            rows += u"%1|%2|%3|%4"_s.arg(group == INT_MAX ? u"-"_s : QString::number(group))
                        .arg(total.count)
                        .arg(total.renewals)
                        .arg(total.arr ? QString::number(*total.arr) : u"-"_s);
        return rows;
    }

    static QDate dayOf(quint32 seed) {
        const QDate days[] = {QDate(2026, 3, 31), QDate(2028, 2, 29), QDate(2026, 1, 1), QDate(2025, 12, 31),
                              QDate(2026, 3, 18)};
        return days[seed % 5];
    }

    [[nodiscard]] CompileContext contextOf(const test::ReferenceBook& book) const {
        return {.catalogue = m_catalogue, .today = book.today, .me = book.me, .people = book.people};
    }

    /// Every operator with a value that fits, every keyword, and the negation of each.
    static QStringList sentencesOf(const Field& field) {
        QStringList values{u"none"_s, u"any"_s};
        QStringList ordered;
        switch (field.type) {
        case FieldType::Date:
            values += QStringList{u"2026-03"_s, u"2026"_s, u"today"_s,
                                  u"30d..6m"_s, u"90d"_s,  u"today-60d..today+60d"_s};
            ordered = QStringList{u"0d"_s,    u"90d"_s,       u"3m"_s,     u"2026-03"_s,
                                  u"today"_s, u"today-20d"_s, u"2026-Q2"_s};
            break;
        case FieldType::Enum:
            for (const QString& key : field.enumKeys)
                values += print(Value(Word{key}));
            break;
        case FieldType::Bool:
            values += QStringList{u"yes"_s, u"no"_s};
            break;
        case FieldType::Text:
        case FieldType::Person:
        case FieldType::Tag:
            values += QStringList{u"maya"_s, u"vip,acme"_s, u"上海"_s, u"lodz"_s, u"Łódź"_s, u"\" \""_s};
            break;
        default:
            values += QStringList{u"0"_s, u"5,0.5,-1"_s, u"-5..10"_s};
            ordered = QStringList{u"0"_s, u"5"_s, u"-0.25"_s, u"100"_s};
        }
        QStringList result;
        for (const QString& value : values)
            result +=
                QStringList{field.key + u':' + value, field.key + u'=' + value, field.key + u"!="_s + value};
        for (const QString& value : ordered)
            result += QStringList{field.key + u'<' + value, field.key + u"<="_s + value,
                                  field.key + u'>' + value, field.key + u">="_s + value};
        for (const QString& sentence : QStringList(result))
            result += u'-' + sentence;
        return result;
    }

    static QString difference(quint32 seed, const Query& query, const std::vector<qint64>& expected,
                              const std::vector<qint64>& actual) {
        const auto text = [](const std::vector<qint64>& ids) {
            QStringList list;
            for (const qint64 id : ids)
                list += QString::number(id);
            return list.join(u' ');
        };
        return u"seed %1: %2\n  expected %3\n  but got  %4"_s.arg(seed).arg(print(query), text(expected),
                                                                            text(actual));
    }

    const Catalogue m_catalogue = test::richCatalogue();
};

QTEST_GUILESS_MAIN(TestCompilerReference)
#include "tst_compiler_reference.moc"
