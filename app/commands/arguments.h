// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tenure::app {

/// An option that a command knows.
struct Option {
    QString name;        ///< with its dashes: "--limit"
    QString value;       ///< what its value is called in the help; empty: it takes none
    const char* meaning; ///< in context "cli"
};

/// The words behind a command, told apart.
class Arguments {
public:
    /// "--name value" and "--name=value"; "--" ends the options. Words with a single dash are no options: a
    /// query may begin with one ("-tier:high"), and "-" is standard input or output.
    [[nodiscard]] static tl::expected<Arguments, Failure> read(const QStringList& words,
                                                               const std::vector<Option>& options);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// The n-th word that is no option; empty if there are fewer.
    [[nodiscard]] QString word(qsizetype n) const { return m_words.value(n); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.count(option) > 0; }
    /// Of an option that was given several times the last value.
    [[nodiscard]] std::optional<QString> value(const QString& option) const;
    /// All values of an option, in their order.
    [[nodiscard]] QStringList values(const QString& option) const;
    /// A whole number of at least @p least; @p fallback if the option is not given.
    [[nodiscard]] tl::expected<qint64, Failure> number(const QString& option, qint64 least,
                                                       qint64 fallback) const;

private:
    QStringList m_words;
    std::map<QString, QStringList> m_options;
};

} // namespace tenure::app
