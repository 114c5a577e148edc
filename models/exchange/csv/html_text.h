// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::exchange {

/// True if @p cell is one HTML link, as Salesforce exports a website: <a href="…">text</a>.
[[nodiscard]] bool isHtmlLink(QStringView cell);

/// The text of a cell without tags, entities resolved, trimmed; a link without text gives its address. Other
/// cells stay as they are. For fields that hold a domain or a website; never for display.
[[nodiscard]] QString htmlLinkText(QStringView cell);

} // namespace tenure::exchange
