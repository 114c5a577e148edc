// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace tenure::domain {

/// The one place that knows the time. Composition roots own a SystemClock or, for `--today` and tests, a
/// FixedClock, and hand "today" to domain functions as an argument.
class Clock {
public:
    virtual ~Clock() = default;
    /// The day in the user's time zone.
    [[nodiscard]] virtual QDate today() const = 0;
    /// The instant in UTC. Never used to decide an order.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate today) : m_today(today) {}
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime now() const override { return m_today.startOfDay(Qt::UTC).addSecs(12 * 3600); }

private:
    QDate m_today;
};

} // namespace tenure::domain
