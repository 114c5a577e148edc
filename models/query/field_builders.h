// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "query/field.h"

#include <QCoreApplication>

/// Short ways to write a line of the field catalogue.
namespace tenure::query::fields {

/// Label and meaning in English, marked for translation in context "fields".
struct Words {
    const char* label;
    const char* meaning;
};

[[nodiscard]] Field make(QLatin1StringView key, FieldType type, Words words);
/// A text that can be edited, with its folded neighbour <column>_fold.
[[nodiscard]] Field text(QLatin1StringView key, QLatin1StringView column, Words words);
/// A column of account_facts that can't be edited.
[[nodiscard]] Field plain(QLatin1StringView key, FieldType type, QLatin1StringView column, Words words,
                          Summary summary = Summary::None);
/// A date of what happened.
[[nodiscard]] Field ago(QLatin1StringView key, QLatin1StringView column, Words words);
[[nodiscard]] Field editable(Field field);
/// In the columns of a new account list, so many pixels wide.
[[nodiscard]] Field shown(Field field, int width);

/// A column of the same name that holds the index of one of an enum's keys.
template <class Enum>
[[nodiscard]] Field choice(QLatin1StringView key, Words words) {
    Field field = make(key, FieldType::Enum, words);
    field.storage = Storage::EnumIndex;
    field.sql = key;
    for (const QLatin1StringView enumKey : domain::Vocabulary<Enum>::keys)
        field.enumKeys += enumKey;
    return field;
}

} // namespace tenure::query::fields
