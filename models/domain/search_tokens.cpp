// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "domain/word_match.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Han, Hiragana, Katakana and Hangul with their extensions (Unicode 15, Blocks.txt). Ascending.
constexpr std::array<Range, 10> cjkRanges{{{0x1100, 0x11ff},
                                           {0x2e80, 0x2fdf},
                                           {0x3005, 0x30ff},
                                           {0x3130, 0x318f},
                                           {0x31f0, 0x31ff},
                                           {0x3400, 0x4dbf},
                                           {0x4e00, 0x9fff},
                                           {0xa960, 0xd7ff},
                                           {0xf900, 0xfaff},
                                           {0x1aff0, 0x3ffff}}};

bool isCjk(char32_t character) {
    if (character < cjkRanges.front().first)
        return false;
    const auto range = std::ranges::lower_bound(cjkRanges, character, {}, &Range::last);
    return range != cjkRanges.end() && character >= range->first;
}

bool isMark(char32_t character) {
    return QChar::isMark(character);
}

bool isUnifiedHan(char32_t character) {
    return character >= 0x4e00 && character <= 0x9fff;
}

/// What FTS5's unicode61 keeps inside a token with categories 'L* M* N* Co'.
bool isTokenCharacter(char32_t character) {
    if (character < 0x80)
        return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
    if (isUnifiedHan(character))
        return true;
    return QChar::isLetterOrNumber(character) || isMark(character) ||
           QChar::category(character) == QChar::Other_PrivateUse;
}

/// Calls @p take with each token of @p folded in turn, as a view into it.
template <class Take>
void eachToken(QStringView folded, Take take) {
    qsizetype start = -1;
    bool startedByCjk = false;
    const auto finish = [&](qsizetype end) {
        if (start >= 0)
            take(folded.mid(start, end - start));
        start = -1;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype at = i;
        char32_t character = folded[i++].unicode();
        if (QChar::isHighSurrogate(character) && i < folded.size() && folded[i].isLowSurrogate())
            character = QChar::surrogateToUcs4(folded[at], folded[i++]);
        if (!isTokenCharacter(character)) {
            finish(at);
            continue;
        }
        const bool mark = character >= 0x80 && !isUnifiedHan(character) && isMark(character);
        const bool cjk = !mark && isCjk(character);
        if (cjk || (startedByCjk && !mark))
            finish(at);
        if (start < 0) {
            start = at;
            startedByCjk = cjk;
        }
    }
    finish(folded.size());
}

} // namespace

QStringList searchTokens(QStringView text) {
    const QString folded = fold(text);
    QStringList tokens;
    eachToken(folded, [&](QStringView token) { tokens += token.toString(); });
    return tokens;
}

QString searchText(QStringView text) {
    const QString folded = fold(text);
    // At worst every character is a token and gets a space.
    QVarLengthArray<char16_t, 512> joined(folded.size() * 2);
    char16_t* end = joined.data();
    eachToken(folded, [&](QStringView token) {
        if (end != joined.data())
            *end++ = u' ';
        end = std::copy(token.utf16(), token.utf16() + token.size(), end);
    });
    return QStringView(joined.data(), end).toString();
}

QString markedFolded(QStringView folded) {
    QString marked;
    marked.reserve(folded.size() + folded.size() / 4 + 4);
    qsizetype done = 0;
    eachToken(folded, [&](QStringView token) {
        const qsizetype start = token.utf16() - folded.utf16();
        marked += folded.mid(done, start - done);
        marked += QChar(1);
        marked += token;
        done = start + token.size();
    });
    marked += folded.mid(done);
    return marked;
}

} // namespace tenure::domain
