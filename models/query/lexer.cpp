// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/lexer.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar plainChar(QChar c) {
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        return QChar(c.unicode() - 0xFF01 + 0x21);
    if (c == QChar(0x2212))
        return u'-';
    return c;
}

bool isQuote(QChar c) {
    constexpr char16_t quotes[] = {u'"', 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02};
    return std::find(std::begin(quotes), std::end(quotes), c.unicode()) != std::end(quotes);
}

class Lexer {
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    std::vector<Token> run() {
        std::vector<Token> tokens;
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            tokens.push_back(next());
            if (tokens.back().kind == Token::Kind::End)
                return tokens;
        }
    }

private:
    [[nodiscard]] QChar plainAt(qsizetype at) const {
        return at < m_text.size() ? plainChar(m_text[at]) : QChar();
    }

    /// How many characters of an operator stand at @p at: 0, 1 or 2.
    [[nodiscard]] int operatorLength(qsizetype at) const {
        const QChar c = plainAt(at);
        const bool equalsFollows = plainAt(at + 1) == u'=';
        if (c == u'<' || c == u'>')
            return equalsFollows ? 2 : 1;
        if (c == u':' || c == u'=')
            return 1;
        return c == u'!' && equalsFollows ? 2 : 0;
    }

    [[nodiscard]] bool endsWord(qsizetype at) const {
        const QChar c = plainAt(at);
        return m_text[at].isSpace() || isQuote(m_text[at]) || c == u'(' || c == u')' || c == u',' ||
               operatorLength(at) > 0;
    }

    Token make(Token::Kind kind, qsizetype length, const QString& text = {}) {
        Token token;
        token.kind = kind;
        token.position = static_cast<int>(m_at);
        token.length = static_cast<int>(length);
        token.text = text;
        m_at += length;
        return token;
    }

    Token next() {
        if (m_at >= m_text.size())
            return make(Token::Kind::End, 0);
        if (isQuote(m_text[m_at]))
            return quotedText();
        switch (plainAt(m_at).unicode()) {
        case u'(':
            return make(Token::Kind::Open, 1);
        case u')':
            return make(Token::Kind::Close, 1);
        case u',':
            return make(Token::Kind::Comma, 1);
        default:
            break;
        }
        if (const int length = operatorLength(m_at); length > 0)
            return operatorToken(length);
        qsizetype end = m_at + 1;
        while (end < m_text.size() && !endsWord(end))
            ++end;
        return make(Token::Kind::Word, end - m_at, m_text.mid(m_at, end - m_at).toString());
    }

    Token operatorToken(int length) {
        const char16_t first = plainAt(m_at).unicode();
        Token token = make(Token::Kind::Operator, length);
        switch (first) {
        case u'=':
            token.op = Operator::Equal;
            break;
        case u'!':
            token.op = Operator::NotEqual;
            break;
        case u'<':
            token.op = length == 2 ? Operator::LessOrEqual : Operator::Less;
            break;
        case u'>':
            token.op = length == 2 ? Operator::GreaterOrEqual : Operator::Greater;
            break;
        default:
            token.op = Operator::Has;
        }
        return token;
    }

    /// A text opened by a plain quote ends at a plain quote; one opened by another quote ends at any quote.
    Token quotedText() {
        const bool plainOnly = m_text[m_at] == u'"';
        QString content;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == u'\\' && at + 1 < m_text.size() && (m_text[at + 1] == u'"' || m_text[at + 1] == u'\\'))
                content += m_text[++at];
            else if (plainOnly ? c == u'"' : isQuote(c))
                return make(Token::Kind::Quoted, at + 1 - m_at, content);
            else
                content += c;
        }
        return make(Token::Kind::UnterminatedQuote, m_text.size() - m_at, content);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Token> tokenize(QStringView text) {
    return Lexer(text).run();
}

bool isMinus(QChar c) {
    return plainChar(c) == u'-';
}

QString plainForm(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += plainChar(c);
    return result;
}

bool isPlainWord(QStringView text) {
    const std::vector<Token> tokens = tokenize(text);
    return tokens.size() == 2 && tokens.front().kind == Token::Kind::Word &&
           tokens.front().length == text.size();
}

bool isPlainText(QStringView text) {
    const QString plain = plainForm(text);
    const auto is = [&plain](QLatin1StringView word) {
        return plain.compare(word, Qt::CaseInsensitive) == 0;
    };
    return isPlainWord(text) && !isMinus(text.front()) && !is("or"_L1) && !is("and"_L1) && !is("not"_L1);
}

QString quoted(QStringView text) {
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

} // namespace tenure::query
