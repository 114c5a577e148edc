// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contacts.h"
#include "store/contracts.h"
#include "store/notes.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "tests/exchange/import_runner.h"

#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestImportKinds : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TemporaryBook> m_book;
    std::unique_ptr<test::ImportRunner> m_run;
    domain::AccountId m_acme, m_globex;

    template <class Repository, class Row>
    std::vector<Row> rows() {
        return m_book->read([](store::Connection& c) {
            std::vector<Row> all;
            Repository(c).each([&](const Row& row) { all.push_back(row); });
            return all;
        });
    }
    std::vector<domain::Contact> contacts() { return rows<store::Contacts, domain::Contact>(); }
    std::vector<domain::Contract> contracts() { return rows<store::Contracts, domain::Contract>(); }

private Q_SLOTS:
    void init() {
        m_book = std::make_unique<test::TemporaryBook>(QDate(2026, 3, 20));
        m_run = std::make_unique<test::ImportRunner>(m_book->book());
        m_acme = m_book->account(u"Acme"_s)
                     .with([](domain::Account& a) {
                         a.externalId = u"A-1"_s;
                         a.domain = u"acme.example"_s;
                     })
                     .add();
        m_globex = m_book->account(u"Globex GmbH"_s).add();
    }
    void cleanup() {
        m_run.reset();
        m_book.reset();
    }

    void contactsFindTheirAccountByIdNameOrAddress() {
        const QString text = u"First Name,Last Name,Email,Associated Company,Role\n"
                             "Jan,Kowalski,jan@acme.example,A-1,Champion\n"
                             "Eva,Schmidt,,globex,\n"
                             "Li,Wei,li@acme.example,,\n"
                             "No,Body,x@nowhere.example,,\n"_s;
        QCOMPARE(m_run->text(ImportKind::Contacts, text), u"3 0 0 1"_s);
        QCOMPARE(
            m_run->errors(),
            QStringList{u"5 Associated Company nowhere.example: There is no account “nowhere.example”"_s});
        const auto all = contacts();
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].name, u"Jan Kowalski"_s);
        QCOMPARE(all[0].account, m_acme);
        QCOMPARE(all[0].role, domain::ContactRole::Champion);
        QCOMPARE(all[1].account, m_globex);
        QCOMPARE(all[2].account, m_acme);
        QCOMPARE(m_run->text(ImportKind::Contacts, text), u"0 0 3 1"_s);
    }

    void contactsReportToEachOtherInAnyOrderButNotInACircle() {
        QCOMPARE(
            m_run->text(
                ImportKind::Contacts,
                u"account,name,external_id,reports_to\nA-1,Low,1,2\nA-1,High,2,\nA-1,X,3,4\nA-1,Y,4,3\n"_s),
            u"2 0 0 2"_s);
        const auto all = contacts();
        QCOMPARE(all[0].reportsTo, all[1].id);
    }

    void contractsComeWithPricesAndReadBackToTheCent() {
        const QString text = u"Contract ID,External Client ID,Start Date,End Date,Amount,Currency,Quantity\n"
                             "C-1,A-1,2026-01-01,2026-12-31,\"120,000.55\",USD,250\n"_s;
        QCOMPARE(m_run->text(ImportKind::Contracts, text), u"1 0 0 0"_s);
        const auto all = contracts();
        QCOMPARE(all[0].account, m_acme);
        QCOMPARE(all[0].currency.code(), u"USD"_s);
        QCOMPARE(*all[0].seats, 250);
        QCOMPARE(all[0].phases.front().amountMinor, 12000055);
        QCOMPARE(all[0].phases.front().per, domain::AmountPer::Term);
        QCOMPARE(m_run->text(ImportKind::Contracts, text), u"0 0 1 0"_s);
    }

    void aContractThatEndsBeforeItStartsIsAnErrorOfItsRow() {
        QCOMPARE(m_run->text(ImportKind::Contracts, u"account,start,end\nA-1,2026-02-01,2026-01-01\n"_s),
                 u"0 0 0 1"_s);
    }

    void touchpointsAreTheSameByDayKindAndSubject() {
        const QString text = u"account,date,type,subject,contact,author\n"
                             "A-1,2026-03-01,Call,Check-in,,Maya\nA-1,2026-03-01,QBR,Check-in,,Maya\n"_s;
        QCOMPARE(m_run->text(ImportKind::Touchpoints, text), u"2 0 0 0"_s);
        QCOMPARE(m_run->text(ImportKind::Touchpoints, text), u"0 0 2 0"_s);
        const auto all = rows<store::Touchpoints, domain::Touchpoint>();
        QCOMPARE(all[1].kind, domain::TouchKind::Qbr);
        QCOMPARE(all[0].author, all[1].author);
    }

    void tasksMayBeOfNoAccount() {
        QCOMPARE(
            m_run->text(ImportKind::Tasks,
                        u"title,account,due,status,priority\nCall back,Acme,2026-04-01,Not started,High\n"
                        "Order cake,,,Completed,\n"_s),
            u"2 0 0 0"_s);
        const auto all = rows<store::Tasks, domain::Task>();
        QCOMPARE(all[0].account, m_acme);
        QCOMPARE(all[0].priority, domain::TaskPriority::High);
        QVERIFY(!all[1].account.isValid());
        QCOMPARE(all[1].state, domain::TaskState::Done);
    }

    void aMissingColumnIsAskedFor() {
        const QString said = m_run->text(ImportKind::Touchpoints, u"account,subject\nA-1,x\n"_s);
        QVERIFY2(said.contains(u"--column"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestImportKinds)
#include "tst_import_kinds.moc"
