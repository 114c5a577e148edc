// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tenure::views {

/// A few choices side by side of which one holds; 28 or 24 px high. Left and right move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    enum class Height { Small, Normal };

    explicit SegmentedControl(QWidget* parent = nullptr, Height height = Height::Normal);

    /// Adds a choice at the end; the first one added holds until another is chosen.
    void addSegment(const QString& text);
    void setText(int index, const QString& text);
    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;

    /// Chooses without a signal if nothing changes.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    Height m_height;
    int m_current = -1;
};

} // namespace tenure::views
