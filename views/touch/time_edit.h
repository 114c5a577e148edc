// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace tenure::views {

/// A time of day as people write it: 9:30, 0930, 9; empty for none.
class TimeEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeEdit(QWidget* parent = nullptr);

    void setTime(std::optional<QTime> time);
    /// Nothing for none, and for what is no time.
    [[nodiscard]] std::optional<QTime> time() const;
    [[nodiscard]] bool isValid() const;
};

/// The time that @p text means, if it means one: hours 0–23 and minutes, with ':' or '.', or together.
[[nodiscard]] std::optional<QTime> readTime(const QString& text);

} // namespace tenure::views
