// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/catalogue.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <map>

class QHeaderView;
class QMenu;

namespace tenure::views {

/// Which columns the list shows, in which order and how wide. The name is always the first.
class ListColumns : public QObject {
    Q_OBJECT
public:
    explicit ListColumns(QObject* parent = nullptr) : QObject(parent) {}

    /// Columns that the catalogue no longer has are left out.
    void setCatalogue(const query::Catalogue& catalogue);
    [[nodiscard]] const std::vector<query::Field>& fields() const { return m_fields; }
    void setShown(const QString& key, bool shown);
    [[nodiscard]] bool isShown(const QString& key) const;
    /// Back to the catalogue's own choice.
    void reset();
    /// Fills a menu with one checkable line for each field.
    void fillMenu(QMenu& menu);

    /// Gives the header its widths; call it after the model has the fields.
    void applyWidths(QHeaderView& header) const;
    void rememberWidths(const QHeaderView& header);

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<query::Field> available() const;
    void refresh();

    query::Catalogue m_catalogue;
    QStringList m_keys; ///< empty: the catalogue's own
    std::map<QString, int> m_widths;
    std::vector<query::Field> m_fields;
};

} // namespace tenure::views
