// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenure::query {

/// How many letters have to be changed, added, dropped or swapped with their neighbour (optimal string
/// alignment).
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The candidate that @p word was probably meant to be: at most one slip in a word of up to four letters, two
/// in a longer one, or @p word is the beginning of exactly one candidate. Empty if none. Compared in any
/// case.
[[nodiscard]] QString nearest(QStringView word, const QStringList& candidates);

} // namespace tenure::query
