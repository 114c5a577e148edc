// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/catalogue.h"
#include "tests/support/query_generator.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageOfFieldsIsUpToDate() {
        const QString path = qEnvironmentVariable("TENURE_SOURCE_DIR") + u"/docs/fields.md"_s;
        QFile page(path);
        if (qEnvironmentVariableIsSet("TENURE_WRITE_DOCS")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(Catalogue::markdown().toUtf8());
            page.close();
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(page.readAll()) == Catalogue::markdown(),
                 "docs/fields.md differs from the catalogue: run this test with TENURE_WRITE_DOCS=1");
    }

    void everyKeyIsUniqueAndFindsItsField() {
        const Catalogue catalogue = test::richCatalogue();
        QSet<QString> seen;
        for (const Field& field : catalogue.fields()) {
            for (const QString& name : QStringList{field.key} + field.synonyms) {
                QVERIFY2(!seen.contains(name), qPrintable(name));
                seen += name;
                QCOMPARE(catalogue.get(name)->key, field.key);
            }
            QVERIFY2(!field.label().isEmpty(), qPrintable(field.key));
        }
    }

    void noAliasMeansTwoFields() {
        QHash<QString, QString> owners;
        const Catalogue catalogue;
        for (const Field& field : catalogue.fields()) {
            for (const QString& alias : field.aliases) {
                QVERIFY2(!alias.isEmpty(), qPrintable(field.key));
                const QString& other = owners.value(alias, field.key);
                QVERIFY2(other == field.key, qPrintable(alias + u": "_s + other + u", "_s + field.key));
                owners.insert(alias, field.key);
            }
        }
    }

    void headersOfKnownExportsMapThemselves_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("key");
        const auto add = [](const char* header, const char* key) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(key);
        };
        add("Record ID", "external_id");
        add("Company name", "name");
        add("Company owner", "owner");
        add("Country/Region", "country");
        add("Account ID", "external_id");
        add("Billing City", "city");
        add("Parent Account", "parent");
        add("Gsid", "external_id");
        add("CSMName", "owner");
        add("RenewalDate", "renewal");
        add("OriginalContractDate", "start");
        add("accountExternalId", "external_id");
        add("NextRenewalDate", "renewal");
        add("LicenseCount", "seats");
        add("cf_Tier", "tier");
        add("Client Name", "name");
        add("owner_email", "owner");
        add("email_domain", "domain");
        add("plan_tier", "edition");
        add("subsidiary_of", "parent");
        add("property_name", "name");
        add("number_of_employees", "employees");
        add("KundenNr", "external_id");
        add("Währung", "currency");
        add("Waehrung", "currency");
        add("Jahreswert", "arr");
        add("Vertragsende", "renewal");
        add("Kündigung", "notice");
        add("Plaetze", "seats");
        add("Schlagworte", "tags");
        add("MRR (zł)", "mrr");
        add("Początek umowy", "start");
        add("Opiekun", "owner");
        add("\xE3\x80\x80客户名称 ", "name");
        add("客戶成功經理", "owner");
        add("月经常性收入", "mrr");
        add("id", "external_id");
        add("TIER", "tier");
        add("Kick-off", "kickoff");
        add("stage", "stage");
    }
    void headersOfKnownExportsMapThemselves() {
        QFETCH(QString, header);
        const std::optional<Field> field = test::richCatalogue().byHeader(header);
        QVERIFY(field);
        QTEST(field->key, "key");
    }

    void headersThatMeanSomethingElseAreLeftAlone() {
        for (const QString& header : {u"Faxnummer"_s, u"Annual Revenue"_s, u"ISIN"_s, u""_s, u"()"_s,
                                      u"OverallScore"_s, u"is_trial"_s})
            QVERIFY2(!Catalogue().byHeader(header), qPrintable(header));
    }

    void aTakenKeyIsNotFree() {
        const Catalogue catalogue = test::richCatalogue();
        for (const QString& key : {u"arr"_s, u"tag"_s, u"motto"_s, u"logins"_s, u"or"_s, u"me"_s, u"a b"_s,
                                   u"a.b"_s, u"A"_s, u"1a"_s, u""_s, u"a-b"_s, QString(41, u'a')})
            QVERIFY2(!catalogue.isFreeKey(key), qPrintable(key));
        QVERIFY(catalogue.isFreeKey(u"nps_2026"));
        QVERIFY(catalogue.isFreeKey(u"客户级别"));
    }

    void aCustomFieldNeverHidesABuiltInOne() {
        Catalogue catalogue;
        catalogue.setCustomFields({{{9}, u"arr"_s, u"My ARR"_s, domain::CustomType::Text, {}}});
        QVERIFY(!catalogue.get(u"arr")->custom);
        QCOMPARE(catalogue.fields().size(), Catalogue().fields().size());
    }

    void settingCustomFieldsAgainReplacesThem() {
        Catalogue catalogue = test::richCatalogue();
        catalogue.setCustomFields({});
        QVERIFY(!catalogue.get(u"motto"));
        QVERIFY(catalogue.get(u"arr"));
    }

    void aMetricsWindowIsPartOfItsKey() {
        const Catalogue catalogue = test::richCatalogue();
        const std::optional<Field> field = catalogue.get(u"LOGINS.trend.12w");
        QVERIFY(field);
        QCOMPARE(field->key, u"logins.12w.trend"_s);
        QCOMPARE(field->type, FieldType::Share);
        QCOMPARE(field->usage, (UsageWindow{{1}, {12, DurationUnit::Weeks}, UsageWay::Trend, UsageWay::Sum}));
        QCOMPARE(catalogue.get(u"mau.1m")->usage->way, UsageWay::Last);
        QVERIFY(!catalogue.get(u"logins.0d"));
        QVERIFY(!catalogue.get(u"logins.30d.30d"));
        QCOMPARE(catalogue.usageFields().size(), std::size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
