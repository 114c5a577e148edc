// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <QVarLengthArray>

#include <unicode/unorm2.h>

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

using namespace Qt::Literals::StringLiterals;
using Buffer = QVarLengthArray<char16_t, 256>;

QStringView view(const Buffer& buffer) {
    return {buffer.data(), buffer.size()};
}

Buffer normalize(const UNormalizer2* normalizer, QStringView text) {
    Buffer result(std::max<qsizetype>(text.size() * 2, 64));
    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<int32_t>(text.size());
    int32_t needed = unorm2_normalize(normalizer, text.utf16(), length, result.data(),
                                      static_cast<int32_t>(result.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        result.resize(needed);
        needed = unorm2_normalize(normalizer, text.utf16(), length, result.data(), needed, &status);
    }
    Q_ASSERT(U_SUCCESS(status));
    result.resize(U_SUCCESS(status) ? needed : 0);
    return result;
}

/// ICU's normalizers are process-wide, immutable and safe to use from any thread.
const UNormalizer2* compatibleCaseFolding() {
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2* const normalizer = unorm2_getNFKCCasefoldInstance(&status);
    return normalizer;
}
const UNormalizer2* decomposing() {
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2* const normalizer = unorm2_getNFDInstance(&status);
    return normalizer;
}
const UNormalizer2* composing() {
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2* const normalizer = unorm2_getNFCInstance(&status);
    return normalizer;
}

struct Range {
    char16_t first;
    char16_t last;
};

/// Marks that a person may leave out when typing: accents, Cyrillic titlos, Hebrew points, Arabic vowel
/// signs. Kana's voicing marks and the vowel signs of the Indian and Thai scripts are letters in all but
/// category and stay.
constexpr std::array<Range, 13> omissibleMarks{{{0x0300, 0x036f},
                                                {0x0483, 0x0487},
                                                {0x0591, 0x05bd},
                                                {0x05bf, 0x05bf},
                                                {0x05c1, 0x05c2},
                                                {0x05c4, 0x05c5},
                                                {0x0610, 0x061a},
                                                {0x064b, 0x065f},
                                                {0x0670, 0x0670},
                                                {0x1ab0, 0x1aff},
                                                {0x1dc0, 0x1dff},
                                                {0x20d0, 0x20ff},
                                                {0xfe20, 0xfe2f}}};

bool isOmissibleMark(char16_t unit) {
    if (unit < omissibleMarks.front().first)
        return false;
    return std::ranges::any_of(omissibleMarks,
                               [unit](Range range) { return unit >= range.first && unit <= range.last; });
}

struct Letter {
    char16_t letter;
    QStringView plain;
};

/// Letters that Unicode doesn't decompose, as people type them without the proper keyboard. Ascending.
constexpr std::array<Letter, 26> plainLetters{
    {{u'\u00e6', u"ae"}, {u'\u00f0', u"d"}, {u'\u00f8', u"o"}, {u'\u00fe', u"th"}, {u'\u0111', u"d"},
     {u'\u0127', u"h"},  {u'\u0131', u"i"}, {u'\u0138', u"k"}, {u'\u0142', u"l"},  {u'\u014b', u"n"},
     {u'\u0153', u"oe"}, {u'\u0167', u"t"}, {u'\u0180', u"b"}, {u'\u0192', u"f"},  {u'\u0199', u"k"},
     {u'\u01a5', u"p"},  {u'\u01b6', u"z"}, {u'\u01e5', u"g"}, {u'\u0247', u"e"},  {u'\u0249', u"j"},
     {u'\u024d', u"r"},  {u'\u024f', u"y"}, {u'\u0253', u"b"}, {u'\u0256', u"d"},  {u'\u0257', u"d"},
     {u'\u0268', u"i"}}};

/// What stands for @p unit without its diacritic; empty if it stands for itself.
QStringView plainForm(char16_t unit) {
    const auto found = std::ranges::lower_bound(plainLetters, unit, {}, &Letter::letter);
    return found != plainLetters.end() && found->letter == unit ? found->plain : QStringView();
}

/// Halves of surrogate pairs that stand alone become U+FFFD: dropping a mark between two of them would make a
/// new character.
QString wellFormed(QStringView text) {
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (result[i].isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

/// Everything that fold() does but for white space.
Buffer foldLetters(QStringView text) {
    if (!text.isValidUtf16())
        return foldLetters(wellFormed(text));
    Buffer letters;
    for (const char16_t unit : normalize(decomposing(), view(normalize(compatibleCaseFolding(), text)))) {
        if (isOmissibleMark(unit))
            continue;
        const QStringView plain = plainForm(unit);
        if (plain.isEmpty())
            letters.append(unit);
        else
            letters.append(plain.utf16(), plain.size());
    }
    return normalize(composing(), view(letters));
}

/// Collects folded characters; runs of white space become one space, none at either end. Writes through a
/// pointer: this is where an import of 100,000 rows spends its time.
class Collector {
public:
    explicit Collector(qsizetype largestSize) : m_buffer(largestSize), m_end(m_buffer.data()) {}

    void addSpace() { m_spaceIsDue = m_end != m_buffer.data(); }
    void addLetter(char16_t unit) {
        if (m_spaceIsDue)
            *m_end++ = u' ';
        m_spaceIsDue = false;
        *m_end++ = unit;
    }
    void add(char16_t unit) {
        if (unit == u' ' || QChar::isSpace(unit))
            addSpace();
        else
            addLetter(unit);
    }
    [[nodiscard]] QString text() const { return QStringView(m_buffer.data(), m_end).toString(); }

private:
    Buffer m_buffer;
    char16_t* m_end;
    bool m_spaceIsDue = false;
};

/// Every ASCII character's folded form, 0 for white space.
constexpr std::array<char16_t, 0x80> asciiForms = [] {
    std::array<char16_t, 0x80> forms{};
    for (char16_t unit = 0; unit < forms.size(); ++unit) {
        const bool isSpace = unit == u' ' || (unit >= u'\t' && unit <= u'\r');
        const bool isUpper = unit >= u'A' && unit <= u'Z';
        forms[unit] = isSpace ? u'\0' : char16_t(isUpper ? unit + (u'a' - u'A') : unit);
    }
    return forms;
}();

constexpr char16_t latinEnd = 0x0250;
constexpr qsizetype largestLatinForm = 4;

/// The folded form of every character below latinEnd: none of them changes by what stands beside it, as long
/// as only simple characters do.
struct LatinForm {
    std::array<char16_t, largestLatinForm> units{};
    std::size_t size = 0;
};

const std::array<LatinForm, latinEnd>& latinForms() {
    static const std::array<LatinForm, latinEnd> forms = [] {
        std::array<LatinForm, latinEnd> result;
        for (char16_t unit = 0; unit < latinEnd; ++unit) {
            const Buffer folded = foldLetters(QStringView(&unit, 1));
            Q_ASSERT(folded.size() <= largestLatinForm);
            std::ranges::copy(folded, result[unit].units.begin());
            result[unit].size = std::size_t(folded.size());
        }
        return result;
    }();
    return forms;
}

/// Any text at all, through ICU.
QString foldGeneral(QStringView text) {
    const Buffer folded = foldLetters(text);
    Collector collector(folded.size());
    for (const char16_t unit : folded)
        collector.add(unit);
    return collector.text();
}

bool isUnifiedHan(char16_t unit) {
    return unit >= 0x4e00 && unit <= 0x9fff;
}

bool isFullWidthAscii(char16_t unit) {
    return unit >= 0xff01 && unit <= 0xff5e;
}

} // namespace

QString fold(QStringView text) {
    const std::array<LatinForm, latinEnd>& latin = latinForms();
    Collector collector(text.size() * largestLatinForm);
    for (const QChar character : text) {
        char16_t unit = character.unicode();
        if (isFullWidthAscii(unit))
            unit = char16_t(unit - 0xfee0);
        if (unit < asciiForms.size() && unit != 0) {
            if (asciiForms[unit] == 0)
                collector.addSpace();
            else
                collector.addLetter(asciiForms[unit]);
        } else if (isUnifiedHan(unit)) {
            collector.addLetter(unit);
        } else if (unit < latinEnd) {
            const LatinForm& form = latin[unit];
            for (std::size_t i = 0; i < form.size; ++i)
                collector.add(form.units[i]);
        } else {
            return foldGeneral(text);
        }
    }
    return collector.text();
}

} // namespace tenure::domain
