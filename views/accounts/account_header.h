// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tick_box.h"

#include <QHeaderView>

namespace tenure::views {

/// The heads of the account list: in the first a box that ticks all or none, beside the sorted one's words an
/// arrow. What is sorted comes from the model (SortRole).
class AccountHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit AccountHeader(QWidget* parent = nullptr);

    void setTick(Tick tick);
    [[nodiscard]] Tick tick() const { return m_tick; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tickClicked();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isOnTick(const QPoint& position) const;
    void paintWords(QPainter& painter, const QRect& box, int section) const;

    Tick m_tick = Tick::Off;
    bool m_pressed = false;
};

} // namespace tenure::views
