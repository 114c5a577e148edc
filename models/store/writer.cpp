// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writer.h"

#include "store/change_capture.h"
#include "store/errors.h"
#include "store/sql.h"
#include "store/transaction_log.h"
#include "store/undo.h"
#include "store/usage.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace tenure::store {

namespace {

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed. SQLite may have rolled back by itself (disk full).
class WriteLock {
public:
    explicit WriteLock(Connection& connection) : m_handle(connection.database().getHandle()) {
        connection.execute("BEGIN IMMEDIATE");
    }
    ~WriteLock() {
        if (sqlite3_get_autocommit(m_handle) == 0)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;

private:
    sqlite3* m_handle;
};

/// While it lives, statements of the connection are interrupted as soon as @p cancelled says so.
class CancelWatch {
public:
    CancelWatch(Connection& connection, const std::function<bool()>& cancelled)
        : m_handle(connection.database().getHandle()), m_cancelled(cancelled) {
        if (m_cancelled)
            sqlite3_progress_handler(m_handle, 10'000, &CancelWatch::ask, this);
    }
    ~CancelWatch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

    void throwIfCancelled() const {
        if (m_cancelled && m_cancelled()) {
            throw StoreError({domain::ErrorKind::Cancelled,
                              QCoreApplication::translate("store", "Stopped. The book is as it was."),
                              QString()});
        }
    }

private:
    static int ask(void* self) { return static_cast<CancelWatch*>(self)->m_cancelled() ? 1 : 0; }

    sqlite3* m_handle;
    const std::function<bool()>& m_cancelled;
};

/// Usage points are not in the log: their batch is taken back, or brought again, by its number.
void takeBackUsage(Transaction& transaction, const LogEntry& entry) {
    if (entry.usageBatch == 0)
        return;
    Usage usage(transaction.connection());
    const bool done = entry.depth % 2 == 0 ? usage.undoBatch(transaction, entry.usageBatch)
                                           : usage.redoBatch(transaction, entry.usageBatch);
    if (done)
        transaction.setUsageBatch(entry.usageBatch);
}

} // namespace

Writer::Writer(WriterSource source, std::shared_ptr<const domain::Clock> clock, DerivedData derived,
               Events events)
    : m_connection(std::move(source.connection)), m_clock(std::move(clock)), m_derived(std::move(derived)),
      m_events(std::move(events)), m_thread([this, later = std::move(source.later)] {
          if (later)
              openLater(later);
          loop();
      }) {}

Writer::~Writer() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
    // A failing checkpoint leaves the WAL behind, which is as good.
    if (m_connection)
        sqlite3_wal_checkpoint_v2(m_connection->database().getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                  nullptr, nullptr);
}

void Writer::openLater(const std::function<std::unique_ptr<Connection>()>& open) {
    domain::Result<std::unique_ptr<Connection>> opened = guarded(open);
    if (opened) {
        m_connection = std::move(*opened);
        return;
    }
    m_refusal = std::move(opened.error());
    m_events.refused();
}

Connection& Writer::connection() {
    if (!m_connection)
        throw StoreError(m_refusal);
    return *m_connection;
}

void Writer::push(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::loop() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

void Writer::enqueue(TransactionInfo info, Work work, Done done) {
    push([this, info = std::move(info), work = std::move(work), done = std::move(done)] {
        domain::Result<Commit> result = guarded([&] { return commit(info, work); });
        if (result && result->id.isValid())
            m_events.committed(*result);
        done(std::move(result));
    });
}

void Writer::enqueueUndo(bool redo, std::optional<domain::TransactionId> transaction, QString author,
                         std::function<void(domain::Result<UndoOutcome>)> done) {
    push([this, redo, transaction, author = std::move(author), done = std::move(done)] {
        domain::Result<UndoOutcome> result = guarded([&] { return undo(redo, transaction, author); });
        if (result && result->commit.id.isValid())
            m_events.committed(result->commit);
        done(std::move(result));
    });
}

void Writer::enqueueMaintenance(std::function<void(Connection&)> work,
                                std::function<void(domain::Result<void>)> done) {
    push([this, work = std::move(work), done = std::move(done)] {
        done(guarded([&] { work(connection()); }));
    });
}

Commit Writer::commit(const TransactionInfo& info, const Work& work, UndoMark mark) {
    const WriteLock lock(connection());
    const CancelWatch watch(connection(), info.cancelled);
    try {
        return commitInside(info, work, mark);
    } catch (const SQLite::Exception&) {
        watch.throwIfCancelled(); // what was interrupted is a consequence
        throw;
    }
}

Commit Writer::commitInside(const TransactionInfo& info, const Work& work, UndoMark mark) {
    Connection& connection = this->connection();
    const QDateTime now = m_clock->now();
    const domain::TransactionId id = beginEntry(connection, info, now, mark.undoes);
    ChangeCapture capture(connection, id);
    Transaction transaction(connection, capture, id, m_clock->today(), now);
    work(transaction);
    capture.finish();

    Commit commit;
    commit.label = info.label;
    commit.rows = capture.rows();
    if (capture.parts() == 0 && transaction.usageBatch() == 0 && !transaction.touchesEverything())
        return commit; // nothing was changed: the lock rolls the entry back
    auto touched = std::make_shared<Touched>(transaction.takeTouched());
    if (m_derived.beforeCommit)
        m_derived.beforeCommit(transaction, *touched);
    finishEntry(connection, id, capture.rows(), mark.kept != nullptr ? *mark.kept : 0,
                transaction.usageBatch());
    if (mark.undoes != nullptr)
        markUndone(connection, mark.undoes->id, id);
    connection.execute("COMMIT");
    commit.id = id;
    commit.touched = std::move(touched);
    return commit;
}

UndoOutcome Writer::undo(bool redo, std::optional<domain::TransactionId> transaction, const QString& author) {
    Connection& connection = this->connection();
    const std::optional<LogEntry> entry = transaction ? logEntry(connection, *transaction)
                                          : redo      ? nextToRedo(connection)
                                                      : nextToUndo(connection);
    if (!entry) {
        throw StoreError(
            {domain::ErrorKind::Usage,
             transaction ? QCoreApplication::translate("store", "There is no such transaction in the log.")
             : redo      ? QCoreApplication::translate("store", "There is nothing to redo.")
                         : QCoreApplication::translate("store", "There is nothing to undo."),
             QString()});
    }
    if (entry->undoneBy.isValid()) {
        throw StoreError({domain::ErrorKind::Usage,
                          QCoreApplication::translate("store", "This transaction is undone already."),
                          QString()});
    }
    UndoPlan plan(connection, *entry); // its temporary tables are made before the transaction begins
    const WriteLock lock(connection);
    plan.prepare();
    UndoOutcome outcome;
    outcome.undone = entry->id;
    outcome.label = entry->label;
    outcome.keptRows = plan.keptRows();
    outcome.kept = plan.keptSample(100);
    const qint64 kept = outcome.keptRows;
    outcome.commit = commitInside({entry->label, entry->kind, author},
                                  [&](Transaction& t) {
                                      takeBackUsage(t, *entry);
                                      plan.apply(t);
                                  },
                                  {&*entry, &kept});
    return outcome;
}

} // namespace tenure::store
