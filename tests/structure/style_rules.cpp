// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/style_rules.h"

#include "tests/structure/function_length.h"

#include <QRegularExpression>

namespace tenure::structure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestSource = 500;
constexpr int longestHeader = 200;
constexpr int usualSource = 300;
constexpr int usualHeader = 150;
constexpr int longestFunction = 40;

/// What part of a line a rule reads.
enum class Reads {
    Everything, ///< comments too
    Literals,   ///< code with the text of its literals
    Code,       ///< code alone
};

struct LineRule {
    Reads reads;
    QString pattern;
    QString text;
    QStringList folders = {};    ///< only these; empty is everywhere
    QStringList exceptions = {}; ///< beginnings of paths
};

/// The rules themselves name what they forbid.
const QStringList ownSources{u"tests/structure/"_s};
const QStringList shipped{u"app/"_s, u"models/"_s, u"views/"_s};

const std::vector<LineRule>& lineRules() {
    static const std::vector<LineRule> rules{
        {Reads::Everything, u"\\b(TODO|FIXME|HACK)\\b"_s, u"finish it, or open an issue"_s},
        {Reads::Code, u"\\b(SIGNAL|SLOT)\\s*\\("_s, u"connect by member pointers"_s},
        {Reads::Code, u"\\bprocessEvents\\s*\\("_s,
         u"no nested event loops: return and come back by a signal"_s},
        {Reads::Code, u"\\bQEventLoop\\b"_s, u"no nested event loops: return and come back by a signal"_s,
         shipped},
        {Reads::Code, u"\\b(qWait|qSleep|msleep|usleep|sleep_for)\\s*\\("_s,
         u"never sleep: wait with QTRY_*"_s},
        {Reads::Literals, u"\\bQSKIP\\s*\\(\\s*(\"\"\\s*)?\\)"_s,
         u"say what is missing when a test is skipped"_s},
        {Reads::Code, u"\\bQEXPECT_FAIL\\b"_s, u"mend it instead of expecting it to fail"_s},
        {Reads::Code, u"\\bsetTextFormat\\s*\\(\\s*Qt::(Rich|Auto|Markdown)Text"_s,
         u"customer text is plain text: Qt::PlainText"_s},
        {Reads::Code, u"\\bstd::(ranges::)?views\\b"_s,
         u"no views pipelines: clang-tidy 14 can't parse them"_s},
        {Reads::Literals, u"#\\s*include\\s*<(format|expected)>"_s,
         u"not in GCC 12: QString::arg, tl::expected"_s},
        {Reads::Code, u"(^|[;{)])\\s*delete\\b"_s, u"no raw delete: a Qt parent or unique_ptr"_s, shipped},
        {Reads::Code, u"\\bQSqlQuery\\b|\\bQSqlDatabase\\b"_s, u"not QtSql: SQLiteCpp in the store"_s},
        {Reads::Literals,
         u"\"#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\\b"_s,
         u"colours are named by meaning: views/shell/tokens"_s,
         shipped,
         {u"views/shell/tokens"_s}},
        {Reads::Code,
         u"\\bQColor\\s*[({]\\s*(0x|[0-9])"_s,
         u"colours are named by meaning: views/shell/tokens"_s,
         shipped,
         {u"views/shell/tokens"_s}},
        {Reads::Literals,
         u"\"\\s*(SELECT\\s|INSERT\\s+(OR\\s|INTO\\s)|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|"
         u"INDEX|TEMP)|"
         "PRAGMA\\s|ALTER\\s+TABLE|DROP\\s+TABLE)"_s,
         u"SQL lives in models/store and models/query"_s,
         shipped,
         {u"models/store/"_s, u"models/query/"_s}},
        {Reads::Code, u"\\bQLatin1String\\s*\\("_s, u"write \"…\"_L1"_s, shipped},
    };
    return rules;
}

bool startsWithAny(const QString& path, const QStringList& beginnings) {
    for (const QString& beginning : beginnings) {
        if (path.startsWith(beginning))
            return true;
    }
    return false;
}

bool concerns(const LineRule& rule, const QString& path) {
    return (rule.folders.isEmpty() || startsWithAny(path, rule.folders)) &&
           !startsWithAny(path, rule.exceptions) && !startsWithAny(path, ownSources);
}

QString read(const QString& line, Reads reads) {
    switch (reads) {
    case Reads::Everything:
        return line;
    case Reads::Literals:
        return withoutComment(line);
    case Reads::Code:
        break;
    }
    return codeOf(line);
}

void addLineFaults(const SourceFile& file, std::vector<Finding>& findings) {
    for (const LineRule& rule : lineRules()) {
        if (!concerns(rule, file.path))
            continue;
        const QRegularExpression pattern(rule.pattern);
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (read(file.lines[i], rule.reads).contains(pattern))
                findings.push_back({file.path, static_cast<int>(i) + 1, rule.text});
        }
    }
}

void addSpdxFault(const SourceFile& file, std::vector<Finding>& findings) {
    const QString head = QStringList(file.lines.mid(0, 3)).join(u'\n');
    if (!head.contains("SPDX-FileCopyrightText:"_L1) ||
        !head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        findings.push_back({file.path, 1, u"the two SPDX lines are missing"_s});
}

/// Says that @p file is over the measure for headers or for sources.
void addLength(const SourceFile& file, int header, int source, std::vector<Finding>& findings) {
    const int measure = file.path.endsWith(".h"_L1) ? header : source;
    if (file.isCode() && file.lines.size() > measure)
        findings.push_back(
            {file.path, 0,
             u"%1 lines, more than %2: look for the second subject in it"_s.arg(file.lines.size())
                 .arg(measure)});
}

} // namespace

std::vector<Finding> styleFaults(const SourceFile& file) {
    std::vector<Finding> findings;
    addSpdxFault(file, findings);
    addLength(file, longestHeader, longestSource, findings);
    if (file.isCode())
        addLineFaults(file, findings);
    if (file.path.endsWith(".h"_L1) && !file.lines.contains("#pragma once"_L1))
        findings.push_back({file.path, 1, u"a header starts with #pragma once"_s});
    return findings;
}

std::vector<Finding> styleWarnings(const SourceFile& file) {
    std::vector<Finding> findings;
    addLength(file, usualHeader, usualSource, findings);
    for (const FunctionLength& function : functionLengths(file)) {
        if (function.lines > longestFunction)
            findings.push_back(
                {file.path, function.line,
                 u"a function of %1 lines, more than %2"_s.arg(function.lines).arg(longestFunction)});
    }
    return findings;
}

} // namespace tenure::structure
