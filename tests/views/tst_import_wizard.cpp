// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"
#include "tests/views/wizard_fixture.h"
#include "views/exchange/mapping_model.h"
#include "views/exchange/run_step.h"
#include "views/exchange/step_marks.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTranslator>
#include <QTreeView>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestImportWizard : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WizardFixture> m_fixture;

    QString real(const QString& name) { return test::dataFolder() + u"/crm_exports/header_shapes/"_s + name; }

private Q_SLOTS:
    void initTestCase() {
        if (test::dataFolder().isEmpty())
            qWarning("without ../shared/data the tests on real exports are left out");
    }
    void init() { m_fixture = std::make_unique<WizardFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void enterAloneLeadsARealExportIntoTheBook_data();
    void enterAloneLeadsARealExportIntoTheBook();
    void withoutAFileTheChoicesStandAtTheTop();
    void theFileIsShownBeforeItsRowsAreCompared();
    void theFileStepSaysWhatWasFoundAndShowsTheFirstRows();
    void whatTheRowsAreIsGuessedUntilAPersonChooses();
    void aBinaryFileIsRefusedByNameOfWhatItIs();
    void rowsWithErrorsAreWrittenBesideTheFile();
    void cancelLeavesTheBookAsItWas();
    void oneUndoTakesTheWholeImportBack();
    void theSameFileAgainHasNothingToChange();
    void reviewListsEveryChange();
    void backKeepsWhatWasDecided();
    void aFailingBackupStopsTheImport();
    void aNewBookIsAskedForItsCurrency();
    void escapeClosesAndAnotherKindIsLookedAtAnew();
    void theRemainingTimeIsToldOnceThePaceIsKnown();
    void usagePointsAreCountedNotListed();
    void closingStopsWhatGoesOnAtOnce();
    void textsAThirdLongerFitTheScreen();
};

/// Every text a third longer, as German and Polish are.
class LongWords : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 35 / 100 + 1, u'n');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
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

void TestImportWizard::withoutAFileTheChoicesStandAtTheTop() {
    const ImportWizard& wizard = m_fixture->open(QString());
    const auto* kind = m_fixture->part<QWidget>(u"kindCombo");
    QVERIFY(kind->mapTo(&wizard, QPoint()).y() < wizard.height() / 3);
    QVERIFY(!m_fixture->part<QWidget>(u"headerIcon")->isVisible());
    m_fixture->open(m_fixture->file("name\nAcme\n"));
    QTRY_VERIFY(m_fixture->part<QWidget>(u"headerIcon")->isVisible());
}

void TestImportWizard::theFileIsShownBeforeItsRowsAreCompared() {
    QByteArray many = "external_id,name,arr\n";
    for (int i = 0; i < 20'000; ++i)
        many += QByteArray::number(i) + ",Company " + QByteArray::number(i) + ",1200\n";
    m_fixture->open(m_fixture->file(many));
    QTRY_VERIFY(m_fixture->part<QTreeView>(u"firstRows")->isVisible());
    QVERIFY(!m_fixture->text(u"headerFacts").contains(u"20,000"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(!m_fixture->primary()->isEnabled());
    QTRY_VERIFY(m_fixture->text(u"headerFacts").startsWith(u"20,000 row(s)"));
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

void TestImportWizard::whatTheRowsAreIsGuessedUntilAPersonChooses() {
    const QString contacts =
        m_fixture->file("Account,First name,Last name,E-mail\nAcme,Eva,Berg,e@x.example\n");
    m_fixture->open(contacts);
    auto* kind = m_fixture->part<QComboBox>(u"kindCombo");
    auto* guessed = m_fixture->part<QLabel>(u"guessedKind");
    QTRY_COMPARE(kind->currentData().toInt(), int(exchange::ImportKind::Contacts));
    QVERIFY(guessed->isVisible());
    m_fixture->wizard().setFile(
        m_fixture->file("Account,Task,Due date\nAcme,Call,2026-04-01\n", u"todo.csv"_s));
    QTRY_COMPARE(kind->currentData().toInt(), int(exchange::ImportKind::Tasks));
    QVERIFY(guessed->isVisible());
    m_fixture->choose(u"kindCombo", kind->findData(int(exchange::ImportKind::Accounts)));
    QVERIFY(!guessed->isVisible());
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(kind->currentData().toInt(), int(exchange::ImportKind::Accounts));
    m_fixture->wizard().setFile(contacts); // what was chosen holds
    QVERIFY(m_fixture->waitForDryRun());
    QCOMPARE(kind->currentData().toInt(), int(exchange::ImportKind::Accounts));
    QVERIFY(!guessed->isVisible());
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

void TestImportWizard::backKeepsWhatWasDecided() {
    m_fixture->open(m_fixture->file("name,town\nAcme,Rome\n"));
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    m_fixture->chooseField(1, u"city"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    m_fixture->part<QPushButton>(u"backStep")->click();
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::Mapping);
    m_fixture->part<QPushButton>(u"backStep")->click();
    QCOMPARE(m_fixture->wizard().step(), ImportWizard::File);
    QVERIFY(!m_fixture->part<QPushButton>(u"backStep")->isVisible());
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QCOMPARE(m_fixture->check(1), u"1"_s);
}

void TestImportWizard::aFailingBackupStopsTheImport() {
    ImportHost host;
    host.beforeMerge = [](const exchange::ImportProgress&) -> domain::Result<void> {
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
    m_fixture->choose(u"bookCurrency", currency->findData(u"PLN"_s));
    QTRY_COMPARE(set, u"PLN"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    m_fixture->open(m_fixture->file("name\nAcme\n"));
    QVERIFY(!m_fixture->part<QComboBox>(u"bookCurrency")->isVisible());
}

void TestImportWizard::escapeClosesAndAnotherKindIsLookedAtAnew() {
    m_fixture->open(m_fixture->file("account,name,email\nAcme,Jo Doe,jo@acme.example\n"));
    QVERIFY(m_fixture->waitForDryRun());
    m_fixture->choose(u"kindCombo", 1);
    QTRY_COMPARE(m_fixture->wizard().windowTitle(), u"Import contacts"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    const auto* model = m_fixture->part<QTreeView>(u"mappingTable")->model();
    QCOMPARE(model->index(2, MappingModel::Field).data(Qt::EditRole).toString(), u"email"_s);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Escape);
    QVERIFY(!m_fixture->wizard().isVisible());
}

void TestImportWizard::usagePointsAreCountedNotListed() {
    QCOMPARE(m_fixture->import(m_fixture->file("external_id,name\n1,Acme\n")),
             u"1 new, 0 changed, 0 as they are"_s);
    m_fixture->open(m_fixture->file("account,metric,day,value\nAcme,logins,2026-03-01,5\nAcme,logins,2026-03-"
                                    "02,x\nAcme,logins,2026-03-03,7\n",
                                    u"usage.csv"_s));
    QVERIFY(m_fixture->waitForDryRun());
    auto* kind = m_fixture->part<QComboBox>(u"kindCombo");
    m_fixture->choose(u"kindCombo", kind->findData(int(exchange::ImportKind::Usage)));
    QTRY_COMPARE(m_fixture->wizard().windowTitle(), u"Import usage"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Mapping));
    QVERIFY(m_fixture->waitForDryRun());
    QVERIFY(!m_fixture->part<QWidget>(u"matchPane")->isVisible());
    QCOMPARE(m_fixture->text(u"countCreate"), u"2"_s);
    QCOMPARE(m_fixture->text(u"errorCount"), u"1 row(s) with errors"_s);
    QVERIFY(m_fixture->goTo(ImportWizard::Review));
    QCOMPARE(m_fixture->text(u"reviewSummary"), u"2 new points, 0 changed, 0 as they are"_s);
    QVERIFY(m_fixture->text(u"reviewEmpty").startsWith(u"Points are counted, not listed"));
    QVERIFY(m_fixture->goOn());
    QTRY_COMPARE(m_fixture->text(u"runHeading"), u"2 new points, 0 changed, 0 as they are"_s);
}

void TestImportWizard::closingStopsWhatGoesOnAtOnce() {
    QByteArray many = "external_id,name,arr,parent\n";
    for (int i = 1; i <= 40'000; ++i)
        many += QByteArray::number(i) + ",Company " + QByteArray::number(i) + ",1200," +
                (i > 1 ? QByteArray::number(i / 2) : QByteArray()) + '\n';
    m_fixture->open(m_fixture->file(many));
    QTRY_VERIFY(m_fixture->part<QTreeView>(u"firstRows")->isVisible());
    QElapsedTimer clock;
    clock.start();
    m_fixture->close();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_fixture->import(m_fixture->file("name\nAcme\n")), u"1 new, 0 changed, 0 as they are"_s);
}

void TestImportWizard::theRemainingTimeIsToldOnceThePaceIsKnown() {
    QCOMPARE(remainingText(100, 1000, 10'000), QString());
    QCOMPARE(remainingText(1000, 1000, 10'000), u"about 10 s left"_s);
    QCOMPARE(remainingText(60'000, 1000, 10'000), u"about 9 min left"_s);
    QCOMPARE(remainingText(1000, 10'000, 10'000), QString());
}

void TestImportWizard::textsAThirdLongerFitTheScreen() {
    LongWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    m_fixture->open(m_fixture->file("name,renewal,seats\nAcme,03/04/2026,x\n"));
    QVERIFY(m_fixture->waitForDryRun());
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Return);
    QTest::mouseClick(m_fixture->part<QPushButton>(u"answerDayFirst"), Qt::LeftButton);
    QVERIFY(m_fixture->waitForDryRun());
    const int width = m_fixture->wizard().minimumSizeHint().width();
    QCoreApplication::removeTranslator(&words);
    QVERIFY2(width <= 1366, qPrintable(QString::number(width)));
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
