// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/book_copy.h"

#include "store/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void noCopy(const QString& cause) {
    throw StoreError(
        {domain::ErrorKind::World,
         QCoreApplication::translate("store", "No temporary copy of the book can be made. Free some space "
                                              "in the folder for temporary files and try again."),
         cause});
}

/// Nothing to copy is fine for a log; a short copy is not.
void copyFile(const QString& from, const QString& to, bool required) {
    QFile source(from);
    if (!source.exists() && !required)
        return;
    const qint64 size = source.size();
    if (!source.copy(to) || QFile(to).size() != size)
        noCopy(source.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

BookCopy::BookCopy() : m_folder(std::make_unique<QTemporaryDir>()) {
    if (!m_folder->isValid())
        noCopy(m_folder->errorString());
}

BookCopy::~BookCopy() = default;
BookCopy::BookCopy(BookCopy&&) noexcept = default;
BookCopy& BookCopy::operator=(BookCopy&&) noexcept = default;

QString BookCopy::path() const {
    return m_folder->filePath(u"copy.tenure"_s);
}

BookCopy copyFileAlone(const QString& bookPath) {
    BookCopy copy;
    copyFile(bookPath, copy.path(), true);
    return copy;
}

BookCopy copyFiles(const QString& bookPath) {
    BookCopy copy = copyFileAlone(bookPath);
    copyFile(bookPath + "-wal"_L1, copy.path() + "-wal"_L1, false);
    copyFile(bookPath + "-journal"_L1, copy.path() + "-journal"_L1, false);
    return copy;
}

void recoverCopy(const BookCopy& copy, Pages pages) {
    // The writer's connection recovers, and leaves no log behind when it closes.
    Connection recovered(copy.path(), Access::Write, pages);
    recovered.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

BookCopy copyWithLog(const QString& bookPath) {
    BookCopy copy = copyFiles(bookPath);
    recoverCopy(copy);
    return copy;
}

} // namespace tenure::store
