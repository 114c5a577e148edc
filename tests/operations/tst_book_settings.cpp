// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_settings.h"
#include "store/facts_store.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace tenure::operations;
using namespace Qt::Literals::StringLiterals;
using domain::Currency;
using test::TemporaryBook;

class TestBookSettings : public QObject {
    Q_OBJECT

private:
    static Currency of(const char* code) { return *Currency::fromCode(QString::fromLatin1(code)); }
    static std::optional<qint64> arr(TemporaryBook& book, domain::AccountId account) {
        return book.read([account](store::Connection& c) { return store::factsOf(c, account)->arrBase; });
    }

private Q_SLOTS:
    void a_rate_is_read_in_either_notation() {
        QCOMPARE(readRate(u"0.92"), 920'000);
        QCOMPARE(readRate(u" 0,92 "), 920'000);
        QCOMPARE(readRate(u"4"), 4'000'000);
        QCOMPARE(readRate(u"0.000001"), 1);
        QCOMPARE(readRate(u"999999.5"), 999'999'500'000);
        for (const char16_t* wrong : {u"", u".", u"0", u"-1", u"0.0000001", u"1e3", u"1.2.3", u"1000000",
                                      u"99999999999999999999", u"abc", u"1 000"})
            QVERIFY2(!readRate(wrong).has_value(), qPrintable(QString::fromUtf16(wrong)));
        for (const qint64 micros : {qint64(1), qint64(920'000), qint64(4'000'000), qint64(999'999'500'000)})
            QCOMPARE(readRate(rateText(micros)), micros);
    }

    void rates_follow_another_base_currency() {
        const Rates rates{{of("EUR"), 1'000'000}, {of("USD"), 800'000}, {of("GBP"), 1'200'000}};
        const auto turned = ratesInTermsOf(rates, of("USD"));
        QVERIFY(turned.has_value());
        QCOMPARE(*turned, (Rates{{of("EUR"), 1'250'000}, {of("USD"), 1'000'000}, {of("GBP"), 1'500'000}}));
        QVERIFY(!ratesInTermsOf(rates, of("PLN")).has_value());
    }

    void an_arr_that_is_unknown_for_want_of_a_rate_names_its_currency_and_is_known_with_it() {
        TemporaryBook book;
        const auto acme = book.account(u"Acme"_s).arr(1000, "USD").add();
        book.account(u"Bolt"_s).arr(500).add();
        QVERIFY(!arr(book, acme).has_value());
        const BookSettings before = *bookSettings(book.book());
        QCOMPARE(currenciesWithoutRate(before), (std::vector<store::CurrencyUse>{{of("USD"), 1, 1}}));
        QVERIFY(changeBookSettings(book.book(), {of("EUR"), {{of("USD"), 920'000}}}).result()->value);
        QCOMPARE(arr(book, acme), 92'000);
        QVERIFY(currenciesWithoutRate(*bookSettings(book.book())).empty());
        book.undo();
        QVERIFY(!arr(book, acme).has_value());
    }

    void another_base_currency_and_its_rates_are_one_undo() {
        TemporaryBook book;
        const auto acme = book.account(u"Acme"_s).arr(1000, "USD").add();
        QVERIFY(changeBookSettings(book.book(), {of("EUR"), {{of("USD"), 800'000}}}).result());
        const BookSettings euro = *bookSettings(book.book());
        QVERIFY(changeBookSettings(book.book(), {of("USD"), *ratesInTermsOf(euro.rates, of("USD"))})
                    .result()
                    ->value);
        const BookSettings dollar = *bookSettings(book.book());
        QCOMPARE(dollar.base, of("USD"));
        QCOMPARE(dollar.rates, (Rates{{of("USD"), 1'000'000}, {of("EUR"), 1'250'000}}));
        QCOMPARE(arr(book, acme), 100'000);
        book.undo();
        QCOMPARE(bookSettings(book.book())->base, of("EUR"));
        QCOMPARE(bookSettings(book.book())->rates, euro.rates);
        QCOMPARE(arr(book, acme), 80'000);
    }

    void the_same_settings_change_nothing_and_me_is_kept() {
        TemporaryBook book;
        const domain::PersonId clara = book.person(u"Clara"_s);
        const auto same = changeBookSettings(book.book(), {of("EUR"), {}}).result();
        QVERIFY(same.has_value());
        QVERIFY(!same->value);
        QVERIFY(!same->commit.id.isValid());
        QVERIFY(setMe(book.book(), clara).result().has_value());
        QCOMPARE(bookSettings(book.book())->me, clara);
    }
};

QTEST_GUILESS_MAIN(TestBookSettings)
#include "tst_book_settings.moc"
