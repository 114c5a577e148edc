// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/date_text.h"

#include <algorithm>

namespace tenure::exchange {
namespace {

/// Walks over a text; digits may be full-width.
struct Cursor {
    QStringView text;
    qsizetype at = 0;

    [[nodiscard]] char16_t peek() const {
        if (at >= text.size())
            return 0;
        const char16_t c = text[at].unicode();
        return c >= 0xFF01 && c <= 0xFF5E ? char16_t(c - 0xFEE0) : c;
    }
    [[nodiscard]] bool atDigit() const { return peek() >= u'0' && peek() <= u'9'; }
    void skipSpaces() {
        while (at < text.size() && text[at].isSpace())
            ++at;
    }
    /// A run of digits: its value and length; length 0 without one, 9 and more are no number of a date.
    std::pair<int, int> number() {
        int value = 0;
        int length = 0;
        for (; atDigit(); ++at, ++length)
            if (length < 9)
                value = value * 10 + (peek() - u'0');
        return {value, length};
    }
    QStringView word() {
        const qsizetype begin = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        return text.sliced(begin, at - begin);
    }
};

/// Month names in English, German and Polish (both cases); a cell may have any start of three letters and
/// more.
constexpr std::array<std::array<QStringView, 5>, 12> months = {{
    {u"january", u"januar", u"styczeń", u"stycznia", u"jänner"},
    {u"february", u"februar", u"luty", u"lutego", u"luty"},
    {u"march", u"märz", u"marzec", u"marca", u"mrz"},
    {u"april", u"april", u"kwiecień", u"kwietnia", u"april"},
    {u"may", u"mai", u"maj", u"maja", u"may"},
    {u"june", u"juni", u"czerwiec", u"czerwca", u"june"},
    {u"july", u"juli", u"lipiec", u"lipca", u"july"},
    {u"august", u"august", u"sierpień", u"sierpnia", u"august"},
    {u"september", u"september", u"wrzesień", u"września", u"september"},
    {u"october", u"oktober", u"październik", u"października", u"october"},
    {u"november", u"november", u"listopad", u"listopada", u"november"},
    {u"december", u"dezember", u"grudzień", u"grudnia", u"december"},
}};

DateShape made(DateShape::Kind kind, int a, int b, int c, const Cursor& cursor) {
    return {kind, {a, b, c}, cursor.text.sliced(cursor.at).trimmed()};
}

/// "2 Feb 2026", "02-Feb-26", "2. Februar 2026": behind the day.
std::optional<DateShape> dayThenName(Cursor cursor, int day) {
    const auto skip = [&] {
        while (cursor.peek() == u'.' || cursor.peek() == u'-' || cursor.peek() == u',' ||
               cursor.peek() == u' ' || cursor.peek() == u'/' || cursor.peek() == 0xA0)
            ++cursor.at;
    };
    skip();
    const int month = monthByName(cursor.word());
    skip();
    const auto [year, length] = cursor.number();
    if (month == 0 || (length != 2 && length != 4))
        return {};
    return made(DateShape::Kind::Named, day, month, length == 2 ? year + (year < 70 ? 2000 : 1900) : year,
                cursor);
}

/// "Feb 2, 2026".
std::optional<DateShape> nameFirst(Cursor cursor) {
    const int month = monthByName(cursor.word());
    if (cursor.peek() == u'.')
        ++cursor.at;
    cursor.skipSpaces();
    const auto [day, dayLength] = cursor.number();
    if (cursor.peek() == u',')
        ++cursor.at;
    cursor.skipSpaces();
    const auto [year, yearLength] = cursor.number();
    if (month == 0 || dayLength == 0 || dayLength > 2 || yearLength != 4)
        return {};
    return made(DateShape::Kind::Named, day, month, year, cursor);
}

/// "年3月1日": behind a year.
std::optional<DateShape> chinese(Cursor cursor, int year) {
    ++cursor.at;
    const auto [month, monthLength] = cursor.number();
    if (monthLength == 0 || cursor.peek() != u'月')
        return {};
    ++cursor.at;
    const auto [day, dayLength] = cursor.number();
    if (dayLength == 0)
        return {};
    if (cursor.peek() == u'日' || cursor.peek() == u'号' || cursor.peek() == u'號')
        ++cursor.at;
    return made(DateShape::Kind::YearFirst, year, month, day, cursor);
}

bool isDay(const QDate& day) {
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

} // namespace

int monthByName(QStringView word) {
    if (word.size() < 3 || word.size() > 12)
        return 0;
    const QString lower = word.toString().toLower();
    for (size_t month = 0; month < months.size(); ++month)
        for (const QStringView name : months[month])
            if (name[0] == lower[0] && name.startsWith(lower))
                return int(month) + 1;
    return 0;
}

std::optional<DateShape> dateShape(QStringView text) {
    Cursor cursor{text.trimmed()};
    if (!cursor.atDigit())
        return nameFirst(cursor);
    const auto [first, firstLength] = cursor.number();
    if (firstLength == 8) // 20260301
        return made(DateShape::Kind::YearFirst, first / 10000, first / 100 % 100, first % 100, cursor);
    if (firstLength != 1 && firstLength != 2 && firstLength != 4)
        return {};
    const char16_t separator = cursor.peek();
    if (separator == u'年' && firstLength == 4)
        return chinese(cursor, first);
    if (firstLength <= 2)
        if (const auto named = dayThenName(cursor, first))
            return named;
    if (separator != u'-' && separator != u'/' && separator != u'.')
        return {};
    const auto next = [&]() -> std::pair<int, int> {
        if (cursor.peek() != separator)
            return {0, 0};
        ++cursor.at;
        if (separator == u'.') // "1. 3. 2026"
            cursor.skipSpaces();
        return cursor.number();
    };
    const auto [second, secondLength] = next();
    const auto [third, thirdLength] = next();
    if (secondLength < 1 || secondLength > 2 || thirdLength < 1 || thirdLength == 3 || thirdLength > 4)
        return {};
    if (firstLength == 4)
        return thirdLength > 2
                   ? std::nullopt
                   : std::optional(made(DateShape::Kind::YearFirst, first, second, third, cursor));
    const auto kind = thirdLength == 4 ? DateShape::Kind::YearLast : DateShape::Kind::Short;
    return made(kind, first, second, third, cursor);
}

tl::expected<QDate, ValueError> dayOf(const DateShape& shape, DateOrder order) {
    const auto [a, b, c] = shape.numbers;
    const auto twoDigits = [](int year) { return year < 70 ? 2000 + year : 1900 + year; };
    QDate day;
    switch (shape.kind) {
    case DateShape::Kind::YearFirst:
        day = QDate(a, b, c);
        break;
    case DateShape::Kind::Named:
        day = QDate(c, b, a);
        break;
    case DateShape::Kind::YearLast:
        if (order == DateOrder::YearMonthDay) {
            const QDate european(c, b, a);
            const QDate american(c, a, b);
            if (european.isValid() && american.isValid() && european != american)
                return tl::unexpected(ValueError::AmbiguousDate);
            day = european.isValid() ? european : american;
        } else {
            day = order == DateOrder::DayMonthYear ? QDate(c, b, a) : QDate(c, a, b);
        }
        break;
    case DateShape::Kind::Short:
        if (order == DateOrder::YearMonthDay)
            day = QDate(twoDigits(a), b, c);
        else
            day = order == DateOrder::DayMonthYear ? QDate(twoDigits(c), b, a) : QDate(twoDigits(c), a, b);
        break;
    }
    return isDay(day) ? tl::expected<QDate, ValueError>(day) : tl::unexpected(ValueError::NoSuchDay);
}

} // namespace tenure::exchange
