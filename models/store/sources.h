// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tenure::store {

class Connection;

/// Somewhere that the book's data comes from.
struct Source {
    QString name;            ///< of a source of usage; empty: the imports of everything else
    QDateTime lastImport;    ///< UTC
    std::vector<QDate> days; ///< on which it spoke, ascending, the last 31: of usage those it reported, else
                             ///< those of imports
};

/// What stands, without what was taken back; the latest import first, at most @p limit.
[[nodiscard]] std::vector<Source> sources(Connection& connection, int limit);

} // namespace tenure::store
