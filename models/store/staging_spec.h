// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: which columns of the book each kind of import row has.
#include "domain/import_rules.h"
#include "store/schema.h"

#include <optional>
#include <vector>

namespace tenure::store {

/// A value that goes into the row's own table as it is.
struct StagedField {
    const char* key;
    const char* column;
    const char* none;      ///< SQL of "no value" there
    bool required = false; ///< a new row must have it
};

/// A column that refers to another row, by text (a name, an external id, an e-mail address) or by uuid.
struct StagedReference {
    const char* key;
    const char* uuidKey;
    const char* column;
    Table to;
    bool required = false;
};

struct StagedSpec {
    Table table;
    std::vector<StagedField> fields;
    std::vector<StagedReference> references;
    std::vector<domain::MatchBy> ways; ///< the surest first: what a row without the chosen key is tried by
};

/// Of every kind but usage.
[[nodiscard]] const StagedSpec& stagedSpec(domain::ImportKind kind);

} // namespace tenure::store
