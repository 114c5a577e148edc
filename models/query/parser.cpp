// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/parser.h"

#include "query/token_stream.h"
#include "query/value_reader.h"
#include "query/words.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Token::Kind;
template <class T>
using Parsed = tl::expected<T, ParseError>;

bool isOrdering(Operator op) {
    return op != Operator::Has && op != Operator::Equal && op != Operator::NotEqual;
}

bool canBeOrdered(FieldType type) {
    return type == FieldType::Number || type == FieldType::Money || type == FieldType::Share ||
           type == FieldType::Date || type == FieldType::Duration;
}

/// Recursive descent. The depth of recursion is bounded by maxNesting.
class Parser {
public:
    Parser(QStringView text, const Catalogue& catalogue) : m_tokens(text), m_catalogue(catalogue) {}

    Parsed<Query> query() {
        Query result;
        if (peek().kind != Kind::End && !m_tokens.isSort()) {
            Parsed<Node> root = disjunction();
            if (!root)
                return tl::unexpected(root.error());
            result.root = std::move(*root);
        }
        if (m_tokens.isSort()) {
            Parsed<Sort> sort = sorting();
            if (!sort)
                return tl::unexpected(sort.error());
            result.sort = std::move(*sort);
        }
        if (peek().kind == Kind::Close)
            return wrong(peek(), translated(QT_TRANSLATE_NOOP(
                                     "query", "this closes a parenthesis that was never opened")));
        if (peek().kind == Kind::End)
            return result;
        return result.sort
                   ? wrong(peek(),
                           translated(QT_TRANSLATE_NOOP("query", "“sort:” stands at the end of the query")))
                   : unexpectedToken();
    }

private:
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const { return m_tokens.peek(ahead); }

    static tl::unexpected<ParseError> wrong(int position, int length, const QString& text,
                                            const QString& suggestion = {}) {
        return tl::unexpected(ParseError{position, length, text, suggestion});
    }
    static tl::unexpected<ParseError> wrong(const Token& token, const QString& text,
                                            const QString& suggestion = {}) {
        return wrong(token.position, token.length, text, suggestion);
    }

    [[nodiscard]] tl::unexpected<ParseError> unexpectedToken() const {
        const Token& token = peek();
        switch (token.kind) {
        case Kind::End:
            return wrong(token, translated(QT_TRANSLATE_NOOP(
                                    "query", "expected a word, a “quoted text” or a test like tier:high")));
        case Kind::Comma:
            return wrong(
                token,
                translated(QT_TRANSLATE_NOOP(
                    "query", "a comma stands between the values of a test only, as in tier:high,low")));
        case Kind::Operator:
            return wrong(
                token,
                translated(QT_TRANSLATE_NOOP(
                    "query",
                    "expected a field before the operator; text with an operator in it needs quotes")));
        case Kind::Close:
            return wrong(token, translated(QT_TRANSLATE_NOOP(
                                    "query", "expected a word or a test before the parenthesis closes")));
        case Kind::Open:
        case Kind::Word:
        case Kind::Quoted:
        case Kind::UnterminatedQuote:
            break;
        }
        return wrong(token, translated(QT_TRANSLATE_NOOP(
                                "query", "expected a word, a “quoted text” or a test like tier:high")));
    }

    Parsed<Node> disjunction() {
        std::vector<Node> nodes;
        while (true) {
            Parsed<Node> node = conjunction();
            if (!node)
                return node;
            nodes.push_back(std::move(*node));
            if (!m_tokens.isGrammarWord("or"_L1))
                return Node::any(std::move(nodes));
            m_tokens.advance();
        }
    }

    Parsed<Node> conjunction() {
        std::vector<Node> nodes;
        do {
            Parsed<Node> node = unary();
            if (!node)
                return node;
            nodes.push_back(std::move(*node));
            if (m_tokens.isGrammarWord("and"_L1))
                m_tokens.advance();
            else if (!m_tokens.startsTerm())
                return Node::all(std::move(nodes));
        } while (true);
    }

    Parsed<Node> unary() {
        bool negated = false;
        while (true) {
            if (m_tokens.isGrammarWord("not"_L1))
                m_tokens.advance();
            else if (!m_tokens.takeMinus())
                break;
            negated = !negated;
        }
        Parsed<Node> node = primary();
        return node && negated ? Node::negation(std::move(*node)) : node;
    }

    Parsed<Node> primary() {
        const Token& token = peek();
        if (token.kind == Kind::UnterminatedQuote)
            return wrong(
                token,
                translated(QT_TRANSLATE_NOOP("query", "the quotation mark at the beginning has no partner")),
                quoted(token.text));
        if (token.kind == Kind::Open)
            return parenthesis();
        if (!m_tokens.startsTerm())
            return m_tokens.isSort() ? wrong(token, translated(QT_TRANSLATE_NOOP(
                                                        "query", "“sort:” stands at the end of the query")))
                                     : unexpectedToken();
        if (peek(1).kind == Kind::Operator)
            return test();
        if (m_tokens.isGrammarWord("and"_L1))
            return unexpectedToken();
        if (!countTerm())
            return tooManyTerms();
        m_tokens.advance();
        if (token.text.isEmpty())
            return wrong(
                token, translated(QT_TRANSLATE_NOOP("query", "expected a text between the quotation marks")));
        return Node::text({token.text, token.kind == Kind::Quoted});
    }

    Parsed<Node> parenthesis() {
        const Token open = peek();
        if (++m_depth > maxNesting)
            return wrong(
                open, translated(QT_TRANSLATE_N_NOOP("query", "more than %n parentheses inside each other"),
                                 maxNesting));
        m_tokens.advance();
        Parsed<Node> node = disjunction();
        if (!node)
            return node;
        if (m_tokens.isSort())
            return wrong(peek(),
                         translated(QT_TRANSLATE_NOOP("query", "“sort:” stands at the end of the query")));
        if (peek().kind != Kind::Close)
            return peek().kind == Kind::End
                       ? wrong(open,
                               translated(QT_TRANSLATE_NOOP("query", "this parenthesis is never closed")))
                       : unexpectedToken();
        m_tokens.advance();
        --m_depth;
        return node;
    }

    Parsed<Node> test() {
        const Token name = peek();
        if (name.kind == Kind::Quoted)
            return wrong(name,
                         translated(QT_TRANSLATE_NOOP("query", "a field's name has no quotation marks")),
                         plainForm(name.text).toLower());
        const tl::expected<Field, UnknownField> field = m_catalogue.find(name.text);
        if (!field)
            return unknownField(name, field.error());
        const Token op = peek(1);
        if (isOrdering(op.op) && !canBeOrdered(field->type))
            return wrong(op,
                         translated(QT_TRANSLATE_NOOP("query", "“%1” has no order: use “:”, “=” or “!=”"))
                             .arg(field->key),
                         u":"_s);
        m_tokens.advance(2);
        Test result{field->key, op.op, {}};
        while (true) {
            Parsed<Value> value = readOne(*field, op);
            if (!value)
                return tl::unexpected(value.error());
            result.values.push_back(std::move(*value));
            if (peek().kind != Kind::Comma)
                break;
            if (isOrdering(op.op))
                return wrong(peek(),
                             translated(QT_TRANSLATE_NOOP(
                                 "query", "only one value stands here; numbers are written without commas")));
            m_tokens.advance();
        }
        if (peek().kind == Kind::Operator)
            return valueWithOperator();
        return Node::test(std::move(result));
    }

    Parsed<Value> readOne(const Field& field, const Token& op) {
        const Token& token = peek();
        if (token.kind == Kind::UnterminatedQuote)
            return wrong(
                token,
                translated(QT_TRANSLATE_NOOP("query", "the quotation mark at the beginning has no partner")),
                quoted(token.text));
        if (token.kind != Kind::Word && token.kind != Kind::Quoted)
            return wrong(token,
                         translated(QT_TRANSLATE_NOOP("query", "expected a value for “%1”")).arg(field.key));
        if (!countTerm())
            return tooManyTerms();
        tl::expected<Value, ValueError> value = readValue(token, op.op, field);
        if (!value)
            return wrong(token, value.error().text, value.error().suggestion);
        m_tokens.advance();
        return std::move(*value);
    }

    /// "website:https://x.example": all that has no space in it was meant as one value.
    [[nodiscard]] tl::unexpected<ParseError> valueWithOperator() const {
        const Token& first = m_tokens.last();
        const int length = m_tokens.runLength(first.position);
        const QString suggestion =
            first.kind == Kind::Word ? quoted(m_tokens.text(first.position, length)) : QString();
        return wrong(first.position, length,
                     translated(QT_TRANSLATE_NOOP("query", "a value with an operator in it needs quotes")),
                     suggestion);
    }

    /// A slip in a field's name, or else text with an operator in it, like a time or a web address.
    [[nodiscard]] tl::unexpected<ParseError> unknownField(const Token& name,
                                                          const UnknownField& unknown) const {
        if (!unknown.suggestion.isEmpty())
            return wrong(name, unknown.text, unknown.suggestion);
        const int length = m_tokens.runLength(name.position);
        if (m_tokens.hasQuotesUntil(name.position + length))
            return wrong(name, unknown.text);
        return wrong(name.position, length,
                     translated(QT_TRANSLATE_NOOP("query", "%1; text with an operator in it needs quotes"))
                         .arg(unknown.text),
                     quoted(m_tokens.text(name.position, length)));
    }

    Parsed<Sort> sorting() {
        m_tokens.advance(2);
        const Token token = peek();
        if (token.kind != Kind::Word)
            return wrong(token, translated(QT_TRANSLATE_NOOP("query", "expected a field to sort by")));
        QString name = plainForm(token.text);
        Sort result;
        if (name.endsWith("-desc"_L1, Qt::CaseInsensitive)) {
            result.descending = true;
            name.chop(5);
        } else if (name.endsWith("-asc"_L1, Qt::CaseInsensitive)) {
            name.chop(4);
        }
        const tl::expected<Field, UnknownField> field = m_catalogue.find(name);
        if (!field)
            return wrong(token.position, static_cast<int>(name.size()), field.error().text,
                         field.error().suggestion);
        if (!field->sortable)
            return wrong(token,
                         translated(QT_TRANSLATE_NOOP("query", "“%1” can't be sorted by")).arg(field->key));
        m_tokens.advance();
        result.field = field->key;
        return result;
    }

    bool countTerm() { return ++m_terms <= maxTerms; }

    [[nodiscard]] tl::unexpected<ParseError> tooManyTerms() const {
        return wrong(peek(),
                     translated(QT_TRANSLATE_N_NOOP("query", "the query has more than %n words and values"),
                                maxTerms));
    }

    TokenStream m_tokens;
    const Catalogue& m_catalogue;
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace

tl::expected<Query, ParseError> parse(QStringView text, const Catalogue& catalogue) {
    if (text.size() > maxLength)
        return tl::unexpected(ParseError{
            maxLength,
            static_cast<int>(text.size()) - maxLength,
            translated(QT_TRANSLATE_N_NOOP("query", "the query is longer than %n characters"), maxLength),
            {}});
    return Parser(text, catalogue).query();
}

} // namespace tenure::query
