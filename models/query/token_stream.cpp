// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/token_stream.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWord(const Token& token, QLatin1StringView word) {
    return token.kind == Token::Kind::Word && plainForm(token.text).compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

bool TokenStream::takeMinus() {
    Token& token = m_tokens[m_at];
    if (token.kind != Token::Kind::Word || !isMinus(token.text.front()))
        return false;
    token.text.remove(0, 1);
    ++token.position;
    --token.length;
    if (token.length == 0)
        ++m_at;
    return true;
}

bool TokenStream::isGrammarWord(QLatin1StringView word) const {
    return isWord(peek(), word) && peek(1).kind != Token::Kind::Operator;
}

bool TokenStream::isSort() const {
    return isWord(peek(), "sort"_L1) && peek(1).kind == Token::Kind::Operator && peek(1).op == Operator::Has;
}

bool TokenStream::startsTerm() const {
    switch (peek().kind) {
    case Token::Kind::Word:
    case Token::Kind::Quoted:
    case Token::Kind::Open:
    case Token::Kind::UnterminatedQuote:
        return !isGrammarWord("or"_L1) && !isSort();
    case Token::Kind::Close:
    case Token::Kind::Comma:
    case Token::Kind::Operator:
    case Token::Kind::End:
        break;
    }
    return false;
}

bool TokenStream::hasQuotesUntil(int position) const {
    for (std::size_t at = m_at; at < m_tokens.size() && m_tokens[at].position < position; ++at) {
        if (m_tokens[at].kind == Token::Kind::Quoted || m_tokens[at].kind == Token::Kind::UnterminatedQuote)
            return true;
    }
    return false;
}

int TokenStream::runLength(int position) const {
    qsizetype end = position;
    while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u')')
        ++end;
    return static_cast<int>(end) - position;
}

} // namespace tenure::query
