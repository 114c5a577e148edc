// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "app/commands/import_arguments.h"
#include "exchange/import.h"
#include "store/book.h"
#include "store/safety/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many rows with errors as the answer names; --errors writes all of them.
constexpr qint64 namedErrors = 100;

/// Copies standard input to a file: an import reads its file twice.
tl::expected<QString, Failure> inputFile(CommandContext& context, const QTemporaryDir& folder) {
    const QString word = context.arguments.word(1);
    if (word != "-"_L1)
        return context.console.path(word);
    QFile file(folder.filePath(u"stdin.csv"_s));
    bool good = file.open(QIODevice::WriteOnly);
    while (good) {
        const QByteArray piece = context.console.in().read(1 << 20);
        if (piece.isEmpty())
            break;
        good = file.write(piece) == piece.size();
    }
    if (!good || !file.flush()) {
        Failure failure;
        failure.text = QCoreApplication::translate("cli", "Standard input could not be kept.");
        failure.detail = file.errorString();
        return tl::unexpected(failure);
    }
    return file.fileName();
}

/// What is told of an import or of its dry run.
struct Told {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 errors = 0;
    domain::TransactionId transaction; ///< invalid if nothing was written
};

QJsonObject asJson(const Told& told, const std::vector<exchange::RowError>& errors) {
    QJsonArray rows;
    for (const exchange::RowError& error : errors)
        rows.append(QJsonObject{{u"row"_s, error.row},
                                {u"column"_s, error.column},
                                {u"value"_s, error.value},
                                {u"reason"_s, error.reason}});
    return {
        {u"created"_s, told.created},
        {u"updated"_s, told.updated},
        {u"unchanged"_s, told.unchanged},
        {u"errors"_s, told.errors},
        {u"transaction"_s, told.transaction.isValid() ? QJsonValue(told.transaction.value) : QJsonValue()},
        {u"error_rows"_s, rows}};
}

void tell(Console& console, const Told& told, const std::vector<exchange::RowError>& errors, bool dryRun) {
    if (console.json()) {
        console.answer(asJson(told, errors));
        return;
    }
    const QString sentence =
        dryRun ? QCoreApplication::translate(
                     "cli", "Would create %1, update %2, leave %3 unchanged; %4 rows with errors.")
               : QCoreApplication::translate("cli",
                                             "%1 created, %2 updated, %3 unchanged, %4 rows with errors.");
    console.remark(sentence.arg(told.created).arg(told.updated).arg(told.unchanged).arg(told.errors));
    for (const exchange::RowError& error : errors)
        console.warn(QCoreApplication::translate("cli", "row %1, %2: \"%3\": %4")
                         .arg(error.row)
                         .arg(error.column, error.value, error.reason));
}

/// Columns that are not imported are never dropped silently.
void tellIgnored(CommandContext& context, const exchange::ImportProposal& proposal) {
    const QStringList ignored = proposal.ignoredColumns();
    if (!ignored.isEmpty() && !context.options.quiet)
        context.console.warn(QCoreApplication::translate(
                                 "cli", "Not imported: %1. Name a field with --column NAME=FIELD, or make "
                                        "fields of them with --custom-fields.")
                                 .arg(ignored.join(u", "_s)));
}

tl::expected<Told, Failure> merged(CommandContext& context, exchange::ImportSession& session,
                                   const exchange::ImportProgress& progress) {
    if (const auto backup = store::backupBefore(context.book(), store::BackupReason::Import); !backup)
        return tl::unexpected(failureOf(backup.error()));
    const auto result = orFailure(session.merge(progress));
    if (!result)
        return tl::unexpected(result.error());
    return Told{result->created, result->updated, result->unchanged, result->errors, result->transaction};
}

tl::expected<void, Failure> writeErrors(CommandContext& context, const exchange::ImportSession& session) {
    const auto path = context.arguments.value(u"--errors"_s);
    if (!path)
        return {};
    return orFailure(session.writeErrors(context.console.path(*path))).map([](qint64) {});
}

Outcome importRows(CommandContext& context) {
    const auto options = importOptions(context.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const QTemporaryDir folder;
    const auto file = inputFile(context, folder);
    if (!file)
        return tl::unexpected(file.error());
    exchange::ImportProgress progress;
    progress.report = context.console.progress();
    const auto session = orFailure(exchange::ImportSession::open(context.book(), *file, *options, progress));
    if (!session)
        return tl::unexpected(session.error());
    const auto staged = orFailure((*session)->stage(progress));
    if (!staged)
        return tl::unexpected(staged.error());
    tellIgnored(context, (*session)->proposal());
    const std::vector<exchange::RowError> errors = (*session)->errors(0, namedErrors);
    if (const auto written = writeErrors(context, **session); !written)
        return tl::unexpected(written.error());
    const bool dryRun = context.arguments.has(u"--dry-run"_s);
    const auto told = dryRun ? tl::expected<Told, Failure>(Told{
                                   staged->created, staged->updated, staged->unchanged, staged->errors, {}})
                             : merged(context, **session, progress);
    if (!told)
        return tl::unexpected(told.error());
    context.console.endProgress();
    tell(context.console, *told, errors, dryRun);
    return told->errors > 0 ? ExitCode::SomeWrong : ExitCode::Done;
}

} // namespace

Command importCommand() {
    return {.name = u"import"_s,
            .words = u"KIND FILE|-"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "takes in the rows of a CSV file, in one transaction"),
            .options = importOptionTable(),
            .leastWords = 2,
            .mostWords = 2,
            .access = BookAccess::Write,
            .otherwise = u"--dry-run"_s,
            .otherAccess = BookAccess::Read,
            .run = importRows,
            .readsInput = true};
}

} // namespace tenure::app
