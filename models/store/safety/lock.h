// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/safety/process_identity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tenure::store {

/// Who has a book open for writing.
struct LockHolder {
    ProcessIdentity process;
    QString user;
    QDateTime since; ///< UTC, by the holder's clock; shown, never compared

    bool operator==(const LockHolder&) const = default;
};

/// The lock of the one writer of a book: a small JSON file beside it. SQLite's own locks keep the data right;
/// this one tells people, on this machine and on others, who has the book. The book file itself is never
/// touched.
class BookLock {
public:
    /// Takes the lock of the book at @p bookPath, also one that a dead process of this machine left behind.
    /// Error Locked with host, user and since when it is held; ReadOnly or World when the file can't be made.
    [[nodiscard]] static domain::Result<BookLock> take(const QString& bookPath, const QDateTime& now);
    /// The same after a person has decided that the holder, on another machine, is gone.
    [[nodiscard]] static domain::Result<BookLock> takeOver(const QString& bookPath, const QDateTime& now);
    ~BookLock();
    BookLock(BookLock&& other) noexcept;
    BookLock& operator=(BookLock&& other) noexcept;

    /// Gives the lock back; later calls do nothing.
    void release();

private:
    BookLock(QString path, LockHolder self) : m_path(std::move(path)), m_self(std::move(self)) {}
    QString m_path; ///< empty once released
    LockHolder m_self;
};

/// Who holds the book now; nobody if there is no lock file or its process is dead. Reads only.
[[nodiscard]] std::optional<LockHolder> lockHolder(const QString& bookPath);
/// "Ewa has this book open on laptop-7 since 21.11.2026 20:15."
[[nodiscard]] QString lockText(const LockHolder& holder);
/// "/books/a.tenure" → "/books/a.tenure.lock"
[[nodiscard]] QString lockPath(const QString& bookPath);

} // namespace tenure::store
