// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tenure::domain {

/// A UUID of version 7 (RFC 9562): 16 bytes, the first 48 bits are @p now in milliseconds since 1970, then a
/// counter that keeps uuids of one process in ascending order as long as @p now does not go back, then random
/// bits.
/// @p now before 1970 counts as 1970. May be called from any thread.
[[nodiscard]] QByteArray newUuid(const QDateTime& now);

/// "0190a1b2-…" for 16 bytes; an empty text for any other length.
[[nodiscard]] QString uuidText(const QByteArray& uuid);
/// The 16 bytes of a text form in either case; empty if it is not a uuid.
[[nodiscard]] QByteArray uuidFromText(const QString& text);

} // namespace tenure::domain
