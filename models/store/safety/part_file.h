// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::store {

/// A database file in the making, under a name of its own: it gets its final name when it is whole and is
/// removed, with SQLite's files beside it, when something fails before.
class PartFile {
public:
    /// Removes what an earlier attempt that was cut off left at @p path.
    explicit PartFile(QString path);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Gives the file its final name, which must be free. Throws StoreError; then the file is removed.
    void keepAs(const QString& name);

private:
    void remove();
    QString m_path;
};

} // namespace tenure::store
