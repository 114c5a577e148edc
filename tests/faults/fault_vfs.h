// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <string>

namespace tenure::faults {

enum class FileOp { Open, Read, Write, Truncate, Sync, Delete, Size, Exists, SharedMemory };

/// One call of SQLite to its file layer.
struct FileCall {
    FileOp op = FileOp::Read;
    const std::string& path; ///< empty for files without a name
    qint64 offset = 0;       ///< Truncate: the new size
    const void* data = nullptr;
    int amount = 0;  ///< Delete: 1 if the folder is synced as well
    int written = 0; ///< set by a hook that fails a write: how many bytes reach the file before it fails
};

/// A layer between SQLite and the files of this machine which can watch every call and let any fail.
/// Installed as the default for every connection opened afterwards; one for the whole program.
class FaultVfs {
public:
    static FaultVfs& install();

    using Before = std::function<int(FileCall&)>; ///< an SQLite result code; anything but 0 fails the call
    using After = std::function<void(const FileCall&)>; ///< of calls that change something and succeeded
    void setHooks(Before before, After after);
    void clearHooks() { setHooks({}, {}); }

    [[nodiscard]] int before(FileCall& call);
    void after(const FileCall& call);

private:
    std::recursive_mutex m_mutex;
    Before m_before;
    After m_after;
};

} // namespace tenure::faults
