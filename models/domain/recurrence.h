// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tenure::domain {

/// How often something comes again: every so many days, weeks, months or years.
struct Recurrence {
    enum class Unit { Day, Week, Month, Year };
    static constexpr int longest = 999;

    int every = 1; ///< 1 to longest
    Unit unit = Unit::Week;
    /// The day of the month that is meant, 29–31, where a shorter month moved the last one: nothing else
    /// needs it.
    int monthDay = 0;

    bool operator==(const Recurrence&) const = default;

    /// What comes again like something that is due on @p due.
    [[nodiscard]] static Recurrence from(int every, Unit unit, QDate due);
    /// "2w", "1m", "3d", "1y"; "1m/31" with a day of the month. fromText(text()) is the same one.
    [[nodiscard]] QString text() const;
    /// Nothing for anything that text() does not write.
    [[nodiscard]] static std::optional<Recurrence> fromText(QStringView text);

    /// The first day after both @p due and @p today at which it comes again, counted in whole steps from
    /// @p due. A month that lacks the day has it at its end.
    [[nodiscard]] QDate next(QDate due, QDate today) const;
};

} // namespace tenure::domain
