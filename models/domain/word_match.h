// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// How names are found as one types: every word that was typed begins a word of the name. Words are looked at
/// in their folded form; each CJK character begins a word.
namespace tenure::domain {

/// Best first.
enum class MatchRank { Exact, Beginning, Words, None };

/// The folded text with U+0001 before each of its words (the tokens of searchTokens): what begins a word is
/// found as a plain substring then.
[[nodiscard]] QString markedText(QStringView text);
/// The same for a text that is folded already.
[[nodiscard]] QString markedFolded(QStringView folded);

/// What was typed, ready to be looked for.
class TypedWords {
public:
    explicit TypedWords(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Marked; each of the parts between white space once.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// All of it, marked.
    [[nodiscard]] const QString& whole() const { return m_whole; }

    /// How well it fits @p text. Nothing typed begins everything.
    [[nodiscard]] MatchRank rank(QStringView text) const;

    struct Span {
        qsizetype start = 0;
        qsizetype size = 0;
        friend bool operator==(const Span&, const Span&) = default;
    };
    /// The places of @p text, as it is written, that were typed: in order, none over another.
    [[nodiscard]] std::vector<Span> spans(const QString& text) const;

private:
    QString m_whole;
    QStringList m_words;
};

} // namespace tenure::domain
