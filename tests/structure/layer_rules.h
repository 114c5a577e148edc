// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/structure/finding.h"
#include "tests/structure/source_tree.h"

#include <vector>

namespace tenure::structure {

/// Includes of @p file that point the wrong way: into a layer that its own must not know, to a Qt module that
/// its layer must not link, or to a library that belongs to another layer.
[[nodiscard]] std::vector<Finding> wrongIncludes(const SourceFile& file);

/// The same for what a CMakeLists.txt links.
[[nodiscard]] std::vector<Finding> wrongLinks(const SourceFile& file);

/// The Qt module that @p header (`<QPushButton>`) belongs to, by the folders of the installed Qt:
/// "QtWidgets"; empty if none has it.
[[nodiscard]] QString qtModuleOf(const QString& header);

} // namespace tenure::structure
