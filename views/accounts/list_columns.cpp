// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/list_columns.h"

#include "views/shell/fonts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minWidth = 40;
constexpr int maxWidth = 2000;
constexpr int nameWidth = 185;

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
            if (field.defaultColumn && field.key != "name"_L1)
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

void ListColumns::applyWidths(QHeaderView& header) const {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto found = m_widths.find(m_fields[i].key);
        const int usual = i == 0 ? nameWidth : m_fields[i].defaultWidth;
        header.resizeSection(static_cast<int>(i), scaled(found != m_widths.end() ? found->second : usual));
    }
}

void ListColumns::rememberWidths(const QHeaderView& header) {
    for (std::size_t i = 0; i + 1 < m_fields.size(); ++i) // the last one is stretched
        m_widths[m_fields[i].key] = static_cast<int>(header.sectionSize(static_cast<int>(i)) / uiScale());
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
