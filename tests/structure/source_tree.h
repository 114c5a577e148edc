// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tenure::structure {

/// A text file of the project.
struct SourceFile {
    QString path; ///< from the root of the tree, with '/'
    QStringList lines;

    [[nodiscard]] bool isCode() const; ///< .cpp or .h
    [[nodiscard]] bool isIn(const QString& folder) const;
};

/// A source made of @p text, for tests of the rules.
[[nodiscard]] SourceFile sourceOf(const QString& path, const QString& text);

/// The tree's own files that the rules are about: C++, CMake, SQL, shell. Never what a build made.
[[nodiscard]] std::vector<SourceFile> readSourceTree(const QString& root);

/// $TENURE_SOURCE_DIR, which ctest sets.
[[nodiscard]] QString sourceRoot();

/// The line without its // comment and without the contents of its string literals. Good enough for formatted
/// code; it knows nothing of block comments and raw strings, which the project does not use for code.
[[nodiscard]] QString codeOf(const QString& line);

/// The line without its // comment.
[[nodiscard]] QString withoutComment(const QString& line);

} // namespace tenure::structure
