// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/lexer.h"

#include <algorithm>

namespace tenure::query {

/// The tokens of a text and where the parser stands in them.
class TokenStream {
public:
    /// @p text must outlive the stream.
    explicit TokenStream(QStringView text) : m_text(text), m_tokens(tokenize(text)) {}

    /// The token @p ahead of the present one; behind the last one, End.
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    /// The one before the present one; there must be one.
    [[nodiscard]] const Token& last() const { return m_tokens[m_at - 1]; }
    void advance(std::size_t by = 1) { m_at += by; }

    /// Passes over a minus at the beginning of a word; whether there was one.
    bool takeMinus();
    /// Whether the present token is @p word in any case, and not a field's name before an operator.
    [[nodiscard]] bool isGrammarWord(QLatin1StringView word) const;
    /// Whether "sort:" stands here.
    [[nodiscard]] bool isSort() const;
    /// Whether a word, text, test or parenthesis begins here.
    [[nodiscard]] bool startsTerm() const;
    /// How far the text goes on from @p position without a space or closing parenthesis.
    [[nodiscard]] int runLength(int position) const;
    /// Whether a quotation mark stands before @p position.
    [[nodiscard]] bool hasQuotesUntil(int position) const;
    [[nodiscard]] QStringView text(int position, int length) const { return m_text.mid(position, length); }

private:
    QStringView m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

} // namespace tenure::query
