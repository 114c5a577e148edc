// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "store/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <random>

namespace tenure::faults {

/// A folder in memory where the machine has one, so that thousands of books can be written; else a temporary
/// one.
[[nodiscard]] QString scratchTemplate();

/// A book of @p accounts with contacts, contracts and tasks, closed. Fails the program if that can't be done.
void makeBook(const QString& path, int accounts, std::mt19937& random);

/// What a program does to a book.
enum class Work { Edit, Insert, Bulk, Remove, Undo, Redo };
inline constexpr int workCount = 6;

/// Does it to random rows; undo and redo are not for here.
void doWork(store::Transaction& transaction, Work work, std::mt19937& random);
/// Does it to random rows. Gives the commit; one without an id if there was nothing to do.
[[nodiscard]] domain::Result<store::Commit> doWork(store::Book& book, Work work, std::mt19937& random);

/// Two migrations behind those of the program, as later ones will be: a table made of another one's rows, and
/// a table made anew with another column.
[[nodiscard]] QStringList laterSteps();

/// What a book says, and up to which transaction.
struct Contents {
    qint64 transaction = 0;
    QByteArray hash;
    bool operator==(const Contents&) const = default;
};
[[nodiscard]] Contents contentsOf(store::Connection& connection);
[[nodiscard]] Contents contentsOf(store::Book& book);
/// Of a file nobody has open, opened as the writer does, so that its log is recovered. Throws what the store
/// throws; a failing integrity_check as well.
[[nodiscard]] Contents recover(const QString& path, store::Access access = store::Access::Write);

} // namespace tenure::faults
