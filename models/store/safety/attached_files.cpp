// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/attached_files.h"

namespace tenure::store {

QString attachedFilesFolder(const QString& bookPath) {
    return bookPath + QStringLiteral("-files");
}

} // namespace tenure::store
