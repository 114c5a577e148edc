// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"
#include "tests/views/wizard_fixture.h"
#include "views/exchange/mapping_model.h"
#include "views/exchange/mapping_table.h"
#include "views/exchange/match_pane.h"
#include "views/exchange/run_step.h"
#include "views/exchange/step_marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestImportWizard : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WizardFixture> m_fixture;

    QString real(const QString& name) { return test::dataFolder() + u"/crm_exports/header_shapes/"_s + name; }
    [[nodiscard]] QAbstractItemModel* errors() const {
        return m_fixture->part<QTreeView>(u"errorList")->model();
    }
    [[nodiscard]] QString check(int row) const {
        return m_fixture->part<QTreeView>(u"mappingTable")
            ->model()
            ->index(row, MappingModel::Check)
            .data()
            .toString();
    }
    void chooseField(int row, const QString& key) {
        auto* table = m_fixture->part<MappingTable>(u"mappingTable");
        QTRY_VERIFY(m_fixture->part<QComboBox>(u"mappingEditor") == nullptr); // of the choice before
        table->openFields(row);
        auto* editor = m_fixture->part<QComboBox>(u"mappingEditor");
        QVERIFY(editor != nullptr);
        const int index = editor->findData(key);
        QVERIFY2(index >= 0, qPrintable(key));
        editor->setCurrentIndex(index);
        Q_EMIT editor->activated(index);
    }
    void choose(const char16_t* combo, int index) {
        auto* box = m_fixture->part<QComboBox>(combo);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void pressInErrors(Qt::Key key) {
        auto* list = m_fixture->part<QTreeView>(u"errorList");
        list->setFocus();
        QTest::keyClick(list, key);
    }

private Q_SLOTS:
    void initTestCase() {
        if (test::dataFolder().isEmpty())
            qWarning("without ../shared/data the tests on real exports are left out");
    }
    void init() { m_fixture = std::make_unique<WizardFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void enterAloneLeadsARealExportIntoTheBook_data();
    void enterAloneLeadsARealExportIntoTheBook();
    void theFileStepSaysWhatWasFoundAndShowsTheFirstRows();
    void aBinaryFileIsRefusedByNameOfWhatItIs();
    void anotherMappingGivesAnotherCheck();
    void aFieldThatTwoColumnsWantGoesToTheOneChosenLast();
    void otherColumnsBecomeCustomFieldsOnRequest();
    void anAmbiguousDateColumnBlocksUntilItIsDecided();
    void matchChoicesShowTheirCounts();
    void anErrorIsMendedInItsCell();
    void aBadValueIsLeftEmptyByL();
    void aRowIsSkippedByS();
    void rowsWithErrorsAreWrittenBesideTheFile();
    void aSavedMappingIsOfferedAgain();
    void cancelLeavesTheBookAsItWas();
    void oneUndoTakesTheWholeImportBack();
    void theSameFileAgainHasNothingToChange();
    void reviewListsEveryChange();
    void theRulesSayWhatAnEndDateMeans();
    void backKeepsWhatWasDecided();
    void aFailingBackupStopsTheImport();
    void aNewBookIsAskedForItsCurrency();
    void escapeClosesAndAnotherKindIsLookedAtAnew();
    void matchTextNamesDoubts();
    void theRemainingTimeIsToldOnceThePaceIsKnown();
    void everyPartOfTheMappingStepIsReachedByTab();
};

void TestImportWizard::enterAloneLeadsARealExportIntoTheBook_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("HubSpot") << u"hubspot_companies_export.csv"_s << u"4 new, 0 changed, 0 as they are"_s;
    QTest::newRow("Gainsight") << u"gainsight_company.csv"_s << u"1 new, 0 changed, 0 as they are"_s;
    QTest::newRow("Salesforce") << u"salesforce_accounts_report.csv"_s
                                << u"3 new, 0 changed, 0 as they are"_s;
    QTest::newRow("ChurnZero") << u"churnzero_accounts_import.csv"_s << u"1 new, 0 changed, 0 as they are"_s;
}

void TestImportWizard::enterAloneLeadsARealExportIntoTheBook() {
    if (test::dataFolder().isEmpty())
        QSKIP("no real data: set TENURE_DATA");
    QFETCH(QString, name);
    QFETCH(QString, said);
    ImportWizard& wizard = m_fixture->open(real(name));
    QSignalSpy imported(&wizard, &ImportWizard::imported);
    QCOMPARE(wizard.step(), ImportWizard::File);
    QVERIFY(m_fixture->goOn());
    QCOMPARE(wizard.step(), ImportWizard::Mapping);
    QVERIFY(m_fixture->goOn());
    QCOMPARE(wizard.step(), ImportWizard::Review);
    QVERIFY(m_fixture->goOn());
    QCOMPARE(wizard.step(), ImportWizard::Run);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(m_fixture->text(u"runHeading"), said);
    QVERIFY(!m_fixture->accounts().isEmpty());
    QCOMPARE(m_fixture->part<StepMarks>(u"stepMarks")->current(), 4);
    QVERIFY(m_fixture->goOn());
    QVERIFY(!wizard.isVisible());
}

void TestImportWizard::theFileStepSaysWhatWasFoundAndShowsTheFirstRows() {
    m_fixture->open(
        m_fixture->file("Report of March\n\nname;city\nAcme;\xA3\xF3\x64\xBC\nGlobex;Krak\xF3w\n"));
    QTRY_VERIFY(m_fixture->part<QTreeView>(u"firstRows")->isVisible());
    QStringList facts;
    for (const QLabel* label : m_fixture->part<QWidget>(u"fileStep")->findChildren<QLabel*>())
        facts.append(label->text());
    QVERIFY2(facts.contains(u"semicolon  ;"_s), qPrintable(facts.join(u'|')));
    QVERIFY2(facts.contains(u"In row 3, below: Report of March"_s), qPrintable(facts.join(u'|')));
    const QAbstractItemModel* rows = m_fixture->part<QTreeView>(u"firstRows")->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"city"_s);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Acme"_s);
    QCOMPARE(m_fixture->text(u"headerFile"), u"crm.csv"_s);
    QTRY_VERIFY(m_fixture->text(u"headerFacts").startsWith(u"2 row(s), 2 column(s), "));
}

void TestImportWizard::aBinaryFileIsRefusedByNameOfWhatItIs() {
    m_fixture->open(m_fixture->file("\x89PNG\r\n\x1a\n" + QByteArray(200, '\1'), u"accounts.csv"_s));
    QTRY_VERIFY(m_fixture->part<QLabel>(u"fileProblem")->isVisible());
    QVERIFY2(m_fixture->text(u"fileProblem").contains(u"PNG"), qPrintable(m_fixture->text(u"fileProblem")));
    QVERIFY(!m_fixture->primary()->isEnabled());
    // A good file instead goes on from there.
    m_fixture->wizard().setFile(m_fixture->file("name\nAcme\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
}

void TestImportWizard::anotherMappingGivesAnotherCheck() {
    m_fixture->open(m_fixture->file("name,code\nAcme,A-1\nGlobex,A-2\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(check(1), u"ignored"_s);
    chooseField(1, u"external_id"_s);
    QTRY_COMPARE(check(1), u"2 unique"_s);
    chooseField(1, u"renewal"_s);
    QTRY_COMPARE(check(1), u"2 not a date"_s);
    QTRY_COMPARE(m_fixture->text(u"errorCount"), u"2 row(s) with errors"_s);
    chooseField(1, QString());
    QTRY_COMPARE(check(1), u"ignored"_s);
    QTRY_VERIFY(!m_fixture->part<QWidget>(u"errorPanel")->isVisible());
}

void TestImportWizard::aFieldThatTwoColumnsWantGoesToTheOneChosenLast() {
    m_fixture->open(m_fixture->file("name,town\nAcme,Rome\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    chooseField(1, u"name"_s);
    QTRY_COMPARE(check(0), u"ignored"_s);
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    QCOMPARE(model->index(1, MappingModel::Field).data(Qt::EditRole).toString(), u"name"_s);
    QCOMPARE(model->index(0, MappingModel::Field).data(Qt::EditRole).toString(), QString());
}

void TestImportWizard::otherColumnsBecomeCustomFieldsOnRequest() {
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

void TestImportWizard::anAmbiguousDateColumnBlocksUntilItIsDecided() {
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
    QCOMPARE(check(1), u"2 dates"_s);
}

void TestImportWizard::matchChoicesShowTheirCounts() {
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
}

void TestImportWizard::anErrorIsMendedInItsCell() {
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
    QTRY_COMPARE(check(1), u"2 numbers"_s);
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::Mapping);
    QTRY_VERIFY(!m_fixture->part<QWidget>(u"errorPanel")->isVisible());
    QCOMPARE(m_fixture->text(u"countCreate"), u"2"_s);
}

void TestImportWizard::aBadValueIsLeftEmptyByL() {
    m_fixture->open(m_fixture->file("name,seats\nAcme,ca. 40\nGlobex,x\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    pressInErrors(Qt::Key_L);
    QTRY_COMPARE(m_fixture->text(u"errorCount"), u"1 row(s) with errors"_s);
    QCOMPARE(check(1), u"1 not a number"_s);
    QCOMPARE(m_fixture->text(u"countCreate"), u"1"_s);
}

void TestImportWizard::aRowIsSkippedByS() {
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

void TestImportWizard::rowsWithErrorsAreWrittenBesideTheFile() {
    m_fixture->open(m_fixture->file("name,renewal\nAcme,31.02.2026\nGlobex,Q3/26\nInitech,2026-12-31\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Run));
    QTRY_VERIFY(m_fixture->text(u"runFacts").contains(u"crm-errors.csv"));
    QVERIFY(m_fixture->text(u"runFacts").contains(u"2 row(s) with errors were not imported."));
    QFile file(m_fixture->folder() + u"/crm-errors.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Acme,31.02.2026,No such day"));
    QVERIFY(!text.contains("Initech"));
    QCOMPARE(m_fixture->accounts(), QStringList(u"Initech"_s));
}

void TestImportWizard::aSavedMappingIsOfferedAgain() {
    const QString path = m_fixture->file("Nr,Wer\n1,Acme\n");
    m_fixture->open(path);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    chooseField(0, u"external_id"_s);
    chooseField(1, u"name"_s);
    QTRY_COMPARE(check(1), u"1"_s);
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
    QCOMPARE(check(0), u"1 unique"_s);
    choose(u"profileCombo", 0);
    QTRY_COMPARE(check(0), QString());
    QVERIFY(!m_fixture->primary()->isEnabled());
}

void TestImportWizard::cancelLeavesTheBookAsItWas() {
    m_fixture->open(m_fixture->file("name\nAcme\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    m_fixture->part<QPushButton>(u"cancelImport")->click();
    QVERIFY(!m_fixture->wizard().isVisible());
    QCOMPARE(m_fixture->accounts(), QStringList());

    // While it writes, Cancel stops it.
    QByteArray many = "external_id,name,arr,renewal\n";
    for (int i = 0; i < 6'000; ++i)
        many += QByteArray::number(i) + ",Company " + QByteArray::number(i) + ",1200,2026-12-31\n";
    m_fixture->open(m_fixture->file(many));
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    QVERIFY(m_fixture->goOn());
    QCOMPARE(m_fixture->text(u"footerNote"), u"Cancel leaves the book as it was"_s);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->text(u"runHeading"), u"Nothing was imported"_s);
    QCOMPARE(m_fixture->accounts(), QStringList());
    QVERIFY(m_fixture->wizard().isVisible());
}

void TestImportWizard::oneUndoTakesTheWholeImportBack() {
    QCOMPARE(m_fixture->import(m_fixture->file("name,Plan\nAcme,gold\nGlobex,tin\n")),
             u"2 new, 0 changed, 0 as they are"_s);
    QCOMPARE(m_fixture->accounts(), QStringList({u"Acme"_s, u"Globex"_s}));
    QTRY_COMPARE(m_fixture->session().undoLabel(), u"Import crm.csv: 2 new, 0 changed"_s);
    bool undone = false;
    m_fixture->session().undo(
        [&](const domain::Result<store::UndoOutcome>& outcome) { undone = outcome.has_value(); });
    QTRY_VERIFY(undone);
    QCOMPARE(m_fixture->accounts(), QStringList());
}

void TestImportWizard::theSameFileAgainHasNothingToChange() {
    const QString path = m_fixture->file("external_id,name,arr,renewal\n1,Acme,1200,2026-12-31\n");
    QCOMPARE(m_fixture->import(path), u"1 new, 0 changed, 0 as they are"_s);
    m_fixture->open(path);
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    QCOMPARE(m_fixture->text(u"reviewSummary"), u"Nothing to change: the book has all of it"_s);
    QCOMPARE(m_fixture->primary()->text(), u"Close"_s);
    QVERIFY(m_fixture->goOn());
    QVERIFY(!m_fixture->wizard().isVisible());
}

void TestImportWizard::reviewListsEveryChange() {
    QCOMPARE(m_fixture->import(m_fixture->file("external_id,name,owner,arr,tier\n1,Acme,Maya,1000,low\n")),
             u"1 new, 0 changed, 0 as they are"_s);
    m_fixture->open(
        m_fixture->file("external_id,name,owner,arr,tier\n1,Acme,Sam,1500,high\n2,Globex,Sam,,\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    const auto* list = m_fixture->part<QTreeView>(u"reviewList")->model();
    QTRY_COMPARE(list->rowCount(), 3); // id, name and owner of the new one
    QCOMPARE(list->index(0, 1).data().toString(), u"Globex"_s);
    QCOMPARE(list->index(1, 1).data().toString(), QString()); // once for all its values
    QTest::keyClick(m_fixture->part<QWidget>(u"segment0"), Qt::Key_Right);
    QStringList lines;
    QTRY_COMPARE(list->rowCount(), 3);
    for (int row = 0; row < list->rowCount(); ++row) {
        QStringList cells;
        for (int column = 2; column < 5; ++column)
            cells.append(list->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    lines.sort();
    QCOMPARE(lines,
             QStringList({u"ARR|€1,000|€1,500"_s, u"Owner|Maya|Sam"_s, u"Tier|Low touch|High touch"_s}));
}

void TestImportWizard::theRulesSayWhatAnEndDateMeans() {
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

void TestImportWizard::backKeepsWhatWasDecided() {
    m_fixture->open(m_fixture->file("name,town\nAcme,Rome\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    chooseField(1, u"city"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    m_fixture->part<QPushButton>(u"backStep")->click();
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::Mapping);
    m_fixture->part<QPushButton>(u"backStep")->click();
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::File);
    QVERIFY(!m_fixture->part<QPushButton>(u"backStep")->isVisible());
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QCOMPARE(check(1), u"1"_s);
}

void TestImportWizard::aFailingBackupStopsTheImport() {
    ImportHost host;
    host.beforeMerge = []() -> domain::Result<void> {
        return tl::unexpected(domain::Error{domain::ErrorKind::World, u"The disk is full."_s, {}});
    };
    m_fixture->open(m_fixture->file("name\nAcme\n"), std::move(host));
    QVERIFY(m_fixture->goTo(ImportWizard::Run));
    QTRY_COMPARE(m_fixture->text(u"runHeading"), u"Nothing was imported"_s);
    QCOMPARE(m_fixture->text(u"runFacts"), u"The disk is full."_s);
    QCOMPARE(m_fixture->accounts(), QStringList());
}

void TestImportWizard::aNewBookIsAskedForItsCurrency() {
    QString set;
    ImportHost host;
    host.setCurrency = [&set](const QString& code) -> domain::Result<void> {
        set = code;
        return {};
    };
    m_fixture->open(m_fixture->file("name\nAcme\n"), std::move(host));
    auto* currency = m_fixture->part<QComboBox>(u"bookCurrency");
    QVERIFY(currency->isVisible());
    QCOMPARE(currency->currentData().toString(), u"EUR"_s);
    choose(u"bookCurrency", currency->findData(u"PLN"_s));
    QTRY_COMPARE(set, u"PLN"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    m_fixture->open(m_fixture->file("name\nAcme\n"));
    QVERIFY(!m_fixture->part<QComboBox>(u"bookCurrency")->isVisible());
}

void TestImportWizard::escapeClosesAndAnotherKindIsLookedAtAnew() {
    m_fixture->open(m_fixture->file("account,name,email\nAcme,Jo Doe,jo@acme.example\n"));
    QVERIFY(m_fixture->waitForDryRun());
    choose(u"kindCombo", 1);
    QTRY_COMPARE(m_fixture->wizard().windowTitle(), u"Import contacts"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    QCOMPARE(model->index(2, MappingModel::Field).data(Qt::EditRole).toString(), u"email"_s);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Escape);
    QVERIFY(!m_fixture->wizard().isVisible());
}

void TestImportWizard::matchTextNamesDoubts() {
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

void TestImportWizard::theRemainingTimeIsToldOnceThePaceIsKnown() {
    QCOMPARE(remainingText(100, 1000, 10'000), QString());
    QCOMPARE(remainingText(1000, 1000, 10'000), u"about 10 s left"_s);
    QCOMPARE(remainingText(60'000, 1000, 10'000), u"about 9 min left"_s);
    QCOMPARE(remainingText(1000, 10'000, 10'000), QString());
}

void TestImportWizard::everyPartOfTheMappingStepIsReachedByTab() {
    m_fixture->open(m_fixture->file("external_id,name,seats\n1,Acme,x\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_fixture->wizard().focusWidget(), Qt::Key_Tab);
        reached.append(m_fixture->wizard().focusWidget()->objectName());
    }
    for (const QString& name : {u"encodingCombo"_s, u"separatorCombo"_s, u"numbersCombo"_s, u"datesCombo"_s,
                                u"namesCheck"_s, u"profileCombo"_s, u"mappingTable"_s, u"match_external_id"_s,
                                u"emptyCellsCombo"_s, u"rulesButton"_s, u"saveErrors"_s, u"errorList"_s,
                                u"keepMapping"_s, u"cancelImport"_s, u"backStep"_s, u"primaryStep"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
