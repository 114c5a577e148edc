// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/deputies.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Deputy;
using test::TemporaryBook;

namespace {

std::vector<Deputy> all(TemporaryBook& book) {
    return operations::deputies(book.book()).value();
}

template <class Edit>
QString refusal(Edit edit) {
    const auto result = edit.result();
    return result ? QString() : result.error().text;
}

} // namespace

class DeputiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_deputy_is_added_changed_and_removed_each_with_one_undo() {
        TemporaryBook book;
        const auto clara = book.person(u"Clara"_s);
        const auto ben = book.person(u"Ben"_s);
        const QDate today = book.today();
        Deputy deputy{{}, clara, ben, today, today.addDays(7)};
        deputy.id = operations::addDeputy(book.book(), deputy).result()->value;
        QCOMPARE(all(book), std::vector<Deputy>{deputy});
        deputy.until = today.addDays(9);
        QVERIFY(operations::changeDeputy(book.book(), deputy).result()->value);
        QCOMPARE(all(book), std::vector<Deputy>{deputy});
        QVERIFY(operations::removeDeputy(book.book(), deputy.id).result()->value);
        QVERIFY(all(book).empty());
        QVERIFY(!operations::removeDeputy(book.book(), deputy.id).result()->value);
        (void)book.undo();
        QCOMPARE(all(book), std::vector<Deputy>{deputy});
    }

    void what_can_not_be_is_refused_in_words() {
        TemporaryBook book;
        const auto clara = book.person(u"Clara"_s);
        const auto ben = book.person(u"Ben"_s);
        const QDate day(2026, 4, 1);
        const auto add = [&](domain::PersonId person, domain::PersonId deputy, QDate from, QDate until) {
            return refusal(operations::addDeputy(book.book(), {{}, person, deputy, from, until}));
        };
        QCOMPARE(add(clara, clara, day, day), u"Nobody stands in for themselves: choose a colleague."_s);
        QCOMPARE(add(clara, {99}, day, day), u"Choose who is away and who stands in."_s);
        QCOMPARE(add(clara, ben, day, day.addDays(-1)), u"The last day must not be before the first."_s);
        QCOMPARE(add(clara, ben, day, day.addDays(5)), QString());
        QCOMPARE(add(clara, ben, day.addDays(5), day.addDays(9)),
                 u"Ben stands in for Clara already from 2026-04-01 until 2026-04-06: change that instead."_s);
        QCOMPARE(add(clara, ben, day.addDays(6), day.addDays(9)), QString());
        QCOMPARE(add(ben, clara, day, day), QString());
        Deputy moved = all(book).front();
        moved.until = day.addDays(6);
        QVERIFY(refusal(operations::changeDeputy(book.book(), moved)).contains(u"already"_s));
        QCOMPARE(all(book).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(DeputiesTest)
#include "tst_deputies.moc"
