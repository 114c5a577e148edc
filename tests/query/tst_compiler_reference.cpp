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
        for (quint32 seed = 1; seed <= static_cast<quint32>(6 * test::effort()); ++seed) {
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
        QVERIFY2(partly > 6 * 150 / 4,
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
