// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/metrics.h"
#include "store/usage.h"
#include "tests/exchange/import_runner.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestImportUsage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TemporaryBook> m_book;
    std::unique_ptr<test::ImportRunner> m_run;
    domain::AccountId m_acme, m_globex;

    /// "metric day value" of each point of an account.
    QStringList points(domain::AccountId account) {
        return m_book->read([account](store::Connection& c) {
            QStringList all;
            for (const domain::UsagePoint& point : store::Usage(c).ofAccount(account)) {
                all.append(u"%1 %2 %3"_s.arg(store::Metrics(c).find(point.metric)->key)
                               .arg(point.day.toString(Qt::ISODate))
                               .arg(point.value));
            }
            return all;
        });
    }

private Q_SLOTS:
    void init() {
        m_book = std::make_unique<test::TemporaryBook>(QDate(2026, 3, 20));
        m_run = std::make_unique<test::ImportRunner>(m_book->book());
        m_acme = m_book->account(u"Acme"_s).with([](domain::Account& a) { a.externalId = u"1"_s; }).add();
        m_globex = m_book->account(u"Globex"_s).with([](domain::Account& a) { a.externalId = u"2"_s; }).add();
    }
    void cleanup() {
        m_run.reset();
        m_book.reset();
    }

    void theLongFormHasAPointPerRow() {
        const QString text = u"account,metric,day,value\n2,Log-ins,2026-03-02,5\n1,Log-ins,2026-03-02,3\n"
                             "1,Log-ins,2026-03-01,2.5\n9,Log-ins,2026-03-01,1\n1,Exports,2026-03-01,x\n"_s;
        QCOMPARE(m_run->text(ImportKind::Usage, text), u"3 0 0 2"_s);
        QCOMPARE(points(m_acme), (QStringList{u"log_ins 2026-03-01 2.5"_s, u"log_ins 2026-03-02 3"_s}));
        QCOMPARE(points(m_globex), QStringList{u"log_ins 2026-03-02 5"_s});
        QCOMPARE(m_run->errors(),
                 (QStringList{u"5 account 9: There is no account “9”"_s, u"6 value x: Not a number"_s}));
    }

    void aColumnPerMetric() {
        QCOMPARE(m_run->text(ImportKind::Usage,
                             u"account,day,logins,exports\n1,2026-03-01,3,4\n2,2026-03-01,5,\n"_s),
                 u"3 0 0 0"_s);
        QCOMPARE(points(m_acme), (QStringList{u"logins 2026-03-01 3"_s, u"exports 2026-03-01 4"_s}));
        QCOMPARE(points(m_globex), QStringList{u"logins 2026-03-01 5"_s});
    }

    void aColumnPerMonthCountsForItsFirstDay() {
        QCOMPARE(
            m_run->text(ImportKind::Usage, u"account,metric,2026-01,2026-02\n1,logins,3,4\n2,logins,,7\n"_s),
            u"3 0 0 0"_s);
        QCOMPARE(points(m_acme), (QStringList{u"logins 2026-01-01 3"_s, u"logins 2026-02-01 4"_s}));
    }

    void theSameFileAgainChangesNothingAndACorrectionOneBatchOnly() {
        const QString text = u"account,metric,day,value\n1,logins,2026-03-01,3\n1,logins,2026-03-02,4\n"_s;
        QCOMPARE(m_run->text(ImportKind::Usage, text), u"2 0 0 0"_s);
        QCOMPARE(m_run->text(ImportKind::Usage, text), u"0 0 2 0"_s);
        QCOMPARE(m_run->text(ImportKind::Usage, QString(text).replace(u",4"_s, u",9"_s)), u"0 1 1 0"_s);
        QCOMPARE(points(m_acme).last(), u"logins 2026-03-02 9"_s);
        m_book->undo();
        QCOMPARE(points(m_acme).last(), u"logins 2026-03-02 4"_s);
        m_book->undo();
        QCOMPARE(points(m_acme), QStringList());
        m_book->redo();
        QCOMPARE(points(m_acme).size(), 2);
    }

    void undoLeavesAMetricThatALaterImportCounts() {
        QCOMPARE(m_run->text(ImportKind::Usage, u"account,metric,day,value\n1,logins,2026-03-01,3\n"_s),
                 u"1 0 0 0"_s);
        const domain::TransactionId first = m_run->transaction();
        QCOMPARE(m_run->text(ImportKind::Usage, u"account,metric,day,value\n2,logins,2026-03-02,8\n"_s),
                 u"1 0 0 0"_s);
        QVERIFY(m_book->book().undo(first).result().has_value());
        QCOMPARE(points(m_acme), QStringList());
        QCOMPARE(points(m_globex), QStringList{u"logins 2026-03-02 8"_s});
    }

    void monthlyEventsOfARealProductGoIn() {
        if (test::dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const QString folder = test::dataFolder() + u"/crm6_subscriptions/"_s;
        m_book = std::make_unique<test::TemporaryBook>(QDate(2026, 3, 20));
        test::ImportRunner run(m_book->book());
        QCOMPARE(run.file(ImportKind::Accounts, folder + u"account.csv"_s), u"489 0 0 0"_s);
        QCOMPARE(run.file(ImportKind::Usage, folder + u"event_monthly.csv"_s), u"98384 0 0 0"_s);
        QCOMPARE(run.ignored(), (QStringList{u"event_value_sum"_s, u"distinct_users"_s}));
        QCOMPARE(run.file(ImportKind::Usage, folder + u"event_monthly.csv"_s), u"0 0 98384 0"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportUsage)
#include "tst_import_usage.moc"
