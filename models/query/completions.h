// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/chip_line.h"
#include "query/suggest.h"

#include <optional>
#include <vector>

namespace tenure::query {

/// One line of a query bar's completion list.
struct Completion {
    enum class Kind { Field, Operator, FieldValue, Term };

    Kind kind = Kind::Field;
    QString text;  ///< what takes the place of the typed part
    QString field; ///< key of the field that it is or belongs to
    FieldType type = FieldType::Text;
    QString explanation; ///< in the interface's language; may be empty
    ChipText term;       ///< of Kind::Term: what the finished condition looks like
    /// The whole query with this in it, without order; nothing if that is no query yet.
    std::optional<Query> found;

    /// Whether the condition is finished with it.
    [[nodiscard]] bool isWhole() const { return found && (kind == Kind::FieldValue || kind == Kind::Term); }
    bool operator==(const Completion&) const = default;
};

/// What may stand at a cursor, and which part of ChipLine::typed() it replaces.
struct Completions {
    int position = 0; ///< in UTF-16 units
    int length = 0;
    QString typed; ///< what is looked for: the part up to the cursor
    std::vector<Completion> items;
};

/// suggest() for the text that a query bar is writing, @p cursor in it.
[[nodiscard]] Completions completions(const ChipLine& line, int cursor, const SuggestContext& context);

inline constexpr std::size_t maxReadyTerms = 3;

/// Conditions on a field that people often want, whole, to stand where @p place says.
[[nodiscard]] std::vector<Completion> readyTerms(const QString& field, const ChipLine& line,
                                                 const Completions& place, const SuggestContext& context);

} // namespace tenure::query
