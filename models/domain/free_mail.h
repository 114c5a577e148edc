// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tenure::domain {

/// Whether anybody can have an address at @p domain (as normalizedDomain gives it), so that it says nothing
/// about where somebody works: "gmail.com", "yahoo.co.uk", "qq.com".
[[nodiscard]] bool isFreeMailDomain(QStringView domain);

} // namespace tenure::domain
