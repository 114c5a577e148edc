// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/import_arguments.h"

#include "app/commands/exchange_kind.h"
#include "app/commands/format_arguments.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::expected<void, Failure> readMode(const Arguments& arguments, exchange::ImportOptions& options) {
    const bool create = arguments.has(u"--create-only"_s);
    const bool update = arguments.has(u"--update-only"_s);
    if (create && update)
        return tl::unexpected(wrongUsage(QCoreApplication::translate(
            "cli", "--create-only and --update-only leave nothing to do; give one of them.")));
    if (create)
        options.mode = exchange::ImportMode::CreateOnly;
    if (update)
        options.mode = exchange::ImportMode::UpdateOnly;
    return {};
}

/// --header-row N, 0 for a file without names.
tl::expected<void, Failure> readHeaderRow(const Arguments& arguments, exchange::ImportOptions& options) {
    if (!arguments.has(u"--header-row"_s))
        return {};
    const auto row = arguments.number(u"--header-row"_s, 0, 0);
    if (!row)
        return tl::unexpected(row.error());
    options.headerRow = *row;
    return {};
}

/// "NAME=key": the column of this name is that field; "NAME=": it is left out.
tl::expected<void, Failure> readColumns(const Arguments& arguments, exchange::ImportOptions& options) {
    for (const QString& text : arguments.values(u"--column"_s)) {
        const qsizetype sign = text.lastIndexOf(u'=');
        if (sign <= 0)
            return tl::unexpected(wrongUsage(
                QCoreApplication::translate("cli", "--column takes NAME=field, not \"%1\".").arg(text)));
        options.mapping.push_back({text.left(sign), text.mid(sign + 1), std::nullopt});
    }
    return {};
}

tl::expected<void, Failure> readMatch(const Arguments& arguments, exchange::ImportOptions& options) {
    const auto text = arguments.value(u"--match"_s);
    if (!text)
        return {};
    options.matchBy = exchange::matchFromKey(*text);
    if (!options.matchBy)
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate(
                           "cli", "--match is one of external_id, domain, email, name, uuid, not \"%1\".")
                           .arg(*text)));
    return {};
}

} // namespace

const std::vector<Option>& importOptionTable() {
    static const std::vector<Option> options{
        {u"--map"_s, u"PROFILE"_s, QT_TRANSLATE_NOOP("cli", "a saved mapping of columns")},
        {u"--column"_s, u"NAME=FIELD"_s,
         QT_TRANSLATE_NOOP("cli", "what a column is; without FIELD it is left out; may be repeated")},
        {u"--custom-fields"_s,
         {},
         QT_TRANSLATE_NOOP("cli", "columns that nothing is known about become fields")},
        {u"--match"_s, u"FIELD"_s,
         QT_TRANSLATE_NOOP("cli", "find known rows by external_id, domain or name")},
        {u"--dry-run"_s, {}, QT_TRANSLATE_NOOP("cli", "says what would happen and changes nothing")},
        {u"--errors"_s, u"OUT.csv"_s,
         QT_TRANSLATE_NOOP("cli", "writes rows with errors there, with a reason")},
        {u"--create-only"_s, {}, QT_TRANSLATE_NOOP("cli", "only new rows")},
        {u"--update-only"_s, {}, QT_TRANSLATE_NOOP("cli", "only known rows")},
        {u"--empty"_s, u"keep|clear"_s, QT_TRANSLATE_NOOP("cli", "what an empty cell does (keep)")},
        {u"--encoding"_s, u"E"_s, QT_TRANSLATE_NOOP("cli", "where detection is wrong")},
        {u"--delimiter"_s, u"D"_s, QT_TRANSLATE_NOOP("cli", "where detection is wrong; \"tab\" for a tab")},
        {u"--header-row"_s, u"N"_s,
         QT_TRANSLATE_NOOP("cli", "the row with the names of the columns, 0 if there is none")},
        {u"--dates"_s, u"dmy|mdy|ymd"_s,
         QT_TRANSLATE_NOOP("cli", "order of dates that can be read both ways")},
        {u"--decimal"_s, u"point|comma"_s, QT_TRANSLATE_NOOP("cli", "of numbers that can be read both ways")},
        {u"--amounts"_s, u"change|correct"_s,
         QT_TRANSLATE_NOOP("cli", "a changed amount is a new price (change) or was always so")},
        {u"--end-exclusive"_s, {}, QT_TRANSLATE_NOOP("cli", "end dates are the first day after the term")},
        {u"--strip-apostrophes"_s,
         {},
         QT_TRANSLATE_NOOP("cli", "the file was exported safe for spreadsheets: '=x means =x")},
    };
    return options;
}

tl::expected<exchange::ImportOptions, Failure> importOptions(const Arguments& arguments) {
    using namespace exchange;
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return tl::unexpected(kind.error());
    auto separator = delimiterOf(arguments);
    if (!separator)
        return tl::unexpected(separator.error());
    ImportOptions options;
    options.kind = *kind;
    options.separator = *std::move(separator);
    options.profile = arguments.value(u"--map"_s).value_or(QString());
    options.encoding = arguments.value(u"--encoding"_s).value_or(QString());
    options.endExclusive = arguments.has(u"--end-exclusive"_s);
    options.stripApostrophes = arguments.has(u"--strip-apostrophes"_s);
    options.addCustomFields = arguments.has(u"--custom-fields"_s);
    const std::map<QString, EmptyCells> empty{{u"keep"_s, EmptyCells::Keep}, {u"clear"_s, EmptyCells::Clear}};
    const std::map<QString, DayOrder> dates{{u"dmy"_s, DayOrder::DayMonthYear},
                                            {u"mdy"_s, DayOrder::MonthDayYear},
                                            {u"ymd"_s, DayOrder::YearMonthDay}};
    const std::map<QString, AmountChange> amounts{{u"change"_s, AmountChange::FromToday},
                                                  {u"correct"_s, AmountChange::Correction}};
    for (const auto& read : {choose(arguments, u"--empty"_s, empty, options.emptyCells),
                             choose(arguments, u"--dates"_s, dates, options.dayOrder),
                             choose(arguments, u"--decimal"_s, decimalWords(), options.decimalSign),
                             choose(arguments, u"--amounts"_s, amounts, options.amounts),
                             readMode(arguments, options), readHeaderRow(arguments, options),
                             readColumns(arguments, options), readMatch(arguments, options)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    return options;
}

} // namespace tenure::app
