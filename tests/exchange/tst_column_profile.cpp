// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/column_profile.h"
#include "exchange/csv/table_profile.h"
#include "tests/exchange/csv_helpers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using namespace tenure::test;

namespace {

ColumnProfile profileOf(const QString& name, const QStringList& cells) {
    ColumnProfiler profiler(name);
    qint64 row = 1;
    for (const QString& cell : cells)
        profiler.add(cell.toUtf8(), ++row);
    return profiler.profile();
}

TableProfile profileFile(const QString& path) {
    QFile file(dataFolder() + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return profileTable(**CsvSource::open(file));
}

const ColumnProfile& column(const TableProfile& table, const QString& name) {
    for (const ColumnProfile& column : table.columns)
        if (column.name == name)
            return column;
    qFatal("no column %s", qPrintable(name));
}

} // namespace

class TestColumnProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTypeIsFound_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<ColumnType>("type");
        const auto row = [](const char* tag, const QString& name, const QStringList& cells, ColumnType type) {
            QTest::newRow(tag) << name << cells << type;
        };
        row("numbers", u"seats"_s, {u"5"_s, u"12"_s, u"1,5"_s}, ColumnType::Number);
        row("money by sign", u"x"_s, {u"5 zł"_s, u"12,50 zł"_s}, ColumnType::Money);
        row("money by name", u"ARR"_s, {u"5"_s, u"12"_s}, ColumnType::Money);
        row("money by currency in name", u"Balance [EUR]"_s, {u"5"_s, u"12"_s}, ColumnType::Money);
        row("dates", u"x"_s, {u"2026-01-01"_s, u"13.04.2026"_s}, ColumnType::Date);
        row("midnights are dates", u"x"_s, {u"2026-01-01T00:00:00Z"_s}, ColumnType::Date);
        row("instants", u"x"_s, {u"2026-01-01T10:00:00Z"_s}, ColumnType::Instant);
        row("months", u"x"_s, {u"2026-01"_s, u"2026-02"_s}, ColumnType::Month);
        row("yes and no", u"x"_s, {u"Yes"_s, u"No"_s, u"No"_s}, ColumnType::Bool);
        row("ones and zeros", u"x"_s, {u"1"_s, u"0"_s, u"0"_s}, ColumnType::Number);
        row("leading zeros", u"zip"_s, {u"01102"_s, u"90210"_s}, ColumnType::Id);
        row("long digits", u"x"_s, {u"200000000000000001"_s, u"200000000000000002"_s}, ColumnType::Id);
        row("numbers named id", u"Record ID"_s, {u"200000000001"_s, u"200000000002"_s}, ColumnType::Id);
        row("codes named id", u"Account ID"_s, {u"001A000001abcDE"_s, u"001A000001abcDF"_s}, ColumnType::Id);
        row("phones", u"Phone"_s, {u"+48420001122"_s, u"+48420001123"_s}, ColumnType::Id);
        row("compact days", u"start date"_s, {u"20260101"_s, u"20261231"_s}, ColumnType::Date);
        row("eight digits", u"employees"_s, {u"20260101"_s, u"20261231"_s}, ColumnType::Number);
        row("codes are no money", u"Ref"_s, {u"ACC-1"_s, u"PLN-2"_s}, ColumnType::Text);
        row("text", u"Name"_s, {u"Acme"_s, u"5"_s}, ColumnType::Text);
        row("nothing", u"Name"_s, {u""_s, u"  "_s}, ColumnType::Empty);
    }
    void theTypeIsFound() {
        QFETCH(QString, name);
        QFETCH(QStringList, cells);
        QFETCH(ColumnType, type);
        QCOMPARE(int(profileOf(name, cells).type), int(type));
    }

    void aDayOverTwelveDecidesTheOrder() {
        const ColumnProfile european = profileOf(u"x"_s, {u"01/02/2025"_s, u"13/02/2025"_s});
        QCOMPARE(int(european.dateOrder), int(DateOrder::DayMonthYear));
        QCOMPARE(int(european.dateDecision), int(Decision::Clear));
        const ColumnProfile american = profileOf(u"x"_s, {u"01/02/2025"_s, u"02/13/2025"_s});
        QCOMPARE(int(american.dateOrder), int(DateOrder::MonthDayYear));
        QCOMPARE(int(american.dateDecision), int(Decision::Clear));
        const ColumnProfile iso = profileOf(u"x"_s, {u"2026-01-02"_s, u"2026-03-04"_s});
        QCOMPARE(int(iso.dateDecision), int(Decision::Clear));
        const ColumnProfile shortYears = profileOf(u"x"_s, {u"26-01-31"_s, u"75-02-28"_s});
        QCOMPARE(int(shortYears.dateOrder), int(DateOrder::YearMonthDay));
        QCOMPARE(int(shortYears.dateDecision), int(Decision::Clear));
    }

    void anUndecidableColumnIsAmbiguous() {
        QCOMPARE(int(profileOf(u"x"_s, {u"01/02/2025"_s, u"03/04/2025"_s}).dateDecision),
                 int(Decision::Ambiguous));
        QCOMPARE(int(profileOf(u"x"_s, {u"01.02.2025"_s}).dateDecision), int(Decision::Ambiguous));
        QCOMPARE(int(profileOf(u"x"_s, {u"05/05/2025"_s}).dateDecision), int(Decision::Clear));
    }

    void aColumnWithBothOrdersIsContradictory() {
        const ColumnProfile both = profileOf(u"x"_s, {u"13/02/2025"_s, u"02/13/2025"_s, u"14/02/2025"_s});
        QCOMPARE(int(both.dateDecision), int(Decision::Contradictory));
        QCOMPARE(int(both.dateOrder), int(DateOrder::DayMonthYear));
    }

    void aDayThatDoesNotExistDecidesNothing() {
        QStringList cells(20, u"15.03.2026"_s);
        cells.append(u"31.02.2026"_s);
        const ColumnProfile profile = profileOf(u"x"_s, cells);
        QCOMPARE(int(profile.dateDecision), int(Decision::Clear));
        QCOMPARE(profile.misfitCount, 1);
        QCOMPARE(profile.misfits[0].text, u"31.02.2026"_s);
        QCOMPARE(profile.misfits[0].row, 22);
        QVERIFY(profile.misfits[0].reason == ValueError::NoSuchDay);
    }

    void aMisfitFarBehindIsNamed() {
        QStringList cells;
        for (int i = 0; i < 1000; ++i)
            cells.append(u"%1,50 zł"_s.arg(i));
        cells.append(u"ask Ola"_s);
        const ColumnProfile profile = profileOf(u"x"_s, cells);
        QCOMPARE(profile.misfitCount, 1);
        QCOMPARE(profile.misfits.size(), 1u);
        QCOMPARE(profile.misfits[0].row, 1002);
    }

    void theDecimalSignIsDecidedByTheWholeColumn() {
        QCOMPARE(profileOf(u"x"_s, {u"1,234"_s, u"1,5"_s}).number.decimal, u',');
        QCOMPARE(profileOf(u"x"_s, {u"1,234"_s, u"1.5"_s}).number.decimal, u'.');
        QCOMPARE(profileOf(u"x"_s, {u"1.234.567"_s}).number.decimal, u',');
        QCOMPARE(profileOf(u"x"_s, {u"9 770,00 zł"_s}).number.decimal, u',');
        QCOMPARE(profileOf(u"x"_s, {u"0.125"_s}).number.decimal, u'.');
        QCOMPARE(int(profileOf(u"x"_s, {u"1,234"_s, u"7"_s}).numberDecision), int(Decision::Ambiguous));
        QCOMPARE(int(profileOf(u"x"_s, {u"1,5"_s, u"1.5"_s}).numberDecision), int(Decision::Contradictory));
        QCOMPARE(int(profileOf(u"x"_s, {u"5"_s, u"1 234"_s}).numberDecision), int(Decision::Clear));
    }

    void anotherColumnOfTheFileSettlesAnOpenOne() {
        QByteArray bytes = "a;b\n1.234;2,5\n5.678;3,5\n";
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const TableProfile table = profileTable(**CsvSource::open(device));
        QCOMPARE(int(table.columns[0].numberDecision), int(Decision::Clear));
        QCOMPARE(table.columns[0].number.decimal, u',');
    }

    void cellsAreCounted() {
        const ColumnProfile profile =
            profileOf(u"Seats"_s, {u"5"_s, u""_s, u"N/A"_s, u"5"_s, u"12"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s,
                                   u"11"_s, u"13"_s, u"14"_s, u"ca. 40"_s});
        QCOMPARE(profile.cells, 13);
        QCOMPARE(profile.empty, 2);
        QCOMPARE(profile.misfitCount, 1);
        QCOMPARE(profile.misfits[0].text, u"ca. 40"_s);
        QCOMPARE(profile.samples.first(2), QStringList({u"5"_s, u"N/A"_s}));
        QVERIFY(profile.distinctIsExact);
        QCOMPARE(profile.distinct, 11);
    }

    void distinctCellsAreCountedInBoundedMemory() {
        ColumnProfiler profiler(u"x"_s, 100);
        for (int i = 0; i < 1000; ++i)
            profiler.add(QByteArray::number(i), i);
        const ColumnProfile profile = profiler.profile();
        QCOMPARE(profile.distinct, 100);
        QVERIFY(!profile.distinctIsExact);
    }

    void currenciesAreListed() {
        const ColumnProfile profile = profileOf(u"Balance (PLN)"_s, {u"€5"_s, u"7 zł"_s, u"8"_s});
        QCOMPARE(profile.currencies.size(), 2u);
        QCOMPARE(profile.currencies[0].code(), u"EUR"_s);
    }

    void realExportsAreUnderstood() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        const TableProfile salesforce =
            profileFile(u"/crm_exports/header_shapes/salesforce_accounts_report.csv"_s);
        QCOMPARE(int(column(salesforce, u"Account ID"_s).type), int(ColumnType::Id));
        QVERIFY(column(salesforce, u"Website"_s).html);
        QCOMPARE(int(column(salesforce, u"Billing Zip/Postal Code"_s).type), int(ColumnType::Id));
        QCOMPARE(int(column(salesforce, u"Last Modified Date"_s).dateOrder), int(DateOrder::DayMonthYear));
        const TableProfile renewals =
            profileFile(u"/crm_exports/header_shapes/salesforce_renewals_multicurrency.csv"_s);
        QCOMPARE(int(column(renewals, u"Total Amount"_s).type), int(ColumnType::Money));
        QCOMPARE(column(renewals, u"Total Amount"_s).number.decimal, u'.');
        const TableProfile quickbooks =
            profileFile(u"/crm_exports/header_shapes/quickbooks_invoice_list_with_title_rows.csv"_s);
        QCOMPARE(column(quickbooks, u"Open Balance (PLN)"_s).currencies.front().code(), u"PLN"_s);
        QCOMPARE(int(column(quickbooks, u"Date"_s).dateOrder), int(DateOrder::DayMonthYear));
        const TableProfile deals = profileFile(u"/crm_exports/header_shapes/hubspot_deals_export.csv"_s);
        QCOMPARE(int(column(deals, u"Amount"_s).type), int(ColumnType::Money));
        QCOMPARE(int(column(deals, u"Close Date"_s).dateOrder), int(DateOrder::DayMonthYear));
        const TableProfile usage = profileFile(u"/crm6_subscriptions/event_monthly.csv"_s);
        QCOMPARE(int(column(usage, u"month"_s).type), int(ColumnType::Month));
        QCOMPARE(int(column(usage, u"event_count"_s).type), int(ColumnType::Number));
        QCOMPARE(usage.rows, 98384);
        const TableProfile pipeline = profileFile(u"/maven_crm/sales_pipeline.csv"_s);
        QCOMPARE(int(column(pipeline, u"close_date"_s).type), int(ColumnType::Date));
    }

    void polishAndChineseFilesAreUnderstood() {
        if (dataFolder().isEmpty())
            QSKIP("no real data: set TENURE_DATA");
        for (const QString& name :
             {u"pl_cp1250_semicolon_commadec.csv"_s, u"pl_nbsp_thousands_zl.csv"_s, u"pl_sep_line.csv"_s}) {
            const TableProfile table = profileFile(u"/csv/encodings/"_s + name);
            QCOMPARE(table.columns[3].number.decimal, u',');
            QCOMPARE(int(table.columns[3].numberDecision), int(Decision::Clear));
            QCOMPARE(table.columns[3].currencies.front().code(), u"PLN"_s);
            QCOMPARE(table.columns[3].misfitCount, 0);
            QCOMPARE(int(table.columns[4].type), int(ColumnType::Date));
            QCOMPARE(int(table.columns[4].dateDecision), int(Decision::Clear));
            QCOMPARE(int(table.columns[4].dateOrder), int(DateOrder::DayMonthYear));
        }
        const TableProfile chinese = profileFile(u"/csv/encodings/zh_gbk.csv"_s);
        QCOMPARE(int(chinese.columns[3].type), int(ColumnType::Date));
        QCOMPARE(chinese.columns[3].misfitCount, 0);
        QCOMPARE(int(chinese.columns[2].type), int(ColumnType::Money));
    }
};

QTEST_GUILESS_MAIN(TestColumnProfile)
#include "tst_column_profile.moc"
