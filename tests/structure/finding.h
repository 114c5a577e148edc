// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenure::structure {

/// One place in the source that breaks a rule.
struct Finding {
    QString file; ///< from the root of the tree
    int line = 0; ///< from 1; 0 is the file as a whole
    QString text; ///< which rule, and what to do instead

    bool operator==(const Finding&) const = default;
};

/// "models/domain/money.h:12: text", as compilers and editors write it.
[[nodiscard]] inline QString toText(const Finding& finding) {
    return QStringLiteral("%1:%2: %3").arg(finding.file).arg(finding.line).arg(finding.text);
}

} // namespace tenure::structure
