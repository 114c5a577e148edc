// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/list_columns.h"

#include "views/shell/fonts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minWidth = 40;
constexpr int maxWidth = 2000;
constexpr int elasticLeast = 130;

/// Pixels at 100 % that hold what a column usually shows beside all others at 1440 pixels.
int usualWidth(const query::Field& field, bool first) {
    static const std::map<QString, int> widths = {
        {u"stage"_s, 92},      {u"arr"_s, 96},   {u"mrr"_s, 96},   {u"renewal"_s, 80},
        {u"last_touch"_s, 84}, {u"owner"_s, 48}, {u"tags"_s, 118},
    };
    const auto found = widths.find(field.key);
    return first ? 190 : found != widths.end() ? found->second : field.defaultWidth;
}

} // namespace

std::vector<query::Field> ListColumns::available() const {
    std::vector<query::Field> fields = m_catalogue.fields();
    const std::vector<query::Field> usage = m_catalogue.usageFields();
    fields.insert(fields.end(), usage.begin(), usage.end());
    return fields;
}

void ListColumns::setCatalogue(const query::Catalogue& catalogue) {
    m_catalogue = catalogue;
    refresh();
}

void ListColumns::refresh() {
    m_fields.clear();
    if (const auto name = m_catalogue.get(u"name"))
        m_fields.push_back(*name);
    if (m_keys.isEmpty()) {
        for (const query::Field& field : available()) {
            const bool same = m_oneOwner && field.key == "owner"_L1;
            if (field.defaultColumn && field.key != "name"_L1 && !same)
                m_fields.push_back(field);
        }
    } else {
        for (const QString& key : std::as_const(m_keys)) {
            if (const auto field = m_catalogue.get(key); field && field->key != "name"_L1)
                m_fields.push_back(*field);
        }
    }
    Q_EMIT changed();
}

bool ListColumns::isShown(const QString& key) const {
    return std::ranges::any_of(m_fields, [&](const query::Field& field) { return field.key == key; });
}

void ListColumns::setShown(const QString& key, bool shown) {
    if (key == "name"_L1 || isShown(key) == shown)
        return;
    m_keys.clear();
    for (const query::Field& field : m_fields) {
        if (field.key != key)
            m_keys.append(field.key);
    }
    if (shown)
        m_keys.append(key);
    refresh();
}

void ListColumns::reset() {
    m_keys.clear();
    m_widths.clear();
    refresh();
}

void ListColumns::fillMenu(QMenu& menu) {
    menu.clear();
    for (const query::Field& field : available()) {
        if (field.key == "name"_L1)
            continue;
        QAction* action = menu.addAction(QString(field.label()).replace(u'&', u"&&"_s));
        action->setObjectName(u"column."_s + field.key);
        action->setCheckable(true);
        action->setChecked(isShown(field.key));
        connect(action, &QAction::toggled, this, [this, key = field.key](bool on) { setShown(key, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Back to the usual columns")), &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::setOneOwner(bool one) {
    if (std::exchange(m_oneOwner, one) != one && m_keys.isEmpty())
        refresh();
}

std::size_t ListColumns::elastic() const {
    const auto step =
        std::ranges::find(m_fields, u"next_step"_s, [](const query::Field& field) { return field.key; });
    return step == m_fields.end() ? 0 : static_cast<std::size_t>(step - m_fields.begin());
}

void ListColumns::apply(QHeaderView& header) const {
    for (int section = 0; section < header.count(); ++section)
        header.moveSection(header.visualIndex(section), section);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto found = m_widths.find(m_fields[i].key);
        const int width = found != m_widths.end() ? found->second : usualWidth(m_fields[i], i == 0);
        header.resizeSection(static_cast<int>(i), scaled(width));
    }
}

void ListColumns::fit(QHeaderView& header, int room) const {
    if (m_fields.empty())
        return;
    const auto section = static_cast<int>(elastic());
    const int others = header.length() - header.sectionSize(section);
    const int least = scaled(section == 0 ? usualWidth(m_fields.front(), true) : elasticLeast);
    header.resizeSection(section, std::max(least, room - others));
}

void ListColumns::rememberWidths(const QHeaderView& header) {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (i == elastic() || static_cast<int>(i) >= header.count())
            continue;
        const int usual = usualWidth(m_fields[i], i == 0);
        const int pixels = header.sectionSize(static_cast<int>(i));
        if (pixels == scaled(usual))
            m_widths.erase(m_fields[i].key);
        else
            m_widths[m_fields[i].key] = static_cast<int>(std::lround(pixels / uiScale()));
    }
}

void ListColumns::takeOrder(const QHeaderView& header) {
    QStringList keys;
    for (int visual = 0; visual < header.count(); ++visual)
        keys.append(m_fields.at(static_cast<std::size_t>(header.logicalIndex(visual))).key);
    const bool same = std::ranges::equal(keys, m_fields, {}, {}, &query::Field::key);
    if (same)
        return;
    m_keys = keys;
    refresh();
}

QJsonObject ListColumns::state() const {
    QJsonObject widths;
    for (const auto& [key, width] : m_widths)
        widths.insert(key, width);
    return {{u"keys"_s, QJsonArray::fromStringList(m_keys)}, {u"widths"_s, widths}};
}

void ListColumns::restore(const QJsonObject& state) {
    m_keys.clear();
    const QJsonArray keys = state.value(u"keys"_s).toArray();
    for (const QJsonValue& key : keys)
        m_keys.append(key.toString());
    const QJsonObject widths = state.value(u"widths"_s).toObject();
    for (const QString& key : widths.keys())
        m_widths[key] = std::clamp(widths.value(key).toInt(), minWidth, maxWidth);
    refresh();
}

} // namespace tenure::views
