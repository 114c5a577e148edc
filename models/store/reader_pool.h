// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: read-only connections, one for each thread that reads at the moment.
#include "store/connection.h"
#include "store/transaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace tenure::store {

/// How readers come to facts of today where nobody writes such into the book: each has tables of its own
/// that shadow the book's.
struct Shadowing {
    std::function<QDate()> today;
    /// Makes them, unless the book's own facts are of that day; says whether it did.
    std::function<bool(Connection&, QDate today)> make;
    /// Brings them up to date after a commit.
    std::function<void(Connection&, QDate today, const Touched&)> catchUp;
};

class ReaderPool {
public:
    /// @p shadowing may be empty: readers see the book's own facts then.
    ReaderPool(QString path, Access access, std::optional<Shadowing> shadowing);
    /// After each commit, on any thread: later reads see it in the shadows too.
    void committed(std::shared_ptr<const Touched> touched);
    /// Runs @p work with a connection that nobody else uses meanwhile. A reader holds no transaction between
    /// two calls: a held read would stop checkpoints.
    void with(const std::function<void(Connection&)>& work);
    /// From now on readers are opened with @p access. Comes back when none of those opened before is left, so
    /// it waits for who reads at the moment.
    void readAs(Access access);
    /// Closes the connections. Nobody reads any more; commits may still be told.
    void close();

private:
    struct Reader {
        std::unique_ptr<Connection> connection;
        QDate day;            ///< of its shadows
        bool shadows = false; ///< false: it reads the book's own facts
        std::size_t seen = 0; ///< commits that its shadows know of
    };
    /// Of somebody who reads, from before the reader is opened until it is given back or gone.
    class Turn;

    [[nodiscard]] Reader take(Access access);
    [[nodiscard]] Reader takeIdle();
    [[nodiscard]] Reader opened(Access access);
    /// False if it is better thrown away.
    [[nodiscard]] bool bringUpToDate(Reader& reader);

    QString m_path;
    Access m_access;
    std::optional<Shadowing> m_shadowing;
    std::mutex m_mutex;
    std::vector<Reader> m_idle;
    int m_generation = 0;            ///< readers of earlier ones opened the file another way
    int m_reading = 0;               ///< turns of this generation
    int m_readingEarlier = 0;        ///< turns of the one before
    std::condition_variable m_ended; ///< a turn of the one before
    std::deque<std::shared_ptr<const Touched>> m_commits; ///< the newest, as many as are caught up with
    std::size_t m_committed = 0;                          ///< all of them
};

} // namespace tenure::store
