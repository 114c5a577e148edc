// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: reading changesets of SQLite's session extension.
#include "store/schema.h"

#include <QByteArray>

#include <sqlite3.h>

namespace tenure::store {

enum class ChangeOp { Insert = SQLITE_INSERT, Update = SQLITE_UPDATE, Delete = SQLITE_DELETE };

/// Walks through one changeset. Values are valid until the next call of next().
class ChangesetReader {
public:
    /// @p changeset must outlive the reader. Here and in next(), a changeset that is not one of logged rows
    /// throws StoreError (damaged).
    explicit ChangesetReader(const QByteArray& changeset);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader&) = delete;
    ChangesetReader& operator=(const ChangesetReader&) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] Table table() const { return m_table; }
    [[nodiscard]] ChangeOp op() const { return m_op; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The row's primary key.
    [[nodiscard]] qint64 row() const;
    /// The value before the change: all columns of a delete; the key and changed columns of an update. Null
    /// pointer where the changeset has none.
    [[nodiscard]] sqlite3_value* before(int column) const;
    /// The value after it: all columns of an insert, the changed columns of an update.
    [[nodiscard]] sqlite3_value* after(int column) const;

private:
    /// A changeset comes from a file: whoever reads it relies on these pointers.
    void requireWhole() const;

    sqlite3_changeset_iter* m_iterator = nullptr;
    Table m_table = Table::Setting;
    ChangeOp m_op = ChangeOp::Insert;
    int m_columns = 0;
};

/// Throws the StoreError (damaged) that tells a person what to do; @p how is for the details, untranslated.
[[noreturn]] void damagedLogEntry(const QString& how);

/// How parts are stored in log_part.
[[nodiscard]] QByteArray packChangeset(const void* data, int size);
/// Throws StoreError (damaged) if it is not a packed changeset.
[[nodiscard]] QByteArray unpackChangeset(const QByteArray& packed);

} // namespace tenure::store
