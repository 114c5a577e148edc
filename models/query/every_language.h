// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenure::query {

/// What the marked text @p source of @p context is in each language that is embedded in the program, the
/// English one first: a file may come from somebody who reads another language. Without embedded languages
/// (a library alone) only the English one.
[[nodiscard]] QStringList inEveryLanguage(const char* context, const char* source);

} // namespace tenure::query
