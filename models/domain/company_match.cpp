// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace tenure::domain {

namespace {

using namespace std::string_view_literals;
using Form = std::u16string_view;

template <std::size_t count>
constexpr std::array<Form, count> sorted(std::array<Form, count> forms) {
    std::ranges::sort(forms);
    return forms;
}

/// Legal forms as they stand at a name's end, folded and without punctuation. Several in a row come off one
/// after the other ("GmbH & Co. KG", "Co., Ltd."). Not here: abbreviations that are also regions or common
/// words (CA, EU, KS, PC).
// clang-format off
constexpr auto endings = sorted(std::array{
    u"ab"sv, u"ag"sv, u"and co"sv, u"and company"sv, u"aps"sv, u"as"sv, u"asa"sv, u"bhd"sv, u"bv"sv, u"bvba"sv, u"cie"sv,
    u"co"sv, u"company"sv, u"corp"sv, u"corporation"sv, u"d d"sv, u"d o o"sv, u"dd"sv, u"doo"sv, u"e k"sv, u"e v"sv,
    u"eg"sv, u"eirl"sv, u"ek"sv, u"eood"sv, u"et cie"sv, u"eurl"sv, u"ev"sv, u"gbr"sv, u"ggmbh"sv, u"gmbh"sv,
    u"haftungsbeschrankt"sv, u"inc"sv, u"incorporated"sv, u"jdoo"sv, u"jsc"sv, u"kft"sv, u"kg"sv, u"kgaa"sv, u"kk"sv,
    u"lda"sv, u"limited"sv, u"llc"sv, u"llp"sv, u"lp"sv, u"ltd"sv, u"ltda"sv, u"nv"sv, u"nyrt"sv, u"ohg"sv, u"ood"sv,
    u"ooo"sv, u"oy"sv, u"oyj"sv, u"pjsc"sv, u"plc"sv, u"private limited"sv, u"pte"sv, u"pty"sv, u"pvt"sv, u"s a"sv,
    u"s a s"sv, u"s de r l"sv, u"s de r l de c v"sv, u"s de rl"sv, u"s de rl de cv"sv, u"s k"sv, u"s l"sv, u"s p a"sv,
    u"s r l"sv, u"s r o"sv, u"sa"sv, u"sa de cv"sv, u"sab de cv"sv, u"sarl"sv, u"sas"sv, u"sasu"sv, u"sdn"sv, u"se"sv, u"sl"sv, u"slu"sv,
    u"sp j"sv, u"sp k"sv, u"sp p"sv, u"sp z o o"sv, u"sp z oo"sv, u"sp zoo"sv, u"spa"sv, u"spolka akcyjna"sv,
    u"spolka z o o"sv, u"spolka z oo"sv, u"spolka z ograniczona odpowiedzialnoscia"sv, u"spzoo"sv, u"srl"sv, u"sro"sv,
    u"tbk"sv, u"ug"sv, u"und co"sv, u"zrt"sv, u"ао"sv, u"зао"sv, u"оао"sv, u"ооо"sv, u"пао"sv, u"株"sv, u"주"sv});
constexpr auto beginnings = sorted(std::array{
    u"ао"sv, u"зао"sv, u"оао"sv, u"ооо"sv, u"пао"sv, u"тов"sv, u"株"sv, u"주"sv});

/// The same where scripts do without spaces; longer ones before those that they end with.
constexpr std::array cjkEndings{u"股份有限公司"sv, u"有限责任公司"sv, u"有限責任公司"sv, u"股份公司"sv, u"有限公司"sv,
                                u"株式会社"sv,     u"株式會社"sv,     u"有限会社"sv,     u"合同会社"sv, u"주식회사"sv,
                                u"유한회사"sv};
constexpr std::array cjkBeginnings{u"株式会社"sv, u"株式會社"sv, u"有限会社"sv, u"合同会社"sv, u"주식회사"sv, u"유한회사"sv};
// clang-format on

constexpr int mostWords = 7;            ///< in "s de r l de c v"
constexpr qsizetype longestEnding = 45; ///< "spolka z ograniczona odpowiedzialnoscia" and some room

Form formOf(QStringView text) {
    return {text.utf16(), std::size_t(text.size())};
}

bool isApostrophe(QChar character) {
    return character == u'\'' || character == u'\u2019' || character == u'\u02bc' || character == u'`';
}

bool isWordCharacter(char16_t unit) {
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
    return QChar(unit).isLetterOrNumber() || QChar(unit).isMark() || QChar(unit).isSurrogate();
}

/// Words with single spaces between them. Initials with a point after each letter are one word ("S.A.",
/// "J.P."), other points part words ("sp.z", "booking.com").
QString wordsOf(const QString& folded) {
    QVarLengthArray<char16_t, 256> words(folded.size());
    char16_t* end = words.data();
    qsizetype lettersSincePoint = 0;
    bool spaceIsDue = false;
    for (const QChar character : folded) {
        const char16_t unit = character.unicode();
        if (isApostrophe(character))
            continue;
        if (unit == u'.' && lettersSincePoint == 1 && !spaceIsDue) {
            lettersSincePoint = 0;
            continue;
        }
        if (!isWordCharacter(unit)) {
            spaceIsDue = end != words.data();
            lettersSincePoint = 0;
            continue;
        }
        if (spaceIsDue)
            *end++ = u' ';
        spaceIsDue = false;
        *end++ = unit;
        ++lettersSincePoint;
    }
    return QStringView(words.data(), end).toString();
}

bool isAscii(QChar character) {
    return character.unicode() < 0x80;
}

/// How many characters the longest legal form at the end of @p name takes, with the space before it; 0
/// without one.
qsizetype endingSize(QStringView name) {
    for (const Form form : cjkEndings) {
        if (isAscii(name.back()))
            break;
        if (name.size() > qsizetype(form.size()) && name.endsWith(QStringView(form)))
            return qsizetype(form.size());
    }
    qsizetype longest = 0;
    qsizetype space = name.size();
    for (int words = 0; words < mostWords; ++words) {
        space = name.lastIndexOf(u' ', space - name.size() - 1);
        if (space <= 0 || name.size() - space > longestEnding)
            break;
        if (std::ranges::binary_search(endings, formOf(name.mid(space + 1))))
            longest = name.size() - space;
    }
    return longest;
}

qsizetype beginningSize(QStringView name) {
    if (isAscii(name.front()))
        return 0;
    for (const Form form : cjkBeginnings) {
        if (name.size() > qsizetype(form.size()) && name.startsWith(QStringView(form)))
            return qsizetype(form.size());
    }
    const qsizetype space = name.indexOf(u' ');
    return space > 0 && std::ranges::binary_search(beginnings, formOf(name.first(space))) ? space + 1 : 0;
}

} // namespace

QString companyMatchKey(QStringView name) {
    const QString folded = fold(name);
    const QString words = wordsOf(folded);
    if (words.isEmpty())
        return folded;
    QStringView key = words;
    // "Spa" with small letters is a place to bathe, "S.p.A." and "SpA" are a legal form.
    const QStringView trimmed = name.trimmed();
    const bool keepsEnd = trimmed.endsWith(u" Spa") || trimmed.endsWith(u" spa");
    while (const qsizetype size = keepsEnd ? 0 : endingSize(key))
        key = key.chopped(size).trimmed();
    while (const qsizetype size = beginningSize(key))
        key = key.mid(size).trimmed();
    return key.toString();
}

} // namespace tenure::domain
