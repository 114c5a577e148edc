// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/arguments.h"

#include "query/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure unknownOption(const QString& name, const std::vector<Option>& options) {
    QStringList names;
    for (const Option& option : options)
        names.append(option.name);
    return wrongUsage(QCoreApplication::translate("cli", "There is no option %1 here.").arg(name),
                      query::nearest(name, names));
}

} // namespace

tl::expected<Arguments, Failure> Arguments::read(const QStringList& words,
                                                 const std::vector<Option>& options) {
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const auto option =
            std::ranges::find_if(options, [&](const Option& known) { return known.name == name; });
        if (option == options.end())
            return tl::unexpected(unknownOption(name, options));
        const bool attached = word.contains(u'=');
        QString value = word.section(u'=', 1);
        if (option->value.isEmpty() && attached)
            return tl::unexpected(
                wrongUsage(QCoreApplication::translate("cli", "%1 takes no value.").arg(name), name));
        if (!option->value.isEmpty() && !attached) {
            if (++i >= words.size())
                return tl::unexpected(
                    wrongUsage(QCoreApplication::translate("cli", "%1 needs a value.").arg(name),
                               name + u' ' + option->value));
            value = words[i];
        }
        arguments.m_options[name].append(value);
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString& option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second.last());
}

QStringList Arguments::values(const QString& option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? QStringList() : found->second;
}

tl::expected<qint64, Failure> Arguments::number(const QString& option, qint64 least, qint64 fallback) const {
    const auto text = value(option);
    if (!text)
        return fallback;
    bool good = false;
    const qint64 number = text->toLongLong(&good);
    if (!good || number < least)
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate("cli", "%1 takes a whole number from %2 on, not \"%3\".")
                           .arg(option)
                           .arg(least)
                           .arg(*text)));
    return number;
}

} // namespace tenure::app
