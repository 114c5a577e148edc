// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/value.h"

namespace tenure::query {

QDate shifted(QDate day, const Duration& duration, int sign) {
    switch (duration.unit) {
    case DurationUnit::Days:
        return day.addDays(sign * duration.amount);
    case DurationUnit::Weeks:
        return day.addDays(qint64{7} * sign * duration.amount);
    case DurationUnit::Months:
        return day.addMonths(sign * duration.amount);
    }
    return day;
}

int inDays(const Duration& duration) {
    switch (duration.unit) {
    case DurationUnit::Days:
        return duration.amount;
    case DurationUnit::Weeks:
        return 7 * duration.amount;
    case DurationUnit::Months:
        return 30 * duration.amount;
    }
    return 0;
}

QDate Period::last() const {
    switch (precision) {
    case Precision::Day:
        return first;
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    case Precision::Quarter:
        return first.addMonths(3).addDays(-1);
    case Precision::Year:
        return first.addYears(1).addDays(-1);
    }
    return first;
}

} // namespace tenure::query
