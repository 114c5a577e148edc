// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A text cut into what stands before, in and after its number, all trimmed.
struct Parts {
    QStringView before;
    QStringView number;
    QStringView after;
    bool negative = false;
};

/// digits / 10^fractionDigits, ≥ 0.
struct Decimal {
    WideInteger digits = 0;
    int fractionDigits = 0;
};

bool isAsciiDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

bool isGroupSpace(QChar character) {
    return character.isSpace() || character == u'\'' || character == u'\u2019';
}

bool isMinus(QChar character) {
    return character == u'-' || character == u'\u2212';
}

/// Takes one sign or one pair of parentheses off @p text; nothing if it has both or several.
std::optional<bool> takeSign(QStringView& text) {
    int signs = 0;
    bool negative = false;
    const auto take = [&](bool isNegative) {
        ++signs;
        negative = isNegative;
        text = text.trimmed();
    };
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1).chopped(1);
        take(true);
    }
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == u'+')) {
        const bool isNegative = text.front() != u'+';
        text = text.mid(1);
        take(isNegative);
    }
    if (!text.isEmpty() && isMinus(text.back())) {
        text.chop(1);
        take(true);
    }
    if (signs > 1)
        return std::nullopt;
    return negative;
}

std::optional<Parts> cut(QStringView text) {
    Parts parts;
    std::optional<bool> outer = takeSign(text);
    const auto first = std::ranges::find_if(text, isAsciiDigit);
    if (!outer || first == text.end())
        return std::nullopt;
    qsizetype from = first - text.begin();
    if (from > 0 && (text[from - 1] == u'.' || text[from - 1] == u',') &&
        (from == 1 || !text[from - 2].isLetter()))
        --from;
    qsizetype to = text.size();
    while (!isAsciiDigit(text[to - 1]))
        --to;
    parts.before = text.first(from).trimmed();
    parts.number = text.mid(from, to - from);
    parts.after = text.mid(to).trimmed();
    parts.negative = *outer;
    // "€ −5" and "$ (5)" have their sign behind the currency.
    const bool innerMinus = !parts.before.isEmpty() && isMinus(parts.before.back());
    const bool innerParentheses = parts.before.endsWith(u'(') && parts.after.startsWith(u')');
    if (innerMinus || innerParentheses) {
        if (*outer)
            return std::nullopt;
        parts.before = parts.before.chopped(1).trimmed();
        parts.after = parts.after.mid(innerParentheses ? 1 : 0).trimmed();
        parts.negative = true;
    }
    return parts;
}

/// Appends @p digits to @p decimal; false if there is something else among them or the number grows beyond
/// reason.
bool append(Decimal& decimal, QStringView digits) {
    constexpr WideInteger bound = WideInteger(1'000'000'000'000'000'000) * 1'000'000;
    for (const QChar digit : digits) {
        if (!isAsciiDigit(digit) || decimal.digits > bound)
            return false;
        decimal.digits = decimal.digits * 10 + digit.digitValue();
    }
    return true;
}

/// Appends the digits before the decimal sign, which may be grouped: by threes, or as in India by twos and
/// one three.
bool appendGrouped(Decimal& decimal, QStringView whole) {
    const auto firstSign = std::ranges::find_if_not(whole, isAsciiDigit);
    if (firstSign == whole.end())
        return append(decimal, whole);
    const QChar sign = *firstSign;
    if (sign != u'.' && sign != u',' && !isGroupSpace(sign))
        return false;
    QList<QStringView> groups;
    for (qsizetype start = 0; start <= whole.size();) {
        const qsizetype found = whole.indexOf(sign, start);
        const qsizetype end = found < 0 ? whole.size() : found;
        groups += whole.mid(start, end - start);
        start = end + 1;
    }
    const qsizetype middle = groups.size() > 2 ? groups[1].size() : 3;
    if (middle != 2 && middle != 3)
        return false;
    if (groups.front().isEmpty() || groups.front().size() > middle || groups.back().size() != 3)
        return false;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i].size() != middle)
            return false;
    }
    return std::ranges::all_of(groups, [&](QStringView group) { return append(decimal, group); });
}

/// What the points and commas of a number mean.
struct DecimalSign {
    qsizetype position = -1;   ///< -1: there is none
    bool couldBeGroup = false; ///< only the reader's habit says that it isn't a thousand's separator
    bool contradictory = false;
};

DecimalSign findDecimalSign(QStringView number, bool decimalComma) {
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    if (points == 0 && commas == 0)
        return {};
    if (points > 0 && commas > 0)
        return {last, false, number.count(number[last]) > 1};
    if (points + commas > 1)
        return {};
    const bool otherGroups = std::ranges::any_of(number, isGroupSpace);
    const bool looksGrouped =
        !otherGroups && number.size() - last - 1 == 3 && last >= 1 && last <= 3 && number[0] != u'0';
    if (looksGrouped && (commas == 1) != decimalComma)
        return {};
    return {last, looksGrouped, false};
}

std::optional<Decimal> parseDecimal(QStringView number, bool decimalComma, int currencyDigits) {
    const DecimalSign sign = findDecimalSign(number, decimalComma);
    if (sign.contradictory)
        return std::nullopt;
    Decimal decimal;
    if (sign.position < 0)
        return appendGrouped(decimal, number) ? std::optional(decimal) : std::nullopt;
    QStringView fraction = number.mid(sign.position + 1);
    while (!sign.couldBeGroup && fraction.size() > currencyDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    decimal.fractionDigits = int(fraction.size());
    const QStringView whole = number.first(sign.position);
    if ((!whole.isEmpty() && !appendGrouped(decimal, whole)) || !append(decimal, fraction))
        return std::nullopt;
    return decimal;
}

struct Multiplier {
    QStringView word;
    int exponent;
};

/// Longer words before those they begin with.
constexpr std::array<Multiplier, 10> multipliers{{{u"tys.", 3},
                                                  {u"tys", 3},
                                                  {u"mln", 6},
                                                  {u"k", 3},
                                                  {u"K", 3},
                                                  {u"M", 6},
                                                  {u"万", 4},
                                                  {u"萬", 4},
                                                  {u"亿", 8},
                                                  {u"億", 8}}};

bool sharesSign(QStringView sign, Currency currency) {
    if (sign == u"$")
        return currency.sign().endsWith(u'$');
    if (sign == u"¥")
        return currency.sign().endsWith(u'¥');
    static constexpr std::array<QStringView, 4> crowns{u"DKK", u"ISK", u"NOK", u"SEK"};
    return sign.compare("kr"_L1, Qt::CaseInsensitive) == 0 && std::ranges::count(crowns, currency.code()) > 0;
}

std::optional<Currency> currencyOf(QStringView text, Currency fallback) {
    if (text.isEmpty() || sharesSign(text, fallback))
        return fallback;
    return currencyFromSign(text);
}

/// The currency and the power of ten in the words around a number.
struct Unit {
    Currency currency;
    int exponent = 0;
};

std::optional<Unit> unitOf(const Parts& parts, Currency fallback) {
    QStringView after = parts.after;
    int exponent = 0;
    if (!currencyOf(after, fallback)) {
        const auto found = std::ranges::find_if(
            multipliers, [after](const Multiplier& multiplier) { return after.startsWith(multiplier.word); });
        if (found == multipliers.end())
            return std::nullopt;
        exponent = found->exponent;
        after = after.mid(found->word.size()).trimmed();
    }
    // With a currency on both sides ("$500 CAD") the code behind says which dollars are meant.
    const std::optional<Currency> behind = currencyOf(after, fallback);
    if (!behind)
        return std::nullopt;
    const std::optional<Currency> before = currencyOf(parts.before, *behind);
    if (!before || (!after.isEmpty() && before != behind))
        return std::nullopt;
    return Unit{*before, exponent};
}

} // namespace

std::optional<Money> parseMoney(QStringView text, Currency fallback, bool decimalComma) {
    // Full-width signs and all kinds of spaces become plain ones.
    const bool ascii = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    const QString plain = ascii ? QString() : text.toString().normalized(QString::NormalizationForm_KC);
    const std::optional<Parts> parts = cut((ascii ? text : QStringView(plain)).trimmed());
    if (!parts)
        return std::nullopt;
    const std::optional<Unit> unit = unitOf(*parts, fallback);
    if (!unit)
        return std::nullopt;
    const int digits = unit->exponent + unit->currency.minorDigits();
    const std::optional<Decimal> decimal = parseDecimal(parts->number, decimalComma, digits);
    if (!decimal || decimal->fractionDigits > digits)
        return std::nullopt;
    WideInteger minor = decimal->digits;
    for (int i = decimal->fractionDigits; i < digits; ++i)
        minor *= 10;
    if (minor > largestAmountMinor)
        return std::nullopt;
    return Money{parts->negative ? -static_cast<qint64>(minor) : static_cast<qint64>(minor), unit->currency};
}

} // namespace tenure::domain
