// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// When a source of the book's data last spoke.
struct SourceState {
    QString name;         ///< empty: files of accounts and what belongs to them
    QDateTime lastImport; ///< UTC
    QDate lastDay;        ///< the newest day that it told about
    bool stale = false;   ///< it is overdue by its own rhythm
};

/// The latest first, at most @p limit. Runs on any thread.
[[nodiscard]] domain::Result<std::vector<SourceState>> sourceStates(store::Book& book, int limit);

} // namespace tenure::operations
