// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "store/book.h"
#include "tests/bench/workbench.h"

#include <memory>

namespace tenure::bench {

/// The value, or BenchError with what went wrong.
template <class T>
T orThrow(domain::Result<T> result) {
    if (!result)
        throw BenchError(result.error().text + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A new book at @p path, with derived data as the programs keep it, on Workbench::today().
[[nodiscard]] std::unique_ptr<store::Book> newBook(const QString& path);
/// Opens the book at @p path in the same way.
[[nodiscard]] std::unique_ptr<store::Book> openBook(const QString& path);

/// Imports a whole file: looks at it, stages, merges. The rows must be without errors.
exchange::ImportResult importFile(store::Book& book, const QString& csv, exchange::ImportKind kind);

/// The path of a book of @p accounts generated accounts, made when it is asked for first. For reading only.
[[nodiscard]] QString sharedBook(Workbench& workbench, qint64 accounts);
/// A copy of it to write to.
[[nodiscard]] QString copyOfBook(Workbench& workbench, qint64 accounts);

} // namespace tenure::bench
