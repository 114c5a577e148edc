// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "items/history_model.h"
#include "operations/account_edit.h"
#include "views/account/sheet_tree.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// The history tab: in words, filtered, and one change of many taken back.
class TestAccountHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }
    views::SheetTree& tree() { return *fixture().child<views::SheetTree>("historyTree"); }
    const QAbstractItemModel& model() { return *tree().model(); }
    QStringList changes() {
        QStringList labels;
        for (int row = 0; row < model().rowCount(); ++row)
            labels.append(model().index(row, 0).data().toString());
        return labels;
    }
    void set(const QString& key, const QString& value) {
        const auto done = operations::setFields(fixture().session().book(),
                                                {{fixture().idOf(u"Halden Robotics"_s)}}, {{key, value}})
                              .result();
        QVERIFY(done.has_value());
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        fixture().open(u"Halden Robotics"_s);
        set(u"city"_s, u"Oslo"_s);
        set(u"seats"_s, u"150"_s);
        set(u"tier"_s, u"low"_s);
        fixture().press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(fixture().page().currentTab(), u"history"_s);
        QTRY_COMPARE(model().rowCount(), 4);
    }
    void cleanup() { m_fixture.reset(); }

    void changes_are_told_in_words_the_newest_first() {
        QCOMPARE(changes().front(), u"Set tier of 1 account(s)"_s);
        const QModelIndex seats = model().index(1, 0);
        QCOMPARE(model().rowCount(seats), 1);
        QCOMPARE(model().index(0, 0, seats).data(Qt::AccessibleTextRole).toString(),
                 u"Tenfold CRM · Seats from 140 to 150"_s);
        QCOMPARE(model().index(0, 0, model().index(2, 0)).data(Qt::AccessibleTextRole).toString(),
                 u"City from Bergen to Oslo"_s);
        QVERIFY(!model().index(0, 4).data().toString().isEmpty());
    }

    void one_change_is_undone_and_those_after_it_stay() {
        tree().setCurrentIndex(model().index(2, 0)); // the city
        fixture().child<QPushButton>("historyUndo")->click();
        QTRY_VERIFY(changes().contains(u"Set city of 1 account(s) (undone)"_s));
        QCOMPARE(fixture().page().shown()->details().account.city, u"Bergen"_s);
        QCOMPARE(fixture().page().shown()->details().facts->tier, domain::Tier::Low);
        tree().setCurrentIndex(
            model().index(int(changes().indexOf(u"Set city of 1 account(s) (undone)"_s)), 0));
        QVERIFY(!fixture().child<QPushButton>("historyUndo")->isEnabled());
    }

    void the_filter_finds_fields_values_and_labels() {
        fixture().page().find();
        auto* filter = fixture().child<QLineEdit>("historyFilter");
        QVERIFY(filter->hasFocus());
        fixture().type(u"oslo"_s);
        QTRY_COMPARE(changes(), QStringList{u"Set city of 1 account(s)"_s});
        filter->setText(u"nothing of the kind"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QCOMPARE(fixture().child<QLabel>("historyNote")->text(), u"No change has this in it."_s);
        filter->setFocus();
        fixture().press(Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 4);
        QVERIFY(tree().hasFocus());
    }

    void a_change_made_meanwhile_comes_to_the_top() {
        set(u"city"_s, u"Trondheim"_s);
        QTRY_COMPARE(model().rowCount(), 5);
        QCOMPARE(model().index(0, 2, model().index(0, 0)).data().toString(), u"Trondheim"_s);
    }
};

QTEST_MAIN(TestAccountHistory)
#include "tst_account_history.moc"
