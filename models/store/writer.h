// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: the writer thread. All writes and all checkpoints of a book go through it, in the order
// in which they were asked for.
#include "store/book.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tenure::store {

struct LogEntry;

/// What an undo adds to a transaction's entry in the log.
struct UndoMark {
    const LogEntry* undoes = nullptr;
    const qint64* kept = nullptr;
};

/// A connection, or what opens one on the writer's thread before the first job.
struct WriterSource {
    std::unique_ptr<Connection> connection;
    std::function<std::unique_ptr<Connection>()> later;
};

class Writer {
public:
    using Work = std::function<void(Transaction&)>;
    using Done = std::function<void(domain::Result<Commit>)>;

    /// Called on the writer's thread.
    struct Events {
        std::function<void(const Commit&)> committed;
        std::function<void()> refused; ///< there is no connection, and no job will be done
    };

    Writer(WriterSource source, std::shared_ptr<const domain::Clock> clock, DerivedData derived,
           Events events);
    /// Finishes what is queued, then checkpoints and closes the connection.
    ~Writer();

    void enqueue(TransactionInfo info, Work work, Done done);
    void enqueueUndo(bool redo, std::optional<domain::TransactionId> transaction, QString author,
                     std::function<void(domain::Result<UndoOutcome>)> done);
    void enqueueMaintenance(std::function<void(Connection&)> work,
                            std::function<void(domain::Result<void>)> done);

private:
    using Job = std::function<void()>;
    void push(Job job);
    void loop();
    void openLater(const std::function<std::unique_ptr<Connection>()>& open);
    /// The connection, or the reason why there is none, thrown.
    [[nodiscard]] Connection& connection();
    Commit commit(const TransactionInfo& info, const Work& work, UndoMark mark = {});
    Commit commitInside(const TransactionInfo& info, const Work& work, UndoMark mark);
    UndoOutcome undo(bool redo, std::optional<domain::TransactionId> transaction, const QString& author);

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const domain::Clock> m_clock;
    DerivedData m_derived;
    Events m_events;
    domain::Error m_refusal; ///< if there is no connection

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace tenure::store
