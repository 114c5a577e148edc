// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: which account a text in a file means.
#include "store/connection.h"

namespace tenure::store {

/// Each gives the id of the one account outside the trash that fits, 0 for none, or minus the number of
/// those that fit.
[[nodiscard]] qint64 accountByExternalId(Connection& connection, const QString& text);
/// As companies are matched; of several alike the one with exactly this name.
[[nodiscard]] qint64 accountByName(Connection& connection, const QString& text);
[[nodiscard]] qint64 accountByDomain(Connection& connection, const QString& text);
/// By external id, else by name, else by domain.
[[nodiscard]] qint64 accountByText(Connection& connection, const QString& text);

} // namespace tenure::store
