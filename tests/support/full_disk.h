// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>

#include <vector>

namespace tenure::test {

/// No file of this process can grow over a size while one lives: writes come back short, then fail, as on a
/// full disk.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before = {};
};

/// Room that is too little for a file of @p size bytes: none, one byte, every 4 KiB, all but the last byte.
inline std::vector<qint64> roomsTooSmall(qint64 size) {
    std::vector<qint64> rooms = {0};
    if (size > 1)
        rooms.push_back(1);
    for (qint64 room = 4096; room < size - 1; room += 4096)
        rooms.push_back(room);
    if (size > 2)
        rooms.push_back(size - 1);
    return rooms;
}

} // namespace tenure::test
#endif
