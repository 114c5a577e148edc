// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/account_list_model.h"

#include "items/account_selection.h"
#include "items/roles.h"
#include "query/parser.h"
#include "tests/support/temporary_book.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenure;
using namespace tenure::items;
using namespace Qt::Literals::StringLiterals;

class TestAccountListModel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TemporaryBook> m_book;
    AccountSelection m_selection;
    int m_fetches = 0;

    operations::AccountList list(const QString& text, const QString& groupBy) {
        const auto context = operations::queryContext(m_book->book()).value();
        const auto query = query::parse(text, context.catalogue).value();
        return operations::listAccounts(m_book->book(), context, {query, groupBy}).value();
    }
    void show(AccountListModel& model, const QString& text, const QString& groupBy) {
        const auto context = operations::queryContext(m_book->book()).value();
        std::vector<query::Field> fields;
        for (const char16_t* key : {u"name", u"arr", u"renewal", u"owner", u"tags"})
            fields.push_back(context.catalogue.get(QStringView(key)).value());
        m_fetches = 0;
        model.setFetch([this, fields](const std::vector<qint64>& ids) {
            ++m_fetches;
            return operations::accountCells(m_book->book(), fields, ids).value();
        });
        model.setDisplay({m_book->today(), u"en"_s, context.baseCurrency});
        model.setFields(fields);
        const auto group = context.catalogue.get(groupBy);
        model.setList(list(text, groupBy), group.value_or(query::Field()), group.has_value());
    }
    /// The model as text: groups with their cells, rows indented.
    static QString print(const AccountListModel& model) {
        QString text;
        const auto line = [&](const QModelIndex& parent, int row, const QString& indent) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column, parent).data().toString());
            text += indent + cells.join(u" | "_s) + u'\n';
        };
        for (int group = 0; group < model.rowCount(); ++group) {
            line({}, group, {});
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                line(parent, row, u"  "_s);
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase() {
        m_book = std::make_unique<test::TemporaryBook>(QDate(2026, 3, 20));
        const auto clara = m_book->person(u"Clara Nyström"_s);
        // arr() runs from 100 days ago for a year: ends 2026-12-09, in 264 days.
        m_book->account(u"Halden Robotics"_s)
            .arr(182'000)
            .owner(clara)
            .tag(u"multi-site"_s)
            .tag(u"qbr"_s)
            .add();
        m_book->account(u"Żółw Logistyka"_s).arr(60'000).add();
        m_book->account(u"Brightwell Foods"_s).arr(42'000).add();
        m_book->account(u"Orrin Supply"_s).add();
    }
    void init() { m_selection.clear(); }

    void accountsStandUnderTheirTierWithTotals() {
        AccountListModel model(m_selection);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {}, u"tier"_s);
        QCOMPARE(print(model),
                 u"High touch | €242,000 |  |  | \n"
                 u"  Halden Robotics | €182,000 | 264\u2009d | Clara Nyström | multi-site, qbr\n"
                 u"  Żółw Logistyka | €60,000 | 264\u2009d | — | \n"
                 u"Low touch | €42,000 |  |  | \n"
                 u"  Brightwell Foods | €42,000 | 264\u2009d | — | \n"
                 u"Tech touch |  |  |  | \n"
                 u"  Orrin Supply | — | — | — | \n"_s);
    }

    void aQueryAndASortDecideWhichAndInWhatOrder() {
        AccountListModel model(m_selection);
        show(model, u"arr>50k sort:arr-asc"_s, {});
        QCOMPARE(print(model),
                 u"All accounts | €242,000 |  |  | \n"
                 u"  Żółw Logistyka | €60,000 | 264\u2009d | — | \n"
                 u"  Halden Robotics | €182,000 | 264\u2009d | Clara Nyström | multi-site, qbr\n"_s);
    }

    void aListWithoutTotalsHasTheSameRowsInTheSameGroups() {
        const auto context = operations::queryContext(m_book->book()).value();
        for (const auto* text : {u"", u"arr>50k", u"sort:arr-desc", u"name:nobody"}) {
            for (const auto* groupBy : {u"", u"tier", u"owner", u"gone"}) {
                const operations::ListRequest request{
                    query::parse(QString::fromUtf16(text), context.catalogue).value(),
                    QString::fromUtf16(groupBy)};
                const auto whole = operations::listAccounts(m_book->book(), context, request).value();
                const auto bare =
                    operations::listAccounts(m_book->book(), context, request, operations::Totals::Left)
                        .value();
                QCOMPARE(bare.ids, whole.ids);
                QCOMPARE(bare.total, whole.total);
                QCOMPARE(bare.groups.size(), whole.groups.size());
                for (std::size_t i = 0; i < whole.groups.size(); ++i) {
                    QVERIFY(bare.groups[i].value == whole.groups[i].value);
                    QCOMPARE(bare.groups[i].count, whole.groups[i].count);
                    QCOMPARE(bare.groups[i].first, whole.groups[i].first);
                }
                QVERIFY(bare.summed.empty());
                QVERIFY(!whole.summed.empty());
            }
        }
    }

    void everyCellSpeaksInWords() {
        AccountListModel model(m_selection);
        show(model, u"halden"_s, u"tier"_s);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"High touch, 1 account(s)"_s);
        QCOMPARE(model.index(0, 2, group).data(Qt::AccessibleTextRole).toString(),
                 u"Renewal in 264 day(s), on Wednesday, December 9, 2026"_s);
    }

    void theSelectionIsKeptByAccountThroughAnotherOrder() {
        AccountListModel model(m_selection);
        show(model, {}, u"tier"_s);
        const qint64 halden = model.accountAt(model.index(0, 0, model.index(0, 0)));
        m_selection.toggle(halden);
        show(model, u"sort:arr-asc"_s, {});
        QVERIFY(model.indexOf(halden).data(SelectedRole).toBool());
        QCOMPARE(m_selection.ids(), std::vector<qint64>{halden});
    }

    void aForeignAccountShowsItsOwnCurrencyAndOneWithoutARateStaysUnknownInTotals() {
        m_book->account(u"Mareva Shipping"_s).arr(132'000, "USD").add();
        AccountListModel model(m_selection);
        show(model, u"mareva"_s, {});
        QCOMPARE(print(model), u"All accounts |  |  |  | \n"
                               u"  Mareva Shipping | $132,000 | 264\u2009d | — | \n"_s);
        QVERIFY(m_book->undo().commit.id.isValid());
    }

    void onlyTheRowsThatAreLookedAtAreRead() {
        m_book->write([](store::Transaction& t) {
            t.connection().execute(
                "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000) "
                "INSERT INTO account (uuid, name) SELECT randomblob(16), 'Number ' || x FROM n");
            t.wrote();
        });
        AccountListModel model(m_selection);
        show(model, u"number"_s, u"tier"_s);
        const QModelIndex tech = model.index(0, 0);
        QCOMPARE(model.rowCount(tech), 1000);
        QCOMPARE(m_fetches, 0);
        QCOMPARE(model.index(500, 0, tech).data().toString(),
                 u"Number 501"_s); // numbers in names sort by value
        QVERIFY(!model.index(501, 0, tech).data().toString().isEmpty());
        QCOMPARE(m_fetches, 1);
        QVERIFY(m_book->undo().commit.id.isValid());
        model.refreshRows({model.accountAt(model.index(500, 0, tech))});
        QVERIFY(
            !model.index(500, 0, tech).data().isValid()); // gone since: blank, until the list is made again
    }
};

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "tst_account_list_model.moc"
