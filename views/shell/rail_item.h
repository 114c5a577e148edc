// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QAbstractButton>

#include <optional>

namespace tenure::views {

/// A row of the rail: 30 px high, an icon, a word, a number; or the book switcher at its top.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Book, Destination };

    RailItem(Kind kind, QWidget* parent);

    void setSymbol(Icon symbol) { m_symbol = symbol; }
    void setCount(std::optional<qint64> count);
    void setCurrent(bool current);
    void setCollapsed(bool collapsed);
    void setBook(const QString& name, bool open);
    [[nodiscard]] bool hasBook() const { return m_open; }
    [[nodiscard]] bool isCurrent() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    QString key; ///< of the destination

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void paintWords(QPainter& painter, const Tokens& tokens, int left);
    [[nodiscard]] QString countText() const;

    Kind m_kind;
    Icon m_symbol = Icon::None;
    std::optional<qint64> m_count;
    bool m_current = false;
    bool m_collapsed = false;
    bool m_open = false;
};

} // namespace tenure::views
