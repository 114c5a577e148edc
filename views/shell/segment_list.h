// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tenure::views {

class RailItem;

/// A saved query as the rail shows it.
struct RailSegment {
    qint64 id = 0;
    QString name;
    std::optional<qint64> count = {}; ///< nothing while it is not known
    QString problem = {};             ///< why it can't be counted; empty if it can

    bool operator==(const RailSegment&) const = default;
};

/// The segments in the rail, one row each. They are chosen with a click or Enter, ordered by drag or with Alt
/// and the arrows, renamed with F2, deleted with Del; all of it is in a menu as well. What is asked for
/// leaves as a signal.
class SegmentList : public QWidget {
    Q_OBJECT
public:
    explicit SegmentList(QWidget* parent = nullptr);

    void setSegments(const QList<RailSegment>& segments);
    /// Marks the one whose accounts are shown; 0 marks none.
    void setCurrent(qint64 id);
    void setCollapsed(bool collapsed);
    /// Whether segments can be changed.
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] bool isWritable() const { return m_writable; }

Q_SIGNALS:
    void chosen(qint64 id);
    /// To be the one at @p place among all, from 0.
    void moved(qint64 id, int place);
    void renameRequested(qint64 id);
    void removeRequested(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] RailItem* makeItem();
    [[nodiscard]] int placeOf(const RailItem* item) const;
    /// Before which row the pointer is; the number of rows behind the last.
    [[nodiscard]] int gapAt(int y) const;
    [[nodiscard]] bool takeKey(RailItem* item, int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool takeMouse(RailItem* item, QEvent* event);
    void showMenu(RailItem* item, QPoint where);
    void endDrag(bool drop);

    QVBoxLayout* m_column;
    QList<RailItem*> m_items;
    RailItem* m_dragged = nullptr;
    QPoint m_pressed;
    int m_gap = -1; ///< where the dragged one would go
    qint64 m_current = 0;
    bool m_collapsed = false;
    bool m_writable = false;
};

} // namespace tenure::views
