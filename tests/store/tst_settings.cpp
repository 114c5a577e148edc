// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/custom_fields.h"
#include "store/import_profiles.h"
#include "store/metrics.h"
#include "store/settings.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Currency;
using domain::CustomType;
using domain::CustomValue;
using store::Connection;
using store::Settings;
using store::Transaction;
using test::TemporaryBook;

/// What a person sets up in a book: settings, custom fields, metrics, import profiles.
class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanningRateIsSetChangedAndForgotten();
    void theBaseCurrencyIsWorthOneOfItself();
    void everySettingAsksForAllFactsAnew();
    void serviceLevelsHaveDefaultsPerTier();
    void customValuesOfEveryTypeReadBack();
    void aCustomValueIsClearedAndAFieldTakesItsValuesAlong();
    void metricsAreFoundByKey();
    void aProfileOfTheSameNameIsReplaced();
};

void SettingsTest::aPlanningRateIsSetChangedAndForgotten() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const Currency usd = *Currency::fromCode(u"USD");
    const auto set = [&](std::optional<qint64> rate) {
        return book.write(
            [&](Transaction& t) { return Settings(t.connection()).setPlanningRate(t, usd, rate); });
    };
    const auto rates = [&] { return book.read([](Connection& c) { return Settings(c).planningRates(); }); };
    QVERIFY(!rates().contains(usd));
    QVERIFY(set(920'000));
    QVERIFY(!set(920'000));
    QCOMPARE(rates().at(usd), 920'000);
    QVERIFY(set(950'000));
    QCOMPARE(rates().at(usd), 950'000);
    QVERIFY(set(std::nullopt));
    QVERIFY(!rates().contains(usd));
    book.undo();
    QCOMPARE(rates().at(usd), 950'000);
}

void SettingsTest::theBaseCurrencyIsWorthOneOfItself() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const Currency pln = *Currency::fromCode(u"PLN");
    book.write([&](Transaction& t) {
        Settings(t.connection()).setPlanningRate(t, pln, 230'000);
        Settings(t.connection()).setBaseCurrency(t, pln);
    });
    book.read([&](Connection& c) {
        QCOMPARE(Settings(c).baseCurrency(), pln);
        QCOMPARE(Settings(c).planningRates(), (std::map<Currency, qint64>{{pln, 1'000'000}}));
    });
}

void SettingsTest::everySettingAsksForAllFactsAnew() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const auto result = book->writeAndWait({.label = u"Set"_s}, [](Transaction& t) {
        return Settings(t.connection()).setNameLocale(t, u"pl"_s);
    });
    QVERIFY(result && result->value);
    QVERIFY(result->commit.touched->everything);
    QCOMPARE(book.read([](Connection& c) { return Settings(c).nameLocale(); }), u"pl"_s);
}

void SettingsTest::serviceLevelsHaveDefaultsPerTier() {
    TemporaryBook book{TemporaryBook::Plain{}};
    book.read([](Connection& c) {
        QCOMPARE(Settings(c).serviceLevel(domain::Tier::High).cadenceDays, 14);
        QCOMPARE(Settings(c).serviceLevel(domain::Tier::Low).accountsPerCsm, 150);
        QCOMPARE(Settings(c).serviceLevel(domain::Tier::Tech).graceDays, 30);
    });
    const store::ServiceLevel level{.cadenceDays = 21, .accountsPerCsm = 30, .graceDays = 60};
    book.write(
        [&](Transaction& t) { Settings(t.connection()).setServiceLevel(t, domain::Tier::High, level); });
    QCOMPARE(book.read([](Connection& c) { return Settings(c).serviceLevel(domain::Tier::High); }), level);
    QCOMPARE(book.read([](Connection& c) { return Settings(c).serviceLevel(domain::Tier::Low).cadenceDays; }),
             45);
}

void SettingsTest::customValuesOfEveryTypeReadBack() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const domain::AccountId id = book.account(u"A"_s).add();
    const std::vector<std::pair<CustomType, CustomValue>> values{{CustomType::Text, u"Żółć"_s},
                                                                 {CustomType::Number, 0.1},
                                                                 {CustomType::Money, qint64(-12'345)},
                                                                 {CustomType::Date, QDate(2026, 2, 28)},
                                                                 {CustomType::Bool, true},
                                                                 {CustomType::Enum, u"b"_s}};
    for (const auto& [type, value] : values) {
        domain::CustomField field{
            .id = {}, .key = u"f_"_s + domain::key(type), .label = u"F"_s, .type = type, .choices = {}};
        if (type == CustomType::Enum)
            field.choices = {u"a, \"quoted\""_s, u"b"_s};
        book.write([&](Transaction& t) {
            store::CustomFields fields(t.connection());
            field.id = fields.insert(t, field);
            QVERIFY(fields.setValue(t, id, field, value));
            QVERIFY(!fields.setValue(t, id, field, value));
        });
        book.read([&](Connection& c) {
            QCOMPARE(store::CustomFields(c).byKey(field.key.toUpper()), std::optional(field));
            QVERIFY(store::CustomFields(c).value(id, field) == value);
            QVERIFY(store::CustomFields(c).values(id).at(field.id) == value);
        });
    }
}

void SettingsTest::aCustomValueIsClearedAndAFieldTakesItsValuesAlong() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const domain::AccountId id = book.account(u"A"_s).add();
    domain::CustomField field{
        .id = {}, .key = u"f"_s, .label = u"F"_s, .type = CustomType::Text, .choices = {}};
    book.write([&](Transaction& t) {
        store::CustomFields fields(t.connection());
        field.id = fields.insert(t, field);
        fields.setValue(t, id, field, CustomValue(u"x"_s));
        QVERIFY(fields.setValue(t, id, field, std::nullopt));
        QVERIFY(!fields.setValue(t, id, field, std::nullopt));
        fields.setValue(t, id, field, CustomValue(u"y"_s));
        field.label = u"Renamed"_s;
        QVERIFY(fields.update(t, field));
    });
    book.write([&](Transaction& t) { store::CustomFields(t.connection()).remove(t, field.id); });
    QVERIFY(book.read([&](Connection& c) {
        return store::CustomFields(c).values(id).empty() && store::CustomFields(c).all().empty();
    }));
    book.undo();
    QVERIFY(book.read([&](Connection& c) {
        return store::CustomFields(c).values(id).at(field.id) == CustomValue(u"y"_s);
    }));
}

void SettingsTest::metricsAreFoundByKey() {
    TemporaryBook book{TemporaryBook::Plain{}};
    domain::Metric metric{.id = {},
                          .key = u"mau"_s,
                          .label = u"MAU"_s,
                          .unit = u"users"_s,
                          .aggregate = domain::MetricAggregate::Distinct};
    book.write([&](Transaction& t) { metric.id = store::Metrics(t.connection()).insert(t, metric); });
    QCOMPARE(book.read([](Connection& c) { return store::Metrics(c).byKey(u"MAU"_s); }),
             std::optional(metric));
    metric.label = u"Monthly"_s;
    QVERIFY(book.write([&](Transaction& t) { return store::Metrics(t.connection()).update(t, metric); }));
    QCOMPARE(book.read([&](Connection& c) { return store::Metrics(c).find(metric.id); }),
             std::optional(metric));
}

void SettingsTest::aProfileOfTheSameNameIsReplaced() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const auto save = [&](const QString& column) {
        return book.write([&](Transaction& t) {
            return store::ImportProfiles(t.connection())
                .save(t,
                      {.id = 0, .name = u"CRM"_s, .kind = u"accounts"_s, .mapping = {{u"name"_s, column}}});
        });
    };
    QVERIFY(save(u"Company"_s));
    QVERIFY(!save(u"Company"_s));
    QVERIFY(save(u"Account"_s));
    const auto all = book.read([](Connection& c) { return store::ImportProfiles(c).all(); });
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().mapping.value(u"name"_s).toString(), u"Account"_s);
    QVERIFY(
        book.write([](Transaction& t) { return store::ImportProfiles(t.connection()).remove(t, u"CRM"_s); }));
    QVERIFY(!book.write(
        [](Transaction& t) { return store::ImportProfiles(t.connection()).remove(t, u"CRM"_s); }));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
