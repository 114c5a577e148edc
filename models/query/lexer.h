// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"

#include <QString>

#include <vector>

namespace tenure::query {

struct Token {
    enum class Kind { Word, Quoted, Open, Close, Comma, Operator, UnterminatedQuote, End };

    Kind kind = Kind::End;
    int position = 0; ///< in UTF-16 units of the whole text
    int length = 0;
    QString text; ///< of a word as it stands, of a quoted text without quotes and escapes
    Operator op = Operator::Has;

    [[nodiscard]] int end() const { return position + length; }
};

/// Cuts @p text into tokens; the last one is End. Full-width punctuation and typographic quotes count as
/// plain ones. A leading minus belongs to its word: whether it negates is the parser's to say.
[[nodiscard]] std::vector<Token> tokenize(QStringView text);

/// '-' and its relatives: U+2212, which Tenure writes in amounts, and full-width U+FF0D.
[[nodiscard]] bool isMinus(QChar c);
/// Full-width ASCII and U+2212 as plain ASCII: for keys, keywords, numbers and dates.
[[nodiscard]] QString plainForm(QStringView text);

/// Whether @p text is read back as one word behind an operator if it is written without quotes.
[[nodiscard]] bool isPlainWord(QStringView text);
/// The same for free text, where a leading minus and the words of the grammar mean something.
[[nodiscard]] bool isPlainText(QStringView text);
/// In double quotes, with backslashes before quotes and backslashes.
[[nodiscard]] QString quoted(QStringView text);

} // namespace tenure::query
