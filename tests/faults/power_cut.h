// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_vfs.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <random>
#include <vector>

namespace tenure::faults {

/// The files of one folder by name.
using Disk = std::map<QString, QByteArray>;

[[nodiscard]] Disk readDisk(const QString& folder);
/// Makes the folder hold exactly these files.
void writeDisk(const Disk& disk, const QString& folder);

/// Records every change that SQLite makes to the files of one folder, so that the moment of a power cut can
/// be chosen afterwards, again and again.
class Recording {
public:
    /// Watches @p folder from now until stop() or the end of this object.
    Recording(FaultVfs& vfs, const QString& folder);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    void stop();

    /// How many changes are recorded so far: moments of a cut go from 0 to this.
    [[nodiscard]] std::size_t changes() const { return m_changes.size(); }

    /// What the disk holds after a cut behind the first @p moment changes. What was synced is there. Of the
    /// rest each 512-byte sector is there or not on its own, so that writes are dropped, reordered and torn;
    /// a new file may have lost its name, a deleted one may be back.
    [[nodiscard]] Disk cutAt(std::size_t moment, std::mt19937& random) const;

private:
    struct Change {
        FileOp op;
        QString file;
        qint64 offset;
        QByteArray data;
        bool synced; ///< Delete: with its folder
    };
    void record(const FileCall& call);

    FaultVfs& m_vfs;
    QString m_folder;
    Disk m_before;
    std::vector<Change> m_changes;
    bool m_recording = true;
};

} // namespace tenure::faults
