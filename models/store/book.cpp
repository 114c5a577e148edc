// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"

#include "domain/uuid.h"
#include "store/errors.h"
#include "store/reader_pool.h"
#include "store/sql.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

struct Book::Parts {
    QString path;
    OpenOptions options;
    WriteState state = WriteState::Writable;
    QString warning;
    std::unique_ptr<ReaderPool>
        readers; ///< closed after the writer's queue is done and before its checkpoint
    std::unique_ptr<Writer> writer;
};

namespace {

void putInfo(Connection& connection, QLatin1StringView key, const QString& value) {
    SQLite::Statement s(connection.database(), "INSERT OR REPLACE INTO book_info (key, value) VALUES (?, ?)");
    bindText(s, 1, key);
    bindText(s, 2, value);
    s.exec();
}

domain::Error readOnlyError() {
    return {domain::ErrorKind::ReadOnly,
            QCoreApplication::translate("store", "This book is open for reading only. Nothing was changed."),
            QString()};
}

} // namespace

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Book::~Book() {
    m_parts->readers.reset();
    m_parts->writer.reset();
}

domain::Result<std::unique_ptr<Book>> Book::open(const QString& path, OpenOptions options) {
    return guarded([&] {
        auto parts = std::make_unique<Parts>();
        parts->path = QFileInfo(path).absoluteFilePath();
        parts->options = std::move(options);
        parts->state = parts->options.readOnly ? WriteState::AskedReadOnly : WriteState::Writable;
        std::unique_ptr<Connection> connection;
        if (parts->state == WriteState::Writable) {
            connection = std::make_unique<Connection>(parts->path, Access::Write);
            migrate(*connection);
        }
        std::function<void(Connection&)> prepare;
        if (parts->options.dayFixed && parts->options.derived.rebuild) {
            prepare = [rebuild = parts->options.derived.rebuild,
                       day = parts->options.clock->today()](Connection& c) { rebuild(c, day); };
        }
        parts->readers = std::make_unique<ReaderPool>(parts->path, Access::Read, std::move(prepare));
        std::unique_ptr<Book> book(new Book(std::move(parts)));
        if (connection) {
            Book* self = book.get();
            book->m_parts->writer = std::make_unique<Writer>(
                std::move(connection), book->m_parts->options.clock, book->m_parts->options.derived,
                [self](const Commit& commit) { Q_EMIT self->committed(commit); });
        }
        return book;
    });
}

domain::Result<std::unique_ptr<Book>> Book::create(const QString& path, const CreateOptions& create,
                                                   OpenOptions options) {
    const domain::Result<void> made = guarded([&] {
        const std::unique_ptr<Connection> connection = Connection::create(path, Access::Write);
        migrate(*connection);
        const QDateTime now = options.clock->now();
        connection->execute("BEGIN IMMEDIATE");
        putInfo(*connection, "book_uuid"_L1, domain::uuidText(domain::newUuid(now)));
        putInfo(*connection, "program_version"_L1, QStringLiteral(TENURE_VERSION));
        putInfo(*connection, "base_currency"_L1, create.baseCurrency);
        putInfo(*connection, "lifecycle"_L1, create.lifecycle);
        putInfo(*connection, "name_locale"_L1, create.nameLocale);
        putInfo(*connection, "facts_day"_L1, options.clock->today().toString(Qt::ISODate));
        connection->execute("COMMIT");
    });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, std::move(options));
}

QString Book::path() const {
    return m_parts->path;
}

WriteState Book::writeState() const {
    return m_parts->state;
}

QString Book::warning() const {
    return m_parts->warning;
}

const domain::Clock& Book::clock() const {
    return *m_parts->options.clock;
}

void Book::enqueue(TransactionInfo info, Work work, std::function<void(domain::Result<Commit>)> done) {
    if (!m_parts->writer) {
        done(tl::unexpected(readOnlyError()));
        return;
    }
    if (info.author.isEmpty())
        info.author = m_parts->options.author;
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
    if (m_parts->writer)
        m_parts->writer->enqueueUndo(redo, transaction, m_parts->options.author, done);
    else
        done(tl::unexpected(readOnlyError()));
    return future;
}

QFuture<domain::Result<UndoOutcome>> Book::undo(std::optional<domain::TransactionId> transaction) {
    return takeBack(false, transaction);
}

QFuture<domain::Result<UndoOutcome>> Book::redo() {
    return takeBack(true, std::nullopt);
}

} // namespace tenure::store
