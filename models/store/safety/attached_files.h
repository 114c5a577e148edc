// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::store {

/// Where the contents of a book's attachments stand: "/books/acme.tenure" → "/books/acme.tenure-files"
[[nodiscard]] QString attachedFilesFolder(const QString& bookPath);

} // namespace tenure::store
