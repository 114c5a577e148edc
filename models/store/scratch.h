// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store.
#include "store/connection.h"

#include <QTemporaryDir>

#include <optional>

namespace tenure::store {

class Book;

/// A SQLite file beside a book for work that must not touch it: in a folder of mode 0700, itself 0600,
/// without a journal. The book is attached for reading.
class Scratch {
public:
    explicit Scratch(Book& book);
    ~Scratch();

    [[nodiscard]] Connection& connection() { return *m_connection; }
    /// Attaches the file to the writer, as "scratch", while @p work runs.
    void whileAttached(Book& book, const std::function<void()>& work);

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenure::store
