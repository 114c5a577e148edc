// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/value_parse.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {
namespace {

constexpr std::array<QStringView, 16> nullWords = {u"null", u"n/a",     u"#n/a",   u"na", u"none", u"nil",
                                                   u"nan",  u"-",       u"–",      u"—",  u"--",   u".",
                                                   u"?",    u"(empty)", u"#null!", u"無"};
constexpr std::array<QStringView, 20> yesWords = {u"true",   u"yes",  u"y",   u"1",   u"t",    u"on", u"ja",
                                                  u"j",      u"wahr", u"tak", u"oui", u"vrai", u"sí", u"si",
                                                  u"prawda", u"是",   u"真",  u"有",  u"✓",    u"✔"};
constexpr std::array<QStringView, 18> noWords = {u"false", u"no",     u"n",   u"0",   u"f",    u"off",
                                                 u"nein",  u"falsch", u"nie", u"non", u"faux", u"fałsz",
                                                 u"否",    u"假",     u"无",  u"無",  u"✗",    u"✘"};

bool isBlank(QStringView text) {
    return text.isEmpty() || isNullWord(text);
}

/// Plain digits with at most one '.' or ',', up to 18 of them: what nearly every cell of a large file is.
std::optional<Decimal> plainNumber(QByteArrayView text, char decimal) {
    Decimal value;
    bool negative = false;
    bool behindPoint = false;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            value.unscaled = value.unscaled * 10 + (c - '0');
            value.scale += behindPoint ? 1 : 0;
            if (++digits > 18)
                return {};
        } else if (c == '-' && i == 0) {
            negative = true;
        } else if (c == decimal && !behindPoint) {
            behindPoint = true;
        } else {
            return {};
        }
    }
    if (digits == 0)
        return {};
    while (value.scale > 0 && value.unscaled % 10 == 0) {
        value.unscaled /= 10;
        --value.scale;
    }
    if (negative)
        value.unscaled = -value.unscaled;
    return value;
}

/// 2026-03-01 and nothing else.
std::optional<QDate> plainDate(QByteArrayView text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    for (const int at : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!isDigit(text[at]))
            return {};
    const auto number = [&](int at, int length) {
        int value = 0;
        for (int i = at; i < at + length; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <size_t size>
bool isOneOf(QStringView text, const std::array<QStringView, size>& words) {
    const QString lower = text.toString().toLower();
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return word == lower; });
}

} // namespace

bool isNullWord(QStringView text) {
    return text.size() <= 7 && isOneOf(text.trimmed(), nullWords);
}

tl::expected<Decimal, ValueError> parseNumber(QStringView text, NumberFormat format) {
    text = text.trimmed();
    if (isBlank(text))
        return tl::unexpected(ValueError::Empty);
    const std::optional<NumberShape> shape = numberShape(text);
    if (!shape || !shape->affix.isEmpty())
        return tl::unexpected(ValueError::NotANumber);
    return readDigits(*shape, char(format.decimal));
}

tl::expected<Decimal, ValueError> parseNumber(QByteArrayView utf8, NumberFormat format) {
    if (const std::optional<Decimal> plain = plainNumber(utf8, char(format.decimal)))
        return *plain;
    return parseNumber(QString::fromUtf8(utf8), format);
}

tl::expected<qint64, ValueError> parseInteger(QStringView text, NumberFormat format) {
    const tl::expected<Decimal, ValueError> number = parseNumber(text, format);
    if (!number)
        return tl::unexpected(number.error());
    Decimal value = *number;
    while (value.scale > 0 && value.unscaled % 10 == 0) {
        value.unscaled /= 10;
        --value.scale;
    }
    return value.scale == 0 || value.unscaled == 0 ? tl::expected<qint64, ValueError>(value.unscaled)
                                                   : tl::unexpected(ValueError::TooManyDecimals);
}

tl::expected<QDate, ValueError> parseDate(QStringView text, DateOrder order) {
    text = text.trimmed();
    if (isBlank(text))
        return tl::unexpected(ValueError::Empty);
    const std::optional<DateShape> shape = dateShape(text);
    if (!shape)
        return tl::unexpected(ValueError::NotADate);
    QStringView rest = shape->rest;
    if (rest.startsWith(u'T') || rest.startsWith(u','))
        rest = rest.sliced(1);
    if (!rest.isEmpty() && !clockTime(rest))
        return tl::unexpected(ValueError::NotADate);
    return dayOf(*shape, order);
}

tl::expected<QDate, ValueError> parseDate(QByteArrayView utf8, DateOrder order) {
    if (const std::optional<QDate> plain = plainDate(utf8))
        return *plain;
    return parseDate(QString::fromUtf8(utf8), order);
}

tl::expected<QDateTime, ValueError> parseInstant(QStringView text, DateOrder order, const QTimeZone& zone) {
    text = text.trimmed();
    if (isBlank(text))
        return tl::unexpected(ValueError::Empty);
    const std::optional<DateShape> shape = dateShape(text);
    if (!shape)
        return tl::unexpected(ValueError::NotADate);
    const tl::expected<QDate, ValueError> day = dayOf(*shape, order);
    if (!day)
        return tl::unexpected(day.error());
    QStringView rest = shape->rest;
    if (rest.startsWith(u'T') || rest.startsWith(u','))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return QDateTime(*day, QTime(0, 0), zone).toUTC();
    const std::optional<ClockTime> clock = clockTime(rest);
    if (!clock)
        return tl::unexpected(ValueError::NotATime);
    if (clock->offsetSeconds)
        return QDateTime(*day, clock->time, Qt::UTC).addSecs(-*clock->offsetSeconds);
    return QDateTime(*day, clock->time, zone).toUTC();
}

tl::expected<QDate, ValueError> parseMonth(QStringView text) {
    static const QRegularExpression pattern(u"^(?:(?<y>\\d{4})[-/.年]\\s?(?<m>\\d{1,2})月?|(?<m2>\\d{1,2})[-/"
                                            u".](?<y2>\\d{4})|(?<y3>\\d{4})(?<m3>\\d{2})|"
                                            "(?<n>\\p{L}{3,})[-. ]+(?<y4>\\d{4}|\\d{2}))$"_s);
    text = text.trimmed();
    if (isBlank(text))
        return tl::unexpected(ValueError::Empty);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return tl::unexpected(ValueError::NotADate);
    const QString year =
        match.captured(u"y"_s) + match.captured(u"y2"_s) + match.captured(u"y3"_s) + match.captured(u"y4"_s);
    const QString month = match.captured(u"m"_s) + match.captured(u"m2"_s) + match.captured(u"m3"_s);
    const QString name = match.captured(u"n"_s);
    if (!name.isEmpty() && monthByName(name) == 0)
        return tl::unexpected(ValueError::NotADate);
    const int number = year.toInt();
    const QDate first(year.size() == 2 ? (number < 70 ? 2000 : 1900) + number : number,
                      name.isEmpty() ? month.toInt() : monthByName(name), 1);
    return first.isValid() ? tl::expected<QDate, ValueError>(first) : tl::unexpected(ValueError::NoSuchDay);
}

tl::expected<bool, ValueError> parseBool(QStringView text) {
    constexpr qsizetype longestWord = 7;
    text = text.trimmed();
    if (text.isEmpty())
        return tl::unexpected(ValueError::Empty);
    if (text.size() > longestWord)
        return tl::unexpected(ValueError::NotYesOrNo);
    if (isOneOf(text, yesWords))
        return true;
    if (isOneOf(text, noWords))
        return false;
    return tl::unexpected(isNullWord(text) ? ValueError::Empty : ValueError::NotYesOrNo);
}

} // namespace tenure::exchange
