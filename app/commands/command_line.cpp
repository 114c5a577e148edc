// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the command's name stands; -1 if there is none.
qsizetype commandPosition(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-'))
            return i;
        if (words[i] == "--book"_L1 || words[i] == "--today"_L1)
            ++i;
    }
    return -1;
}

tl::expected<GlobalOptions, Failure> globalOptionsOf(const Arguments& arguments) {
    GlobalOptions options;
    options.book = arguments.value(u"--book"_s).value_or(QString());
    options.json = arguments.has(u"--json"_s);
    options.quiet = arguments.has(u"--quiet"_s);
    options.help = arguments.has(u"--help"_s);
    if (arguments.has(u"--book"_s) && options.book.isEmpty())
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate("cli", "--book needs the name of a file.")));
    if (const auto text = arguments.value(u"--today"_s)) {
        options.today = QDate::fromString(*text, Qt::ISODate);
        if (!options.today->isValid() || text->size() != 10)
            return tl::unexpected(wrongUsage(
                QCoreApplication::translate("cli", "--today takes a date as 2026-03-31, not \"%1\".")
                    .arg(*text)));
    }
    return options;
}

tl::expected<void, Failure> countWords(const Command& command, const Arguments& arguments) {
    const qsizetype count = arguments.words().size();
    if (count < command.leastWords)
        return tl::unexpected(wrongUsage(
            QCoreApplication::translate("cli", "%1 needs more: %1 %2").arg(command.name, command.words)));
    if (command.mostWords >= 0 && count > command.mostWords)
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate(
                           "cli", "%1 has no place for \"%2\": %1 %3. A query with spaces stands in quotes.")
                           .arg(command.name, arguments.word(command.mostWords), command.words)));
    return {};
}

tl::expected<const Command*, Failure> commandOf(const QString& name) {
    if (const Command* command = findCommand(name))
        return command;
    return tl::unexpected(wrongUsage(
        QCoreApplication::translate("cli", "There is no command \"%1\"; see tenure-cli --help.").arg(name),
        nearestCommand(name)));
}

} // namespace

tl::expected<CommandLine, Failure> readCommandLine(const QStringList& words) {
    CommandLine line;
    QStringList rest = words;
    std::vector<Option> options = globalOptions();
    const qsizetype position = commandPosition(words);
    if (position >= 0) {
        const auto command = commandOf(rest.takeAt(position));
        if (!command)
            return tl::unexpected(command.error());
        line.command = *command;
        options.insert(options.end(), line.command->options.begin(), line.command->options.end());
    }
    auto arguments = Arguments::read(rest, options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    line.arguments = *std::move(arguments);
    line.version = line.arguments.has(u"--version"_s);
    auto global = globalOptionsOf(line.arguments);
    if (!global)
        return tl::unexpected(global.error());
    line.options = *std::move(global);
    if (line.options.help || line.version)
        return line;
    if (line.command == nullptr)
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate("cli", "A command is missing; see tenure-cli --help.")));
    if (const auto counted = countWords(*line.command, line.arguments); !counted)
        return tl::unexpected(counted.error());
    return line;
}

bool wantsJson(const QStringList& words) {
    const qsizetype end = words.indexOf("--"_L1);
    return words.mid(0, end).contains("--json"_L1);
}

} // namespace tenure::app
