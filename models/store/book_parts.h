// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: what an open book is made of.
#include "store/book.h"
#include "store/reader_pool.h"
#include "store/safety/opening.h"
#include "store/writer.h"

#include <QMutex>

#include <atomic>

namespace tenure::store {

/// In the order in which they are made; they go in the opposite one.
struct Book::Parts {
    QString path;
    OpenOptions options; ///< its author under the mutex
    QMutex authorMutex;
    OpenedFile file;
    std::atomic<bool> refused = false;
    std::atomic<int> askedEdits = 0;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<ReaderPool> readers;
};

} // namespace tenure::store
