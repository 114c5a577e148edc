// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace tenure::items {
class TimelineModel;
}

namespace tenure::views {

/// Draws an entry of a timeline: its kind in a ring on the line of time, what it was, who and how, and when.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p rowPixels: 30 in a card, 40 on a page of its own.
    explicit TimelineDelegate(int rowPixels, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_rowPixels;
};

/// A timeline as high as its rows, for a card.
class TimelineList : public QListView {
    Q_OBJECT
public:
    TimelineList(items::TimelineModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace tenure::views
