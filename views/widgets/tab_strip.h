// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tenure::views {

/// Tabs of a page, 34 px high: words, a count, a line below the one that is shown.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// "12", "4/9"; empty for none.
    void setCount(int tab, const QString& number);
    [[nodiscard]] QString countOf(int tab) const { return tabData(tab).toString(); }

    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTab(QPainter& painter, int tab) const;
    void nameTab(int tab);
};

} // namespace tenure::views
