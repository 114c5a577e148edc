// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QAbstractButton>

#include <optional>

namespace tenure::views {

/// A row of the rail: 30 px high, an icon, a word, a number; 28 px for a segment; or the book switcher at its
/// top.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Book, Destination, Segment };

    RailItem(Kind kind, QWidget* parent);

    void setSymbol(Icon symbol) { m_symbol = symbol; }
    void setCount(std::optional<qint64> count);
    void setCurrent(bool current);
    /// The current one yields its ground to the segment that is shown in it.
    void setYielding(bool yielding);
    /// Why there is no number; empty: nothing is wrong.
    void setProblem(const QString& problem);
    void setCollapsed(bool collapsed);
    void setBook(const QString& name, bool open);
    [[nodiscard]] bool hasBook() const { return m_open; }
    [[nodiscard]] bool isCurrent() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    QString key;        ///< of the destination
    qint64 segment = 0; ///< its id

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void paintWords(QPainter& painter, const Tokens& tokens, int left);
    /// Draws the number, or that there is something wrong; where it begins.
    [[nodiscard]] int paintCount(QPainter& painter, const Tokens& tokens, int left, int right);
    [[nodiscard]] QString countText() const;

    Kind m_kind;
    Icon m_symbol = Icon::None;
    std::optional<qint64> m_count;
    QString m_problem;
    bool m_current = false;
    bool m_yielding = false;
    bool m_collapsed = false;
    bool m_open = false;
};

} // namespace tenure::views
