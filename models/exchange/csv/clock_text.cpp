// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/date_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {

std::optional<ClockTime> clockTime(QStringView text) {
    // Salesforce's Data Loader also writes a Z before the offset.
    static const QRegularExpression pattern(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?[Mm]\\.?)?"
        "\\s*(?:(Z|UTC|GMT)?\\s*(?:([+-])(\\d{2}):?(\\d{2})?)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int milliseconds = match.captured(4).leftJustified(3, u'0').first(3).toInt();
    ClockTime result{QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), milliseconds), {}};
    if (!result.time.isValid())
        return {};
    if (!match.captured(6).isEmpty())
        result.offsetSeconds = 0;
    if (!match.captured(7).isEmpty()) {
        const int seconds = match.captured(8).toInt() * 3600 + match.captured(9).toInt() * 60;
        if (seconds > 14 * 3600)
            return {};
        result.offsetSeconds = match.captured(7) == u"-" ? -seconds : seconds;
    }
    return result;
}

} // namespace tenure::exchange
