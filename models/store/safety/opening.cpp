// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/opening.h"

#include "store/book_info.h"
#include "store/errors.h"
#include "store/safety/backup.h"
#include "store/safety/book_inspection.h"
#include "store/safety/open_plan.h"

#include <QCoreApplication>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the program that writes the book from now on, for an older one that finds it.
void signBook(Connection& connection) {
    const QString version = QStringLiteral(TENURE_VERSION);
    if (bookInfo(connection, info::programVersion) != version)
        setBookInfo(connection, info::programVersion, version);
}

void rebuildDerived(Connection& connection, const OpenOptions& options) {
    if (!options.derived.rebuild)
        return;
    connection.execute("BEGIN IMMEDIATE");
    options.derived.rebuild(connection, options.clock->today());
    connection.execute("COMMIT");
}

/// @p copy brought to this program's schema, for readers.
void readCopy(OpenedFile& file, BookCopy copy, const OpenOptions& options, bool rebuild) {
    file.copy.emplace(std::move(copy));
    file.readPath = file.copy->path();
    file.readAccess = Access::Read;
    if (!rebuild)
        return;
    Connection connection(file.readPath, Access::Write);
    migrate(connection);
    rebuildDerived(connection, options);
}

/// Nobody writes the file meanwhile: the lock is ours, and the writer waits.
void lookForDamage(const BookInspection& book) {
    if (const QString damage = damageOfClosed(book.path); !damage.isEmpty()) {
        throw StoreError(
            {domain::ErrorKind::Damaged,
             QCoreApplication::translate(
                 "store",
                 "The book is damaged. It was not written any further; restore the newest verified backup."),
             damage});
    }
}

std::unique_ptr<Connection> signedWriter(const QString& path, Access access) {
    auto writer = std::make_unique<Connection>(path, access);
    signBook(*writer);
    return writer;
}

void openForWriting(OpenedFile& file, const BookInspection& book, const OpenPlan& plan,
                    const OpenOptions& options) {
    domain::Result<BookLock> lock = BookLock::take(book.path, options.clock->now());
    if (!lock && lock.error().kind == domain::ErrorKind::Locked)
        throw StoreError(lock.error());
    if (!lock) { // no room for the lock file: the book can be read at least
        file.state = WriteState::ReadOnlyFile;
        file.warning = lock.error().text;
        return;
    }
    file.lock.emplace(std::move(*lock));
    if (!book.examined) {
        file.readAccess = Access::ReadImmutable;
        file.look = [book] { lookForDamage(book); };
        file.openWriter = [path = book.path, access = plan.access] { return signedWriter(path, access); };
        return;
    }
    file.writer = std::make_unique<Connection>(book.path, plan.access);
    if (schemaOf(*file.writer) < currentSchema()) {
        // Without a verified backup the book stays as it is.
        backUp(*file.writer, book.path, BackupReason::Migration, options.clock->now());
        migrate(*file.writer);
        rebuildDerived(*file.writer, options);
    }
    signBook(*file.writer);
}

QString salvageText(const Salvage& salvage) {
    QString text;
    if (const QStringList incomplete = salvage.incomplete(); !incomplete.isEmpty())
        text +=
            u' ' +
            QCoreApplication::translate("OpenPlan", "Rows are missing in: %1.").arg(incomplete.join(u", "_s));
    if (const QStringList doubtful = salvage.doubtful(); !doubtful.isEmpty())
        text += u' ' + QCoreApplication::translate("OpenPlan", "Values may be wrong in: %1.")
                           .arg(doubtful.join(u", "_s));
    return text;
}

} // namespace

OpenedFile openBookFile(const QString& path, const OpenOptions& options) {
    const bool later = options.examineLater && !options.readOnly;
    const BookInspection book = inspectBook(path, later ? Look::Outside : Look::Whole);
    const OpenPlan plan = planOpening(book, options.readOnly);
    OpenedFile file;
    file.readPath = book.path;
    file.readAccess = plan.access == Access::ReadImmutable ? Access::ReadImmutable : Access::Read;
    file.state = plan.state;
    file.warning = plan.warning;
    switch (plan.how) {
    case OpenPlan::How::Refuse:
        throw StoreError(plan.error);
    case OpenPlan::How::Write:
        openForWriting(file, book, plan, options);
        if (!book.examined && !file.look) { // not locked: there is no writer who would look
            OpenOptions now = options;
            now.examineLater = false;
            return openBookFile(path, now);
        }
        break;
    case OpenPlan::How::Read:
        break;
    case OpenPlan::How::Copy:
        readCopy(file, copyWithLog(book.path), options, false);
        break;
    case OpenPlan::How::MigrateCopy:
        readCopy(file, copyWithLog(book.path), options, true);
        break;
    case OpenPlan::How::Salvage: {
        Salvage salvage = salvageBook(book.path);
        file.warning += salvageText(salvage);
        readCopy(file, std::move(salvage.copy), options, true);
        break;
    }
    }
    return file;
}

} // namespace tenure::store
