// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tenure::test {

/// Imports texts and files into a book, and says in a line what came of it.
class ImportRunner {
public:
    explicit ImportRunner(store::Book& book) : m_book(book) {}

    [[nodiscard]] QString fileOf(const QByteArray& text) {
        const QString path = m_folder.filePath(QStringLiteral("file.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
            qFatal("the test's file can't be written");
        return path;
    }
    /// "created updated unchanged errors", or the text of what failed.
    [[nodiscard]] QString text(exchange::ImportKind kind, const QString& csv,
                               exchange::ImportOptions options = {}) {
        return file(kind, fileOf(csv.toUtf8()), std::move(options));
    }
    [[nodiscard]] QString file(exchange::ImportKind kind, const QString& path,
                               exchange::ImportOptions options = {}) {
        options.kind = kind;
        auto session = exchange::ImportSession::open(m_book, path, options);
        if (!session)
            return session.error().text;
        const auto staged = (*session)->stage();
        if (!staged)
            return staged.error().text + staged.error().detail;
        m_errors.clear();
        for (const exchange::RowError& error : (*session)->errors(0, 20)) {
            m_errors.append(
                QStringLiteral("%1 %2 %3: %4").arg(error.row).arg(error.column, error.value, error.reason));
        }
        m_ignored = (*session)->proposal().ignoredColumns();
        const auto result = (*session)->merge();
        if (!result)
            return result.error().text + result.error().detail;
        m_transaction = result->transaction;
        return QStringLiteral("%1 %2 %3 %4")
            .arg(result->created)
            .arg(result->updated)
            .arg(result->unchanged)
            .arg(result->errors);
    }
    [[nodiscard]] QStringList errors() const { return m_errors; }
    [[nodiscard]] QStringList ignored() const { return m_ignored; }
    /// Of the last import that changed something.
    [[nodiscard]] domain::TransactionId transaction() const { return m_transaction; }

private:
    store::Book& m_book;
    QTemporaryDir m_folder;
    QStringList m_errors;
    QStringList m_ignored;
    domain::TransactionId m_transaction;
};

} // namespace tenure::test
