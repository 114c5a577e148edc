// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/completions.h"

#include "domain/text_fold.h"
#include "query/ready_terms.h"
#include "query/token_stream.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the line would find with @p text in @p place; the order does not matter.
std::optional<Query> queryWith(const QString& text, ChipLine line, const Completions& place,
                               const Catalogue& catalogue) {
    QString typed = line.typed();
    line.setTyped(typed.replace(place.position, place.length, text));
    auto query = line.parsed(catalogue);
    if (!query)
        return std::nullopt;
    query->sort.reset();
    return std::move(*query);
}

/// "Renewal" explains nothing beside the key "renewal": a label stands only where it is another word.
QString explanationOf(const Field& field) {
    QString meaning = field.meaning();
    while (meaning.endsWith(u'.') || meaning.endsWith(QChar(0x3002)))
        meaning.chop(1);
    QString label = field.label();
    if (meaning.isEmpty())
        return label;
    const QString key = QString(field.key).replace(u'_', u' ');
    return domain::fold(label) == domain::fold(key) ? meaning : label + u" · "_s + meaning;
}

/// The field whose value stands at @p position of @p typed.
QString fieldBefore(const QString& typed, int position) {
    QString field;
    TokenStream tokens(typed);
    for (; tokens.peek().kind != Token::Kind::End && tokens.peek().position < position; tokens.advance()) {
        tokens.takeMinus();
        if (tokens.peek().kind == Token::Kind::Word && tokens.peek(1).kind == Token::Kind::Operator)
            field = plainForm(tokens.peek().text).toLower();
    }
    return field;
}

Completion completionOf(const Suggestion& suggestion, const Catalogue& catalogue) {
    Completion item;
    item.text = suggestion.text;
    item.type = suggestion.type;
    item.explanation = suggestion.explanation;
    if (suggestion.kind == Suggestion::Kind::Field || suggestion.kind == Suggestion::Kind::Operator) {
        item.kind =
            suggestion.kind == Suggestion::Kind::Field ? Completion::Kind::Field : Completion::Kind::Operator;
        item.field = suggestion.text;
        while (!item.field.isEmpty() && u":=<>!"_s.contains(item.field.back()))
            item.field.chop(1);
        if (const auto field = catalogue.get(item.field))
            item.explanation = explanationOf(*field);
    } else {
        item.kind = Completion::Kind::FieldValue;
    }
    return item;
}

} // namespace

Completions completions(const ChipLine& line, int cursor, const SuggestContext& context) {
    const Suggestions suggestions = suggest(line.typed(), cursor, context);
    Completions result{suggestions.position, suggestions.length, {}, {}};
    result.typed = line.typed().mid(result.position, std::max(0, cursor - result.position));
    const QString field = fieldBefore(line.typed(), result.position);
    for (const Suggestion& suggestion : suggestions.items) {
        Completion item = completionOf(suggestion, context.catalogue);
        if (item.kind == Completion::Kind::FieldValue) {
            item.field = field;
            item.found = queryWith(item.text, line, result, context.catalogue);
        }
        result.items.push_back(std::move(item));
    }
    return result;
}

std::vector<Completion> readyTerms(const QString& key, const ChipLine& line, const Completions& place,
                                   const SuggestContext& context) {
    std::vector<Completion> terms;
    const std::optional<Field> field = context.catalogue.get(key);
    if (!field)
        return terms;
    const bool negated = place.position > 0 && isMinus(line.typed().at(place.position - 1));
    const QString name = (negated ? u"-"_s : QString()) + key;
    for (const QString& test : readyTests(*field, context)) {
        Completion item;
        item.kind = Completion::Kind::Term;
        item.text = key + test;
        item.field = key;
        item.type = field->type;
        item.term = test.startsWith(u':') ? ChipText{name + u':', test.mid(1)} : ChipText{name, test};
        item.found = queryWith(item.text, line, place, context.catalogue);
        if (item.found && terms.size() < maxReadyTerms)
            terms.push_back(std::move(item));
    }
    return terms;
}

} // namespace tenure::query
