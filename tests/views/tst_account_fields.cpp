// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "items/field_sheet_model.h"
#include "operations/account_edit.h"
#include "views/account/sheet_tree.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// All fields of an account, edited where they stand.
class TestAccountFields : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }
    views::SheetTree& tree() { return *fixture().child<views::SheetTree>("fieldsTree"); }
    const items::FieldSheetModel& model() {
        return *qobject_cast<const items::FieldSheetModel*>(tree().model());
    }
    QString value(const QString& key) { return model().indexOf(key).data().toString(); }
    void go(const QString& key) {
        fixture().list().window().activateWindow(); // a dialog may have been before it
        tree().setFocus();
        QTRY_VERIFY(tree().hasFocus());
        tree().setCurrentIndex(model().indexOf(key));
    }
    QWidget* editor() { return tree().viewport()->findChild<QWidget*>(u"cellEditor"_s); }
    QDialog* dialog() { return fixture().page().findChild<QDialog*>(u"fieldDefinition"_s); }
    void define(const QString& label, domain::CustomType type, const QString& choices = {}) {
        fixture().child<QPushButton>("addField")->click();
        QVERIFY(dialog() != nullptr);
        dialog()->findChild<QLineEdit*>(u"fieldLabel"_s)->setText(label);
        dialog()->findChild<QComboBox*>(u"fieldType"_s)->setCurrentIndex(int(type));
        dialog()->findChild<QLineEdit*>(u"fieldChoices"_s)->setText(choices);
        dialog()->findChild<QPushButton*>(u"fieldDefinitionApply"_s)->click();
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        fixture().open(u"Halden Robotics"_s);
        fixture().press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(fixture().page().currentTab(), u"fields"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void every_field_of_the_catalogue_is_there_once() {
        for (const query::Field& field : fixture().session().context().catalogue.fields())
            QVERIFY2(model().indexOf(field.key).isValid(), qPrintable(field.key));
        QCOMPARE(value(u"city"_s), u"Bergen"_s);
        QVERIFY2(value(u"renewal"_s).startsWith(u"20 May 2026"_s), qPrintable(value(u"renewal"_s)));
        QCOMPARE(value(u"tier"_s), u"High touch"_s);
    }

    void a_text_is_written_in_place() {
        go(u"city"_s);
        fixture().press(Qt::Key_E);
        QVERIFY(editor() != nullptr);
        fixture().type(u"Oslo"_s);
        fixture().press(Qt::Key_Return);
        QTRY_COMPARE(value(u"city"_s), u"Oslo"_s);
        QCOMPARE(fixture().session().undoLabel(), u"Set city of 1 account(s)"_s);
        QCOMPARE(tree().currentIndex(), model().indexOf(u"city"_s));
    }

    void an_enum_is_chosen_and_what_follows_from_it_changes() {
        go(u"tier"_s);
        fixture().press(Qt::Key_E);
        auto* combo = qobject_cast<QComboBox*>(editor());
        QVERIFY(combo != nullptr);
        combo->setCurrentIndex(combo->findData(u"low"_s));
        fixture().press(Qt::Key_Return);
        QTRY_COMPARE(value(u"tier"_s), u"Low touch"_s);
        QCOMPARE(fixture().child<QLabel>("accountCrumbGroup")->text(), u"Low touch"_s);
    }

    void bad_input_keeps_its_editor_with_the_reason() {
        go(u"renewal"_s);
        fixture().press(Qt::Key_E);
        fixture().type(u"soon"_s);
        fixture().press(Qt::Key_Return);
        QVERIFY(editor() != nullptr && editor()->isVisible());
        QVERIFY(editor()->accessibleDescription().contains(u"soon"_s));
        fixture().press(Qt::Key_Escape);
        QVERIFY(value(u"renewal"_s).startsWith(u"20 May 2026"_s));
        QVERIFY(tree().hasFocus());
    }

    void what_follows_from_other_data_is_not_edited() {
        go(u"carr"_s);
        fixture().press(Qt::Key_E);
        QVERIFY(editor() == nullptr);
    }

    void a_custom_field_is_defined_filled_renamed_and_removed_and_all_of_it_undone() {
        define(u"Contract owner"_s, domain::CustomType::Text);
        QTRY_VERIFY(model().indexOf(u"contract_owner"_s).isValid());
        go(u"contract_owner"_s);
        fixture().press(Qt::Key_E);
        fixture().type(u"Legal"_s);
        fixture().press(Qt::Key_Return);
        QTRY_COMPARE(value(u"contract_owner"_s), u"Legal"_s);

        go(u"contract_owner"_s);
        auto* change = fixture().child<QPushButton>("changeField");
        QTRY_VERIFY(change->isVisible());
        change->click();
        dialog()->findChild<QLineEdit*>(u"fieldLabel"_s)->setText(u"Owner of the contract"_s);
        dialog()->findChild<QPushButton*>(u"fieldDefinitionApply"_s)->click();
        const auto label = [this] {
            return model().indexOf(u"contract_owner"_s).siblingAtColumn(0).data().toString();
        };
        QTRY_COMPARE(label(), u"Owner of the contract"_s);
        QCOMPARE(value(u"contract_owner"_s), u"Legal"_s);

        QTRY_VERIFY(dialog() == nullptr);
        go(u"contract_owner"_s);
        change->click();
        auto* remove = dialog()->findChild<QPushButton*>(u"fieldRemove"_s);
        QTRY_VERIFY(remove->isEnabled()); // it says how many have a value first
        QVERIFY(AccountFixture::labels(*dialog()).contains(u"1 account(s) have a value"_s));
        remove->click();
        QTRY_VERIFY(!model().indexOf(u"contract_owner"_s).isValid());
        fixture().session().undo([](const auto&) {});
        QTRY_COMPARE(value(u"contract_owner"_s), u"Legal"_s);
    }

    void a_choice_without_choices_is_not_taken() {
        define(u"Plan"_s, domain::CustomType::Enum);
        QVERIFY(dialog() != nullptr && dialog()->isVisible());
        QVERIFY(!dialog()->findChild<QLabel*>(u"fieldDefinitionProblem"_s)->text().isEmpty());
        dialog()->findChild<QLineEdit*>(u"fieldChoices"_s)->setText(u"Basic, Pro"_s);
        dialog()->findChild<QPushButton*>(u"fieldDefinitionApply"_s)->click();
        QTRY_VERIFY(model().indexOf(u"plan"_s).isValid());
        go(u"plan"_s);
        fixture().press(Qt::Key_E);
        auto* combo = qobject_cast<QComboBox*>(editor());
        QVERIFY(combo != nullptr && combo->findData(u"Pro"_s) >= 0);
    }

    void letters_walk_and_brackets_leave_for_the_next_account() {
        go(u"name"_s);
        fixture().press(Qt::Key_J);
        QCOMPARE(tree().currentIndex(), model().indexOf(u"stage"_s));
        fixture().press(Qt::Key_BracketRight);
        QTRY_VERIFY(fixture().shownName() != u"Halden Robotics"_s);
        QTRY_COMPARE(value(u"name"_s), fixture().shownName());
    }
};

QTEST_MAIN(TestAccountFields)
#include "tst_account_fields.moc"
