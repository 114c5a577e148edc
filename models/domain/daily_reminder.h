// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tenure::domain {

/// Something that is shown once a day from a time of day on.
struct DailyReminder {
    bool on = false;
    QTime at = QTime(9, 0); ///< local time
    QDate shown;            ///< the day on which it was shown last; invalid: never

    bool operator==(const DailyReminder&) const = default;

    /// When it is to be shown next; at @p now or before: it is due. Invalid while it is off.
    [[nodiscard]] QDateTime next(const QDateTime& now) const;
};

} // namespace tenure::domain
