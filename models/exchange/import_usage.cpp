// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_usage.h"

#include "domain/uuid.h"
#include "exchange/csv/csv_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype cachedDays = 50'000;

bool isNumeric(const ColumnProfile& profile) {
    return profile.type == ColumnType::Number || profile.type == ColumnType::Money;
}

bool has(const std::vector<SourceColumn>& columns, QLatin1StringView target) {
    return std::ranges::any_of(columns, [target](const SourceColumn& c) { return c.target == target; });
}

bool isUndecided(const SourceColumn& column) {
    return column.target.isEmpty() && column.source == TargetSource::None;
}

int position(const std::vector<MappedColumn>& mapped, QLatin1StringView key) {
    const auto found =
        std::ranges::find_if(mapped, [key](const MappedColumn& c) { return c.target.key == key; });
    return found == mapped.end() ? -1 : static_cast<int>(found - mapped.begin());
}

std::optional<qint64> julianDay(QByteArrayView text, DateOrder order) {
    if (const auto date = parseDate(text, order))
        return date->toJulianDay();
    if (const auto month = parseMonth(QString::fromUtf8(text)))
        return month->toJulianDay();
    return std::nullopt;
}

} // namespace

std::optional<QDate> dayOfHeader(const QString& header) {
    if (const auto month = parseMonth(header))
        return *month;
    if (const auto date = parseDate(header, DateOrder::YearMonthDay))
        return *date;
    return std::nullopt;
}

void proposeUsageColumns(std::vector<SourceColumn>& columns, const std::vector<ColumnProfile>& profiles) {
    const bool dayGiven = has(columns, "day"_L1);
    const bool metricGiven = has(columns, "metric"_L1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        SourceColumn& column = columns[i];
        if (!isUndecided(column))
            continue;
        const bool isPoint =
            dayGiven ? !metricGiven && isNumeric(profiles[i]) : dayOfHeader(column.header).has_value();
        if (isPoint) {
            column.target = u"value"_s;
            column.source = TargetSource::Header;
        }
    }
}

std::vector<ImportQuestion> usageQuestions(const std::vector<MappedColumn>& mapped,
                                           const std::vector<SourceColumn>& columns) {
    const bool dayGiven = position(mapped, "day"_L1) >= 0;
    std::vector<ImportQuestion> questions;
    const auto ask = [&](const QString& text, QLatin1StringView key) {
        questions.push_back(
            {ImportQuestion::What::Columns, {}, {}, text, u"--column \"NAME=%1\""_s.arg(key)});
    };
    bool undated = false;
    for (const SourceColumn& column : columns)
        undated = undated || (column.target == "value"_L1 && !dayOfHeader(column.header));
    if (position(mapped, "value"_L1) < 0)
        ask(QCoreApplication::translate("import", "Which column has the numbers?"), "value"_L1);
    else if (!dayGiven && undated)
        ask(QCoreApplication::translate("import", "Which column has the days?"), "day"_L1);
    return questions;
}

UsageReader::UsageReader(store::UsageStaging& staging, const std::vector<MappedColumn>& mapped,
                         const QStringList& header, const ReadRules& rules)
    : m_staging(staging), m_mapped(mapped), m_exact(rules.exact), m_unguard(rules.stripApostrophes),
      m_account(position(mapped, "account"_L1)), m_accountUuid(position(mapped, "account_uuid"_L1)),
      m_metric(position(mapped, "metric"_L1)), m_day(position(mapped, "day"_L1)), m_counts(mapped.size()) {
    for (std::size_t i = 0; i < mapped.size(); ++i) {
        if (mapped[i].target.key != "value"_L1)
            continue;
        ValueColumn column{i, -1, {}};
        const QString name = header.value(mapped[i].fileColumn);
        const std::optional<QDate> day = dayOfHeader(name);
        if (m_day < 0 && day)
            column.day = day->toJulianDay();
        // Days across the top and no metric column: the file is about one number without a name.
        if (m_metric < 0)
            column.metric = staging.metric(column.day ? QByteArrayLiteral("usage") : name.toUtf8());
        m_values.push_back(column);
    }
}

QByteArrayView UsageReader::cell(const CsvRow& row, int mapped) const {
    QByteArrayView cell = row[m_mapped[static_cast<std::size_t>(mapped)].fileColumn];
    if (m_unguard)
        cell = withoutFormulaGuard(cell);
    return m_exact ? cell : cell.trimmed();
}

void UsageReader::fault(const CsvRow& row, std::size_t mapped, const QString& reason) {
    m_good = false;
    ++m_counts[mapped].bad;
    const int column = m_mapped[mapped].fileColumn;
    m_staging.fault({row.number(), column, row.text(column), reason});
}

qint64 UsageReader::account(const CsvRow& row) {
    if (m_accountUuid >= 0) {
        const QByteArray uuid = domain::uuidFromText(QString::fromUtf8(cell(row, m_accountUuid)));
        if (const qint64 id = uuid.isEmpty() ? 0 : m_staging.accountByUuid(uuid); id > 0)
            return id;
    }
    if (m_account < 0) {
        fault(row, static_cast<std::size_t>(m_accountUuid),
              QCoreApplication::translate("import", "There is no account “%1”")
                  .arg(QString::fromUtf8(cell(row, m_accountUuid))));
        return 0;
    }
    const auto index = static_cast<std::size_t>(m_account);
    const QByteArrayView text = cell(row, m_account);
    if (text.isEmpty()) {
        fault(row, index, QCoreApplication::translate("import", "The value is missing"));
        return 0;
    }
    ++m_counts[index].filled;
    const qint64 id = m_staging.account(text);
    if (id <= 0) {
        fault(row, index,
              (id == 0 ? QCoreApplication::translate("import", "There is no account “%1”")
                       : QCoreApplication::translate("import", "“%1” fits more than one account"))
                  .arg(QString::fromUtf8(text)));
    }
    return std::max<qint64>(id, 0);
}

std::optional<qint64> UsageReader::day(const CsvRow& row) {
    const auto index = static_cast<std::size_t>(m_day);
    const QByteArrayView text = cell(row, m_day);
    const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto known = m_days.constFind(key); known != m_days.constEnd()) {
        ++m_counts[index].filled;
        return *known;
    }
    const std::optional<qint64> day = julianDay(text, m_mapped[index].order);
    if (!day) {
        fault(row, index, reasonText(ValueError::NotADate));
        return std::nullopt;
    }
    ++m_counts[index].filled;
    if (m_days.size() >= cachedDays)
        m_days.clear();
    m_days.insert(text.toByteArray(), *day);
    return day;
}

bool UsageReader::read(const CsvRow& row) {
    m_good = true;
    const qint64 id = account(row);
    std::optional<qint64> rowDay;
    if (m_day >= 0)
        rowDay = day(row);
    int rowMetric = -1;
    if (m_metric >= 0) {
        const QByteArrayView name = cell(row, m_metric);
        if (name.isEmpty()) {
            fault(row, static_cast<std::size_t>(m_metric),
                  QCoreApplication::translate("import", "The value is missing"));
        } else {
            ++m_counts[static_cast<std::size_t>(m_metric)].filled;
            rowMetric = m_staging.metric(name);
        }
    }
    if (!m_good)
        return false;
    for (const ValueColumn& column : m_values) {
        domain::Currency currency = domain::Currency::eur();
        const CellResult value =
            readCell(m_mapped[column.mapped], row[m_mapped[column.mapped].fileColumn], {}, currency);
        if (!value) {
            fault(row, column.mapped, value.error());
            continue;
        }
        const std::optional<qint64> when = column.day ? column.day : rowDay;
        if (value->type != store::StagedValue::Type::Real || !when)
            continue;
        ++m_counts[column.mapped].filled;
        m_staging.add(id, column.metric >= 0 ? column.metric : rowMetric, *when, value->real);
    }
    return m_good;
}

} // namespace tenure::exchange
