// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_query.h"
#include "app/commands/command_table.h"
#include "app/commands/exchange_kind.h"
#include "app/commands/format_arguments.h"
#include "exchange/export.h"
#include "store/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As asked for, else by the file's name; on standard output with --json it is JSON.
tl::expected<exchange::ExportFormat, Failure> formatOf(const CommandContext& context, const QString& file) {
    using exchange::ExportFormat;
    const QString asked = context.arguments.value(u"--format"_s).value_or(QString());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        const QString key = formatKey(format);
        if (asked.isEmpty() ? file.endsWith(u'.' + key, Qt::CaseInsensitive) : asked == key)
            return format;
    }
    if (asked.isEmpty())
        return file == "-"_L1 && context.console.json() ? ExportFormat::Json : ExportFormat::Csv;
    return tl::unexpected(wrongUsage(
        QCoreApplication::translate("cli", "--format is csv, json or xlsx, not \"%1\".").arg(asked)));
}

/// What stands between columns and in numbers: of CSV only.
tl::expected<void, Failure> readDialect(const Arguments& arguments, exchange::ExportOptions& options) {
    for (const QString& option : {u"--delimiter"_s, u"--decimal"_s}) {
        if (options.format != exchange::ExportFormat::Csv && arguments.value(option)) {
            return tl::unexpected(
                wrongUsage(QCoreApplication::translate("cli", "%1 is for CSV alone.").arg(option)));
        }
    }
    const auto separator = delimiterOf(arguments);
    if (!separator)
        return tl::unexpected(separator.error());
    const auto& known = exchange::exportSeparators();
    if (*separator && std::ranges::find(known, **separator) == known.end()) {
        return tl::unexpected(wrongUsage(QCoreApplication::translate(
            "cli", "An export can be separated by , ; | ! or \"tab\": these an import finds by itself.")));
    }
    options.separator = separator->value_or(options.separator);
    return choose(arguments, u"--decimal"_s, decimalWords(), options.decimalSign);
}

Outcome exportTo(CommandContext& context) {
    const auto kind = kindOf(context.arguments.word(0));
    if (!kind)
        return tl::unexpected(kind.error());
    const QString file = context.arguments.words().size() > 1 ? context.arguments.word(1) : u"-"_s;
    const auto format = formatOf(context, file);
    if (!format)
        return tl::unexpected(format.error());
    exchange::ExportOptions options;
    options.kind = *kind;
    options.format = *format;
    options.query = context.arguments.value(u"--query"_s).value_or(QString());
    if (const auto dialect = readDialect(context.arguments, options); !dialect)
        return tl::unexpected(dialect.error());
    options.spreadsheetSafe = context.arguments.has(u"--spreadsheet-safe"_s);
    if (const auto columns = context.arguments.value(u"--columns"_s))
        options.columns = columns->split(u',', Qt::SkipEmptyParts);
    if (const auto query = accountQuery(context.book(), options.query); !query)
        return tl::unexpected(query.error()); // with the place of the fault
    exchange::ImportProgress progress;
    progress.report = context.console.progress();
    const bool toOutput = file == "-"_L1;
    const auto rows = orFailure(
        toOutput ? exchange::exportRows(context.book(), options, context.console.out(), progress)
                 : exchange::exportFile(context.book(), options, context.console.path(file), progress));
    if (!rows)
        return tl::unexpected(rows.error());
    if (toOutput)
        return ExitCode::Done;
    if (context.console.json())
        context.console.answer(QJsonObject{{u"rows"_s, *rows}, {u"path"_s, context.console.path(file)}});
    context.console.remark(QCoreApplication::translate("cli", "Wrote %n rows to %1.", nullptr, int(*rows))
                               .arg(context.console.path(file)));
    return ExitCode::Done;
}

} // namespace

Command exportCommand() {
    return {.name = u"export"_s,
            .words = u"KIND [FILE|-]"_s,
            .meaning =
                QT_TRANSLATE_NOOP("cli", "writes rows as CSV, JSON or XLSX; lossless unless asked otherwise"),
            .options = {{u"--query"_s, u"Q"_s,
                         QT_TRANSLATE_NOOP("cli", "only of accounts that this query finds")},
                        {u"--columns"_s, u"a,b"_s, QT_TRANSLATE_NOOP("cli", "only these columns")},
                        {u"--format"_s, u"csv|json|xlsx"_s, QT_TRANSLATE_NOOP("cli", "csv without it")},
                        {u"--delimiter"_s, u"D"_s,
                         QT_TRANSLATE_NOOP("cli", "between columns: , (usual) ; | ! or \"tab\"")},
                        {u"--decimal"_s, u"point|comma"_s,
                         QT_TRANSLATE_NOOP("cli", "the decimal sign of numbers (point)")},
                        {u"--spreadsheet-safe"_s,
                         {},
                         QT_TRANSLATE_NOOP("cli", "a ' before texts that a spreadsheet would run")}},
            .leastWords = 1,
            .mostWords = 2,
            .run = exportTo};
}

} // namespace tenure::app
