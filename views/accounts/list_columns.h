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

    /// Leaves the CSM's column out of the catalogue's own choice: all that are listed have the same one.
    void setOneOwner(bool one);

    /// Gives the header its order and widths; call it after the model has the fields.
    void apply(QHeaderView& header) const;
    /// Gives the widest text column what @p room the others leave, at least its smallest width.
    void fit(QHeaderView& header, int room) const;
    void rememberWidths(const QHeaderView& header);
    /// The fields in the order in which the header shows them; changed() if that is another one.
    void takeOrder(const QHeaderView& header);

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<query::Field> available() const;
    void refresh();
    [[nodiscard]] std::size_t elastic() const;

    query::Catalogue m_catalogue;
    QStringList m_keys; ///< empty: the catalogue's own
    std::map<QString, int> m_widths;
    std::vector<query::Field> m_fields;
    bool m_oneOwner = false;
};

} // namespace tenure::views
