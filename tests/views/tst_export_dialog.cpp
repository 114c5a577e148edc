// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import.h"
#include "tests/views/wizard_fixture.h"
#include "views/exchange/export_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRadioButton>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestExportDialog : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WizardFixture> m_fixture;
    std::unique_ptr<ExportDialog> m_dialog;

    void open(const ExportScope& scope = {}) {
        m_dialog = std::make_unique<ExportDialog>(m_fixture->session(), scope);
        m_dialog->show();
    }
    template <class T>
    [[nodiscard]] T* part(const char16_t* name) const {
        return m_dialog->findChild<T*>(QStringView(name).toString());
    }
    void choose(const char16_t* name) { part<QRadioButton>(name)->click(); }
    void chooseKind(int data) {
        auto* kind = part<QComboBox>(u"exportKind");
        kind->setCurrentIndex(kind->findData(data));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_fixture->folder() + u'/' + name; }
    [[nodiscard]] static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
    }
    /// Exports by Enter into @p name; how many rows, -1 if that was refused.
    qint64 exportTo(const QString& name) {
        m_dialog->setPath(path(name));
        QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        if (!QTest::qWaitFor(
                [&] { return !exported.empty() || part<QLabel>(u"exportProblem")->isVisible(); }))
            return -2;
        return exported.empty() ? -1 : exported.front().front().toLongLong();
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WizardFixture>();
        QCOMPARE(m_fixture->import(
                     m_fixture->file("external_id,name,city,tier\n1,Acme,Rome,high\n2,=Globex,Oslo,low\n")),
                 u"2 new, 0 changed, 0 as they are"_s);
    }
    void cleanup() {
        m_dialog.reset();
        m_fixture.reset();
    }

    void enterExportsEveryFieldOfAllAccounts() {
        open();
        QCOMPARE(part<QLineEdit>(u"exportPath")->text(), path(u"Clara accounts.csv"_s));
        QCOMPARE(exportTo(u"out.csv"_s), 2);
        QVERIFY(!m_dialog->isVisible());
        const QByteArray text = contents(path(u"out.csv"_s));
        QVERIFY(text.contains("uuid"));
        QVERIFY(text.contains("=Globex"));
        QVERIFY(!text.contains("'=Globex"));
    }

    void theListsConditionAndColumnsAreFollowedOnRequest() {
        open({u"tier:high"_s, 1, {u"name"_s, u"city"_s, u"no_such_field"_s}});
        QVERIFY(part<QRadioButton>(u"exportListed")->isChecked());
        choose(u"exportShown");
        QCOMPARE(m_dialog->options().query, u"tier:high"_s);
        QCOMPARE(m_dialog->options().columns, QStringList({u"name"_s, u"city"_s}));
        QCOMPARE(exportTo(u"out.csv"_s), 1);
        const QByteArray text = contents(path(u"out.csv"_s));
        QVERIFY2(text.contains("name,city\r\nAcme,Rome"), text.constData());
    }

    void withoutAConditionThereIsNothingToFollow() {
        open({QString(), 2, {}});
        QVERIFY(!part<QRadioButton>(u"exportListed")->isEnabled());
        QVERIFY(part<QRadioButton>(u"exportAll")->isChecked());
        QVERIFY(!part<QRadioButton>(u"exportShown")->isEnabled());
    }

    void spreadsheetSafeGuardsFormulas() {
        open();
        choose(u"exportSafe");
        QCOMPARE(exportTo(u"out.csv"_s), 2);
        QVERIFY(contents(path(u"out.csv"_s)).contains("'=Globex"));
    }

    void separatorAndDecimalSignAreChosenForCsv() {
        open();
        auto* separator = part<QComboBox>(u"exportSeparator");
        auto* decimal = part<QComboBox>(u"exportDecimal");
        separator->setCurrentIndex(separator->findData(QByteArray(";")));
        decimal->setCurrentIndex(decimal->findData(int(exchange::DecimalSign::Comma)));
        QCOMPARE(m_dialog->options().separator, QByteArray(";"));
        QCOMPARE(m_dialog->options().decimalSign, exchange::DecimalSign::Comma);
        QCOMPARE(exportTo(u"out.csv"_s), 2);
        QVERIFY(contents(path(u"out.csv"_s)).contains("external_id;"));
        open();
        choose(u"exportJson");
        QVERIFY(!part<QComboBox>(u"exportSeparator")->isEnabled());
        QVERIFY(!part<QComboBox>(u"exportDecimal")->isEnabled());
    }

    void tagsAndUsageThatTheListShowsAreExported() {
        exchange::ImportOptions usage;
        usage.kind = exchange::ImportKind::Usage;
        const auto import = exchange::ImportSession::open(
            m_fixture->session().book(),
            m_fixture->file("account,metric,day,value\nAcme,logins,2026-03-01,5\n"), usage);
        QVERIFY((*import)->stage() && (*import)->merge());
        const QStringList columns{u"name"_s, u"tags"_s, u"logins.30d"_s};
        open({QString(), 2, columns});
        choose(u"exportShown");
        QCOMPARE(m_dialog->options().columns, columns);
        QCOMPARE(exportTo(u"out.csv"_s), 2);
        QVERIFY(contents(path(u"out.csv"_s)).contains("name,tags,logins.30d"));
    }

    void jsonHasNoGuardAndItsOwnEnding() {
        open();
        choose(u"exportSafe");
        choose(u"exportJson");
        QVERIFY(!part<QRadioButton>(u"exportSafe")->isEnabled());
        QVERIFY(part<QLineEdit>(u"exportPath")->text().endsWith(u".json"));
        QVERIFY(!m_dialog->options().spreadsheetSafe);
        QCOMPARE(exportTo(u"out.json"_s), 2);
        const QJsonArray rows = QJsonDocument::fromJson(contents(path(u"out.json"_s))).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toObject()[u"name"].toString(), u"=Globex"_s);
    }

    void aWorkbookHasItsOwnEndingAndNoDialect() {
        open();
        choose(u"exportXlsx");
        QVERIFY(!part<QComboBox>(u"exportSeparator")->isEnabled());
        QVERIFY(part<QLineEdit>(u"exportPath")->text().endsWith(u".xlsx"));
        QCOMPARE(exportTo(u"out.xlsx"_s), 2);
        QVERIFY(contents(path(u"out.xlsx"_s)).startsWith("PK"));
    }

    void aWholeBookGoesIntoAFolderInTheOrderOfItsImport() {
        open();
        chooseKind(-1);
        QCOMPARE(part<QLineEdit>(u"exportPath")->text(), path(u"Clara export"_s));
        QVERIFY(exportTo(u"book"_s) >= 2);
        const QStringList files = QDir(path(u"book"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.front(), u"01 people.csv"_s);
        QCOMPARE(files.at(3), u"04 accounts.csv"_s);
    }

    void anUnwritablePlaceIsSaidInTheDialog() {
        open();
        QCOMPARE(exportTo(u"no/such/folder/out.csv"_s), -1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!part<QLabel>(u"exportProblem")->text().isEmpty());
        QVERIFY(part<QPushButton>(u"startExport")->isEnabled());
    }

    void withoutAPathThereIsNothingToPress() {
        open();
        m_dialog->setPath(QString());
        QVERIFY(!part<QPushButton>(u"startExport")->isEnabled());
        QCOMPARE(part<QLabel>(u"footerNote")->text(), u"Choose a file"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
