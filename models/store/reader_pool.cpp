// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reader_pool.h"

namespace tenure::store {

ReaderPool::ReaderPool(QString path, Access access, std::function<void(Connection&)> prepare)
    : m_path(std::move(path)), m_access(access), m_prepare(std::move(prepare)) {}

std::unique_ptr<Connection> ReaderPool::take() {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<Connection> connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    auto connection = std::make_unique<Connection>(m_path, m_access);
    if (m_prepare)
        m_prepare(*connection);
    return connection;
}

void ReaderPool::with(const std::function<void(Connection&)>& work) {
    std::unique_ptr<Connection> connection = take();
    // A connection on which something failed is not used again.
    work(*connection);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

} // namespace tenure::store
