// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reader_pool.h"

namespace tenure::store {

namespace {

/// A reader that missed more makes its shadows anew.
constexpr std::size_t mostCommits = 64;

/// What a reader that waits for work keeps of the pages it read. Of a book of 10,000 accounts that is all a
/// query looks at; of larger ones the beginning would be gone before it is needed again.
constexpr qint64 idleCacheBytes = 8LL * 1024 * 1024;

} // namespace

class ReaderPool::Turn {
public:
    explicit Turn(ReaderPool& pool) : m_pool(pool) {
        const std::lock_guard lock(pool.m_mutex);
        m_access = pool.m_access;
        m_generation = pool.m_generation;
        ++pool.m_reading;
    }
    ~Turn() {
        const std::lock_guard lock(m_pool.m_mutex);
        --(isNewest() ? m_pool.m_reading : m_pool.m_readingEarlier);
        m_pool.m_ended.notify_all();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    [[nodiscard]] Access access() const { return m_access; }
    /// With the pool's mutex.
    [[nodiscard]] bool isNewest() const { return m_generation == m_pool.m_generation; }

private:
    ReaderPool& m_pool;
    Access m_access;
    int m_generation;
};

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

ReaderPool::Reader ReaderPool::opened(Access access) {
    Reader reader;
    reader.connection = std::make_unique<Connection>(m_path, access);
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

ReaderPool::Reader ReaderPool::take(Access access) {
    Reader reader = takeIdle();
    if (reader.connection && bringUpToDate(reader))
        return reader;
    return opened(access);
}

void ReaderPool::with(const std::function<void(Connection&)>& work) {
    const Turn turn(*this); // ends after the reader, which may be closed here
    Reader reader = take(turn.access());
    // A connection on which something failed is not used again.
    work(*reader.connection);
    reader.connection->trimMemory(idleCacheBytes);
    const std::lock_guard lock(m_mutex);
    if (turn.isNewest())
        m_idle.push_back(std::move(reader));
}

void ReaderPool::readAs(Access access) {
    std::unique_lock lock(m_mutex);
    m_access = access;
    m_idle.clear();
    ++m_generation;
    m_readingEarlier += std::exchange(m_reading, 0);
    m_ended.wait(lock, [this] { return m_readingEarlier == 0; });
}

void ReaderPool::close() {
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace tenure::store
