// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reader_pool.h"

namespace tenure::store {

namespace {

/// A reader that missed more makes its shadows anew.
constexpr std::size_t mostCommits = 64;

} // namespace

ReaderPool::ReaderPool(QString path, Access access, std::optional<Shadowing> shadowing)
    : m_path(std::move(path)), m_access(access), m_shadowing(std::move(shadowing)) {}

void ReaderPool::committed(std::shared_ptr<const Touched> touched) {
    if (!m_shadowing)
        return;
    const std::lock_guard lock(m_mutex);
    ++m_committed;
    m_commits.push_back(std::move(touched));
    if (m_commits.size() > mostCommits)
        m_commits.pop_front();
}

ReaderPool::Reader ReaderPool::takeIdle() {
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return {};
    Reader reader = std::move(m_idle.back());
    m_idle.pop_back();
    return reader;
}

ReaderPool::Reader ReaderPool::opened() {
    Reader reader;
    reader.connection = std::make_unique<Connection>(m_path, m_access);
    if (!m_shadowing)
        return reader;
    {
        // Before the shadows are made: a commit in between is taken up once more, which does no harm.
        const std::lock_guard lock(m_mutex);
        reader.seen = m_committed;
    }
    reader.day = m_shadowing->today();
    reader.shadows = m_shadowing->make(*reader.connection, reader.day);
    return reader;
}

bool ReaderPool::bringUpToDate(Reader& reader) {
    if (!m_shadowing)
        return true;
    std::vector<std::shared_ptr<const Touched>> missed;
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t count = m_committed - reader.seen;
        if (count > m_commits.size())
            return false;
        missed.assign(m_commits.end() - static_cast<std::ptrdiff_t>(count), m_commits.end());
        reader.seen = m_committed;
    }
    if (reader.day != m_shadowing->today())
        return false;
    for (const std::shared_ptr<const Touched>& touched : missed) {
        if (touched->everything)
            return false;
        if (reader.shadows)
            m_shadowing->catchUp(*reader.connection, reader.day, *touched);
    }
    return true;
}

ReaderPool::Reader ReaderPool::take() {
    Reader reader = takeIdle();
    if (reader.connection && bringUpToDate(reader))
        return reader;
    return opened();
}

void ReaderPool::with(const std::function<void(Connection&)>& work) {
    Reader reader = take();
    // A connection on which something failed is not used again.
    work(*reader.connection);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(reader));
}

void ReaderPool::close() {
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace tenure::store
