// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generate_accounts.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace tenure::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 20'000;
const QDate today(2026, 3, 19);

QList<QByteArray> lines(const QBuffer& buffer) {
    QList<QByteArray> list = buffer.data().split('\n');
    list.removeLast();
    return list;
}

} // namespace

class TestGeneratedAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameNumberIsTheSameAccountInABookOfAnySize() {
        QBuffer small;
        QBuffer large;
        small.open(QIODevice::WriteOnly);
        large.open(QIODevice::WriteOnly);
        QVERIFY(writeAccountsCsv(small, 50, today));
        QVERIFY(writeAccountsCsv(large, 500, today));
        QCOMPARE(lines(small).size(), 51);
        QVERIFY(large.data().startsWith(small.data()));
    }

    void noTwoAccountsShareAnIdANameOrADomain() {
        QSet<QString> ids;
        QSet<QString> names;
        QSet<QString> domains;
        for (qint64 number = 0; number < many; ++number) {
            const GeneratedAccount account = generatedAccount(number, today);
            ids += account.externalId;
            names += account.name;
            domains += account.domain;
        }
        QCOMPARE(ids.size(), many);
        QCOMPARE(names.size(), many);
        QCOMPARE(domains.size(), many);
    }

    void everyAccountHasATermThatIsValidOnTheDay() {
        int active = 0;
        for (qint64 number = 0; number < many; ++number) {
            const GeneratedAccount account = generatedAccount(number, today);
            QVERIFY(account.start <= account.renewal);
            QVERIFY(account.arr > 0 && account.seats > 0 && account.employees > 0);
            active += account.start <= today && today <= account.renewal ? 1 : 0;
        }
        QVERIFY2(active > many / 2, qPrintable(u"%1 of %2 are active"_s.arg(active).arg(many)));
    }

    void usagePointsRepeatNoAccountAndDay() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeUsageCsv(buffer, 1'000, 70, today, UsageForm::Exported));
        QSet<QByteArray> keys;
        for (const QByteArray& line : lines(buffer))
            keys += line.left(line.lastIndexOf(','));
        QCOMPARE(keys.size(), 1'001);
        QVERIFY(buffer.data().contains("ACC-0000069,logins,2026-03-04,"));
    }
};

QTEST_GUILESS_MAIN(TestGeneratedAccounts)
#include "tst_generated_accounts.moc"
