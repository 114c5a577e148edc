// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book_info.h"

#include "store/rows.h"

namespace tenure::store {

std::optional<QString> bookInfo(Connection& connection, QLatin1StringView key) {
    SQLite::Statement& s = connection.statement("SELECT value FROM book_info WHERE key = ?");
    bindText(s, 1, key);
    return firstRow(s, [](SQLite::Statement& row) { return columnText(row, 0); });
}

void setBookInfo(Connection& connection, QLatin1StringView key, const QString& value) {
    SQLite::Statement& s =
        connection.statement("INSERT OR REPLACE INTO book_info (key, value) VALUES (?, ?)");
    Binder(s, 1).text(key).text(value);
    run(s);
}

void removeBookInfo(Connection& connection, QLatin1StringView key) {
    SQLite::Statement& s = connection.statement("DELETE FROM book_info WHERE key = ?");
    bindText(s, 1, key);
    run(s);
}

} // namespace tenure::store
