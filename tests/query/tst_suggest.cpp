// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/parser.h"
#include "query/suggest.h"
#include "tests/support/query_generator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestSuggest : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::richCatalogue();

    [[nodiscard]] SuggestContext context() const {
        return {
            m_catalogue, {{{1}, u"Clara Nyström"_s, u"clara@example.com"_s}}, {u"multi-site"_s, u"qbr q2"_s}};
    }
    /// The text with a '|' for the cursor; suggestions joined by spaces.
    [[nodiscard]] QStringList at(QString text) const {
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        QStringList result;
        for (const Suggestion& s : suggest(text, static_cast<int>(cursor), context()).items)
            result += s.text;
        return result;
    }
    [[nodiscard]] QString firstAccepted(QString text) const {
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const Suggestions s = suggest(text, static_cast<int>(cursor), context());
        return s.items.empty() ? text : text.replace(s.position, s.length, s.items.front().text);
    }

private Q_SLOTS:
    void aBeginningFindsFieldsByKeyThenByLabel() {
        QCOMPARE(at(u"sta|"_s).mid(0, 2), (QStringList{u"stage:"_s, u"start"_s}));
        QVERIFY(at(u"acme -cha|"_s).contains(u"channel:"_s));
        QVERIFY(at(u"acquis|"_s).contains(u"channel:"_s)); // its label is "Acquisition channel"
        QCOMPARE(at(u"zzz|"_s), QStringList());
    }
    void anEmptyPlaceOffersTheKnownColumns() {
        QCOMPARE(at(u"|"_s).front(), u"name:"_s);
        QCOMPARE(at(u"tier:high |"_s), at(u"|"_s));
        QCOMPARE(at(u"|"_s).size(), static_cast<qsizetype>(maxSuggestions));
    }
    void aWholeFieldOffersItsOperators() {
        QCOMPARE(at(u"arr|"_s).mid(0, 4), (QStringList{u"arr<"_s, u"arr<="_s, u"arr>"_s, u"arr>="_s}));
        QCOMPARE(at(u"tier|"_s).front(), u"tier:"_s);
    }
    void aFieldOffersItsValues() {
        QCOMPARE(at(u"tier:|"_s), (QStringList{u"high"_s, u"low"_s, u"tech"_s, u"none"_s, u"any"_s}));
        QCOMPARE(at(u"-tier:high,te|"_s), QStringList{u"tech"_s});
        QCOMPARE(at(u"potential:|"_s), (QStringList{u"low"_s, u"medium"_s, u"high"_s, u"none"_s, u"any"_s}));
        QCOMPARE(at(u"owner:|"_s).mid(0, 2), (QStringList{u"me"_s, u"\"Clara Nyström\""_s}));
        QCOMPARE(at(u"owner:nystrom|"_s), QStringList{u"\"Clara Nyström\""_s});
        QCOMPARE(at(u"tag:q|"_s), QStringList{u"\"qbr q2\""_s});
        QCOMPARE(at(u"tag:\"q|"_s), QStringList{u"\"qbr q2\""_s});
        QCOMPARE(at(u"renewal:ov|"_s), QStringList{u"overdue"_s});
        QVERIFY(!at(u"last_touch:|"_s).contains(u"overdue"_s));
        QCOMPARE(at(u"pilot:|"_s).mid(0, 2), (QStringList{u"yes"_s, u"no"_s}));
    }
    void aMetricOffersWindowsAndWaysOfAddingUp() {
        QVERIFY(at(u"logins|"_s).contains(u"logins.30d"_s));
        QVERIFY(at(u"logins.30d.|"_s).contains(u"logins.30d.trend"_s));
        QVERIFY(!at(u"mau.30d.|"_s).contains(u"mau.30d.sum"_s));
    }
    void sortOffersFieldsInBothDirections() {
        QCOMPARE(at(u"tier:high sort:ar|"_s).mid(0, 2), (QStringList{u"arr"_s, u"arr-desc"_s}));
        QVERIFY(!at(u"sort:tag|"_s).contains(u"tags"_s));
    }
    void acceptingReplacesTheTypedPartOnly() {
        QCOMPARE(firstAccepted(u"acme -sta| x"_s), u"acme -stage: x"_s);
        QCOMPARE(firstAccepted(u"tier:hi|gh x"_s), u"tier:high x"_s);
        QCOMPARE(firstAccepted(u"tag:\"q| "_s), u"tag:\"qbr q2\""_s);
        QCOMPARE(firstAccepted(u"tier:|"_s), u"tier:high"_s);
    }
    void everySuggestedValueParses() {
        for (const Field& field : m_catalogue.fields()) {
            const QString start = field.key + u':';
            for (const Suggestion& s : suggest(start, static_cast<int>(start.size()), context()).items) {
                const auto query = parse(start + s.text, m_catalogue);
                QVERIFY2(query, qPrintable(start + s.text));
            }
        }
    }
    void anyTextAndCursorAreTaken() {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const QString text = test::QueryGenerator(seed, QDate(2026, 3, 18), m_catalogue).nearlyAQuery();
            for (int cursor = 0; cursor <= text.size(); ++cursor) {
                const Suggestions s = suggest(text, cursor, context());
                QVERIFY2(s.position >= 0 && s.length >= 0 && s.position + s.length <= text.size(),
                         qPrintable(text));
                QVERIFY(s.items.size() <= maxSuggestions);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
