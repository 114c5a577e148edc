// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "query/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tenure::query {

/// One line of the completion list.
struct Suggestion {
    enum class Kind { Field, Operator, FieldValue, Keyword };

    Kind kind = Kind::Field;
    QString text;                     ///< what is put in place of the typed part
    QString explanation;              ///< a label or a sentence in the interface's language; may be empty
    FieldType type = FieldType::Text; ///< of the field that it is or that it is a value of

    bool operator==(const Suggestion&) const = default;
};

/// What may stand at a cursor, and which part of the text it would replace.
struct Suggestions {
    int position = 0; ///< in UTF-16 units
    int length = 0;
    std::vector<Suggestion> items; ///< best first, at most maxSuggestions

    bool operator==(const Suggestions&) const = default;
};

inline constexpr std::size_t maxSuggestions = 12;

/// What the book knows beside its fields.
struct SuggestContext {
    const Catalogue& catalogue;
    std::vector<domain::Person> people;
    QStringList tags; ///< all tags of the book, the most used first
};

/// Completions at @p cursor (0 to the text's length): fields by key or label, operators behind a whole field,
/// then values. The text need not be a query yet. Pure; how many accounts each would match is another layer's
/// to say.
[[nodiscard]] Suggestions suggest(QStringView text, int cursor, const SuggestContext& context);

} // namespace tenure::query
