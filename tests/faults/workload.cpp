// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/workload.h"

#include "store/accounts.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/safety/content_hash.h"
#include "store/tasks.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace tenure::faults {

using namespace Qt::Literals::StringLiterals;
using namespace tenure::store;

namespace {

int pick(std::mt19937& random, int from, int to) {
    return std::uniform_int_distribution(from, to)(random);
}

QString someText(std::mt19937& random) {
    return QString(pick(random, 4, 120), QChar(u'a' + pick(random, 0, 25)));
}

void insertAccount(Transaction& transaction, std::mt19937& random) {
    domain::Account account;
    account.name = someText(random);
    account.description = someText(random) + someText(random);
    const domain::AccountId id = Accounts(transaction.connection()).insert(transaction, account);
    domain::Task task;
    task.account = id;
    task.title = someText(random);
    Tasks(transaction.connection()).insert(transaction, task);
}

std::optional<domain::AccountId> someAccount(Connection& connection, std::mt19937& random) {
    const std::vector<domain::AccountId> ids = Accounts(connection).ids(true);
    if (ids.empty())
        return std::nullopt;
    return ids[std::size_t(pick(random, 0, int(ids.size()) - 1))];
}

void edit(Transaction& transaction, std::mt19937& random) {
    Accounts accounts(transaction.connection());
    if (const auto id = someAccount(transaction.connection(), random)) {
        domain::Account account = *accounts.find(*id);
        account.description = someText(random);
        accounts.update(transaction, account);
    }
}

domain::Result<Commit> takeBack(const QFuture<domain::Result<UndoOutcome>>& future) {
    domain::Result<UndoOutcome> outcome = future.result();
    if (outcome)
        return outcome->commit;
    if (outcome.error().kind == domain::ErrorKind::Usage)
        return Commit{}; // nothing to take back
    return tl::unexpected(outcome.error());
}

} // namespace

QString scratchTemplate() {
    const QFileInfo memory(u"/dev/shm"_s);
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + "/tenure-faults-XXXXXX"_L1;
}

void makeBook(const QString& path, int accounts, std::mt19937& random) {
    auto book = Book::create(path, {}, {});
    if (!book)
        qFatal("no book: %s", qPrintable(book.error().text + book.error().detail));
    const auto written = (*book)->writeAndWait({u"fill"_s}, [&](Transaction& transaction) {
        for (int i = 0; i < accounts; ++i)
            insertAccount(transaction, random);
    });
    if (!written)
        qFatal("no rows: %s", qPrintable(written.error().text + written.error().detail));
}

void doWork(Transaction& transaction, Work work, std::mt19937& random) {
    switch (work) {
    case Work::Edit:
        edit(transaction, random);
        break;
    case Work::Insert:
        insertAccount(transaction, random);
        break;
    case Work::Bulk:
        for (int i = 0; i < 60; ++i)
            insertAccount(transaction, random);
        break;
    case Work::Remove:
        for (int i = 0; i < 20; ++i)
            if (const auto id = someAccount(transaction.connection(), random))
                Accounts(transaction.connection()).remove(transaction, *id);
        break;
    case Work::Undo:
    case Work::Redo:
        break;
    }
}

domain::Result<Commit> doWork(Book& book, Work work, std::mt19937& random) {
    if (work == Work::Undo)
        return takeBack(book.undo());
    if (work == Work::Redo)
        return takeBack(book.redo());
    return book.writeAndWait({u"work"_s}, [&](Transaction& t) { doWork(t, work, random); })
        .map([](const Written<void>& written) { return written.commit; });
}

QStringList laterSteps() {
    return {
        u"CREATE TABLE later (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, name TEXT NOT NULL) "
        u"STRICT;"
        "INSERT INTO later (account_id, name) SELECT id, name || ' ' || hex(zeroblob(200)) FROM account;"
        "CREATE INDEX later_name ON later (name)"_s,
        u"CREATE TABLE latest (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, name TEXT NOT NULL, size "
        "INTEGER NOT NULL) STRICT;"
        "INSERT INTO latest SELECT id, account_id, name, length(name) FROM later;"
        "DROP TABLE later; ALTER TABLE latest RENAME TO later;"
        "CREATE INDEX later_name ON later (name, size)"_s};
}

Contents contentsOf(Connection& connection) {
    return {connection.database().execAndGet("SELECT coalesce(max(id), 0) FROM log_tx").getInt64(),
            contentHash(connection).whole};
}

Contents contentsOf(Book& book) {
    const auto contents = book.read([](Connection& connection) { return contentsOf(connection); });
    if (!contents)
        qFatal("the book can't be read: %s", qPrintable(contents.error().text + contents.error().detail));
    return *contents;
}

Contents recover(const QString& path, Access access) {
    Connection connection(path, access);
    const std::string check = connection.database().execAndGet("PRAGMA integrity_check").getString();
    if (check != "ok")
        throw std::runtime_error(check);
    return contentsOf(connection);
}

} // namespace tenure::faults
