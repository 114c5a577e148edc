// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stakeholder_gaps.h"

#include <QTest>

using namespace tenure::domain;

namespace {

const QDate today(2026, 3, 20);

Stakeholder person(int id, ContactRole role, std::optional<int> touchedDaysAgo = 10) {
    Stakeholder contact{.contact = {id}, .role = role};
    if (touchedDaysAgo)
        contact.lastTwoWay = today.addDays(-*touchedDaysAgo);
    return contact;
}

Stakeholder gone(int id, ContactRole role, int daysAgo) {
    Stakeholder contact = person(id, role);
    contact.status = ContactStatus::Left;
    contact.leftOn = today.addDays(-daysAgo);
    return contact;
}

/// A chain without a gap.
std::vector<Stakeholder> wholeChain() {
    return {person(1, ContactRole::EconomicBuyer), person(2, ContactRole::Signer),
            person(3, ContactRole::Champion)};
}

std::vector<GapKind> kinds(const std::vector<Stakeholder>& contacts) {
    std::vector<GapKind> kinds;
    for (const StakeholderGap& gap : stakeholderGaps(contacts, today))
        kinds.push_back(gap.kind);
    return kinds;
}

} // namespace

class StakeholderGapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_whole_chain_has_no_gap() { QVERIFY(kinds(wholeChain()).empty()); }

    void without_anybody_only_that_is_said() {
        QCOMPARE(kinds({}), std::vector{GapKind::NoContact});
        QCOMPARE(kinds({gone(1, ContactRole::User, 5)}), std::vector{GapKind::NoContact});
    }

    void a_missing_buyer_and_signer_are_gaps() {
        QCOMPARE(kinds({person(1, ContactRole::User), person(2, ContactRole::Champion)}),
                 (std::vector{GapKind::NoEconomicBuyer, GapKind::NoSigner}));
    }

    void a_buyer_is_silent_after_sixty_days_not_on_the_sixtieth() {
        std::vector<Stakeholder> contacts = wholeChain();
        contacts[0] = person(1, ContactRole::EconomicBuyer, 60);
        QVERIFY(kinds(contacts).empty());
        contacts[0] = person(1, ContactRole::EconomicBuyer, 61);
        const auto gaps = stakeholderGaps(contacts, today);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].kind, GapKind::BuyerSilent);
        QCOMPARE(gaps[0].contact, ContactId{1});
        QCOMPARE(gaps[0].daysSilent, std::optional<qint64>(61));
        QCOMPARE(gaps[0].since, std::optional(today.addDays(-61)));
        QVERIFY(stakeholderGaps(contacts, today, {.buyerSilentDays = 90}).empty());
    }

    void a_buyer_who_was_never_spoken_to_is_silent() {
        std::vector<Stakeholder> contacts = wholeChain();
        contacts[0] = person(1, ContactRole::EconomicBuyer, std::nullopt);
        const auto gaps = stakeholderGaps(contacts, today);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].daysSilent, std::nullopt);
    }

    void one_buyer_who_was_spoken_to_is_enough() {
        std::vector<Stakeholder> contacts = wholeChain();
        contacts.push_back(person(4, ContactRole::EconomicBuyer, 300));
        QVERIFY(kinds(contacts).empty());
    }

    void a_champion_who_left_is_a_gap_until_there_is_another() {
        std::vector<Stakeholder> contacts = wholeChain();
        contacts[2] = gone(3, ContactRole::Champion, 3);
        contacts.push_back(gone(4, ContactRole::Champion, 200));
        const auto gaps = stakeholderGaps(contacts, today);
        QCOMPARE(gaps.size(), std::size_t(1));
        QCOMPARE(gaps[0].kind, GapKind::ChampionLeft);
        QCOMPARE(gaps[0].contact, ContactId{3});
        QCOMPARE(gaps[0].since, std::optional(today.addDays(-3)));
        contacts.push_back(person(5, ContactRole::Champion));
        QVERIFY(kinds(contacts).empty());
    }

    void a_single_contact_is_a_gap_whoever_left_before() {
        const auto gaps =
            stakeholderGaps({person(1, ContactRole::EconomicBuyer), gone(2, ContactRole::Signer, 9)}, today);
        QCOMPARE(gaps.back().kind, GapKind::SingleContact);
        QCOMPARE(gaps.back().contact, ContactId{1});
    }

    void a_new_title_is_a_gap_until_they_were_spoken_to_or_it_is_old() {
        std::vector<Stakeholder> contacts = wholeChain();
        contacts[1].titleChangedOn = today.addDays(-5);
        contacts[1].lastTwoWay = today.addDays(-6);
        QCOMPARE(kinds(contacts), std::vector{GapKind::TitleChanged});
        contacts[1].lastTwoWay = today.addDays(-5);
        QVERIFY(kinds(contacts).empty());
        contacts[1].titleChangedOn = today.addDays(-61);
        contacts[1].lastTwoWay.reset();
        QVERIFY(kinds(contacts).empty());
    }

    void what_endangers_the_renewal_comes_first() {
        const auto gaps = stakeholderGaps(
            {person(1, ContactRole::EconomicBuyer, 90), gone(2, ContactRole::Champion, 4)}, today);
        QCOMPARE(gaps.size(), std::size_t(4));
        for (std::size_t i = 1; i < gaps.size(); ++i)
            QVERIFY(isSevere(gaps[i - 1].kind) || !isSevere(gaps[i].kind));
    }
};

QTEST_GUILESS_MAIN(StakeholderGapsTest)
#include "tst_stakeholder_gaps.moc"
