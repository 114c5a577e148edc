// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/rate_table.h"

#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::Currency;

namespace {

enum Column { CurrencyColumn, RateColumn, AccountsColumn, ColumnCount };

constexpr auto rightAligned = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

RateTable::RateTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
    setObjectName(u"rateTable"_s);
    setAccessibleName(tr("Planning rates"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(28));
    horizontalHeader()->setSectionResizeMode(RateColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(rightAligned);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMinimumHeight(scaled(150));
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() != RateColumn)
            return;
        mark(item->row());
        Q_EMIT edited();
    });
}

void RateTable::fill(Currency base, const operations::Rates& rates,
                     const std::vector<store::CurrencyUse>& used) {
    const QSignalBlocker quiet(this);
    m_base = base;
    setRowCount(0);
    setHorizontalHeaderLabels({tr("Currency"), tr("One unit in %1").arg(base.code()), tr("Accounts")});
    horizontalHeaderItem(CurrencyColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    std::map<Currency, qint64> accounts;
    for (const store::CurrencyUse& use : used)
        accounts[use.currency] = use.accounts;
    for (const auto& [currency, rate] : rates)
        accounts.try_emplace(currency, 0);
    for (const auto& [currency, count] : accounts) {
        const auto rate = rates.find(currency);
        if (currency != base)
            addRow(currency, rate == rates.end() ? std::nullopt : std::optional(rate->second), count);
    }
}

void RateTable::addRow(Currency currency, const std::optional<qint64>& rate, qint64 accounts) {
    const QSignalBlocker quiet(this); // the row is not whole yet
    const int row = rowCount();
    insertRow(row);
    auto* code = new QTableWidgetItem(currency.code());
    code->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    auto* value = new QTableWidgetItem(rate ? operations::rateText(*rate) : QString());
    value->setTextAlignment(rightAligned);
    auto* count = new QTableWidgetItem(QLocale().toString(accounts));
    count->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    count->setTextAlignment(rightAligned);
    count->setData(Qt::UserRole, accounts);
    setItem(row, CurrencyColumn, code);
    setItem(row, RateColumn, value);
    setItem(row, AccountsColumn, count);
    mark(row);
}

void RateTable::add(Currency currency) {
    for (int row = 0; row < rowCount(); ++row) {
        if (currencyAt(row) == currency) {
            setCurrentCell(row, RateColumn);
            return;
        }
    }
    if (currency == m_base)
        return;
    addRow(currency, std::nullopt, 0);
    setCurrentCell(rowCount() - 1, RateColumn);
    editItem(currentItem());
}

Currency RateTable::currencyAt(int row) const {
    return Currency::fromCode(item(row, CurrencyColumn)->text()).value_or(m_base);
}

void RateTable::mark(int row) {
    const QSignalBlocker quiet(this);
    QTableWidgetItem* value = item(row, RateColumn);
    const QString text = value->text().trimmed();
    const bool missing = text.isEmpty() && item(row, AccountsColumn)->data(Qt::UserRole).toLongLong() > 0;
    const bool wrong = !text.isEmpty() && !operations::readRate(text);
    const Tokens& tokens = tokensOf(this);
    value->setBackground(wrong || missing ? QBrush(wrong ? tokens.riskSoft : tokens.warnSoft) : QBrush());
    value->setToolTip(
        wrong     ? tr("A rate is a number above 0 with at most six decimals, like 0.92").toHtmlEscaped()
        : missing ? tr("Without a rate the ARR of these accounts is unknown").toHtmlEscaped()
                  : QString());
}

std::optional<operations::Rates> RateTable::rates() const {
    operations::Rates rates{{m_base, 1'000'000}};
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = item(row, RateColumn)->text();
        if (text.trimmed().isEmpty())
            continue;
        const auto rate = operations::readRate(text);
        if (!rate)
            return std::nullopt;
        rates[currencyAt(row)] = *rate;
    }
    return rates;
}

int RateTable::firstOpenRow() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, RateColumn)->background().style() != Qt::NoBrush)
            return row;
    }
    return -1;
}

} // namespace tenure::views
