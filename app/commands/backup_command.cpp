// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "store/book.h"
#include "store/safety/backup.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What could be saved of a damaged book is no backup of it.
Failure damagedBook(const store::Book& book) {
    Failure failure;
    failure.code = ExitCode::Damaged;
    failure.text = book.warning();
    return failure;
}

Outcome backup(CommandContext& context) {
    store::Book& book = context.book();
    if (book.writeState() == store::WriteState::Damaged)
        return tl::unexpected(damagedBook(book));
    const QString target = context.console.path(context.arguments.word(0));
    if (QFileInfo::exists(target)) {
        Failure failure;
        failure.text =
            QCoreApplication::translate("cli", "%1 is there already. It was left as it is.").arg(target);
        return tl::unexpected(failure);
    }
    const auto hash = orFailure(
        book.read([&](store::Connection& connection) { return store::copyBook(connection, target); }));
    if (!hash)
        return tl::unexpected(hash.error());
    if (context.console.json())
        context.console.answer(QJsonObject{{u"path"_s, target},
                                           {u"bytes"_s, QFileInfo(target).size()},
                                           {u"content_hash"_s, QString::fromLatin1(hash->toHex())}});
    context.console.remark(
        QCoreApplication::translate("cli", "Backed up to %1; opened again, checked and compared.")
            .arg(target));
    return ExitCode::Done;
}

Outcome restore(CommandContext& context) {
    const auto to = context.arguments.value(u"--to"_s);
    if (!to)
        return tl::unexpected(wrongUsage(QCoreApplication::translate(
            "cli", "restore needs --to FILE, the new book: it never overwrites one.")));
    const QString target = context.console.path(*to);
    const auto restored =
        orFailure(store::restoreBackup(context.console.path(context.arguments.word(0)), target));
    if (!restored)
        return tl::unexpected(restored.error());
    if (context.console.json())
        context.console.answer(QJsonObject{{u"path"_s, target}});
    context.console.remark(QCoreApplication::translate("cli", "Restored to %1.").arg(target));
    return ExitCode::Done;
}

} // namespace

Command backupCommand() {
    return {.name = u"backup"_s,
            .words = u"FILE"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "makes a verified backup; refuses a file that exists"),
            .leastWords = 1,
            .mostWords = 1,
            .run = backup};
}

Command restoreCommand() {
    return {.name = u"restore"_s,
            .words = u"FILE"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "makes a book of a backup; refuses a file that exists"),
            .options = {{u"--to"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the book to make")}},
            .leastWords = 1,
            .mostWords = 1,
            .access = BookAccess::None,
            .run = restore};
}

} // namespace tenure::app
