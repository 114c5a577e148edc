// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggest.h"

#include "domain/text_fold.h"
#include "query/lexer.h"
#include "query/suggested_values.h"
#include "query/usage_fields.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Suggestion::Kind;

/// The token that the cursor stands in or right behind, up to the cursor, and those before it.
struct Place {
    std::vector<Token> before;
    QString typed;
    int position = 0;
    int length = 0; ///< to the end of the token, so that completing in its middle replaces all of it
};

Place placeAt(QStringView text, int cursor) {
    Place place;
    place.position = cursor;
    for (const Token& token : tokenize(text)) {
        if (token.kind == Token::Kind::End || token.position >= cursor)
            break;
        const bool isText = token.kind == Token::Kind::Word || token.kind == Token::Kind::UnterminatedQuote ||
                            token.kind == Token::Kind::Quoted;
        if (!isText || token.end() < cursor) {
            place.before.push_back(token);
            continue;
        }
        const bool isWord = token.kind == Token::Kind::Word;
        place.position = token.position;
        place.length = token.length;
        place.typed = isWord ? text.mid(token.position, cursor - token.position).toString() : token.text;
    }
    return place;
}

/// The field before the operator that the values at the end of @p tokens belong to; its token is given back.
const Token* fieldBeforeValue(const std::vector<Token>& tokens) {
    std::size_t at = tokens.size();
    while (at >= 2 && tokens[at - 1].kind == Token::Kind::Comma)
        at -= 2; // the comma and the value before it
    const bool isTest =
        at >= 2 && tokens[at - 1].kind == Token::Kind::Operator && tokens[at - 2].kind == Token::Kind::Word;
    return isTest ? &tokens[at - 2] : nullptr;
}

QString withoutMinus(QString text) {
    while (!text.isEmpty() && isMinus(text.front()))
        text.remove(0, 1);
    return text;
}

/// 0: its key begins so; 1: its label does; 2: one of the two has it inside; −1: neither.
int rank(const Field& field, const QString& folded) {
    const QString label = domain::fold(field.label());
    const bool synonym = std::any_of(field.synonyms.begin(), field.synonyms.end(),
                                     [&](const QString& s) { return s.startsWith(folded); });
    if (field.key.startsWith(folded) || synonym)
        return 0;
    if (label.startsWith(folded))
        return 1;
    return field.key.contains(folded) || label.contains(folded) ? 2 : -1;
}

/// Before anything is typed, the columns that people know; then whatever matches, best first.
std::vector<Field> matchingFields(const Catalogue& catalogue, const QString& folded) {
    std::vector<std::pair<int, Field>> ranked;
    std::vector<Field> all = catalogue.fields();
    for (Field& usage : catalogue.usageFields())
        all.push_back(std::move(usage));
    for (Field& field : all) {
        const int place = folded.isEmpty() ? (field.defaultColumn ? 0 : 1) : rank(field, folded);
        if (place >= 0)
            ranked.emplace_back(place, std::move(field));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Field> result;
    for (auto& [place, field] : ranked)
        result.push_back(std::move(field));
    return result;
}

bool canBeOrdered(const Field& field) {
    return field.isNumeric() || field.type == FieldType::Date;
}

void addFields(const Catalogue& catalogue, const QString& typed, Suggestions& result) {
    for (const Field& field : matchingFields(catalogue, domain::fold(typed)))
        result.items.push_back(
            {Kind::Field, canBeOrdered(field) ? field.key : field.key + u':', field.label(), field.type});
}

/// "logins" and "logins.30d.": windows, then ways of adding up.
void addUsageForms(const Catalogue& catalogue, const QString& typed, Suggestions& result) {
    const QStringList parts = typed.split(u'.');
    for (const domain::Metric& metric : catalogue.metrics()) {
        if (metric.key != parts.front() || parts.size() > 3)
            continue;
        QStringList keys;
        if (parts.size() <= 2) {
            for (const QString& window : {u"7d"_s, u"30d"_s, u"90d"_s, u"12m"_s})
                keys += metric.key + u'.' + window;
        } else {
            for (const QString& way : usageWayKeys(metric))
                keys += metric.key + u'.' + parts.at(1) + u'.' + way;
        }
        for (const QString& key : keys) {
            const std::optional<Field> field = catalogue.get(key);
            if (field && key.startsWith(typed) && key != typed)
                result.items.push_back({Kind::Field, key, field->label(), field->type});
        }
    }
}

void addOperators(const Field& field, Suggestions& result) {
    QStringList operators{u":"_s, u"!="_s};
    if (canBeOrdered(field))
        operators = QStringList{u"<"_s, u"<="_s, u">"_s, u">="_s, u":"_s, u"!="_s};
    for (const QString& op : operators)
        result.items.push_back({Kind::Operator, field.key + op, field.label(), field.type});
}

void addTerms(const Catalogue& catalogue, const QString& typed, Suggestions& result) {
    const QString key = plainForm(typed).toLower();
    if (const std::optional<Field> field = key.isEmpty() ? std::nullopt : catalogue.get(key))
        addOperators(*field, result);
    addUsageForms(catalogue, key, result);
    if (!key.contains(u'.') || result.items.empty())
        addFields(catalogue, typed, result);
}

void addSortFields(const Catalogue& catalogue, const QString& typed, Suggestions& result) {
    for (const Field& field : matchingFields(catalogue, domain::fold(typed))) {
        if (!field.sortable)
            continue;
        result.items.push_back({Kind::FieldValue, field.key, field.label(), field.type});
        result.items.push_back({Kind::FieldValue, field.key + u"-desc"_s, field.label(), field.type});
    }
}

} // namespace

Suggestions suggest(QStringView text, int cursor, const SuggestContext& context) {
    Place place = placeAt(text, std::clamp(cursor, 0, static_cast<int>(text.size())));
    Suggestions result{place.position, place.length, {}};
    const Token* name = fieldBeforeValue(place.before);
    const QString key = name ? plainForm(withoutMinus(name->text)).toLower() : QString();
    if (key == u"sort"_s) {
        addSortFields(context.catalogue, place.typed, result);
    } else if (name) {
        if (const std::optional<Field> field = context.catalogue.get(key))
            result.items = suggestedValues(*field, place.typed, context);
    } else {
        const QString typed = withoutMinus(place.typed);
        const int minus = static_cast<int>(place.typed.size() - typed.size());
        result.position += minus;
        result.length = std::max(0, result.length - minus);
        addTerms(context.catalogue, typed, result);
    }
    if (result.items.size() > maxSuggestions)
        result.items.resize(maxSuggestions);
    return result;
}

} // namespace tenure::query
