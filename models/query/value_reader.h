// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/field.h"
#include "query/lexer.h"

#include <tl/expected.hpp>

namespace tenure::query {

/// What is wrong with a value, in the interface's language, and what would work in its place (may be empty).
struct ValueError {
    QString text;
    QString suggestion;
};

/// Reads a word or quoted token as a value of @p field under @p op. A quoted one is never a keyword.
[[nodiscard]] tl::expected<Value, ValueError> readValue(const Token& token, Operator op, const Field& field);

/// me, none, any, overdue in any case, also in full-width letters.
[[nodiscard]] std::optional<Keyword> keywordFrom(QStringView text);
[[nodiscard]] QString keywordText(Keyword keyword);

/// "90d", "12w", "6m"; nothing for another form or more than 100 years.
[[nodiscard]] std::optional<Duration> readDuration(QStringView text);
/// "2026-03-31", "2026-03", "2026-Q1", "2026"; nothing for another form or a day that isn't in the calendar.
[[nodiscard]] std::optional<Period> readPeriod(QStringView text);

} // namespace tenure::query
