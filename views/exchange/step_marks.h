// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tenure::views {

/// Where one stands in a few steps: those behind with a tick, the present one filled, those ahead in outline.
class StepMarks : public QWidget {
    Q_OBJECT
public:
    explicit StepMarks(const QStringList& names, QWidget* parent = nullptr);

    /// From 0; the number of steps: all are done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(int step) const;
    void paintStep(QPainter& painter, int step, double left) const;
    void describe();

    QStringList m_names;
    int m_current = 0;
};

} // namespace tenure::views
