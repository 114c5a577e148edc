// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/outcome.h"
#include "exchange/import_options.h"

#include <QCoreApplication>

#include <map>
#include <optional>

/// How import and export are told what a file looks like.
namespace tenure::app {

/// Sets @p target to what the word of @p option means; nothing happens if the option is not given.
template <class T, class Value>
[[nodiscard]] tl::expected<void, Failure> choose(const Arguments& arguments, const QString& option,
                                                 const std::map<QString, Value>& words, T& target) {
    const auto text = arguments.value(option);
    if (!text)
        return {};
    const auto found = words.find(text->toLower());
    if (found == words.end()) {
        QStringList known;
        for (const auto& [word, value] : words)
            known.append(word);
        return tl::unexpected(wrongUsage(QCoreApplication::translate("cli", "%1 is one of %2, not \"%3\".")
                                             .arg(option, known.join(QStringLiteral(", ")), *text)));
    }
    target = found->second;
    return {};
}

/// --decimal point|comma.
[[nodiscard]] const std::map<QString, exchange::DecimalSign>& decimalWords();

/// --delimiter as UTF-8, one character: "tab" and "\t" are a tab. Nothing if it is not given.
[[nodiscard]] tl::expected<std::optional<QByteArray>, Failure> delimiterOf(const Arguments& arguments);

} // namespace tenure::app
