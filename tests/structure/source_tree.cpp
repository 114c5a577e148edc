// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tenure::structure {

using namespace Qt::Literals::StringLiterals;

namespace {

bool concernsTheRules(const QString& name) {
    for (const auto suffix : {".cpp"_L1, ".h"_L1, ".sql"_L1, ".cmake"_L1, ".sh"_L1}) {
        if (name.endsWith(suffix))
            return true;
    }
    return name == "CMakeLists.txt"_L1 || name == "dev"_L1 || name == "run"_L1;
}

SourceFile readFile(const QString& root, const QString& path) {
    QFile file(path);
    QString text;
    if (file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.readAll());
    return sourceOf(QDir(root).relativeFilePath(path), text);
}

/// The kept part of a line: code, and the text of literals if @p literals.
QString keep(const QString& line, bool literals) {
    QString kept;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (literals || c == quote)
                kept += c;
            if (c == u'\\' && i + 1 < line.size()) {
                if (literals)
                    kept += line[i + 1];
                ++i;
            } else if (c == quote) {
                quote = QChar();
            }
            continue;
        }
        if (c == u'/' && i + 1 < line.size() && line[i + 1] == u'/')
            break;
        // An apostrophe between digits separates thousands.
        const bool separator = c == u'\'' && i > 0 && line[i - 1].isLetterOrNumber();
        if (c == u'"' || (c == u'\'' && !separator) ||
            (separator && (line[i - 1] == u'u' || line[i - 1] == u'L') &&
             (i == 1 || !line[i - 2].isLetterOrNumber())))
            quote = c;
        kept += c;
    }
    return kept;
}

} // namespace

bool SourceFile::isCode() const {
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool SourceFile::isIn(const QString& folder) const {
    return path.startsWith(folder + u'/');
}

SourceFile sourceOf(const QString& path, const QString& text) {
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return {path, lines};
}

std::vector<SourceFile> readSourceTree(const QString& root) {
    std::vector<SourceFile> files;
    for (const auto folder : {"app"_L1, "cmake"_L1, "models"_L1, "packaging"_L1, "resources"_L1, "tests"_L1,
                              "tools"_L1, "translations"_L1, "views"_L1, ".ci"_L1}) {
        QDirIterator entries(root + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (concernsTheRules(entries.fileName()))
                files.push_back(readFile(root, path));
        }
    }
    for (const auto name : {"CMakeLists.txt"_L1, "dev"_L1})
        files.push_back(readFile(root, root + u'/' + name));
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString sourceRoot() {
    return qEnvironmentVariable("TENURE_SOURCE_DIR");
}

QString codeOf(const QString& line) {
    return keep(line, false);
}

QString withoutComment(const QString& line) {
    return keep(line, true);
}

} // namespace tenure::structure
