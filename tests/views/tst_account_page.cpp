// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/account_edit.h"
#include "views/widgets/tab_strip.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// The page of one account: its head, its tabs, and the walk through the list.
class TestAccountPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }
    QString text(const char* name) { return fixture().child<QLabel>(name)->text(); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void the_head_says_who_it_is_and_what_matters();
    void a_contract_without_auto_renewal_has_a_signature_and_one_with_it_a_notice();
    void brackets_walk_the_list_one_came_from();
    void walking_fast_shows_the_last_one_and_keeps_the_one_before_until_then();
    void escape_and_the_breadcrumb_go_back_to_the_account_in_the_list();
    void a_tick_makes_a_task_done_and_n_adds_one();
    void a_wrong_day_keeps_the_line_with_the_reason();
    void the_timeline_shows_the_kinds_that_are_asked_for();
    void the_chain_says_who_left();
    void what_others_change_is_followed();
    void deleting_goes_back_to_the_list();
    void everything_has_a_name_for_screen_readers();
};

void TestAccountPage::the_head_says_who_it_is_and_what_matters() {
    fixture().open(u"Halden Robotics"_s);
    QCOMPARE(text("accountCrumbGroup"), u"High touch"_s);
    QVERIFY(text("accountService").startsWith(u"High touch"_s));
    QVERIFY(text("accountService").contains(u"Renewal"_s));
    QCOMPARE(text("accountOwner"), u"Clara Nyström"_s);
    QCOMPARE(text("factArrValue"), u"€182,000"_s);
    QCOMPARE(text("factArrNote"), u"140 seat(s), yearly"_s);
    QCOMPARE(text("factRenewalValue"), u"62\u2009d"_s);
    QCOMPARE(text("factRenewalNote"), u"20 May 2026"_s);
}

void TestAccountPage::a_contract_without_auto_renewal_has_a_signature_and_one_with_it_a_notice() {
    const auto decision = [this] { return fixture().child<QWidget>("factDecision")->accessibleName(); };
    fixture().open(u"Halden Robotics"_s); // 30 days' notice
    QCOMPARE(decision(), u"Notice in 32\u2009d, 20 Apr 2026"_s);
    const auto changed = operations::setFields(
        fixture().session().book(), {{fixture().idOf(u"Halden Robotics"_s)}}, {{u"auto_renew"_s, u"no"_s}});
    QTRY_COMPARE(decision(), u"Signature in 62\u2009d, 20 May 2026"_s);
    QVERIFY(changed.isFinished());
}

void TestAccountPage::brackets_walk_the_list_one_came_from() {
    fixture().open(u"Castellan Insurance"_s);
    QCOMPARE(fixture().page().facts(), QStringList{u"Account 1 of 64"_s});
    fixture().press(Qt::Key_BracketLeft); // there is none before
    fixture().press(Qt::Key_BracketRight);
    QTRY_COMPARE(fixture().shownName(), u"Vantor Energy"_s);
    QCOMPARE(fixture().page().facts(), QStringList{u"Account 2 of 64"_s});
    fixture().press(Qt::Key_BracketLeft);
    QTRY_COMPARE(fixture().shownName(), u"Castellan Insurance"_s);
    fixture().page().open(fixture().idOf(u"Halden Robotics"_s),
                          {{fixture().idOf(u"Halden Robotics"_s)}, u"renewal<90d"_s});
    QTRY_COMPARE(fixture().page().facts(), QStringList{u"Account 1 of 1 in “renewal<90d”"_s});
}

void TestAccountPage::walking_fast_shows_the_last_one_and_keeps_the_one_before_until_then() {
    fixture().open(u"Castellan Insurance"_s);
    const auto& listed = fixture().list().page().listedAccounts();
    const QSignalSpy shown(&fixture().page(), &views::AccountPage::stateChanged);
    for (int i = 0; i < 40; ++i)
        fixture().page().walk(1);
    QCOMPARE(fixture().shownName(), u"Castellan Insurance"_s);
    QTRY_COMPARE(fixture().page().shown()->id().value, listed.at(40));
    QVERIFY2(shown.size() <= 3, "those on the way are not shown");
}

void TestAccountPage::escape_and_the_breadcrumb_go_back_to_the_account_in_the_list() {
    fixture().open(u"Halden Robotics"_s);
    QSignalSpy back(&fixture().page(), &views::AccountPage::listRequested);
    fixture().press(Qt::Key_Escape);
    fixture().child<QAbstractButton>("accountCrumb")->click();
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.front().front().toLongLong(), fixture().idOf(u"Halden Robotics"_s));
}

void TestAccountPage::a_tick_makes_a_task_done_and_n_adds_one() {
    fixture().open(u"Halden Robotics"_s);
    auto* card = fixture().child<QWidget>("nextStepsCard");
    const auto ticks = [card] { return card->findChildren<QCheckBox*>(u"nextStepTick"_s); };
    QCOMPARE(ticks().size(), 3);
    const QString first = ticks().front()->accessibleName();
    ticks().front()->click();
    const auto titles = [&] {
        QStringList all;
        for (const QCheckBox* tick : ticks()) {
            if (tick->isVisible())
                all.append(tick->accessibleName());
        }
        return all;
    };
    QTRY_COMPARE(titles().size(), 2);
    QVERIFY(!titles().contains(first));
    QCOMPARE(fixture().session().undoLabel(), u"Complete 1 task(s)"_s);

    fixture().page().takeFocus();
    fixture().press(Qt::Key_N);
    fixture().type(u"Ask for a reference"_s);
    fixture().press(Qt::Key_Tab);
    fixture().type(u"today+7d"_s);
    fixture().press(Qt::Key_Return);
    QTRY_COMPARE(titles().size(), 3);
    QVERIFY(titles().contains(u"Ask for a reference"_s));
    QVERIFY(AccountFixture::labels(*card).contains(u"26 Mar"_s));
    fixture().press(Qt::Key_Escape); // out of the line, not off the page
    QVERIFY(!fixture().child<QWidget>("nextStepTitle")->isVisible());
}

void TestAccountPage::a_wrong_day_keeps_the_line_with_the_reason() {
    fixture().open(u"Halden Robotics"_s);
    fixture().press(Qt::Key_N);
    fixture().type(u"Call"_s);
    fixture().press(Qt::Key_Tab);
    fixture().type(u"soon"_s);
    fixture().press(Qt::Key_Return);
    QVERIFY(fixture().child<QLineEdit>("nextStepDue")->accessibleDescription().contains(u"soon"_s));
    QCOMPARE(fixture().child<QLineEdit>("nextStepTitle")->text(), u"Call"_s);
}

void TestAccountPage::the_timeline_shows_the_kinds_that_are_asked_for() {
    fixture().open(u"Halden Robotics"_s);
    auto* list = fixture().child<QListView>("timelineList");
    const int all = list->model()->rowCount();
    QVERIFY(all >= 8);
    fixture().child<QWidget>("timelineFilter")->findChild<QAbstractButton*>(u"segment1"_s)->click();
    const int calls = list->model()->rowCount();
    QVERIFY(calls >= 3 && calls < all);
    for (int row = 0; row < calls; ++row) {
        const QString spoken = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Call, "_s), qPrintable(spoken));
    }
    fixture().child<QWidget>("timelineFilter")->findChild<QAbstractButton*>(u"segment4"_s)->click();
    QCOMPARE(text("timelineNote"), u"Nothing of this kind yet."_s);
}

void TestAccountPage::the_chain_says_who_left() {
    fixture().open(u"Halden Robotics"_s);
    const QStringList said = AccountFixture::labels(*fixture().child<QWidget>("chainCard"));
    const auto buyer = said.indexOf(u"Sigrid Moen"_s);
    QCOMPARE(said.at(buyer + 1), u"Economic buyer"_s);
    const auto champion = said.indexOf(u"Ingrid Dahl"_s);
    QVERIFY(champion > buyer); // the one who pays comes first
    QCOMPARE(said.at(champion + 2), u"left"_s);
    // A call that nobody answered is no touch: the last one with her was 63 days ago.
    QCOMPARE(said.at(buyer + 2), u"63\u2009d"_s);
}

void TestAccountPage::what_others_change_is_followed() {
    fixture().open(u"Halden Robotics"_s);
    const auto renamed = operations::setFields(
        fixture().session().book(), {{fixture().idOf(u"Halden Robotics"_s)}}, {{u"name"_s, u"Halden AS"_s}});
    QTRY_COMPARE(fixture().shownName(), u"Halden AS"_s);
    QVERIFY(renamed.isFinished());
}

void TestAccountPage::deleting_goes_back_to_the_list() {
    fixture().open(u"Halden Robotics"_s);
    const QSignalSpy back(&fixture().page(), &views::AccountPage::listRequested);
    for (QAction* action : fixture().page().moreMenu().actions()) {
        if (action->objectName() == u"accountDelete"_s)
            action->trigger();
    }
    QTRY_COMPARE(back.size(), 1);
    QTRY_COMPARE(fixture().session().undoLabel(), u"Delete 1 account(s)"_s);
}

void TestAccountPage::everything_has_a_name_for_screen_readers() {
    fixture().open(u"Halden Robotics"_s);
    for (const QAbstractButton* button : fixture().page().findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        const QByteArray who = button->objectName().toUtf8() + " of " +
                               (button->parentWidget() ? button->parentWidget()->objectName().toUtf8() : "");
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), who.constData());
    }
    auto* tabs = fixture().child<QTabBar>("accountTabs");
    QCOMPARE(tabs->accessibleTabName(0), u"Overview"_s);
}

QTEST_MAIN(TestAccountPage)
#include "tst_account_page.moc"
