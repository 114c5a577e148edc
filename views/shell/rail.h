// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"
#include "views/shell/segment_list.h"
#include "views/shell/source_list.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace tenure::views {

class Button;
class PlainLabel;
class RailItem;

/// The strip at the left: the open book with its menu, the destinations with their counts, the segments, and
/// at the foot when each source last spoke. 200 px wide, or 48 with icons and tooltips only.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void addDestination(const QString& key, Icon symbol, const QString& label);
    /// Nothing clears the number.
    void setCount(const QString& key, std::optional<qint64> count);
    /// Marks a destination as the one shown; an empty key marks none.
    void setCurrent(const QString& key);

    /// The saved queries of the open book, and whether they can be changed.
    void setSegments(const QList<RailSegment>& segments, bool writable);
    /// Marks the segment whose accounts are shown, in the destination that shows them; 0 marks none.
    void setCurrentSegment(qint64 id);
    [[nodiscard]] SegmentList& segments() { return *m_segments; }
    void setSources(QList<RailSource> sources) { m_sources->setSources(std::move(sources)); }

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
    /// The query that is shown is to become a segment.
    void addSegmentRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildSegments();
    void setMargins();
    [[nodiscard]] RailItem* item(const QString& key) const;

    RailItem* m_switcher;
    QVBoxLayout* m_column; ///< everything but the sources
    QButtonGroup* m_group;
    QList<RailItem*> m_items;
    QWidget* m_segmentHead;
    PlainLabel* m_segmentCaption;
    Button* m_addSegment;
    QScrollArea* m_segmentArea;
    SegmentList* m_segments;
    SourceList* m_sources;
    int m_destinations = 0; ///< where the next one is inserted
    bool m_collapsed = false;
};

} // namespace tenure::views
