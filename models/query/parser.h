// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/catalogue.h"

#include <QString>

#include <tl/expected.hpp>

namespace tenure::query {

/// What is wrong where, for a person who is typing.
struct ParseError {
    int position = 0;   ///< of the text that is wrong, in UTF-16 units
    int length = 0;     ///< of it; 0 where something is missing
    QString text;       ///< what is wrong and what was expected, in the interface's language
    QString suggestion; ///< what would work in place of it; may be empty

    bool operator==(const ParseError&) const = default;
};

/// Bounds of a query; beyond them parse() says so.
inline constexpr int maxLength = 10'000; ///< UTF-16 units
inline constexpr int maxNesting = 64;    ///< parentheses inside parentheses
inline constexpr int maxTerms = 1'000;   ///< tests' values and free texts

/// Reads a query. Never throws; an empty text is all accounts.
[[nodiscard]] tl::expected<Query, ParseError> parse(QStringView text, const Catalogue& catalogue);

} // namespace tenure::query
