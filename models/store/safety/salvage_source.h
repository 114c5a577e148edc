// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store/safety.
#include "store/connection.h"
#include "store/safety/book_copy.h"

namespace tenure::store {

/// A copy of a damaged file to read from, with its log where that can still be applied. Pages with a wrong
/// checksum are read as they are; checksum_vfs.h counts them.
struct SalvageSource {
    BookCopy copy;
    std::unique_ptr<Connection> connection;
};
/// Throws StoreError or SQLite::Exception.
[[nodiscard]] SalvageSource openSalvageSource(const QString& bookPath);

} // namespace tenure::store
