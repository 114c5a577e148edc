// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of real programs: each works without help, or says what a person has to decide.
#include "store/accounts.h"
#include "tests/exchange/import_runner.h"
#include "tests/support/test_data.h"

#include <QDirIterator>
#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestImportFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRealFileWorksOrSaysWhatToDecide_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("said"); ///< part of what was said
        const auto row = [](const char* file, ImportKind kind, const QString& came,
                            const QString& said = {}) {
            QTest::newRow(file) << static_cast<int>(kind) << came << said;
        };
        row("crm_exports/header_shapes/churnzero_accounts_import.csv", ImportKind::Accounts, u"1 0 0 0"_s);
        row("crm_exports/header_shapes/clientsuccess_contracts_import.csv", ImportKind::Contracts,
            u"0 0 0 2"_s, u"There is no account"_s);
        row("crm_exports/header_shapes/gainsight_company.csv", ImportKind::Accounts, u"1 0 0 0"_s);
        row("crm_exports/header_shapes/hubspot_companies_export.csv", ImportKind::Accounts, u"4 0 0 0"_s);
        row("crm_exports/header_shapes/hubspot_contacts_export.csv", ImportKind::Contacts, u"0 0 0 5"_s,
            u"There is no account"_s);
        row("crm_exports/header_shapes/hubspot_deals_export.csv", ImportKind::Accounts, u"2 0 0 0"_s);
        row("crm_exports/header_shapes/lealup_skalin_customers_import.csv", ImportKind::Accounts,
            u"1 0 0 0"_s);
        row("crm_exports/header_shapes/quickbooks_invoice_list_with_title_rows.csv", ImportKind::Accounts,
            u"1 0 0 1"_s, u"Repeats row 6"_s);
        row("crm_exports/header_shapes/salesforce_accounts_report.csv", ImportKind::Accounts, u"3 0 0 0"_s);
        row("crm_exports/header_shapes/salesforce_renewals_multicurrency.csv", ImportKind::Accounts,
            u"1 0 0 1"_s, u"Repeats row 2"_s);
        row("crm_exports/header_shapes/zendesk_tickets_export.csv", ImportKind::Accounts, u"2 0 0 0"_s);
        row("crm_exports/hubspot_fivetran/company_data.csv", ImportKind::Accounts, u"24 0 0 0"_s);
        row("crm_exports/salesforce_fivetran/sf_account_data.csv", ImportKind::Accounts, u"10 0 0 0"_s);
        row("crm_exports/salesforce_fivetran/sf_account_history_data.csv", ImportKind::Accounts,
            u"10 0 0 0"_s);
        row("maven_crm/accounts.csv", ImportKind::Accounts, u"85 0 0 0"_s);
        row("ravenstack/ravenstack_accounts.csv", ImportKind::Accounts, u"500 0 0 0"_s);
        row("crm_exports/salesforce_dataloader/insertAccountCsv.csv", ImportKind::Accounts, u"100 0 0 0"_s);
        row("crm_exports/salesforce_dataloader/upsertAccountCsvTemplate.csv", ImportKind::Accounts,
            u"100 0 0 0"_s);
        row("crm_exports/salesforce_dataloader/accountsForInsert.csv", ImportKind::Accounts, u"4 0 0 0"_s);
        row("crm_exports/salesforce_dataloader/dateWithTimeZone.csv", ImportKind::Accounts, u"2 0 0 0"_s);
        row("crm_exports/salesforce_dataloader/upsertFkAccountNewFormatCsvTemplate.csv", ImportKind::Accounts,
            u"0 0 0 5"_s, u"There is no account"_s);
        row("csv/encodings/zh_fullwidth_comma_header.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_sep_line.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/zh_gbk.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_utf8_bom_semicolon_commadec.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_all_quoted_lf.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_utf16be_bom.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_nbsp_thousands_zl.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/zh_utf16le_bom.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_utf8.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_mac_cr.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/zh_utf8_bom.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        row("csv/encodings/pl_cp1250_semicolon_commadec.csv", ImportKind::Accounts, u"200 0 0 0"_s);
        // What a person has to decide: nothing in these is known to be an account's name.
        for (const char* file : {"csvtext", "csvtext_BOM_UTF8", "csvtext_BOM_UTF16LE", "csvtext_BOM_UTF16BE",
                                 "csvtext_BOM_UTF32LE", "csvtext_BOM_UTF32BE", "csvSeparator", "20kRows"}) {
            QTest::newRow(("crm_exports/salesforce_dataloader/" + std::string(file) + ".csv").c_str())
                << static_cast<int>(ImportKind::Accounts)
                << u"Which column is “Name”? None of the file was recognised as it. --column \"NAME=name\""_s
                << QString();
        }
    }

    void aRealFileWorksOrSaysWhatToDecide() {
        if (test::dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        QFETCH(int, kind);
        QFETCH(QString, came);
        QFETCH(QString, said);
        test::TemporaryBook book;
        test::ImportRunner run(book.book());
        const QString path = test::dataFolder() + u'/' + QLatin1StringView(QTest::currentDataTag());
        const QString result = run.file(static_cast<ImportKind>(kind), path);
        QCOMPARE(result, came);
        if (!said.isEmpty())
            QVERIFY2(run.errors().join(u'\n').contains(said), qPrintable(run.errors().join(u'\n')));
        // The same file again changes nothing.
        const QString again = run.file(static_cast<ImportKind>(kind), path);
        QVERIFY2(again == came || again.startsWith(u"0 0 "_s), qPrintable(again));
    }

    /// For docs/import.md: what every file comes to. Run with TENURE_LIST=1.
    void list() {
        if (qEnvironmentVariableIsEmpty("TENURE_LIST"))
            QSKIP("only to make the list of docs/import.md");
        for (const char* folder :
             {"crm_exports/header_shapes", "crm_exports/hubspot_fivetran", "crm_exports/salesforce_fivetran",
              "crm_exports/salesforce_dataloader", "maven_crm", "ravenstack", "csv/encodings"}) {
            QDirIterator files(test::dataFolder() + u'/' + QLatin1StringView(folder), {u"*.csv"_s},
                               QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                test::TemporaryBook book;
                test::ImportRunner run(book.book());
                const QString result = run.file(ImportKind::Accounts, path);
                qInfo().noquote() << path << "|" << result << "|" << run.ignored().join(u", "_s) << "|"
                                  << run.errors().mid(0, 3).join(u"; "_s);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
