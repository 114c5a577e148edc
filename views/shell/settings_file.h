// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenure::views {

/// Replaces the file at @p path by @p bytes whole or not at all: written beside it, flushed to the disk, read
/// back by size, then renamed over it. Makes the folder (0700); the file is the user's alone (0600). Gives
/// the reason, for people, why the old file is still there; empty if the new one is.
[[nodiscard]] QString writeWhole(const QString& path, const QByteArray& bytes);

} // namespace tenure::views
