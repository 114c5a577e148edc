// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/raw_file.h"

#include <sqlite3.h>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

void CloseHandle::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

RawFile::RawFile(const QString& path) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    m_handle.reset(opened);
    if (code != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) != SQLITE_OK || !m_file ||
        !m_file->pMethods) {
        m_error = QString::fromUtf8(opened ? sqlite3_errmsg(opened) : "no memory");
        m_file = nullptr;
        return;
    }
    sqlite3_int64 size = 0;
    if (m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        m_error = u"the size can't be read"_s;
    m_size = size;
}

bool RawFile::read(std::span<unsigned char> to, qint64 offset) {
    return m_file && m_file->pMethods->xRead(m_file, to.data(), int(to.size()), offset) == SQLITE_OK;
}

} // namespace tenure::store
