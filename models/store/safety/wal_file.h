// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <unordered_set>

namespace tenure::store {

/// What the committed part of a write-ahead log holds (format:
/// https://sqlite.org/fileformat2.html#walformat).
struct WalContent {
    quint32 pageSize = 0;
    quint32 databasePages = 0;         ///< pages of the database after the last commit
    std::unordered_set<quint32> pages; ///< those whose newest version is in the log
    QByteArray firstPage;              ///< the newest version of page 1, if it is there
};

/// Reads the log file at @p path without opening the database or touching anything. Nothing if there is no
/// log or no whole commit in it: then the database file alone is the newest state.
[[nodiscard]] std::optional<WalContent> readWal(const QString& path);

/// Whether the log at @p path lost transactions that were on the disk: SQLite reads a log up to the first
/// frame with wrong sums and takes the rest for never finished. A power cut leaves at most one transaction
/// behind such a frame, the one that was being written, because each one is synced before the next begins;
/// two are damage. So is a wrong header (one sector, synced before the first frame) with a transaction behind
/// it.
/// @p pageSize of the database, where the log's header does not tell it. What is wrong, untranslated; else
/// empty.
[[nodiscard]] QString walDamage(const QString& path, quint32 pageSize);

} // namespace tenure::store
