// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vocabulary.h"

#include <QTest>

using namespace tenure::domain;

class TestVocabulary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyReadsBackToItsValue() {
        QCOMPARE(key(ContactRole::EconomicBuyer), QLatin1StringView("economic_buyer"));
        QCOMPARE(fromKey<ContactRole>(u"Economic_Buyer"), ContactRole::EconomicBuyer);
        QCOMPARE(fromKey<Tier>(u"tech"), Tier::Tech);
    }
    void anUnknownKeyIsNoValue() { QVERIFY(!fromKey<Tier>(u"gold").has_value()); }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
