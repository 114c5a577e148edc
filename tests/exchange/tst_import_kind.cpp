// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export.h"
#include "exchange/import_kind.h"
#include "tests/exchange/import_runner.h"
#include "tests/exchange/random_book.h"

#include <QBuffer>
#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestImportKind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfColumnsSayWhatTheRowsAre_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("header");
        const auto row = [](const char* name, const QString& kind, const QString& header) {
            QTest::newRow(name) << kind << header;
        };
        row("nothing known", u"accounts"_s, u"a,b,c"_s);
        row("RavenStack accounts", u"accounts"_s,
            u"account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,is_trial"_s);
        row("HubSpot companies", u"accounts"_s,
            u"Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Industry"_s);
        row("Salesforce accounts", u"accounts"_s,
            u"Account ID,Account Name,Account Owner,Website,Parent Account,Type,Billing City,Last Modified Date"_s);
        row("Gainsight companies", u"accounts"_s,
            u"Gsid,Name,Industry,ARR,MRR,LifecycleStage,Stage,Status,CSMName,Employees,RenewalDate"_s);
        row("ChurnZero accounts", u"accounts"_s,
            u"accountExternalId,Name,NextRenewalDate,TotalContractAmount,IsActive,BillingAddressCity,"
            u"StartDate,"
            "EndDate,LicenseCount,OwnerUserAccount,ParentAccountExternalId"_s);
        row("accounts with their contract", u"accounts"_s,
            u"name,email_domain,arr,owner_email,status,renewal_date,country,segment,tier,industry"_s);
        row("HubSpot contacts", u"contacts"_s,
            u"Record ID,First Name,Last Name,Email,Phone Number,Create Date,Associated Company,Contact owner"_s);
        row("names and addresses", u"contacts"_s, u"Account,Name,E-mail,Phone,Job title"_s);
        row("ClientSuccess contracts", u"contracts"_s,
            u"External Client ID,Client Name,Contract ID,Product Code,Quantity,Start Date,End Date,Amount"_s);
        row("subscriptions", u"contracts"_s,
            u"subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,billing_frequency"_s);
        row("calls and meetings", u"touchpoints"_s, u"Account,Date,Type,Subject,Notes,Contact"_s);
        row("to do", u"tasks"_s, u"Account,Task,Due date,Assigned to,Priority,Status"_s);
        row("points", u"usage"_s, u"account,metric,day,value"_s);
        row("a column for each metric", u"usage"_s, u"account_id,date,logins,reports_built"_s);
        row("a column for each month", u"usage"_s, u"Account,2026-01,2026-02,2026-03"_s);
        row("events", u"usage"_s,
            u"account_id,month,event_type,event_count,event_value_sum,distinct_users"_s);
    }
    void namesOfColumnsSayWhatTheRowsAre() {
        QFETCH(QString, kind);
        QFETCH(QString, header);
        QCOMPARE(QString(kindKey(guessedKind(header.split(u','), {}))), kind);
    }

    void everyExportOfOursIsKnown() {
        test::TemporaryBook book;
        std::mt19937 random(1);
        book.write([&](store::Transaction& t) { test::fillRandomly(t, random); });
        for (const ImportKind kind : wholeBook()) {
            ExportOptions options;
            options.kind = kind;
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            QVERIFY(exportRows(book.book(), options, out).has_value());
            const QString header = QString::fromUtf8(out.data().left(out.data().indexOf('\r')));
            QCOMPARE(QString(kindKey(guessedKind(header.split(u','), {}))), QString(kindKey(kind)));
        }
    }

    void aGuessHoldsUntilAPersonSaysOtherwise() {
        test::TemporaryBook book;
        test::ImportRunner run(book.book());
        ImportOptions options;
        options.guessKind = true;
        const auto session = ImportSession::open(
            book.book(),
            run.fileOf("Sales report\nAccount,First name,Last name,E-mail\nAcme,Eva,Berg,e@x.example\n"),
            options);
        QVERIFY(session.has_value());
        QCOMPARE((*session)->options().kind, ImportKind::Contacts);
        options = (*session)->options();
        QVERIFY(options.guessKind);
        options.guessKind = false;
        options.kind = ImportKind::Tasks;
        QVERIFY((*session)->setOptions(options).has_value());
        QCOMPARE((*session)->options().kind, ImportKind::Tasks);
    }

    void aSavedMappingForTheseColumnsSaysItsKind() {
        test::TemporaryBook book;
        test::ImportRunner run(book.book());
        const QString path = run.fileOf("what,who,when\nCall,Acme,2026-03-01\n");
        ImportOptions options;
        options.kind = ImportKind::Tasks;
        options.mapping = {
            {u"what"_s, u"title"_s, {}}, {u"who"_s, u"account"_s, {}}, {u"when"_s, u"due"_s, {}}};
        auto first = ImportSession::open(book.book(), path, options);
        QVERIFY(first.has_value());
        QVERIFY((*first)->saveProfile(u"my tasks"_s).has_value());
        options = {};
        options.guessKind = true;
        const auto second = ImportSession::open(book.book(), path, options);
        QVERIFY(second.has_value());
        QCOMPARE((*second)->options().kind, ImportKind::Tasks);
        QCOMPARE((*second)->proposal().profile, u"my tasks"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportKind)
#include "tst_import_kind.moc"
