// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stakeholders.h"
#include "store/contacts.h"
#include "store/touchpoints.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Contact;
using domain::ContactId;
using domain::ContactRole;
using domain::GapKind;
using test::TemporaryBook;

namespace {

ContactId add(TemporaryBook& book, const Contact& contact) {
    return operations::addContact(book.book(), contact).result()->value;
}

Contact stored(TemporaryBook& book, ContactId id) {
    return book.read([id](store::Connection& c) { return store::Contacts(c).find(id); }).value();
}

template <class Change>
void change(TemporaryBook& book, ContactId id, Change with) {
    Contact contact = stored(book, id);
    with(contact);
    QVERIFY(operations::changeContact(book.book(), contact).result()->value);
}

store::ContactState state(TemporaryBook& book, AccountId account) {
    return operations::stakeholdersOf(book.book(), account).value().people.front();
}

void touch(TemporaryBook& book, AccountId account, ContactId contact, int daysAgo, bool twoWay) {
    book.write([&](store::Transaction& t) {
        store::Touchpoints(t.connection())
            .insert(t, {.account = account,
                        .contact = contact,
                        .day = book.today().addDays(-daysAgo),
                        .twoWay = twoWay});
    });
}

std::vector<GapKind> kinds(const std::vector<domain::StakeholderGap>& gaps) {
    std::vector<GapKind> kinds;
    for (const domain::StakeholderGap& gap : gaps)
        kinds.push_back(gap.kind);
    return kinds;
}

} // namespace

class StakeholdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_contact_needs_a_name_and_reports_within_the_account_without_a_ring() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).add();
        const AccountId other = book.account(u"B"_s).add();
        QVERIFY(!operations::addContact(book.book(), {.account = account, .name = u" "_s}).result());
        const ContactId boss = add(book, {.account = account, .name = u"Boss"_s});
        const ContactId user = add(book, {.account = account, .name = u"User"_s, .reportsTo = boss});
        const ContactId stranger = add(book, {.account = other, .name = u"Stranger"_s});
        Contact ring = stored(book, boss);
        ring.reportsTo = user;
        const auto refused = operations::changeContact(book.book(), ring).result();
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"Boss"_s));
        ring.reportsTo = stranger;
        QVERIFY(!operations::changeContact(book.book(), ring).result());
        ring.reportsTo = boss;
        QVERIFY(!operations::changeContact(book.book(), ring).result());
        QCOMPARE(stored(book, boss).reportsTo, ContactId{});
    }

    void the_last_touches_are_those_of_the_contact_until_today() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).touch(1, true).add();
        const ContactId contact = add(book, {.account = account, .name = u"Ada"_s});
        QCOMPARE(state(book, account).lastTouch, std::nullopt);
        touch(book, account, contact, 30, true);
        touch(book, account, contact, 9, false);
        touch(book, account, contact, -5, true);
        QCOMPARE(state(book, account).lastTouch, std::optional(book.today().addDays(-9)));
        QCOMPARE(state(book, account).lastTwoWay, std::optional(book.today().addDays(-30)));
    }

    void history_tells_since_when_whoever_wrote_it() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).add();
        const ContactId contact =
            add(book, {.account = account, .name = u"Ada"_s, .title = u"Head of Sales"_s});
        QCOMPARE(state(book, account).titleChangedOn, std::nullopt);
        QCOMPARE(state(book, account).sentimentOn, std::nullopt);
        book.setToday(book.today().addDays(10));
        change(book, contact, [](Contact& c) { c.title = u"CFO"_s; });
        book.setToday(book.today().addDays(10));
        change(book, contact, [](Contact& c) { c.sentiment = domain::Sentiment::Positive; });
        book.setToday(book.today().addDays(10));
        // Not by an operation, as an import does it.
        book.write([&](store::Transaction& t) {
            Contact left = store::Contacts(t.connection()).find(contact).value();
            left.status = domain::ContactStatus::Left;
            store::Contacts(t.connection()).update(t, left);
        });
        const store::ContactState now = state(book, account);
        QCOMPARE(now.titleChangedOn, std::optional(QDate(2026, 3, 30)));
        QCOMPARE(now.titleBefore, u"Head of Sales"_s);
        QCOMPARE(now.sentimentOn, std::optional(QDate(2026, 4, 9)));
        QCOMPARE(now.leftOn, std::optional(QDate(2026, 4, 19)));
        book.undo();
        QCOMPARE(state(book, account).leftOn, std::nullopt);
    }

    void a_first_title_is_no_change_of_one() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).add();
        const ContactId contact = add(book, {.account = account, .name = u"Ada"_s});
        book.setToday(book.today().addDays(1));
        change(book, contact, [](Contact& c) { c.title = u"CFO"_s; });
        QCOMPARE(state(book, account).titleChangedOn, std::nullopt);
    }

    void gaps_are_those_of_the_rules() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).add();
        QCOMPARE(kinds(operations::stakeholdersOf(book.book(), account)->gaps),
                 std::vector{GapKind::NoContact});
        const ContactId buyer =
            add(book, {.account = account, .name = u"Ada"_s, .role = ContactRole::EconomicBuyer});
        add(book, {.account = account, .name = u"Sam"_s, .role = ContactRole::Signer});
        touch(book, account, buyer, 61, true);
        QCOMPARE(kinds(operations::stakeholdersOf(book.book(), account)->gaps),
                 std::vector{GapKind::BuyerSilent});
    }

    void all_gaps_are_those_of_each_account_outside_the_trash() {
        TemporaryBook book;
        const AccountId first = book.account(u"A"_s).contact(u"Ada"_s).contact(u"Ben"_s).add();
        const AccountId second = book.account(u"B"_s).contact(u"Cleo"_s, ContactRole::Champion).add();
        const AccountId trashed = book.account(u"C"_s).contact(u"Dan"_s).add();
        book.account(u"D"_s).add(); // nobody is known there
        operations::trashAccounts(book.book(), {trashed}).waitForFinished();
        const auto all = operations::allGaps(book.book()).value();
        QCOMPARE(all.size(), std::size_t(2));
        for (const auto& [account, gaps] : {std::pair(first, all[0]), std::pair(second, all[1])}) {
            QCOMPARE(gaps.account, account);
            QCOMPARE(gaps.gaps, operations::stakeholdersOf(book.book(), account)->gaps);
            QVERIFY(!gaps.gaps.empty());
        }
    }

    void who_is_removed_leaves_what_happened() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).add();
        const ContactId contact = add(book, {.account = account, .name = u"Ada"_s});
        touch(book, account, contact, 3, true);
        QVERIFY(operations::removeContact(book.book(), contact).result()->value);
        QVERIFY(!operations::removeContact(book.book(), contact).result()->value);
        QVERIFY(operations::stakeholdersOf(book.book(), account)->people.empty());
        book.undo();
        QCOMPARE(state(book, account).lastTouch, std::optional(book.today().addDays(-3)));
    }
};

QTEST_GUILESS_MAIN(StakeholdersTest)
#include "tst_stakeholders.moc"
