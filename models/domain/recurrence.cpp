// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/recurrence.h"

#include <algorithm>

namespace tenure::domain {

namespace {

constexpr QStringView letters = u"dwmy";
constexpr int lastCommonDay = 28; ///< every month has it

bool isMonthly(Recurrence::Unit unit) {
    return unit == Recurrence::Unit::Month || unit == Recurrence::Unit::Year;
}

/// A number of decimal digits without leading zeros, up to @p most; 0 for anything else.
int numberOf(QStringView text, int most) {
    if (text.isEmpty() || text.size() > 3 || text.front() == u'0')
        return 0;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number <= most ? number : 0;
}

} // namespace

Recurrence Recurrence::from(int every, Unit unit, QDate due) {
    const int day = isMonthly(unit) && due.day() > lastCommonDay ? due.day() : 0;
    return {std::clamp(every, 1, longest), unit, day};
}

QString Recurrence::text() const {
    QString text = QString::number(every) + letters[static_cast<qsizetype>(unit)];
    if (monthDay > 0)
        text += u'/' + QString::number(monthDay);
    return text;
}

std::optional<Recurrence> Recurrence::fromText(QStringView text) {
    Recurrence recurrence;
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        recurrence.monthDay = numberOf(text.sliced(slash + 1), 31);
        if (recurrence.monthDay <= lastCommonDay)
            return std::nullopt;
        text = text.first(slash);
    }
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype unit = letters.indexOf(text.back());
    recurrence.every = numberOf(text.chopped(1), longest);
    if (unit < 0 || recurrence.every == 0)
        return std::nullopt;
    recurrence.unit = static_cast<Unit>(unit);
    if (recurrence.monthDay > 0 && !isMonthly(recurrence.unit))
        return std::nullopt;
    return recurrence;
}

QDate Recurrence::next(QDate due, QDate today) const {
    const QDate after = std::max(due, today);
    if (!isMonthly(unit)) {
        const qint64 step = every * (unit == Unit::Week ? 7 : 1);
        return due.addDays((due.daysTo(after) / step + 1) * step);
    }
    const int months = every * (unit == Unit::Year ? 12 : 1);
    const int passed = (after.year() - due.year()) * 12 + after.month() - due.month();
    for (int step = std::max(passed / months, 1);; ++step) {
        // From the first of the month, so that no step is moved by the one before.
        const QDate month = QDate(due.year(), due.month(), 1).addMonths(step * months);
        const int day = std::min(monthDay > 0 ? monthDay : due.day(), month.daysInMonth());
        const QDate next(month.year(), month.month(), day);
        if (next > after)
            return next;
    }
}

} // namespace tenure::domain
