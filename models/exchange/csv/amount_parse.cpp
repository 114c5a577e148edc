// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/value_parse.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tenure::exchange {
namespace {

using domain::Currency;

struct Magnitude {
    QStringView word;
    int power;
};
/// Words behind a number that multiply it; longer ones first.
constexpr std::array<Magnitude, 14> magnitudes = {{{u"mln", 6},
                                                   {u"mio", 6},
                                                   {u"tys.", 3},
                                                   {u"tys", 3},
                                                   {u"mld", 9},
                                                   {u"mrd", 9},
                                                   {u"bn", 9},
                                                   {u"k", 3},
                                                   {u"K", 3},
                                                   {u"M", 6},
                                                   {u"万", 4},
                                                   {u"萬", 4},
                                                   {u"亿", 8},
                                                   {u"億", 8}}};

/// Signs that several currencies share.
struct SharedSign {
    QStringView sign;
    std::array<QStringView, 10> codes;
};
constexpr std::array<SharedSign, 5> sharedSigns = {
    {{u"$", {u"USD", u"CAD", u"AUD", u"NZD", u"SGD", u"HKD", u"TWD", u"MXN", u"CLP", u"COP"}},
     {u"kr", {u"SEK", u"NOK", u"DKK", u"ISK"}},
     {u"kr.", {u"SEK", u"NOK", u"DKK", u"ISK"}},
     {u"¥", {u"CNY", u"JPY"}},
     {u"元", {u"CNY", u"TWD", u"HKD"}}}};

/// The power of ten that a word at the start of @p text means, which is taken from it.
int takeMagnitude(QString& text) {
    for (const Magnitude& magnitude : magnitudes) {
        if (!text.startsWith(magnitude.word))
            continue;
        const QString rest = text.sliced(magnitude.word.size());
        // "kr" begins with a k, "MXN" with an M.
        if (!rest.isEmpty() && rest[0].isLetter() && magnitude.word[0].unicode() < 0x80)
            continue;
        text = rest.trimmed();
        return magnitude.power;
    }
    return 0;
}

/// The currency that @p word means; a shared sign means @p fallback if that has it.
std::optional<Currency> currencyOf(const QString& word, Currency fallback) {
    const QString sign = word == u"￥" ? QStringLiteral("¥") : word.toLower();
    for (const SharedSign& shared : sharedSigns)
        if (sign == shared.sign &&
            std::find(shared.codes.begin(), shared.codes.end(), fallback.code()) != shared.codes.end())
            return fallback;
    // A word of three small letters is rather a word than a code: "all 5" is no Albanian lek.
    const bool isWord =
        word.size() == 3 && word != word.toUpper() && word.toLower() == word && word[0].unicode() < 0x80;
    const std::optional<Currency> found = domain::currencyFromSign(word);
    static constexpr std::array<QStringView, 6> usual = {u"eur", u"usd", u"pln", u"gbp", u"chf", u"cny"};
    if (found && isWord && std::find(usual.begin(), usual.end(), word) == usual.end() && word != u"rmb")
        return {};
    return found;
}

/// True for "kr", "₿" and "ABC": rather an unknown currency than a word.
bool looksLikeCurrency(const QString& word) {
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return std::any_of(word.begin(), word.end(), isSign) ||
           (word.size() == 3 && std::all_of(word.begin(), word.end(), isCapital)) ||
           std::any_of(sharedSigns.begin(), sharedSigns.end(),
                       [&](const SharedSign& shared) { return shared.sign == word.toLower(); });
}

} // namespace

tl::expected<Amount, ValueError> parseAmount(QStringView text, NumberFormat format, Currency fallback) {
    text = text.trimmed();
    if (text.isEmpty() || isNullWord(text))
        return tl::unexpected(ValueError::Empty);
    const std::optional<NumberShape> shape = numberShape(text);
    if (!shape || shape->percent)
        return tl::unexpected(ValueError::NotANumber);
    const tl::expected<Decimal, ValueError> digits = readDigits(*shape, char(format.decimal));
    if (!digits)
        return tl::unexpected(digits.error());
    // The affix is "€", "k", "k €" or, from both sides of the number, "€ k".
    QString affix = shape->affix;
    int power = takeMagnitude(affix);
    if (const qsizetype space = affix.lastIndexOf(u' '); power == 0 && space > 0) {
        QString last = affix.sliced(space + 1);
        power = takeMagnitude(last);
        if (power != 0 && last.isEmpty())
            affix.truncate(space);
    }
    Amount amount;
    if (!affix.isEmpty()) {
        amount.currency = currencyOf(affix, fallback);
        if (!amount.currency)
            return tl::unexpected(looksLikeCurrency(affix) ? ValueError::UnknownCurrency
                                                           : ValueError::NotANumber);
    }
    const std::optional<Decimal> value = shifted(*digits, power);
    if (!value)
        return tl::unexpected(ValueError::TooLarge);
    amount.value = *value;
    return amount;
}

tl::expected<domain::Money, ValueError> toMoney(Decimal value, Currency currency) {
    if (value.cut)
        return tl::unexpected(ValueError::TooManyDecimals);
    while (value.scale > currency.minorDigits()) {
        if (value.unscaled % 10 != 0)
            return tl::unexpected(ValueError::TooManyDecimals);
        value.unscaled /= 10;
        --value.scale;
    }
    for (; value.scale < currency.minorDigits(); ++value.scale) {
        if (std::abs(value.unscaled) > std::numeric_limits<qint64>::max() / 10)
            return tl::unexpected(ValueError::TooLarge);
        value.unscaled *= 10;
    }
    return domain::Money{value.unscaled, currency};
}

tl::expected<domain::Money, ValueError> parseMoney(QStringView text, NumberFormat format, Currency fallback) {
    const tl::expected<Amount, ValueError> amount = parseAmount(text, format, fallback);
    if (!amount)
        return tl::unexpected(amount.error());
    return toMoney(amount->value, amount->currency.value_or(fallback));
}

} // namespace tenure::exchange
