// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to operations: what a function says inside a transaction.
#include "store/errors.h"

#include <QCoreApplication>

namespace tenure::operations {

/// A text of the context "operations" in the program's language.
[[nodiscard]] inline QString told(const char* text, int count = -1) {
    return QCoreApplication::translate("operations", text, nullptr, count);
}

/// Ends the transaction without a change: the person asked for what can't be.
[[noreturn]] inline void refuse(const QString& text) {
    throw store::StoreError({domain::ErrorKind::Usage, text, {}});
}

} // namespace tenure::operations
