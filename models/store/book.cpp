// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"

#include "store/book_parts.h"
#include "store/errors.h"

#include <QCoreApplication>

namespace tenure::store {

namespace {

domain::Error readOnlyError() {
    return {domain::ErrorKind::ReadOnly,
            QCoreApplication::translate("store", "This book is open for reading only. Nothing was changed."),
            QString()};
}

} // namespace

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Book::~Book() {
    // Readers first, then the writer's truncating checkpoint, then the lock.
    m_parts->readers->close();
    m_parts->writer.reset();
}

QString Book::path() const {
    return m_parts->path;
}

WriteState Book::writeState() const {
    return m_parts->file.state;
}

QString Book::warning() const {
    return m_parts->file.warning;
}

const domain::Clock& Book::clock() const {
    return *m_parts->options.clock;
}

bool Book::isRefused() const {
    return m_parts->refused;
}

int Book::askedEdits() const {
    return m_parts->askedEdits;
}

void Book::setAuthor(const QString& author) {
    const QMutexLocker lock(&m_parts->authorMutex);
    m_parts->options.author = author;
}

QString Book::author() const {
    const QMutexLocker lock(&m_parts->authorMutex);
    return m_parts->options.author;
}

void Book::enqueue(TransactionInfo info, Work work, std::function<void(domain::Result<Commit>)> done) {
    if (!m_parts->writer) {
        done(tl::unexpected(readOnlyError()));
        return;
    }
    if (info.author.isEmpty())
        info.author = author();
    if (info.kind == AuthorKind::User)
        ++m_parts->askedEdits;
    m_parts->writer->enqueue(std::move(info), std::move(work), std::move(done));
}

void Book::enqueueMaintenance(std::function<void(Connection&)> work,
                              std::function<void(domain::Result<void>)> done) {
    if (!m_parts->writer) {
        done(tl::unexpected(readOnlyError()));
        return;
    }
    m_parts->writer->enqueueMaintenance(std::move(work), std::move(done));
}

domain::Result<void> Book::readWith(const std::function<void(Connection&)>& work) {
    return guarded([&] { m_parts->readers->with(work); });
}

QFuture<domain::Result<UndoOutcome>> Book::takeBack(bool redo,
                                                    std::optional<domain::TransactionId> transaction) {
    auto promise = std::make_shared<QPromise<domain::Result<UndoOutcome>>>();
    QFuture<domain::Result<UndoOutcome>> future = promise->future();
    promise->start();
    const auto done = [promise](domain::Result<UndoOutcome> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (m_parts->writer) {
        ++m_parts->askedEdits;
        m_parts->writer->enqueueUndo(redo, transaction, author(), done);
    } else {
        done(tl::unexpected(readOnlyError()));
    }
    return future;
}

QFuture<domain::Result<UndoOutcome>> Book::undo(std::optional<domain::TransactionId> transaction) {
    return takeBack(false, transaction);
}

QFuture<domain::Result<UndoOutcome>> Book::redo() {
    return takeBack(true, std::nullopt);
}

} // namespace tenure::store
