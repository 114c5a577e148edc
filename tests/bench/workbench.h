// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate_accounts.h"

#include <QDate>
#include <QString>
#include <QTemporaryDir>

#include <stdexcept>

namespace tenure::bench {

/// What a row can't go on without failed: the sqlite3 shell, the disk, the book.
class BenchError : public std::runtime_error {
public:
    explicit BenchError(const QString& text) : std::runtime_error(text.toStdString()) {}
};

/// What the rows work with: a folder of their own, generated files that are made once per size, the sqlite3
/// shell.
class Workbench {
public:
    Workbench();

    /// The size that is being measured, in accounts or points.
    [[nodiscard]] qint64 size() const { return m_size; }
    void setSize(qint64 size) { m_size = size; }
    /// The day that everything is measured on.
    [[nodiscard]] static QDate today() { return {2026, 3, 19}; }

    /// A path in the folder for @p name; whatever stood there is gone, with what SQLite keeps beside it.
    [[nodiscard]] QString freshPath(const QString& name) const;
    /// A path in the folder for @p name.
    [[nodiscard]] QString path(const QString& name) const;

    /// CSV of @p count generated accounts, made when it is asked for first.
    [[nodiscard]] QString accountsCsv(qint64 count);
    /// CSV of @p points usage points of @p accounts generated accounts.
    [[nodiscard]] QString usageCsv(qint64 points, qint64 accounts, test::UsageForm form);

    /// Runs the sqlite3 shell on @p database with @p script as its input and gives what it printed. Throws
    /// BenchError if it can't be started or complains.
    static QString shell(const QString& database, const QString& script);
    /// The seconds that the shell's own timer says for the statements of @p script, added up; their output is
    /// dropped.
    [[nodiscard]] static double shellTimer(const QString& database, const QString& script);

private:
    QTemporaryDir m_folder;
    qint64 m_size = 0;
};

} // namespace tenure::bench
