// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace tenure::store {

/// A private copy of a book in a temporary folder, gone with this object.
class BookCopy {
public:
    /// An empty folder with a name for the book in it. Throws StoreError if there is no room for one.
    BookCopy();
    ~BookCopy();
    BookCopy(BookCopy&&) noexcept;
    BookCopy& operator=(BookCopy&&) noexcept;

    [[nodiscard]] QString path() const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The book's file, byte by byte. For a book that no program holds open, as all here. Throws StoreError.
[[nodiscard]] BookCopy copyFileAlone(const QString& bookPath);
/// The book, its log and its journal, byte by byte. Throws StoreError.
[[nodiscard]] BookCopy copyFiles(const QString& bookPath);
/// Applies the log or journal in the copy, so that its file alone is the newest state.
void recoverCopy(const BookCopy& copy, Pages pages = Pages::Verified);
/// The book with what its log or journal holds, byte by byte, recovered in the copy. For a book that no
/// program holds open. Throws StoreError.
[[nodiscard]] BookCopy copyWithLog(const QString& bookPath);

/// What could be read of a damaged table.
struct SalvagedTable {
    QString name;
    qint64 rows = 0;
    bool whole =
        true; ///< false if reading stopped at a page that can't be read, or a row did not fit the schema
    bool doubtful = false; ///< it has pages with a wrong checksum: any value may be another
};

struct Salvage {
    BookCopy copy;
    std::vector<SalvagedTable> tables; ///< in the order of their names, without derived ones
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] QStringList incomplete() const;
    [[nodiscard]] QStringList doubtful() const;
};

/// Every row of a damaged book that can be read, in a new book of the same schema: forwards from the
/// beginning of each table, backwards from its end, and by index where the table itself has a hole; also from
/// pages with a wrong checksum. The damaged file is not touched. Throws StoreError (Damaged) if not even the
/// schema can be read.
[[nodiscard]] Salvage salvageBook(const QString& bookPath);

} // namespace tenure::store
