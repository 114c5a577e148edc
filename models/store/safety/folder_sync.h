// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::store {

/// Makes the names in a folder survive a power cut, where the system needs to be asked for that. A file
/// system that can't do it for folders is left alone.
void syncFolder(const QString& folder);

} // namespace tenure::store
