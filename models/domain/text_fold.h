// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tenure::domain {

/// The form in which text is searched and compared: lower case, no diacritics (also ł, ø, đ, ß → ss, æ → ae),
/// full-width forms as plain ones, compatibility forms resolved, white space runs as one space, trimmed.
/// `zolc` = fold("Żółć"). Idempotent.
[[nodiscard]] QString fold(QStringView text);

/// The folded text as tokens for the full-text index: runs of letters, marks, digits and private-use
/// characters, and every CJK character (Han, Hiragana, Katakana, Hangul) a token of its own. All else
/// separates and is not a token. FTS5's unicode61 keeps each of them whole with categories 'L* M* N* Co'.
[[nodiscard]] QStringList searchTokens(QStringView text);
/// searchTokens joined by single spaces: what goes into FTS5.
[[nodiscard]] QString searchText(QStringView text);

/// A byte string that sorts names as ICU's root collation with @p localeName's tailoring does (memcmp order).
/// Case-insensitive first, then case; numbers inside names by value.
[[nodiscard]] QByteArray sortKey(QStringView text, const QString& localeName);
/// Identifies the library version that made a sort key; a book rebuilds its keys when it differs.
[[nodiscard]] QString sortKeyVersion();

/// The form by which names of companies are matched: folded, punctuation removed ("S.A." is "sa", "Coca-Cola"
/// is "coca cola"), legal forms at the end removed ("GmbH", "sp. z o.o.", "Inc.", "S.A.", "Ltd", "有限公司",
/// …; Russian, Japanese and Korean ones at the front too) unless nothing would be left. Empty only for a name
/// of nothing but white space.
[[nodiscard]] QString companyMatchKey(QStringView name);

/// "https://www.Example.com/about" → "example.com"; also from an e-mail address, or the first of several.
/// International names in Unicode: "xn--bcher-kva.de" → "bücher.de". Empty if there is none in it.
[[nodiscard]] QString normalizedDomain(QStringView text);

} // namespace tenure::domain
