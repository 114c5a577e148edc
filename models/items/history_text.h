// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_history.h"

namespace tenure::items {

/// One changed value in words.
struct HistoryLine {
    QString field;  ///< "Renewal", "Sigrid Moen · Role"
    QString before; ///< "—" where there was none
    QString after;
};

[[nodiscard]] HistoryLine historyLine(const operations::HistoryChange& change, const DisplayContext& context);

/// Who made a transaction: a name, or what did it.
[[nodiscard]] QString authorText(const store::LoggedTransaction& transaction);
/// When, in the local time zone: "19 Mar 2026, 09:12".
[[nodiscard]] QString instantText(const QDateTime& instant, const DisplayContext& context);

} // namespace tenure::items
