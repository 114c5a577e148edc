// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"

#include "domain/uuid.h"
#include "store/book_info.h"
#include "store/book_parts.h"
#include "store/errors.h"
#include "store/safety/opening.h"
#include "store/safety/part_file.h"
#include "store/settings.h"
#include "store/sql.h"

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
void fillNewBook(Connection& connection, const CreateOptions& create, const OpenOptions& options) {
    const QDateTime now = options.clock->now();
    connection.execute("BEGIN IMMEDIATE");
    setBookInfo(connection, info::bookUuid, domain::uuidText(domain::newUuid(now)));
    setBookInfo(connection, info::programVersion, QStringLiteral(TENURE_VERSION));
    setBookInfo(connection, info::factsDay, options.clock->today().toString(Qt::ISODate));
    putSetting(connection, Settings::baseCurrencyKey, create.baseCurrency, now);
    putSetting(connection, Settings::lifecycleKey, create.lifecycle, now);
    putSetting(connection, Settings::nameLocaleKey, create.nameLocale, now);
    if (options.derived.rebuild)
        options.derived.rebuild(connection, options.clock->today());
    connection.execute("COMMIT");
}

/// Facts of another day are shadowed by the reader's own where no writer brings them up to date.
std::optional<Shadowing> shadowing(const OpenOptions& options, bool writable) {
    if (!options.derived.rebuild || (writable && !options.dayFixed))
        return std::nullopt;
    const auto make = [rebuild = options.derived.rebuild](Connection& connection, QDate today) {
        const bool own = bookInfo(connection, info::factsDay) == today.toString(Qt::ISODate) &&
                         !bookInfo(connection, info::factsMixed).has_value();
        if (!own)
            rebuild(connection, today);
        return !own;
    };
    return Shadowing{[clock = options.clock] { return clock->today(); }, make, options.derived.catchUp};
}

} // namespace

void Book::start() {
    Writer::Events events;
    events.committed = [this](const Commit& commit) {
        m_parts->readers->committed(commit.touched);
        Q_EMIT committed(commit);
    };
    events.refused = [this] {
        m_parts->refused = true;
        Q_EMIT refused();
    };
    WriterSource source{std::move(m_parts->file.writer), {}};
    if (m_parts->file.look) {
        source.later = [this] {
            m_parts->file.look();
            // Readers that take the file for unchangeable have to be gone before it is opened for writing.
            m_parts->readers->readAs(Access::Read);
            return m_parts->file.openWriter();
        };
    }
    m_parts->writer = std::make_unique<Writer>(std::move(source), m_parts->options.clock,
                                               m_parts->options.derived, std::move(events));
}

domain::Result<std::unique_ptr<Book>> Book::open(const QString& path, OpenOptions options) {
    return guarded([&] {
        auto parts = std::make_unique<Parts>();
        parts->path = QFileInfo(path).absoluteFilePath();
        parts->options = std::move(options);
        parts->file = openBookFile(parts->path, parts->options);
        const bool writable = parts->file.writer || parts->file.look;
        parts->readers = std::make_unique<ReaderPool>(parts->file.readPath, parts->file.readAccess,
                                                      shadowing(parts->options, writable));
        std::unique_ptr<Book> book(new Book(std::move(parts)));
        if (writable)
            book->start();
        return book;
    });
}

domain::Result<std::unique_ptr<Book>> Book::create(const QString& path, const CreateOptions& create,
                                                   OpenOptions options) {
    const domain::Result<void> made = guarded([&] {
        // Under another name until it is whole: what stands at `path` is a book or nothing.
        PartFile part(path + ".new"_L1);
        {
            const std::unique_ptr<Connection> connection = Connection::create(part.path(), Access::Write);
            migrate(*connection);
            fillNewBook(*connection, create, options);
        }
        part.keepAs(path);
    });
    if (!made)
        return tl::unexpected(made.error());
    auto book = open(path, std::move(options));
    if (!book) // nothing is in it yet: an error means that there is no new book
        PartFile unopened(path);
    return book;
}

} // namespace tenure::store
