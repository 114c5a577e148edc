// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef _MSC_VER
#include <__msvc_int128.hpp>
#endif

namespace tenure::domain {

/// 128 bits, for products of two amounts before they are divided again.
#ifdef _MSC_VER
using WideInteger = std::_Signed128;
#else
__extension__ using WideInteger = __int128;
#endif

} // namespace tenure::domain
