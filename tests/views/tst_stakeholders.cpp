// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/stakeholders.h"
#include "views/stakeholders/chain_view.h"
#include "views/stakeholders/contact_panel.h"
#include "views/stakeholders/stakeholders_tab.h"
#include "views/widgets/segmented_control.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// The people of an account: graph, table, gaps and the dialog, by keyboard.
class TestStakeholders : public QObject {
    Q_OBJECT

    std::unique_ptr<AccountFixture> m_fixture;
    views::StakeholdersTab* m_tab = nullptr;

    AccountFixture& fixture() { return *m_fixture; }
    views::ChainView& graph() { return *fixture().child<views::ChainView>("chainGraph"); }
    QTreeView& table() { return *fixture().child<QTreeView>("chainTable"); }
    QDialog* dialog() { return fixture().page().findChild<QDialog*>(u"contactDialog"_s); }
    domain::Contact contact(const QString& name) {
        const auto found =
            operations::stakeholdersOf(fixture().session().book(), {fixture().page().account()});
        for (const store::ContactState& state : found->people) {
            if (state.contact.name == name)
                return state.contact;
        }
        return {};
    }
    void go(const QString& name) {
        fixture().list().window().activateWindow();
        graph().setFocus();
        QTRY_VERIFY(graph().hasFocus());
        graph().setCurrent(contact(name).id);
        QCOMPARE(graph().current(), contact(name).id);
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        m_tab = new views::StakeholdersTab(fixture().session());
        connect(m_tab, &views::StakeholdersTab::failed, m_tab,
                [this](const domain::Error& error) { m_problems.append(error.text); });
        m_problems.clear();
        fixture().page().addTab({.key = u"stakeholders"_s,
                                 .label = u"Stakeholders"_s,
                                 .widget = m_tab,
                                 .present = [this](const auto& account) { m_tab->present(account); },
                                 .takeFocus = [this] { m_tab->takeFocus(); }});
        fixture().list().window().resize(1440, 900);
        fixture().open(u"Halden Robotics"_s);
        fixture().page().showTab(u"stakeholders"_s);
        QTRY_VERIFY(!graph().picture().nodes().empty());
        QTRY_VERIFY(graph().hasFocus());
    }
    void cleanup() { m_fixture.reset(); }

    void everybody_is_in_the_graph_and_in_the_table() {
        const auto found =
            operations::stakeholdersOf(fixture().session().book(), {fixture().page().account()});
        QVERIFY(found->people.size() > 3);
        QCOMPARE(table().model()->rowCount(), int(found->people.size()));
        for (const store::ContactState& state : found->people)
            QVERIFY(graph().picture().indexOf(state.contact.id, {}) >= 0);
        const QString count = fixture().child<QLabel>("chainCount")->text();
        QVERIFY2(count.startsWith(QString::number(found->people.size())), qPrintable(count));
    }

    void arrows_walk_the_graph_and_the_table_follows() {
        go(u"Sigrid Moen"_s);
        fixture().press(Qt::Key_Down);
        const domain::ContactId below = graph().current();
        QVERIFY(below.isValid() && below != contact(u"Sigrid Moen"_s).id);
        QCOMPARE(table().currentIndex().data().toString(),
                 graph().picture().inWords(graph().currentNode()).section(u',', 0, 0));
        fixture().press(Qt::Key_Up);
        QVERIFY(graph().current() != below);
    }

    void digits_set_the_influence_and_signs_the_sentiment() {
        go(u"Sigrid Moen"_s);
        fixture().press(Qt::Key_2);
        QTRY_COMPARE(contact(u"Sigrid Moen"_s).influence, std::optional(2));
        QTRY_COMPARE(table().currentIndex().siblingAtColumn(3).data().toString(), u"2 of 5"_s);
        QTRY_VERIFY(graph().hasFocus());
        fixture().type(u"+"_s);
        QTRY_COMPARE(contact(u"Sigrid Moen"_s).sentiment, domain::Sentiment::Positive);
    }

    void r_and_enter_set_whom_somebody_reports_to_and_escape_stops() {
        go(u"Erik Hauge"_s);
        fixture().press(Qt::Key_R);
        QVERIFY(graph().isLinking());
        fixture().press(Qt::Key_Escape);
        QVERIFY(!graph().isLinking());
        fixture().press(Qt::Key_R);
        graph().setCurrent(contact(u"Olav Tveit"_s).id);
        fixture().press(Qt::Key_Return);
        QTRY_COMPARE(contact(u"Erik Hauge"_s).reportsTo, contact(u"Olav Tveit"_s).id);
    }

    void a_drag_onto_another_card_links_and_onto_a_subordinate_is_refused_in_words() {
        const auto drag = [this](const QString& from, const QString& to) {
            const QPoint start = graph().shownBox(graph().picture().indexOf(contact(from).id, {})).center();
            const QPoint end = graph().shownBox(graph().picture().indexOf(contact(to).id, {})).center();
            QTest::mousePress(graph().viewport(), Qt::LeftButton, {}, start);
            QMouseEvent move(QEvent::MouseMove, end, graph().viewport()->mapToGlobal(end), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(graph().viewport(), &move);
            QTest::mouseRelease(graph().viewport(), Qt::LeftButton, {}, end);
        };
        drag(u"Erik Hauge"_s, u"Olav Tveit"_s);
        QTRY_COMPARE(contact(u"Erik Hauge"_s).reportsTo, contact(u"Olav Tveit"_s).id);
        const int row = graph()
                            .picture()
                            .nodes()[std::size_t(graph().picture().indexOf(contact(u"Erik Hauge"_s).id, {}))]
                            .row;
        QVERIFY(row > 0);
        QTRY_VERIFY(graph()
                        .picture()
                        .inWords(graph().picture().indexOf(contact(u"Erik Hauge"_s).id, {}))
                        .contains(u"reports to Olav Tveit"_s));
        drag(u"Olav Tveit"_s, u"Erik Hauge"_s);
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.front().contains(u"Olav Tveit"_s), qPrintable(m_problems.front()));
    }

    void h_marks_as_left_and_undo_takes_it_back() {
        go(u"Sigrid Moen"_s);
        fixture().press(Qt::Key_H);
        QTRY_COMPARE(contact(u"Sigrid Moen"_s).status, domain::ContactStatus::Left);
        QTRY_COMPARE(table().currentIndex().siblingAtColumn(5).data().toString(), u"left"_s);
        fixture().session().undo([](const auto&) {});
        QTRY_COMPARE(contact(u"Sigrid Moen"_s).status, domain::ContactStatus::Active);
    }

    void delete_removes_and_undo_brings_back() {
        go(u"Olav Tveit"_s);
        const int before = table().model()->rowCount();
        fixture().press(Qt::Key_Delete);
        QTRY_COMPARE(table().model()->rowCount(), before - 1);
        fixture().session().undo([](const auto&) {});
        QTRY_COMPARE(table().model()->rowCount(), before);
    }

    void c_asks_for_a_new_contact_who_needs_a_name_and_an_address() {
        graph().setFocus();
        fixture().press(Qt::Key_C);
        QVERIFY(dialog() != nullptr);
        auto* save = dialog()->findChild<QPushButton*>(u"contactSave"_s);
        QVERIFY(!save->isEnabled());
        dialog()->findChild<QLineEdit*>(u"contactName"_s)->setText(u"Kari Berg"_s);
        auto* email = dialog()->findChild<QLineEdit*>(u"contactEmail"_s);
        QTest::keyClicks(email, u"kari"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog()->findChild<QLabel*>(u"contactProblem"_s)->text().contains(u"kari"_s));
        QTest::keyClicks(email, u"@halden.example"_s);
        QVERIFY(save->isEnabled());
        dialog()->activateWindow(); // what a window manager does
        QTRY_COMPARE(QGuiApplication::focusWindow(), dialog()->windowHandle());
        QTest::keyClick(email, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(contact(u"Kari Berg"_s).email, u"kari@halden.example"_s);
    }

    void the_dialog_says_what_it_means_that_somebody_left() {
        go(u"Sigrid Moen"_s);
        fixture().press(Qt::Key_E);
        QVERIFY(dialog() != nullptr);
        auto* note = dialog()->findChild<QLabel*>(u"contactLeftNote"_s);
        QVERIFY(!note->isVisible());
        dialog()->findChild<QCheckBox*>(u"contactLeft"_s)->setChecked(true);
        QVERIFY(note->isVisible());
    }

    void a_gap_offers_to_add_who_is_missing() {
        auto* add = fixture().page().findChild<QPushButton*>(u"gap_no_signer"_s);
        QVERIFY(add != nullptr);
        add->click();
        QVERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->findChild<QComboBox*>(u"contactRole"_s)->currentData().toInt(),
                 int(domain::ContactRole::Signer));
    }

    void the_card_for_who_is_missing_asks_for_them() {
        const int ghost = graph().picture().indexOf({}, domain::ContactRole::Signer);
        QVERIFY(ghost >= 0);
        graph().setCurrentNode(ghost);
        fixture().press(Qt::Key_Return);
        QVERIFY(dialog() != nullptr);
    }

    void the_graph_is_a_list_of_people_in_words_and_tells_where_the_focus_goes() {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&graph());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(graph().picture().nodes().size()));
        go(u"Sigrid Moen"_s);
        QAccessibleInterface* focused = list->focusChild();
        QVERIFY(focused != nullptr);
        const QString words = focused->text(QAccessible::Name);
        QVERIFY2(words.startsWith(u"Sigrid Moen, CFO, Economic buyer"_s), qPrintable(words));
        QVERIFY2(words.contains(u"last touch 63 day(s) ago"_s), qPrintable(words));
        QVERIFY2(words.contains(u"reports to"_s), qPrintable(words));
        QVERIFY(focused->state().focused);
        QVERIFY(list->childAt(focused->rect().center().x(), focused->rect().center().y()) == focused);
        fixture().press(Qt::Key_Down);
        QVERIFY(list->focusChild() != focused);
    }

    void the_table_stands_alone_when_asked_for() {
        fixture().child<views::SegmentedControl>("chainSwitch")->setCurrent(1);
        QVERIFY(!graph().isVisible());
        m_tab->takeFocus();
        QTRY_VERIFY(table().hasFocus());
        const int row = table().currentIndex().row();
        fixture().press(Qt::Key_J);
        QCOMPARE(table().currentIndex().row(), row + 1);
        fixture().press(Qt::Key_C);
        QVERIFY(dialog() != nullptr);
    }

    void two_hundred_contacts_are_painted_within_frames() {
        for (int i = 0; i < 200; ++i) {
            domain::Contact made;
            made.account = {fixture().page().account()};
            made.name = u"<b>Person</b> %1"_s.arg(i);
            made.role = static_cast<domain::ContactRole>(i % 8);
            QVERIFY(operations::addContact(fixture().session().book(), made).result());
        }
        QTRY_VERIFY(table().model()->rowCount() > 200);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            fixture().press(Qt::Key_Down);
            graph().viewport()->repaint();
        }
        qInfo("%lld ms a step", timer.elapsed() / 20);
        QVERIFY(timer.elapsed() / 20 < 100);
    }

private:
    QStringList m_problems;
};

QTEST_MAIN(TestStakeholders)
#include "tst_stakeholders.moc"
