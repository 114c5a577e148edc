// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/completions.h"
#include "query/printer.h"
#include "tests/support/query_generator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestCompletions : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::richCatalogue();

    [[nodiscard]] SuggestContext context() const {
        return {
            m_catalogue, {{{1}, u"Clara Nyström"_s, u"clara@example.com"_s}}, {u"multi-site"_s, u"qbr"_s}};
    }
    /// Chips of the first text, the second being typed.
    [[nodiscard]] ChipLine line(const QString& chips, const QString& typed) const {
        ChipLine line(chips, m_catalogue);
        line.setTyped(typed);
        return line;
    }
    [[nodiscard]] Completions at(const ChipLine& line) const {
        return completions(line, static_cast<int>(line.typed().size()), context());
    }

private Q_SLOTS:
    void aFieldIsExplained() {
        const Completions found = at(line({}, u"rene"_s));
        QCOMPARE(found.typed, u"rene"_s);
        const Completion& renewal = found.items.front();
        QCOMPARE(renewal.kind, Completion::Kind::Field);
        QCOMPARE(renewal.field, u"renewal"_s);
        QCOMPARE(renewal.explanation, u"Last paid day of the driving contract"_s);
        QVERIFY(!renewal.isWhole());
        // A label that is not the key's word stands before.
        QCOMPARE(at(line({}, u"decisio"_s)).items.front().explanation,
                 u"Decision date · Notice date of an auto-renewing contract, else its end"_s);
    }

    void aValueCountsTogetherWithTheChips() {
        const Completions found = at(line(u"renewal<90d sort:arr"_s, u"-stage:gro"_s));
        const Completion& growth = found.items.front();
        QCOMPARE(growth.kind, Completion::Kind::FieldValue);
        QCOMPARE(growth.field, u"stage"_s);
        QVERIFY(growth.isWhole());
        QCOMPARE(print(*growth.found), u"renewal<90d -stage:growth"_s);
    }

    void aFurtherValueCountsWithTheOnesBeforeIt() {
        const Completions found = at(line({}, u"tier:high,lo"_s));
        QCOMPARE(print(*found.items.front().found), u"tier:high,low"_s);
    }

    void whatIsNoQueryYetCountsNothing() {
        const Completions found = at(line({}, u"(tier:high or stage:gro"_s));
        QCOMPARE(found.items.front().text, u"growth"_s);
        QVERIFY(!found.items.front().isWhole());
    }

    void readyTermsAreChipsThatCount() {
        const ChipLine typing = line(u"tier:high"_s, u"-ren"_s);
        const auto terms = readyTerms(u"renewal"_s, typing, at(typing), context());
        QStringList texts;
        for (const Completion& term : terms)
            texts.append(term.term.name + u'|' + term.term.rest + u' ' + print(*term.found));
        QCOMPARE(texts, QStringList({u"-renewal|<=30d tier:high -renewal<=30d"_s,
                                     u"-renewal|<=90d tier:high -renewal<=90d"_s,
                                     u"-renewal:|overdue tier:high -renewal:overdue"_s}));
    }

    void everyFieldHasReadyTerms() {
        std::vector<Field> fields = m_catalogue.fields();
        for (const Field& usage : m_catalogue.usageFields())
            fields.push_back(usage);
        for (const Field& field : fields) {
            const ChipLine typing = line({}, field.key);
            const auto terms = readyTerms(field.key, typing, at(typing), context());
            QVERIFY2(terms.size() >= 2, qPrintable(field.key));
        }
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
