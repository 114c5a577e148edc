// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: what an open book is made of.
#include "store/book.h"
#include "store/reader_pool.h"
#include "store/safety/book_copy.h"
#include "store/safety/lock.h"
#include "store/writer.h"

#include <optional>

namespace tenure::store {

/// In the order in which they are made; they go in the opposite one.
struct Book::Parts {
    QString path;
    OpenOptions options;
    WriteState state = WriteState::Writable;
    QString warning;
    std::optional<BookLock> lock;
    std::optional<BookCopy> copy; ///< what readers see instead of a file that can't be read in place
    std::unique_ptr<Writer> writer;
    std::unique_ptr<ReaderPool> readers;
};

} // namespace tenure::store
