// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_row_reader.h"

#include "domain/text_fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using store::StagedValue;

namespace {

bool isFilled(const StagedValue& value) {
    return value.type != StagedValue::Type::Empty;
}

} // namespace

ImportRowReader::ImportRowReader(ImportKind kind, std::vector<MappedColumn> columns, const ReadRules& rules)
    : m_kind(kind), m_columns(std::move(columns)), m_rules(rules), m_counts(m_columns.size()) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const MappedColumn& column = m_columns[i];
        m_staged.push_back({column.target.key, column.fileColumn, column.target.field});
        if (column.target.type == CellType::Currency)
            m_order.insert(m_order.begin(), i);
        else
            m_order.push_back(i);
    }
    addDerived();
    m_values.resize(m_staged.size());
}

int ImportRowReader::find(QLatin1StringView key) const {
    const auto found = std::ranges::find_if(
        m_staged, [key](const store::StagedColumn& c) { return c.key == key && !c.field; });
    return found == m_staged.end() ? -1 : static_cast<int>(found - m_staged.begin());
}

int ImportRowReader::derivedColumn(QLatin1StringView key, int from) {
    if (const int own = find(key); own >= 0)
        return own;
    m_staged.push_back({key, m_staged[static_cast<std::size_t>(from)].fileColumn, {}});
    return static_cast<int>(m_staged.size()) - 1;
}

void ImportRowReader::addDerived() {
    m_currency = find("currency"_L1);
    m_ownCurrency = m_currency >= 0;
    for (std::size_t i = 0; i < m_columns.size() && m_firstAmount < 0; ++i) {
        if (m_columns[i].target.type == CellType::Amount)
            m_firstAmount = static_cast<int>(i);
    }
    if (m_firstAmount >= 0)
        m_currency = derivedColumn("currency"_L1, m_firstAmount);
    m_start = find("start"_L1);
    m_end = m_kind == ImportKind::Contracts ? find("end"_L1) : find("renewal"_L1);
    if (m_kind == ImportKind::Accounts && !m_rules.exact) {
        m_website = find("website"_L1);
        if (m_website >= 0)
            m_domain = derivedColumn("domain"_L1, m_website);
    }
    if (m_kind == ImportKind::Contacts) {
        m_firstName = find("first_name"_L1);
        m_lastName = find("last_name"_L1);
        m_email = find("email"_L1);
        if (m_firstName >= 0 || m_lastName >= 0)
            m_name = derivedColumn("name"_L1, std::max(m_firstName, m_lastName));
        if (m_email >= 0 && !m_rules.exact)
            m_account = derivedColumn("account"_L1, m_email);
    }
}

bool ImportRowReader::read(qint64 row, const std::vector<QByteArrayView>& cells) {
    m_faults.clear();
    for (StagedValue& value : m_values)
        value = {};
    domain::Currency currency = m_rules.base;
    if (m_firstAmount >= 0)
        currency = m_columns[static_cast<std::size_t>(m_firstAmount)].currency.value_or(currency);
    for (const std::size_t i : m_order) {
        const MappedColumn& column = m_columns[i];
        const domain::Currency before = currency;
        CellResult result = readCell(column, cells[i], m_rules, currency);
        if (result && column.target.type == CellType::Amount && currency != before && m_ownCurrency &&
            isFilled(m_values[static_cast<std::size_t>(m_currency)]))
            result = tl::unexpected(reasonText(ValueError::UnknownCurrency));
        if (!result) {
            ++m_counts[i].filled;
            ++m_counts[i].bad;
            m_faults.push_back({row, column.fileColumn, QString::fromUtf8(cells[i]), result.error()});
            continue;
        }
        if (isFilled(*result))
            ++m_counts[i].filled;
        m_values[i] = std::move(*result);
        if (column.target.type == CellType::Currency && isFilled(m_values[i]))
            currency = domain::Currency::fromCode(QString::fromUtf8(m_values[i].bytes)).value_or(currency);
    }
    if (m_currency >= 0 && !isFilled(m_values[static_cast<std::size_t>(m_currency)]) && m_firstAmount >= 0 &&
        currency != m_rules.base)
        m_values[static_cast<std::size_t>(m_currency)] = {StagedValue::Type::Text, currency.code().toUtf8()};
    derive();
    if (m_start >= 0 && m_end >= 0 && m_faults.empty()) {
        const StagedValue& start = m_values[static_cast<std::size_t>(m_start)];
        const StagedValue& end = m_values[static_cast<std::size_t>(m_end)];
        // Both are ISO dates, which sort as texts.
        if (isFilled(start) && isFilled(end) && end.bytes < start.bytes) {
            m_faults.push_back({row, m_staged[static_cast<std::size_t>(m_end)].fileColumn,
                                QString::fromUtf8(end.bytes),
                                QCoreApplication::translate("import", "The end is before the start")});
        }
    }
    return m_faults.empty();
}

void ImportRowReader::derive() {
    if (m_domain >= 0 && !isFilled(m_values[static_cast<std::size_t>(m_domain)])) {
        const StagedValue& website = m_values[static_cast<std::size_t>(m_website)];
        const QByteArray found = domain::normalizedDomain(QString::fromUtf8(website.bytes)).toUtf8();
        if (!found.isEmpty())
            m_values[static_cast<std::size_t>(m_domain)] = {StagedValue::Type::Text, found};
    }
    if (m_name >= 0)
        deriveName();
    if (m_account >= 0)
        deriveAccount();
}

void ImportRowReader::deriveName() {
    StagedValue& name = m_values[static_cast<std::size_t>(m_name)];
    if (isFilled(name))
        return;
    QByteArray joined;
    for (const int part : {m_firstName, m_lastName}) {
        if (part < 0 || !isFilled(m_values[static_cast<std::size_t>(part)]))
            continue;
        if (!joined.isEmpty())
            joined += ' ';
        joined += m_values[static_cast<std::size_t>(part)].bytes;
    }
    if (!joined.isEmpty())
        name = {StagedValue::Type::Text, joined};
}

/// A contact without a company belongs to the account with the domain of the e-mail address.
void ImportRowReader::deriveAccount() {
    StagedValue& account = m_values[static_cast<std::size_t>(m_account)];
    if (isFilled(account))
        return;
    const QByteArray found =
        domain::normalizedDomain(QString::fromUtf8(m_values[static_cast<std::size_t>(m_email)].bytes))
            .toUtf8();
    if (!found.isEmpty())
        account = {StagedValue::Type::Text, found};
}

void ImportRowReader::recount(const std::vector<Count>& before, const std::vector<Count>& after) {
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i].filled += after[i].filled - before[i].filled;
        m_counts[i].bad += after[i].bad - before[i].bad;
    }
}

} // namespace tenure::exchange
