// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/format_arguments.h"

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

const std::map<QString, exchange::DecimalSign>& decimalWords() {
    static const std::map<QString, exchange::DecimalSign> words{{u"point"_s, exchange::DecimalSign::Point},
                                                                {u"comma"_s, exchange::DecimalSign::Comma}};
    return words;
}

tl::expected<std::optional<QByteArray>, Failure> delimiterOf(const Arguments& arguments) {
    const auto text = arguments.value(u"--delimiter"_s);
    if (!text)
        return std::optional<QByteArray>();
    if (*text == "tab"_L1 || *text == "\\t"_L1)
        return QByteArray("\t");
    if (text->toUcs4().size() != 1)
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate("cli", "--delimiter takes one character, or \"tab\".")));
    return text->toUtf8();
}

} // namespace tenure::app
