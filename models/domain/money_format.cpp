// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <array>

namespace tenure::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char16_t minus = u'\u2212';
constexpr char16_t noBreakSpace = u'\u00a0';
constexpr char16_t thinSpace = u'\u2009';

/// From @p from units of the currency on, an amount is written as so many times 10^@p exponent, with @p
/// decimals.
struct Step {
    qint64 from;
    int exponent;
    int decimals;
    QStringView word;
};

/// How one language writes money. Steps ascend; below the first an amount is written whole.
struct Writing {
    char16_t groupSign;
    char16_t decimalSign;
    bool currencyBehind;
    std::array<Step, 3> steps;
};

constexpr Writing english{
    u',', u'.', false, {{{1'000, 3, 1, u"k"}, {10'000, 3, 0, u"k"}, {1'000'000, 6, 2, u"M"}}}};
constexpr Writing polish{
    noBreakSpace, u',', true, {{{1'000, 3, 1, u"tys."}, {10'000, 3, 0, u"tys."}, {1'000'000, 6, 2, u"mln"}}}};
constexpr Writing simplifiedChinese{
    u',', u'.', false, {{{10'000, 4, 1, u"万"}, {1'000'000, 4, 0, u"万"}, {100'000'000, 8, 2, u"亿"}}}};
constexpr Writing traditionalChinese{
    u',', u'.', false, {{{10'000, 4, 1, u"萬"}, {1'000'000, 4, 0, u"萬"}, {100'000'000, 8, 2, u"億"}}}};

const Writing& writingOf(const QString& localeName) {
    if (localeName.startsWith("pl"_L1))
        return polish;
    if (localeName.startsWith("zh_TW"_L1) || localeName.startsWith("zh_Hant"_L1))
        return traditionalChinese;
    return localeName.startsWith("zh"_L1) ? simplifiedChinese : english;
}

WideInteger powerOfTen(int exponent) {
    WideInteger power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// A whole number of 10^-@p decimals, ≥ 0, in digits. Without @p groupSign (0) it is not grouped.
QString digitsOf(quint64 value, int decimals, char16_t groupSign, char16_t decimalSign) {
    const QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    const qsizetype wholeDigits = digits.size() - decimals;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == wholeDigits)
            text += decimalSign;
        else if (groupSign != 0 && i > 0 && i < wholeDigits && (wholeDigits - i) % 3 == 0)
            text += groupSign;
        text += digits[i];
    }
    return text;
}

quint64 magnitude(qint64 value) {
    return value < 0 ? ~quint64(value) + 1 : quint64(value);
}

QString plain(Money money) {
    const QString digits = digitsOf(magnitude(money.minor), money.currency.minorDigits(), 0, u'.');
    return money.minor < 0 ? u'-' + digits : digits;
}

/// Number and currency, side by side as the language has them.
QString withCurrency(const QString& number, bool negative, Currency currency, const Writing& writing) {
    QString text;
    if (negative)
        text += minus;
    QString sign = currency.sign();
    if (writing.currencyBehind)
        return text + number + QChar(noBreakSpace) + sign.trimmed();
    if (sign.back().isLetter())
        sign += thinSpace;
    return text + sign + number;
}

/// @p minor of @p currency in units of 10^exponent, as a whole number of 10^-decimals.
qint64 scaled(qint64 minor, Currency currency, int exponent, int decimals) {
    const int digits = currency.minorDigits() + exponent - decimals;
    return digits >= 0 ? divideHalfEven(minor, powerOfTen(digits))
                       : divideHalfEven(minor * powerOfTen(-digits), 1);
}

/// The amount in the smallest unit whose rounded number doesn't reach the next one: 999,999 is 1.00 M and not
/// 1,000 k.
QString shortened(Money money, const Writing& writing) {
    for (std::size_t i = 0; i < writing.steps.size(); ++i) {
        const Step& step = writing.steps[i];
        const qint64 value = scaled(money.minor, money.currency, step.exponent, step.decimals);
        const WideInteger shown = WideInteger(magnitude(value)) * powerOfTen(step.exponent);
        const bool isLast = i + 1 == writing.steps.size();
        if (!isLast && shown >= WideInteger(writing.steps[i + 1].from) * powerOfTen(step.decimals))
            continue;
        const QString number =
            digitsOf(magnitude(value), step.decimals, writing.groupSign, writing.decimalSign);
        return withCurrency(number + QChar(thinSpace) + step.word.toString(), value < 0, money.currency,
                            writing);
    }
    return {};
}

} // namespace

QString formatMoney(Money money, MoneyStyle style, const QString& localeName) {
    const Writing& writing = writingOf(localeName);
    switch (style) {
    case MoneyStyle::Plain:
        return plain(money);
    case MoneyStyle::Exact:
        return withCurrency(digitsOf(magnitude(money.minor), money.currency.minorDigits(), writing.groupSign,
                                     writing.decimalSign),
                            money.minor < 0, money.currency, writing);
    case MoneyStyle::Strip:
    case MoneyStyle::List:
        break;
    }
    const qint64 whole = scaled(money.minor, money.currency, 0, 0);
    if (style == MoneyStyle::Strip && magnitude(whole) >= quint64(writing.steps.front().from))
        return shortened(money, writing);
    return withCurrency(digitsOf(magnitude(whole), 0, writing.groupSign, writing.decimalSign), whole < 0,
                        money.currency, writing);
}

} // namespace tenure::domain
