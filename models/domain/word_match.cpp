// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/word_match.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace tenure::domain {

namespace {

constexpr QChar mark(1);

/// A text in its marked form, with where each of its characters stands in the text as it is written.
struct Traced {
    QString marked;
    std::vector<qsizetype> from; ///< of each character of `marked`: where its letter begins
    std::vector<qsizetype> to;   ///< and ends, with the marks that belong to it
};

/// Folds letter by letter; where that differs from folding the whole (rare compositions) there is less to
/// show, nothing wrong.
Traced traced(const QString& text) {
    QString folded;
    std::vector<qsizetype> from;
    std::vector<qsizetype> to;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at++;
        while (at < text.size() && (text[at].isLowSurrogate() || text[at].isMark()))
            ++at;
        QString letter = fold(QStringView(text).sliced(start, at - start));
        if (letter.isEmpty() && text[start].isSpace())
            letter = u' ';
        folded += letter;
        from.resize(from.size() + std::size_t(letter.size()), start);
        to.resize(to.size() + std::size_t(letter.size()), at);
    }
    Traced result{markedFolded(folded), {}, {}};
    std::size_t letter = 0;
    for (const QChar character : std::as_const(result.marked)) {
        result.from.push_back(letter < from.size() ? from[letter] : text.size());
        result.to.push_back(character == mark || letter >= to.size() ? result.from.back() : to[letter]);
        if (character != mark)
            ++letter;
    }
    return result;
}

/// Joins what overlaps or touches.
std::vector<TypedWords::Span> united(std::vector<TypedWords::Span> spans) {
    std::ranges::sort(spans, {}, &TypedWords::Span::start);
    std::vector<TypedWords::Span> result;
    for (const TypedWords::Span& span : spans) {
        if (!result.empty() && span.start <= result.back().start + result.back().size) {
            const qsizetype end = std::max(result.back().start + result.back().size, span.start + span.size);
            result.back().size = end - result.back().start;
        } else {
            result.push_back(span);
        }
    }
    return result;
}

} // namespace

QString markedText(QStringView text) {
    return markedFolded(fold(text));
}

TypedWords::TypedWords(QStringView typed) : m_whole(markedText(typed)) {
    // fold() leaves single spaces and none at the ends.
    m_words = m_whole.split(u' ', Qt::SkipEmptyParts);
    m_words.removeDuplicates();
}

MatchRank TypedWords::rank(QStringView text) const {
    const QString marked = markedText(text);
    if (marked == m_whole)
        return MatchRank::Exact;
    if (marked.startsWith(m_whole))
        return MatchRank::Beginning;
    const bool all = std::ranges::all_of(m_words, [&](const QString& word) { return marked.contains(word); });
    return all ? MatchRank::Words : MatchRank::None;
}

std::vector<TypedWords::Span> TypedWords::spans(const QString& text) const {
    const Traced where = traced(text);
    std::vector<Span> spans;
    for (const QString& word : m_words) {
        const qsizetype at = where.marked.indexOf(word); // the first place is enough to show why
        if (at < 0)
            continue;
        const qsizetype start = where.from[std::size_t(at)];
        const qsizetype end = where.to[std::size_t(at + word.size() - 1)];
        spans.push_back({start, end - start});
    }
    return united(std::move(spans));
}

} // namespace tenure::domain
