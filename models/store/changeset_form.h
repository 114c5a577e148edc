// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store.
#include <QByteArrayView>

namespace tenure::store {

/// Whether @p changeset has the form of one (sqlite.org/session/sqlite3session_changeset.html, "changeset
/// format"), each length within its bytes. SQLite must not be given another: 3.40 looks for the end of an
/// endless table name for ever, and reads a few bytes behind the end of a cut one.
[[nodiscard]] bool isChangeset(QByteArrayView changeset);

} // namespace tenure::store
