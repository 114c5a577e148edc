// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenure::store {

/// Where a file lies, as far as that matters for a database.
enum class PlaceKind {
    Local,
    Network, ///< another machine's disk: locks and shared memory can't be relied on
    Cloud,   ///< a folder that a program copies to other machines file by file
};

struct Place {
    PlaceKind kind = PlaceKind::Local;
    QString name; ///< "Dropbox", "nfs4"; empty for Local

    bool operator==(const Place&) const = default;
};

/// Judged by the type of the file system ("nfs4", "cifs", "fuse.sshfs") and by the names of the folders
/// above.
[[nodiscard]] Place placeOf(const QString& absolutePath, const QString& fileSystemType);
/// The same for a path on this machine; also looks for the marks that syncing programs leave in their
/// folders.
[[nodiscard]] Place placeOf(const QString& path);

/// Of @p names (files of one folder) those that syncing programs made as conflicting copies of @p fileName.
/// Names that only some programs use for that, and people too ("book (1).tenure"), count in a cloud folder
/// only.
[[nodiscard]] QStringList conflictCopies(const QString& fileName, const QStringList& names, PlaceKind kind);

} // namespace tenure::store
