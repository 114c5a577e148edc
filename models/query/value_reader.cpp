// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/value_reader.h"

#include "domain/text_fold.h"
#include "query/catalogue.h"
#include "query/nearest.h"
#include "query/words.h"

#include <array>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

using Read = tl::expected<Value, ValueError>;
using ReadEnd = tl::expected<RangeEnd, ValueError>;

tl::unexpected<ValueError> wrong(const QString& text, const QString& suggestion = {}) {
    return tl::unexpected(ValueError{text, suggestion});
}

constexpr std::array<QLatin1StringView, 4> keywords{"me"_L1, "none"_L1, "any"_L1, "overdue"_L1};

bool isKeywordOf(Keyword keyword, const Field& field) {
    switch (keyword) {
    case Keyword::Me:
        return field.type == FieldType::Person;
    case Keyword::Overdue:
        return field.type == FieldType::Date && field.direction == DateDirection::Ahead;
    case Keyword::None:
    case Keyword::Any:
        return true;
    }
    return false;
}

ReadEnd readNumber(QStringView text, const Field& field) {
    QStringView digits = text;
    int shift = 0;
    if (field.type == FieldType::Share && digits.endsWith(u'%')) {
        digits.chop(1);
    } else if (digits.endsWith(u'k', Qt::CaseInsensitive)) {
        digits.chop(1);
        shift = 3;
    } else if (digits.endsWith(u'M', Qt::CaseInsensitive)) {
        digits.chop(1);
        shift = 6;
    }
    const std::optional<Decimal> number = Decimal::read(digits);
    if (!number)
        return wrong(
            field.type == FieldType::Share
                ? translated(QT_TRANSLATE_NOOP("query", "expected a share, as in 50%"))
                : translated(QT_TRANSLATE_NOOP("query", "expected a number, as in 1200, 5k or 1.2M")));
    if (shift == 6 && text.back() == u'm')
        return wrong(translated(QT_TRANSLATE_NOOP("query", "“m” is months; millions are “M”")),
                     digits.toString() + u'M');
    const std::optional<Decimal> result = number->shifted(shift);
    if (!result)
        return wrong(translated(QT_TRANSLATE_NOOP("query", "the number is too large")));
    return *result;
}

std::optional<Today> readToday(QStringView text) {
    if (!text.startsWith("today"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView offset = text.mid(5);
    if (offset.isEmpty())
        return Today{};
    const std::optional<Duration> days = readDuration(offset.mid(1));
    if ((offset.front() != u'+' && offset.front() != u'-') || !days || days->unit != DurationUnit::Days)
        return std::nullopt;
    return Today{offset.front() == u'-' ? -days->amount : days->amount};
}

ReadEnd readDate(QStringView text) {
    if (const std::optional<Today> today = readToday(text))
        return *today;
    if (const std::optional<Period> period = readPeriod(text))
        return *period;
    if (const std::optional<Duration> duration = readDuration(text))
        return *duration;
    return wrong(translated(QT_TRANSLATE_NOOP(
        "query",
        "expected a date, as in 2026-03-31, 2026-03, 2026-Q1, today+30d, or a distance, as in 90d")));
}

ReadEnd readLength(QStringView text) {
    if (const std::optional<Duration> duration = readDuration(text))
        return *duration;
    if (const std::optional<Duration> days = readDuration(text.toString() + u'd'))
        return *days;
    return wrong(translated(QT_TRANSLATE_NOOP("query", "expected a duration, as in 90d, 12w or 6m")));
}

ReadEnd readEnd(QStringView text, const Field& field) {
    if (field.type == FieldType::Date)
        return readDate(text);
    return field.type == FieldType::Duration ? readLength(text) : readNumber(text, field);
}

/// Whether no day or number can lie between the two; not known (false) where one of them depends on today.
bool isBackwards(const RangeEnd& from, const RangeEnd& to) {
    if (const auto* a = std::get_if<Decimal>(&from), *b = std::get_if<Decimal>(&to); a && b)
        return *b < *a;
    if (const auto* a = std::get_if<Duration>(&from), *b = std::get_if<Duration>(&to); a && b)
        return a->unit == b->unit && b->amount < a->amount;
    if (const auto* a = std::get_if<Period>(&from), *b = std::get_if<Period>(&to); a && b)
        return b->last() < a->first;
    if (const auto* a = std::get_if<Today>(&from), *b = std::get_if<Today>(&to); a && b)
        return b->offsetDays < a->offsetDays;
    return false;
}

Read readRange(QStringView fromText, QStringView toText, const Field& field) {
    const ReadEnd from = readEnd(fromText, field);
    if (!from)
        return tl::unexpected(from.error());
    const ReadEnd to = readEnd(toText, field);
    if (!to)
        return tl::unexpected(to.error());
    if (std::holds_alternative<Duration>(*from) != std::holds_alternative<Duration>(*to))
        return wrong(translated(
            QT_TRANSLATE_NOOP("query", "a range has dates or distances at both ends, not one of each")));
    if (isBackwards(*from, *to))
        return wrong(translated(QT_TRANSLATE_NOOP("query", "the range ends before it begins")),
                     toText.toString() + ".."_L1 + fromText.toString());
    return Value(Range{*from, *to});
}

Read readScalar(QStringView text, Operator op, const Field& field) {
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots >= 0) {
        if (op != Operator::Has && op != Operator::Equal && op != Operator::NotEqual)
            return wrong(
                translated(QT_TRANSLATE_NOOP("query", "a range stands behind “:”, “=” or “!=” only")));
        return readRange(text.left(dots), text.mid(dots + 2), field);
    }
    const ReadEnd end = readEnd(text, field);
    if (!end)
        return tl::unexpected(end.error());
    return std::visit([](const auto& v) { return Value(v); }, *end);
}

Read readEnum(const QString& text, const Field& field) {
    const QString folded = domain::fold(text);
    for (const QString& key : field.enumKeys) {
        if (domain::fold(key) == folded || (!field.custom && headerForm(key) == headerForm(text)))
            return Value(Word{key});
    }
    const QString list = field.enumKeys.join(u", "_s);
    const QString suggestion = nearest(text, field.enumKeys);
    return wrong(translated(QT_TRANSLATE_NOOP("query", "expected one of: %1")).arg(list),
                 suggestion.isEmpty() || isPlainWord(suggestion) ? suggestion : quoted(suggestion));
}

Read readBool(const QString& text) {
    const auto is = [&text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("yes"_L1) || is("true"_L1) || is("1"_L1))
        return Value(Word{u"yes"_s});
    if (is("no"_L1) || is("false"_L1) || is("0"_L1))
        return Value(Word{u"no"_s});
    return wrong(translated(QT_TRANSLATE_NOOP("query", "expected yes or no")));
}

/// A quarter's number behind "Q"; 0 if it is none.
int readQuarter(QStringView text) {
    const bool quarter = text.size() == 2 && text[0].toUpper() == u'Q' && text[1] >= u'1' && text[1] <= u'4';
    return quarter ? text[1].unicode() - u'0' : 0;
}

bool areDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Keyword> keywordFrom(QStringView text) {
    const QString plain = plainForm(text);
    for (std::size_t i = 0; i < keywords.size(); ++i) {
        if (plain.compare(keywords[i], Qt::CaseInsensitive) == 0)
            return static_cast<Keyword>(i);
    }
    return std::nullopt;
}

QString keywordText(Keyword keyword) {
    return keywords[static_cast<std::size_t>(keyword)];
}

std::optional<Duration> readDuration(QStringView text) {
    constexpr int longest[] = {maxDurationDays, maxDurationDays / 7, 1'200};
    const qsizetype unit = text.isEmpty() ? -1 : QStringView(u"dwm").indexOf(text.back().toLower());
    const QStringView digits = text.chopped(text.isEmpty() ? 0 : 1);
    if (unit < 0 || text.back() == u'M' || digits.isEmpty() || digits.size() > 6 || !areDigits(digits))
        return std::nullopt;
    const int amount = digits.toInt();
    if (amount > longest[unit])
        return std::nullopt;
    return Duration{amount, static_cast<DurationUnit>(unit)};
}

std::optional<Period> readPeriod(QStringView text) {
    const QStringView year = text.left(4);
    if (year.size() != 4 || !areDigits(year) || (text.size() > 4 && text[4] != u'-'))
        return std::nullopt;
    const QStringView rest = text.mid(5);
    Period period;
    if (text.size() == 4) {
        period = {QDate(year.toInt(), 1, 1), Precision::Year};
    } else if (const int quarter = readQuarter(rest); quarter > 0) {
        period = {QDate(year.toInt(), 3 * quarter - 2, 1), Precision::Quarter};
    } else if (rest.size() == 2 && areDigits(rest)) {
        period = {QDate(year.toInt(), rest.toInt(), 1), Precision::Month};
    } else if (rest.size() == 5 && rest[2] == u'-' && areDigits(rest.left(2)) && areDigits(rest.mid(3))) {
        period = {QDate(year.toInt(), rest.left(2).toInt(), rest.mid(3).toInt()), Precision::Day};
    }
    return period.first.isValid() ? std::optional(period) : std::nullopt;
}

tl::expected<Value, ValueError> readValue(const Token& token, Operator op, const Field& field) {
    if (token.text.isEmpty())
        return wrong(translated(QT_TRANSLATE_NOOP("query", "expected a value; “none” stands for no value")));
    const std::optional<Keyword> keyword =
        token.kind == Token::Kind::Word ? keywordFrom(token.text) : std::nullopt;
    if (keyword && isKeywordOf(*keyword, field)) {
        if (op != Operator::Has && op != Operator::Equal && op != Operator::NotEqual)
            return wrong(translated(QT_TRANSLATE_NOOP("query", "“%1” stands behind “:”, “=” or “!=” only"))
                             .arg(keywordText(*keyword)));
        return Value(*keyword);
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Person:
    case FieldType::Tag:
        return Value(Word{token.text});
    case FieldType::Enum:
        return readEnum(token.text, field);
    case FieldType::Bool:
        return readBool(plainForm(token.text));
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Share:
    case FieldType::Date:
    case FieldType::Duration:
        break;
    }
    return readScalar(plainForm(token.text), op, field);
}

} // namespace tenure::query
