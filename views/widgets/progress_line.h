// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace tenure::views {

/// The 2 px line below a query row that says that work goes on. It appears when work has taken 300 ms, so
/// that quick answers do not flicker; it keeps its place in the layout while it shows nothing.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// Work has begun; how much of it there is is not known yet.
    void start();
    /// @p share of the work is done, 0–1.
    void setShare(double share);
    void stop();
    [[nodiscard]] bool isShown() const { return m_shown; }

    [[nodiscard]] QSize sizeHint() const override { return {16, 2}; }

Q_SIGNALS:
    /// The work has become one that takes long, or has ended.
    void longWorkChanged(bool goesOn);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
    double m_share = -1; ///< below 0: not known
    bool m_shown = false;
};

} // namespace tenure::views
