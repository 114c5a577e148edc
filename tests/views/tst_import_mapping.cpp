// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/wizard_fixture.h"
#include "views/exchange/match_pane.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// The second step of the wizard.
class TestImportMapping : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WizardFixture> m_fixture;

    [[nodiscard]] QAbstractItemModel* errors() const {
        return m_fixture->part<QTreeView>(u"errorList")->model();
    }
    void pressInErrors(Qt::Key key) {
        auto* list = m_fixture->part<QTreeView>(u"errorList");
        list->setFocus();
        QTest::keyClick(list, key);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WizardFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anotherMappingGivesAnotherCheck();
    void aFieldThatTwoColumnsWantGoesToTheOneChosenLast();
    void otherColumnsBecomeCustomFieldsOnRequest();
    void anAmbiguousDateColumnBlocksUntilItIsDecided();
    void matchChoicesShowTheirCounts();
    void anErrorIsMendedInItsCell();
    void aBadValueIsLeftEmptyByL();
    void aRowIsSkippedByS();
    void theRulesSayWhatAnEndDateMeans();
    void matchTextNamesDoubts();
    void everyPartOfTheMappingStepIsReachedByTab();
    void decisionsInQuickSuccessionAllHold();
    void aSavedMappingIsOfferedAgain();
    void theRowWithTheNamesIsMovedByHand();
    void guardsOfSpreadsheetsAreTakenOffByRule();
};

void TestImportMapping::anotherMappingGivesAnotherCheck() {
    m_fixture->open(m_fixture->file("name,code\nAcme,A-1\nGlobex,A-2\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(m_fixture->check(1), u"ignored"_s);
    m_fixture->chooseField(1, u"external_id"_s);
    QTRY_COMPARE(m_fixture->check(1), u"2 unique"_s);
    m_fixture->chooseField(1, u"renewal"_s);
    QTRY_COMPARE(m_fixture->check(1), u"2 not a date"_s);
    QTRY_COMPARE(m_fixture->text(u"errorCount"), u"2 row(s) with errors"_s);
    m_fixture->chooseField(1, QString());
    QTRY_COMPARE(m_fixture->check(1), u"ignored"_s);
    QTRY_VERIFY(!m_fixture->part<QWidget>(u"errorPanel")->isVisible());
}

void TestImportMapping::aFieldThatTwoColumnsWantGoesToTheOneChosenLast() {
    m_fixture->open(m_fixture->file("name,town\nAcme,Rome\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    m_fixture->chooseField(1, u"name"_s);
    QTRY_COMPARE(m_fixture->check(0), u"ignored"_s);
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    QCOMPARE(model->index(1, MappingModel::Field).data(Qt::EditRole).toString(), u"name"_s);
    QCOMPARE(model->index(0, MappingModel::Field).data(Qt::EditRole).toString(), QString());
}

void TestImportMapping::otherColumnsBecomeCustomFieldsOnRequest() {
    m_fixture->open(m_fixture->file("name,Fax number,Plan users\nAcme,+47 22 00,12\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(m_fixture->text(u"ignoredColumns"), u"2 column(s) are not imported."_s);
    QTest::mouseClick(m_fixture->part<QPushButton>(u"takeOtherColumns"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->text(u"ignoredColumns"), QString());
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    QCOMPARE(model->index(2, MappingModel::Field).data().toString(), u"Plan users"_s);
    QCOMPARE(model->index(2, MappingModel::Field).data(MappingModel::NoteRole).toString(),
             u"new custom field, number"_s);
}

void TestImportMapping::anAmbiguousDateColumnBlocksUntilItIsDecided() {
    m_fixture->open(m_fixture->file("name,renewal\nAcme,03/04/2026\nGlobex,05/06/2026\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QTRY_VERIFY(m_fixture->part<QWidget>(u"questionBar")->isVisible());
    QVERIFY(m_fixture->text(u"questionText").contains(u"03/04/2026"));
    QVERIFY(!m_fixture->primary()->isEnabled());
    QVERIFY(m_fixture->text(u"footerNote").startsWith(u"First decide: "));
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Return);
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::Mapping);
    QTest::keyClick(m_fixture->part<QPushButton>(u"answerDayFirst"), Qt::Key_Space);
    QVERIFY(m_fixture->waitForDryRun());
    QVERIFY(!m_fixture->part<QWidget>(u"questionBar")->isVisible());
    QCOMPARE(m_fixture->part<QComboBox>(u"datesCombo")->currentText(), u"DD.MM.YYYY"_s);
    QCOMPARE(m_fixture->check(1), u"2 dates"_s);
}

void TestImportMapping::matchChoicesShowTheirCounts() {
    QCOMPARE(m_fixture->import(m_fixture->file("external_id,name,domain\n1,Acme,acme.example\n2,Globex,\n")),
             u"2 new, 0 changed, 0 as they are"_s);
    m_fixture->open(m_fixture->file("external_id,name,domain\n1,Acme,acme.example\n3,Acme,\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(m_fixture->text(u"matchCounts_external_id"), u"1 match, 1 new"_s);
    QCOMPARE(m_fixture->text(u"matchCounts_domain"), u"1 match, 1 empty"_s);
    QCOMPARE(m_fixture->text(u"countCreate"), u"1"_s);
    QTest::mouseClick(m_fixture->part<QAbstractButton>(u"match_name"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->text(u"countCreate"), u"0"_s);
    QCOMPARE(m_fixture->text(u"countError"), u"1"_s);
    QVERIFY2(m_fixture->part<QWidget>(u"match_name")->hasFocus(), "the choice made keeps the focus");
}

void TestImportMapping::anErrorIsMendedInItsCell() {
    m_fixture->open(m_fixture->file("name,seats\nAcme,ca. 40\nGlobex,5\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(errors()->rowCount(), 1);
    QCOMPARE(errors()->index(0, 2).data().toString(), u"ca. 40"_s);
    pressInErrors(Qt::Key_E);
    auto* editor = m_fixture->part<QLineEdit>(u"errorEditor");
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"40"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->check(1), u"2 numbers"_s);
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::Mapping);
    QTRY_VERIFY(!m_fixture->part<QWidget>(u"errorPanel")->isVisible());
    QCOMPARE(m_fixture->text(u"countCreate"), u"2"_s);
}

void TestImportMapping::aBadValueIsLeftEmptyByL() {
    m_fixture->open(m_fixture->file("name,seats\nAcme,ca. 40\nGlobex,x\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    pressInErrors(Qt::Key_L);
    QTRY_COMPARE(m_fixture->text(u"errorCount"), u"1 row(s) with errors"_s);
    QCOMPARE(m_fixture->check(1), u"1 not a number"_s);
    QCOMPARE(m_fixture->text(u"countCreate"), u"1"_s);
}

void TestImportMapping::aRowIsSkippedByS() {
    m_fixture->open(m_fixture->file("name,seats\nAcme,ca. 40\nGlobex,x\nInitech,4\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    auto* list = m_fixture->part<QTreeView>(u"errorList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_S);
    QTRY_COMPARE(m_fixture->text(u"errorCount"), u"1 row(s) with errors"_s);
    QCOMPARE(errors()->index(0, 0).data().toString(), u"Row 2"_s);
    QCOMPARE(m_fixture->text(u"countSkip"), u"1"_s);
}

void TestImportMapping::theRulesSayWhatAnEndDateMeans() {
    m_fixture->open(m_fixture->file("name,renewal\nAcme,2027-01-01\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    auto* button = m_fixture->part<QPushButton>(u"rulesButton");
    QCOMPARE(button->text(), u"create and update"_s);
    m_fixture->part<QAction>(u"ruleExclusive")->trigger();
    QTRY_COMPARE(button->text(), u"create and update, ends exclusive"_s);
    QVERIFY(m_fixture->waitForDryRun());
    m_fixture->part<QAction>(u"ruleUpdate")->trigger();
    QTRY_COMPARE(button->text(), u"only existing ones, ends exclusive"_s);
    QTRY_COMPARE(m_fixture->text(u"countSkip"), u"1"_s);
    m_fixture->part<QAction>(u"ruleBoth")->trigger();
    QTRY_COMPARE(m_fixture->text(u"countCreate"), u"1"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    const auto* list = m_fixture->part<QTreeView>(u"reviewList")->model();
    QTRY_COMPARE(list->rowCount(), 2);
    QVERIFY(list->index(1, 4).data().toString() == u"2026-12-31"_s ||
            list->index(0, 4).data().toString() == u"2026-12-31"_s);
}

void TestImportMapping::matchTextNamesDoubts() {
    exchange::MatchCandidate match;
    match.matching = 199;
    match.fresh = 15;
    QCOMPARE(matchText(match), u"199 match, 15 new"_s);
    match.empty = 4;
    match.repeated = 2;
    QCOMPARE(matchText(match), u"199 match, 4 empty, 2 duplicates"_s);
    match.ambiguous = 7;
    match.best = true;
    QCOMPARE(matchText(match), u"199 match, 15 new, 4 empty, 2 duplicates, 7 ambiguous"_s);
}

void TestImportMapping::everyPartOfTheMappingStepIsReachedByTab() {
    m_fixture->open(m_fixture->file("external_id,name,seats\n1,Acme,x\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_fixture->wizard().focusWidget(), Qt::Key_Tab);
        reached.append(m_fixture->wizard().focusWidget()->objectName());
    }
    for (const QString& name :
         {u"encodingCombo"_s, u"separatorCombo"_s, u"numbersCombo"_s, u"datesCombo"_s, u"namesCheck"_s,
          u"headerRow"_s, u"profileCombo"_s, u"mappingTable"_s, u"match_external_id"_s, u"emptyCellsCombo"_s,
          u"rulesButton"_s, u"saveErrors"_s, u"errorList"_s, u"keepMapping"_s, u"cancelImport"_s,
          u"backStep"_s, u"primaryStep"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestImportMapping::decisionsInQuickSuccessionAllHold() {
    m_fixture->open(m_fixture->file("name,code,renewal\nAcme,A-1,2027-01-01\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    m_fixture->chooseField(1, u"external_id"_s);
    m_fixture->part<QAction>(u"ruleExclusive")->trigger();
    m_fixture->choose(u"emptyCellsCombo", 1);
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(m_fixture->check(1), u"1 unique"_s);
    QCOMPARE(m_fixture->part<QPushButton>(u"rulesButton")->text(), u"create and update, ends exclusive"_s);
    QCOMPARE(m_fixture->part<QComboBox>(u"emptyCellsCombo")->currentIndex(), 1);
}

void TestImportMapping::theRowWithTheNamesIsMovedByHand() {
    m_fixture->open(m_fixture->file("Customer,City\n\nname,town\nAcme,Rome\nGlobex,Oslo\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    auto* row = m_fixture->part<QSpinBox>(u"headerRow");
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    const auto firstName = [model] { return model->index(0, MappingModel::Source).data().toString(); };
    QCOMPARE(row->value(), 1);
    QCOMPARE(firstName(), u"Customer"_s);
    QTest::keyClick(row, Qt::Key_Up); // the empty second row can't have names
    QTRY_COMPARE(firstName(), u"name"_s);
    QCOMPARE(row->value(), 3);
    QVERIFY(m_fixture->waitForDryRun());
    QVERIFY(m_fixture->part<QPushButton>(u"detectAgain")->isVisible());
    QTest::keyClick(row, Qt::Key_Down);
    QTRY_COMPARE(firstName(), u"Customer"_s);
    QCOMPARE(row->value(), 1);
    m_fixture->part<QCheckBox>(u"namesCheck")->click();
    QTRY_COMPARE(firstName(), u"Column 1"_s);
    QVERIFY(!row->isEnabled());
    m_fixture->part<QCheckBox>(u"namesCheck")->click();
    QTRY_COMPARE(firstName(), u"Customer"_s);
    QVERIFY(row->isEnabled());
}

void TestImportMapping::guardsOfSpreadsheetsAreTakenOffByRule() {
    m_fixture->open(m_fixture->file("name\n'=Acme\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QVERIFY(m_fixture->part<QAction>(u"ruleKeepApostrophes")->isChecked());
    m_fixture->part<QAction>(u"ruleStripApostrophes")->trigger();
    QTRY_COMPARE(m_fixture->part<QPushButton>(u"rulesButton")->text(), u"create and update, guards off"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Run));
    QTRY_COMPARE(m_fixture->accounts(), QStringList(u"=Acme"_s));
}

void TestImportMapping::aSavedMappingIsOfferedAgain() {
    const QString path = m_fixture->file("Nr,Wer\n1,Acme\n");
    m_fixture->open(path);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    m_fixture->chooseField(0, u"external_id"_s);
    m_fixture->chooseField(1, u"name"_s);
    QTRY_COMPARE(m_fixture->check(1), u"1"_s);
    m_fixture->part<QCheckBox>(u"keepMapping")->click();
    auto* name = m_fixture->part<QLineEdit>(u"profileName");
    QVERIFY(name->isVisible());
    name->setText(u"ERP"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Run));
    QVERIFY(m_fixture->waitForDryRun());
    m_fixture->open(path);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(m_fixture->part<QComboBox>(u"profileCombo")->currentText(), u"ERP"_s);
    QCOMPARE(m_fixture->part<QCheckBox>(u"keepMapping")->text(), u"Update saved &mapping “ERP”"_s);
    QVERIFY(m_fixture->part<QCheckBox>(u"keepMapping")->isChecked());
    QCOMPARE(m_fixture->check(0), u"1 unique"_s);
    m_fixture->choose(u"profileCombo", 0);
    QTRY_COMPARE(m_fixture->check(0), QString());
    QVERIFY(!m_fixture->primary()->isEnabled());
}

QTEST_MAIN(TestImportMapping)
#include "tst_import_mapping.moc"
