// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/show_text.h"

#include "app/commands/display_locale.h"
#include "app/commands/record_json.h"
#include "app/commands/text_table.h"
#include "items/display_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iso(const std::optional<QDate>& day) {
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

/// A heading with its table; nothing without rows.
QString section(const QString& heading, const std::vector<QStringList>& rows) {
    if (rows.empty())
        return {};
    return u'\n' + heading + u'\n' +
           textTable(rows, std::vector<bool>(static_cast<std::size_t>(rows.front().size()), false));
}

QString fieldLines(const ShownAccount& shown) {
    const items::DisplayContext display{shown.context.today, displayLocale(), shown.context.baseCurrency};
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < shown.fields.size(); ++i) {
        const store::Cell& cell = shown.cells[i];
        const auto* text = std::get_if<QString>(&cell);
        const bool empty =
            std::holds_alternative<std::monostate>(cell) || (text != nullptr && text->isEmpty());
        if (!empty)
            rows.push_back({shown.fields[i].label(), items::cellText(shown.fields[i], cell, display)});
    }
    return textTable(rows, {false, false});
}

QString priceText(const domain::Contract& contract, QDate today) {
    const auto phase = domain::phaseOn(contract, today);
    if (!phase)
        return {};
    return domain::formatMoney({phase->amountMinor, contract.currency}, domain::MoneyStyle::Exact,
                               displayLocale()) +
           u" / "_s + QString(domain::key(phase->per));
}

QString contractLines(const ShownAccount& shown) {
    std::vector<QStringList> rows;
    for (const domain::Contract& contract : shown.contracts)
        rows.push_back({iso(contract.start) + u" – "_s + iso(contract.end), contract.product,
                        QString(domain::key(contract.kind)), priceText(contract, shown.context.today),
                        contract.externalId});
    return section(QCoreApplication::translate("cli", "Contracts"), rows);
}

QString contactLines(const ShownAccount& shown) {
    std::vector<QStringList> rows;
    for (const domain::Contact& contact : shown.contacts)
        rows.push_back(
            {contact.name, contact.title, QString(domain::key(contact.role)), contact.email, contact.phone});
    return section(QCoreApplication::translate("cli", "Contacts"), rows);
}

QString touchpointLines(const ShownAccount& shown) {
    std::vector<QStringList> rows;
    for (const domain::Touchpoint& touchpoint : shown.touchpoints)
        rows.push_back({iso(touchpoint.day), QString(domain::key(touchpoint.kind)), touchpoint.subject,
                        nameOf(touchpoint.author, shown.context.people)});
    return section(QCoreApplication::translate("cli", "Touchpoints"), rows);
}

QString taskLines(const ShownAccount& shown) {
    std::vector<QStringList> rows;
    for (const domain::Task& task : shown.tasks)
        rows.push_back({iso(task.due), QString(domain::key(task.state)), task.title,
                        nameOf(task.assignee, shown.context.people)});
    return section(QCoreApplication::translate("cli", "Tasks"), rows);
}

QString noteLines(const ShownAccount& shown) {
    std::vector<QStringList> rows;
    for (const domain::Note& note : shown.notes)
        rows.push_back({iso(note.day), note.body});
    return section(QCoreApplication::translate("cli", "Notes"), rows);
}

/// Of each metric how many days are known and the last of them; --json gives all points.
QString usageLines(const ShownAccount& shown) {
    std::map<domain::MetricId, std::vector<const domain::UsagePoint*>> byMetric;
    for (const domain::UsagePoint& point : shown.usage)
        byMetric[point.metric].push_back(&point);
    std::vector<QStringList> rows;
    rows.reserve(byMetric.size());
    for (const auto& [metric, points] : byMetric)
        rows.push_back({metricKey(metric, shown.metrics),
                        QCoreApplication::translate("cli", "%n days", nullptr, int(points.size())),
                        iso(points.back()->day), QString::number(points.back()->value)});
    return section(QCoreApplication::translate("cli", "Usage"), rows);
}

} // namespace

QString metricKey(domain::MetricId id, const std::vector<domain::Metric>& metrics) {
    const auto metric = std::ranges::find(metrics, id, &domain::Metric::id);
    return metric == metrics.end() ? QString() : metric->key;
}

QString asText(const ShownAccount& shown) {
    QString text = fieldLines(shown);
    if (!shown.description.isEmpty())
        text += u'\n' + shown.description + u'\n';
    return text + contractLines(shown) + contactLines(shown) + touchpointLines(shown) + taskLines(shown) +
           noteLines(shown) + usageLines(shown);
}

} // namespace tenure::app
