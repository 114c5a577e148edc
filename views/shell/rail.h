// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace tenure::views {

class RailItem;

/// The strip at the left: the open book with its menu, then the destinations with their counts. 200 px wide,
/// or 48 with icons and tooltips only.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void addDestination(const QString& key, Icon symbol, const QString& label);
    /// Nothing clears the number.
    void setCount(const QString& key, std::optional<qint64> count);
    /// Marks a destination as the one shown; an empty key marks none.
    void setCurrent(const QString& key);

    /// The name of the open book; empty: none, and the destinations are disabled.
    void setBook(const QString& name);
    /// What the book switcher opens; stays the caller's.
    void setBookMenu(QMenu* menu);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Puts the focus on the current destination, or on the book switcher if there is none.
    void takeFocus();

Q_SIGNALS:
    void destinationChosen(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] RailItem* item(const QString& key) const;

    RailItem* m_switcher;
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    QList<RailItem*> m_items;
    bool m_collapsed = false;
};

} // namespace tenure::views
