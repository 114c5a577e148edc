// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tenure::store {

class Connection;

/// Facts about the file itself, outside the log: what derived data was made for and with.
namespace info {
inline constexpr QLatin1StringView bookUuid{"book_uuid"};
inline constexpr QLatin1StringView programVersion{"program_version"};
inline constexpr QLatin1StringView factsDay{"facts_day"}; ///< the day that all facts are of, at least
/// There if some facts are of another day all the same: written under `--today`.
inline constexpr QLatin1StringView factsMixed{"facts_mixed"};
inline constexpr QLatin1StringView sortKeys{"sort_keys"}; ///< library and language that made the sort keys
inline constexpr QLatin1StringView me{"me"}; ///< id of the person who uses the book on this device
} // namespace info

[[nodiscard]] std::optional<QString> bookInfo(Connection& connection, QLatin1StringView key);
void setBookInfo(Connection& connection, QLatin1StringView key, const QString& value);
void removeBookInfo(Connection& connection, QLatin1StringView key);

} // namespace tenure::store
