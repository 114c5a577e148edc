// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenure::exchange {
namespace {

constexpr int maxDigits = 18;

/// Full-width forms and the signs that stand for one ASCII sign, as that sign.
char16_t plain(QChar c) {
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return char16_t(code - 0xFEE0);
    if (code == 0x2212 || code == 0x2013) // minus sign, en dash
        return u'-';
    if (code == 0x2019 || code == 0x02BC)
        return u'\'';
    return c.isSpace() ? u' ' : code;
}

bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

bool isBody(char16_t c) {
    return isDigit(c) || c == u'.' || c == u',' || c == u' ' || c == u'\'';
}

/// The sign or parentheses around a number; what is left is in @p text. Nothing if there are both.
std::optional<bool> takeNegative(QString& text) {
    text = text.trimmed();
    const bool brackets = text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')');
    if (brackets)
        text = text.sliced(1, text.size() - 2).trimmed();
    const bool minus = text.startsWith(u'-') || text.endsWith(u'-');
    if (minus && brackets)
        return {};
    if (minus)
        text = (text.startsWith(u'-') ? text.sliced(1) : text.chopped(1)).trimmed();
    else if (text.startsWith(u'+'))
        text = text.sliced(1);
    return brackets || minus;
}

/// Reads "E+05" at the start of @p text.
bool takeExponent(QString& text, int& exponent) {
    if (text.size() < 2 || text[0].toUpper() != u'E' ||
        (!text[1].isDigit() && text[1] != u'+' && text[1] != u'-'))
        return false;
    bool ok = false;
    const int value = text.sliced(1).toInt(&ok);
    if (!ok || value < -40 || value > 40)
        return false;
    exponent = value;
    text.clear();
    return true;
}

/// Groups of three digits, or of two before a last one of three as in India.
bool areGroups(const QVarLengthArray<int, 16>& lengths) {
    if (lengths.size() < 2)
        return true;
    if (lengths.first() < 1 || lengths.first() > 3 || lengths.last() != 3)
        return false;
    const int inner = lengths.size() > 2 ? lengths[1] : 3;
    if (inner != 2 && inner != 3)
        return false;
    return std::all_of(lengths.begin() + 1, lengths.end() - 1, [&](int length) { return length == inner; });
}

/// The lengths of the groups of digits in [begin, end), or nothing if different signs part them.
std::optional<QVarLengthArray<int, 16>> groupLengths(const char* begin, const char* end) {
    char group = 0;
    QVarLengthArray<int, 16> lengths{0};
    for (const char* c = begin; c != end; ++c) {
        if (isDigit(char16_t(*c))) {
            ++lengths.last();
            continue;
        }
        if (group != 0 && group != *c)
            return {};
        group = *c;
        lengths.append(0);
    }
    return lengths;
}

/// The digits of [begin, end) behind those of @p value, as many as fit; false if one of the whole part did
/// not.
bool appendDigits(Decimal& value, const char* begin, const char* end, bool fraction) {
    int digits = 0;
    for (qint64 rest = value.unscaled; rest != 0; rest /= 10)
        ++digits;
    for (const char* c = begin; c != end; ++c) {
        if (!isDigit(char16_t(*c)))
            continue;
        if (digits >= maxDigits || value.scale >= maxDigits) {
            value.cut = true;
            return fraction;
        }
        value.unscaled = value.unscaled * 10 + (*c - '0');
        value.scale += fraction ? 1 : 0;
        digits += value.unscaled != 0 ? 1 : 0;
    }
    return true;
}

tl::expected<Decimal, ValueError> readWith(const NumberShape& shape, char decimal) {
    const char* const begin = shape.body.begin();
    const char* end = shape.body.end();
    const char* const point = std::find(begin, end, decimal);
    const auto lengths = groupLengths(begin, point);
    const bool clean =
        point == end || std::all_of(point + 1, end, [](char c) { return isDigit(char16_t(c)); });
    const bool hasDigits = lengths && (lengths->size() > 1 || lengths->first() > 0 || point != end);
    if (!clean || !hasDigits || !areGroups(*lengths))
        return tl::unexpected(ValueError::NotANumber);
    Decimal value;
    if (!appendDigits(value, begin, point, false))
        return tl::unexpected(ValueError::TooLarge);
    while (point != end && end - 1 != point && *(end - 1) == '0')
        --end;
    if (point != end)
        appendDigits(value, point + 1, end, true);
    if (shape.negative)
        value.unscaled = -value.unscaled;
    const std::optional<Decimal> result = shifted(value, shape.exponent);
    return result ? tl::expected<Decimal, ValueError>(*result) : tl::unexpected(ValueError::TooLarge);
}

} // namespace

double Decimal::toDouble() const {
    return double(unscaled) / std::pow(10.0, scale);
}

std::optional<NumberShape> numberShape(QStringView raw) {
    QString text(raw.size(), Qt::Uninitialized);
    std::transform(raw.begin(), raw.end(), text.begin(), [](QChar c) { return QChar(plain(c)); });
    NumberShape shape;
    const std::optional<bool> negative = takeNegative(text);
    if (!negative)
        return {};
    shape.negative = *negative;
    const auto firstDigit =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isDigit(c.unicode()); });
    if (firstDigit == text.end())
        return {};
    auto begin = firstDigit;
    if (begin != text.begin() && ((begin - 1)->unicode() == u'.' || (begin - 1)->unicode() == u','))
        --begin;
    auto end = std::find_if(firstDigit, text.end(), [](QChar c) { return !isBody(c.unicode()); });
    while (!isDigit((end - 1)->unicode()) && (end - 1)->unicode() != u'.' && (end - 1)->unicode() != u',')
        --end;
    QString before = text.first(begin - text.begin()).trimmed();
    QString after = text.sliced(end - text.begin()).trimmed();
    for (auto c = begin; c != end; ++c)
        shape.body.append(char(c->unicode()));
    // "€ -5" and "EUR(5)": the sign stands between the currency and the number.
    if (!shape.negative && before.endsWith(u'(') && after.startsWith(u')')) {
        shape.negative = true;
        before = before.chopped(1).trimmed();
        after = after.sliced(1).trimmed();
    } else if (before.endsWith(u'-') || after.startsWith(u'-')) {
        // "ACC-1" is a code and no amount.
        const bool isCode = before.size() > 1 && before[before.size() - 2].isLetter();
        if (shape.negative || isCode)
            return {};
        shape.negative = true;
        before = before.endsWith(u'-') ? before.chopped(1).trimmed() : before;
        after = after.startsWith(u'-') ? after.sliced(1).trimmed() : after;
    }
    takeExponent(after, shape.exponent);
    shape.percent = after == u"%";
    if (shape.percent)
        after.clear();
    const auto hasDigit = [](const QString& affix) {
        return std::any_of(affix.begin(), affix.end(), [](QChar c) { return isDigit(c.unicode()); });
    };
    if (hasDigit(before) || hasDigit(after)) // "62 / 80", "15-06-26"
        return {};
    shape.affix = before.isEmpty() ? after : after.isEmpty() ? before : before + u' ' + after;
    return shape;
}

tl::expected<Decimal, ValueError> readDigits(const NumberShape& shape, char decimal) {
    const tl::expected<Decimal, ValueError> value = readWith(shape, decimal);
    if (value || value.error() != ValueError::NotANumber || !readWith(shape, decimal == '.' ? ',' : '.'))
        return value;
    return tl::unexpected(ValueError::WrongDecimalSign);
}

std::optional<Decimal> shifted(Decimal value, int power) {
    for (; power > 0; --power) {
        if (value.scale > 0) {
            --value.scale;
        } else {
            if (std::abs(value.unscaled) > std::numeric_limits<qint64>::max() / 10)
                return {};
            value.unscaled *= 10;
        }
    }
    for (; power < 0; ++power) {
        if (value.scale < maxDigits) {
            ++value.scale;
        } else {
            value.cut = value.cut || value.unscaled % 10 != 0;
            value.unscaled /= 10;
        }
    }
    return value;
}

} // namespace tenure::exchange
