// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chain_layout.h"

namespace tenure::domain {

/// Measures of the picture, in design pixels.
namespace chain {
inline constexpr int left = 100; ///< room for the names of the bands
inline constexpr int top = 14;
inline constexpr int cardWidth = 190;
inline constexpr int cardHeight = 84;
inline constexpr int columnGap = 40;
inline constexpr int rowGap = 36;
inline constexpr int right = 40;
} // namespace chain

/// The line from one card to another. It leaves and arrives through the gaps between rows and changes rows in
/// the gaps between columns only.
[[nodiscard]] std::vector<QPoint> routeBetween(const ChainNode& from, const ChainNode& to,
                                               ChainEdgeKind kind);

} // namespace tenure::domain
