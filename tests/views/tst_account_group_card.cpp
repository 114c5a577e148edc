// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/account_edit.h"
#include "views/account/overview_tab.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// Parent and children on the overview of an account.
class TestGroupCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }
    QWidget& card() { return *fixture().child<QWidget>("groupCard"); }
    QString text(const QString& name) {
        const auto* label = card().findChild<QLabel*>(name);
        return label == nullptr ? QString() : label->text();
    }
    void makeParent(const QString& child, const QString& parent) {
        operations::setFields(fixture().session().book(), {{fixture().idOf(child)}}, {{u"parent"_s, parent}})
            .waitForFinished();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void an_account_that_stands_alone_has_no_card() {
        fixture().open(u"Halden Robotics"_s);
        QVERIFY(!card().isVisible());
    }

    void the_parent_shows_its_children_with_their_arr_and_the_sum() {
        fixture().open(u"Halden Robotics"_s);
        makeParent(u"Castellan Insurance"_s, u"Halden Robotics"_s);
        QTRY_VERIFY(card().isVisible());
        QCOMPARE(text(u"groupArr"_s), u"€392,000"_s);
        QVERIFY(fixture().labels(card()).contains(u"Castellan Insurance"_s));
        QVERIFY(fixture().labels(card()).contains(u"€210,000"_s));
        operations::createAccount(
            fixture().session().book(),
            {.name = u"No contract"_s, .parent = {fixture().idOf(u"Castellan Insurance"_s)}})
            .waitForFinished();
        QTRY_COMPARE(text(u"groupUnknown"_s), u"without 1 account(s) whose ARR is not known"_s);
        QCOMPARE(text(u"groupArr"_s), u"€392,000"_s);
    }

    void the_parent_of_a_child_is_reached_by_keys() {
        makeParent(u"Castellan Insurance"_s, u"Halden Robotics"_s);
        fixture().open(u"Castellan Insurance"_s);
        QTRY_VERIFY(card().isVisible());
        QSignalSpy asked(fixture().child<views::OverviewTab>("overviewTab"),
                         &views::OverviewTab::accountRequested);
        const qint64 parent = fixture().idOf(u"Halden Robotics"_s);
        auto* open = card().findChild<QAbstractButton*>(u"openMember_%1"_s.arg(parent));
        QVERIFY(open != nullptr);
        QCOMPARE(open->accessibleName(), u"Open Halden Robotics"_s);
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toLongLong(), parent);
    }

    void undo_takes_the_card_away() {
        fixture().open(u"Halden Robotics"_s);
        makeParent(u"Castellan Insurance"_s, u"Halden Robotics"_s);
        QTRY_VERIFY(card().isVisible());
        fixture().session().undo([](const auto&) {});
        QTRY_VERIFY(!card().isVisible());
    }
};

QTEST_MAIN(TestGroupCard)
#include "tst_account_group_card.moc"
