// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tenure::query {

/// A sentence of the language in the interface's language. @p source is marked by QT_TRANSLATE_NOOP("query",
/// …), or by QT_TRANSLATE_N_NOOP where %n stands for @p n. (A function called tr would be put into other
/// contexts by lupdate.)
[[nodiscard]] inline QString translated(const char* source, int n = -1) {
    return QCoreApplication::translate("query", source, nullptr, n);
}

} // namespace tenure::query
