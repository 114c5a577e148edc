// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: how Book::open comes to its connections.
#include "store/book.h"
#include "store/safety/book_copy.h"
#include "store/safety/lock.h"

#include <functional>
#include <memory>
#include <optional>

namespace tenure::store {

/// A book file that was inspected, locked, backed up and migrated as its condition asks for. The members are
/// declared in the order in which they have to outlive each other.
struct OpenedFile {
    std::optional<BookLock> lock;
    std::optional<BookCopy> copy; ///< what readers see instead of a file that can't be read in place
    QString readPath;
    Access readAccess = Access::Read;
    WriteState state = WriteState::Writable;
    QString warning;
    std::unique_ptr<Connection> writer; ///< only if the state is Writable
    /// Instead of it, for a book that is looked at later: look() throws StoreError if something is wrong with
    /// the file, and openWriter() may be called when it has come back and no reader is left that takes the
    /// file for unchangeable. Until then readAccess is ReadImmutable: nothing is written to the file or made
    /// beside it.
    std::function<void()> look;
    std::function<std::unique_ptr<Connection>()> openWriter;
};

/// Follows planOpening. Throws StoreError.
[[nodiscard]] OpenedFile openBookFile(const QString& path, const OpenOptions& options);

} // namespace tenure::store
