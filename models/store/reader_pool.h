// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: read-only connections, one for each thread that reads at the moment.
#include "store/connection.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace tenure::store {

class ReaderPool {
public:
    /// @p prepare is run on each new connection (shadow tables of `--today`); may be empty.
    ReaderPool(QString path, Access access, std::function<void(Connection&)> prepare);
    /// Runs @p work with a connection that nobody else uses meanwhile. A reader holds no transaction between
    /// two calls: a held read would stop checkpoints.
    void with(const std::function<void(Connection&)>& work);

private:
    [[nodiscard]] std::unique_ptr<Connection> take();

    QString m_path;
    Access m_access;
    std::function<void(Connection&)> m_prepare;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace tenure::store
