// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/name_index.h"
#include "domain/text_fold.h"
#include "tests/support/generate_accounts.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tenure;
using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

/// Finding names as one types.
class TestNameIndex : public QObject {
    Q_OBJECT

    static MatchRank rankOf(const QString& typed, const QString& text) {
        return TypedWords(typed).rank(text);
    }
    /// What is marked of a text, in brackets.
    static QString shown(const QString& typed, const QString& text) {
        QString result = text;
        const auto spans = TypedWords(typed).spans(text);
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            result.insert(span->start + span->size, u']');
            result.insert(span->start, u'[');
        }
        return result;
    }
    static NameIndex indexOf(const QStringList& names) {
        NameIndex index;
        for (qsizetype i = 0; i < names.size(); ++i)
            index.add(i, fold(names[i]));
        index.finish();
        return index;
    }
    /// The obvious way: every name is looked at, then they are put in order.
    static std::vector<qint64> slowly(const QStringList& names, const TypedWords& typed, std::size_t most) {
        std::vector<std::pair<MatchRank, qint64>> all;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const MatchRank rank = typed.isEmpty() ? MatchRank::Exact : typed.rank(names[i]);
            if (rank != MatchRank::None)
                all.emplace_back(rank, i);
        }
        std::ranges::sort(all);
        std::vector<qint64> ids;
        for (const auto& [rank, id] : all)
            ids.push_back(id);
        ids.resize(std::min(ids.size(), most));
        return ids;
    }
    static QStringList generatedNames(qint64 count) {
        QStringList names;
        for (qint64 i = 0; i < count; ++i)
            names.append(test::generatedAccount(i, QDate(2026, 3, 20)).name);
        return names;
    }

private Q_SLOTS:
    void words_match_where_words_begin_without_case_and_accents() {
        QCOMPARE(rankOf(u"zolc"_s, u"Żółć"_s), MatchRank::Exact);
        QCOMPARE(rankOf(u"ren"_s, u"René Faucher"_s), MatchRank::Beginning);
        QCOMPARE(rankOf(u"fau"_s, u"René Faucher"_s), MatchRank::Words);
        QCOMPARE(rankOf(u"fau ren"_s, u"René Faucher"_s), MatchRank::Words);
        QCOMPARE(rankOf(u"auc"_s, u"René Faucher"_s), MatchRank::None);
        QCOMPARE(rankOf(u"ren x"_s, u"René Faucher"_s), MatchRank::None);
        QCOMPARE(rankOf(u"coca-c"_s, u"The Coca-Cola Company"_s), MatchRank::Words);
        QCOMPARE(rankOf(u"cola"_s, u"Coca-Cola"_s), MatchRank::Words);
        QCOMPARE(rankOf(u"renewal<3"_s, u"renewal<30d"_s), MatchRank::Beginning);
        QCOMPARE(rankOf(u""_s, u"Anything"_s), MatchRank::Beginning);
        QCOMPARE(rankOf(u"STRASSE"_s, u"Straße"_s), MatchRank::Exact);
    }

    void chinese_names_are_found_by_two_of_their_characters() {
        QCOMPARE(rankOf(u"华为"_s, u"深圳华为技术"_s), MatchRank::Words);
        QCOMPARE(rankOf(u"深圳"_s, u"深圳华为技术"_s), MatchRank::Beginning);
        QCOMPARE(rankOf(u"华技"_s, u"深圳华为技术"_s), MatchRank::None);
    }

    void what_was_typed_is_marked_as_it_is_written() {
        QCOMPARE(shown(u"ren"_s, u"Set renewal"_s), u"Set [ren]ewal"_s);
        QCOMPARE(shown(u"rene"_s, u"René Faucher"_s), u"[René] Faucher"_s);
        QCOMPARE(shown(u"zo"_s, u"Zakład Żółć"_s), u"Zakład [Żó]łć"_s);
        QCOMPARE(shown(u"fau ren"_s, u"René Faucher"_s), u"[Ren]é [Fau]cher"_s);
        QCOMPARE(shown(u"华为"_s, u"深圳华为技术"_s), u"深圳[华为]技术"_s);
        QCOMPARE(shown(u"stras"_s, u"Straße"_s), u"[Straß]e"_s);
        QCOMPARE(shown(u"cafe n"_s, u"Cafe\u0301  Noir"_s), u"[Cafe\u0301]  [N]oir"_s);
        QCOMPARE(shown(u"x"_s, u"René"_s), u"René"_s);
    }

    void an_index_finds_what_a_look_at_every_name_finds() {
        QRandomGenerator random(test::seed());
        const QString letters = u"aábcł ń-华为.&12 żö "_s;
        const auto text = [&](int longest) {
            QString result;
            for (int i = random.bounded(1, longest); i > 0; --i)
                result += letters[random.bounded(int(letters.size()))];
            return result;
        };
        QStringList names = generatedNames(200);
        for (int i = 0; i < 300; ++i)
            names.append(text(12));
        const NameIndex index = indexOf(names);
        for (int i = 0; i < 2'000; ++i) {
            QString typed = text(5);
            if (i % 2 == 0) { // part of a name that is there
                const QString& name = names[random.bounded(int(names.size()))];
                typed = name.mid(random.bounded(int(name.size())), random.bounded(1, 8));
            }
            const TypedWords words(typed);
            const std::size_t most = random.bounded(1, 40);
            QVERIFY2(index.find(words, most) == slowly(names, words, most), qPrintable(typed));
        }
    }

    void an_empty_index_finds_nothing() {
        QVERIFY(indexOf({}).find(TypedWords(u"a"), 5).empty());
        QVERIFY(indexOf({}).find(TypedWords(u""), 5).empty());
    }

    /// Says how long a search takes; more names and more rounds in a long run.
    void time_to_find_any_of_many_names() {
        const bool isLong = qEnvironmentVariableIsSet("TENURE_LONG");
        const qint64 count = isLong ? 100'000 : 10'000;
        const QStringList names = generatedNames(count);
        QElapsedTimer timer;
        timer.start();
        const NameIndex index = indexOf(names);
        const qint64 built = timer.elapsed();
        std::vector<qint64> times;
        for (qsizetype i = 0; i < names.size(); i += names.size() / 200) {
            for (const qsizetype size : {qsizetype(1), qsizetype(3), names[i].size()}) {
                const QString typed = names[i].first(std::min(size, names[i].size()));
                timer.restart();
                const auto ids = index.find(TypedWords(typed), 20);
                times.push_back(timer.nsecsElapsed() / 1000);
                QVERIFY(!ids.empty());
                if (size == names[i].size())
                    QVERIFY2(std::ranges::find(ids, i) != ids.end(), qPrintable(typed));
            }
        }
        std::ranges::sort(times);
        qInfo("%lld names: built in %lld ms; found in %lld µs (median), %lld µs (slowest of %zu)", count,
              built, times[times.size() / 2], times.back(), times.size());
    }
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_name_index.moc"
