// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"

#include "query/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("cli", text);
}

QString optionLines(const std::vector<Option>& options) {
    QString text;
    for (const Option& option : options) {
        const QString left = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        text += u"  "_s + left.leftJustified(24) + u' ' + say(option.meaning) + u'\n';
    }
    return text;
}

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> table{
        newCommand(),   infoCommand(),   importCommand(),  exportCommand(), listCommand(),
        countCommand(), showCommand(),   setCommand(),     undoCommand(),   redoCommand(),
        logCommand(),   backupCommand(), restoreCommand(), checkCommand(),
    };
    return table;
}

const Command* findCommand(const QString& name) {
    const auto found =
        std::ranges::find_if(commands(), [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

QString nearestCommand(const QString& name) {
    QStringList names;
    for (const Command& command : commands())
        names.append(command.name);
    return query::nearest(name, names);
}

const std::vector<Option>& globalOptions() {
    static const std::vector<Option> options{
        {u"--book"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the book; without it the one opened last")},
        {u"--json"_s, {}, QT_TRANSLATE_NOOP("cli", "one JSON value on standard output")},
        {u"--quiet"_s, {}, QT_TRANSLATE_NOOP("cli", "no remarks and no progress")},
        {u"--today"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("cli", "fixes the clock")},
        {u"--help"_s, {}, QT_TRANSLATE_NOOP("cli", "says how it is used")},
        {u"--version"_s, {}, QT_TRANSLATE_NOOP("cli", "says which version this is")},
    };
    return options;
}

QString usageText() {
    QString text = u"tenure-cli [--book FILE] [--json] [--quiet] [--today YYYY-MM-DD] COMMAND …\n\n"_s;
    for (const Command& command : commands())
        text += u"  "_s + (command.name + u' ' + command.words).leftJustified(28) + u' ' +
                say(command.meaning) + u'\n';
    return text + u'\n' + optionLines(globalOptions()) + u'\n' +
           say(QT_TRANSLATE_NOOP("cli", "tenure-cli COMMAND --help says more about one command.")) + u'\n';
}

QString usageText(const Command& command) {
    const QString options = command.options.empty() ? QString() : u" [options]"_s;
    const QString words = command.words.isEmpty() ? QString() : u' ' + command.words;
    QString text = u"tenure-cli "_s + command.name + words + options + u'\n' + say(command.meaning) + u'\n';
    if (!command.options.empty())
        text += u'\n' + optionLines(command.options);
    return text;
}

} // namespace tenure::app
