// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"

#include "domain/uuid.h"
#include "store/book_info.h"
#include "store/book_parts.h"
#include "store/errors.h"
#include "store/safety/backup.h"
#include "store/safety/open_plan.h"
#include "store/settings.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

void putSetting(Connection& connection, QLatin1StringView key, const QString& value, const QDateTime& now) {
    SQLite::Statement& s = connection.statement("INSERT INTO setting (uuid, key, value) VALUES (?, ?, ?)");
    bindBlob(s, 1, domain::newUuid(now));
    bindText(s, 2, key);
    bindText(s, 3, value);
    run(s);
}

/// What a new book holds before anybody wrote: not part of the log, so that it can't be undone.
void fillNewBook(Connection& connection, const CreateOptions& create, const domain::Clock& clock) {
    const QDateTime now = clock.now();
    connection.execute("BEGIN IMMEDIATE");
    setBookInfo(connection, info::bookUuid, domain::uuidText(domain::newUuid(now)));
    setBookInfo(connection, info::programVersion, QStringLiteral(TENURE_VERSION));
    setBookInfo(connection, info::factsDay, clock.today().toString(Qt::ISODate));
    putSetting(connection, Settings::baseCurrencyKey, create.baseCurrency, now);
    putSetting(connection, Settings::lifecycleKey, create.lifecycle, now);
    putSetting(connection, Settings::nameLocaleKey, create.nameLocale, now);
    connection.execute("COMMIT");
}

/// Older books are brought up to date after a verified backup.
std::unique_ptr<Connection> openWriter(const QString& path, Access access, const OpenOptions& options) {
    auto connection = std::make_unique<Connection>(path, access);
    if (schemaOf(*connection) < currentSchema()) {
        backUp(*connection, path, BackupReason::Migration, options.clock->now());
        migrate(*connection);
        if (options.derived.rebuild) {
            connection->execute("BEGIN IMMEDIATE");
            options.derived.rebuild(*connection, options.clock->today());
            connection->execute("COMMIT");
        }
    }
    return connection;
}

} // namespace

void Book::start(std::unique_ptr<Connection> connection) {
    m_parts->writer =
        std::make_unique<Writer>(std::move(connection), m_parts->options.clock, m_parts->options.derived,
                                 [this](const Commit& commit) { Q_EMIT committed(commit); });
}

domain::Result<std::unique_ptr<Book>> Book::open(const QString& path, OpenOptions options) {
    return guarded([&] {
        auto parts = std::make_unique<Parts>();
        parts->path = QFileInfo(path).absoluteFilePath();
        parts->options = std::move(options);
        const OpenPlan plan = planOpening(inspectBook(parts->path), parts->options.readOnly);
        if (plan.how == OpenPlan::How::Refuse)
            throw StoreError(plan.error);
        parts->state = plan.state;
        parts->warning = plan.warning;

        QString readFrom = parts->path;
        Access access = plan.access;
        std::unique_ptr<Connection> writer;
        const auto& rebuild = parts->options.derived.rebuild;
        const QDate today = parts->options.clock->today();
        switch (plan.how) {
        case OpenPlan::How::Write:
            parts->lock =
                BookLock::take(parts->path, parts->options.clock->now())
                    .map_error([](const domain::Error& error) -> domain::Error { throw StoreError(error); })
                    .value();
            writer = openWriter(parts->path, plan.access, parts->options);
            access = Access::Read;
            break;
        case OpenPlan::How::Read:
            break;
        case OpenPlan::How::Copy:
            parts->copy = copyWithLog(parts->path);
            break;
        case OpenPlan::How::MigrateCopy:
            parts->copy = copyWithLog(parts->path);
            break;
        case OpenPlan::How::Salvage:
            parts->copy = std::move(salvageBook(parts->path).copy);
            break;
        case OpenPlan::How::Refuse:
            Q_UNREACHABLE();
        }
        if (parts->copy) {
            readFrom = parts->copy->path();
            access = Access::Read;
            Connection copy(readFrom, Access::Write);
            migrate(copy);
            if (rebuild && plan.how != OpenPlan::How::Copy)
                rebuild(copy, today);
        }
        const bool writable = writer != nullptr;
        const bool fixed = parts->options.dayFixed;
        parts->readers = std::make_unique<ReaderPool>(
            readFrom, access, [rebuild, today, writable, fixed](Connection& connection) {
                // Facts of another day are shadowed by the reader's own where no writer brings them up to
                // date.
                const bool stale = bookInfo(connection, info::factsDay) != today.toString(Qt::ISODate);
                if (rebuild && (fixed || !writable) && stale)
                    rebuild(connection, today);
            });
        std::unique_ptr<Book> book(new Book(std::move(parts)));
        if (writer)
            book->start(std::move(writer));
        return book;
    });
}

domain::Result<std::unique_ptr<Book>> Book::create(const QString& path, const CreateOptions& create,
                                                   OpenOptions options) {
    const domain::Result<void> made = guarded([&] {
        const std::unique_ptr<Connection> connection = Connection::create(path, Access::Write);
        try {
            migrate(*connection);
            fillNewBook(*connection, create, *options.clock);
        } catch (...) {
            QFile::remove(path); // ours: it was created exclusively a moment ago
            throw;
        }
    });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, std::move(options));
}

} // namespace tenure::store
