// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange.
#include "exchange/import_options.h"
#include "query/catalogue.h"

namespace tenure::exchange {

/// What the rows of a file are, by the names of its columns: the kind that knows most of them. Accounts if
/// nothing speaks for another kind; people, fields, metrics and notes only of our own exports.
[[nodiscard]] ImportKind guessedKind(const QStringList& header, const query::Catalogue& catalogue);

} // namespace tenure::exchange
