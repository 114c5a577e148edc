// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/function_length.h"

#include <QRegularExpression>

#include <optional>

namespace tenure::structure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A block whose head stands at one indent and that is still open.
struct Head {
    int line = 0;
    QString text;
};

int indentOf(const QString& line) {
    int indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

bool isFunction(const QString& head) {
    static const QRegularExpression other(u"^\\s*(namespace|class|struct|enum|union|extern)\\b"_s);
    return head.contains(u'(') && !head.contains(other);
}

bool isClass(const QString& head) {
    static const QRegularExpression word(u"^\\s*(class|struct)\\b"_s);
    return head.contains(word);
}

bool isLabelOrDirective(const QString& text) {
    return text.startsWith(u'#') || text.startsWith("//"_L1) || text.startsWith("template"_L1) ||
           text.endsWith(u':') || text.startsWith(") "_L1);
}

} // namespace

std::vector<FunctionLength> functionLengths(const SourceFile& file) {
    std::vector<FunctionLength> lengths;
    if (!file.isCode())
        return lengths;
    std::optional<Head> heads[2]; // at the margin, and one step in
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QString& line = file.lines[i];
        const QString text = line.trimmed();
        const int indent = indentOf(line);
        if (text.isEmpty() || (indent != 0 && indent != 4) || isLabelOrDirective(text))
            continue;
        const int level = indent / 4;
        if (level == 1 && !(heads[0] && isClass(heads[0]->text)))
            continue;
        const int number = static_cast<int>(i) + 1;
        if (text == u"}"_s) {
            if (heads[level] && isFunction(heads[level]->text))
                lengths.push_back({heads[level]->line, number - heads[level]->line + 1});
            heads[level].reset();
        } else {
            heads[level] = Head{number, text};
        }
        if (level == 0)
            heads[1].reset();
    }
    return lengths;
}

} // namespace tenure::structure
