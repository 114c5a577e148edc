// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store.
#include "store/book.h"
#include "store/scratch.h"
#include "store/staging_plan.h"

struct sqlite3_stmt;

namespace tenure::store {

struct Staging::Private {
    Private(Book& theBook, domain::ImportKind kind, std::vector<StagedColumn> columns);
    ~Private();
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// A transaction of the scratch file, for speed.
    void begin();
    void commit();

    Book& book;
    StagePlan plan;
    Scratch scratch;
    sqlite3_stmt* insert = nullptr;
    QDateTime startedAt = book.clock().now();
    int nameColumn = -1;
    bool hasContract = false;
    bool open = false;
    qint64 logMark = 0; ///< the newest entry of the log when the rows were compared
};

/// All steps of a comparison, on whichever connection has both files.
void compareWithBook(Connection& connection, const StagePlan& plan);

} // namespace tenure::store
