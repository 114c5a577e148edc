// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QObject>
#include <QSemaphore>

#include <deque>
#include <functional>
#include <memory>

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

/// What is known about the file that is imported.
struct ImportState {
    exchange::ImportOptions options; ///< in use: with what the saved mapping says
    exchange::ImportProposal proposal;
    std::optional<exchange::StageReport> report; ///< the dry run; nothing while a question is open
    std::vector<exchange::ImportTarget> targets;
    QStringList profiles; ///< names of the saved mappings for this kind
    bool stale = false;   ///< the dry run is the one before the last decision; another goes on
};

/// An import session at work on other threads, one step after the other; what comes of them arrives on this
/// object's thread. A newer decision stops the older one that is still being worked out. The book outlives
/// it; its end stops what goes on and waits for that, at most about a second.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(operations::BookSession& session, QObject* parent = nullptr);
    ~ImportJob() override;

    /// Looks at the file in the way of @p options and, if nothing is left to ask, makes the dry run.
    void decide(const QString& path, const exchange::ImportOptions& options);
    void setCell(qint64 row, const QString& column, const QString& text);
    void skipRow(qint64 row);

    using RowsDone = std::function<void(const std::vector<exchange::ImportRow>&)>;
    void rows(exchange::RowAction action, qint64 offset, qint64 limit, RowsDone done);
    using ErrorsDone = std::function<void(const std::vector<exchange::RowError>&)>;
    void errors(qint64 offset, qint64 limit, ErrorsDone done);
    /// Writes the rows with errors to @p path.
    using WriteDone = std::function<void(const domain::Result<qint64>&)>;
    void writeErrors(const QString& path, WriteDone done);

    using Before = std::function<domain::Result<void>(const exchange::ImportProgress&)>;
    using MergeDone = std::function<void(const domain::Result<exchange::ImportResult>&)>;
    /// Runs @p before (a backup, which stops when it is told to), merges, and keeps the mapping as @p profile
    /// unless that is empty.
    void merge(Before before, const QString& profile, MergeDone done);

    /// Stops what is being worked on and what waits.
    void cancel();
    /// The same, and nothing else is begun.
    void stop();
    /// Whether something is being worked on or waits for that.
    [[nodiscard]] bool isBusy() const { return m_running || !m_tasks.empty(); }
    [[nodiscard]] const ImportState& state() const { return m_state; }

Q_SIGNALS:
    /// The state is another one.
    void changed();
    void busyChanged();
    void progressed(qint64 done, qint64 total);
    /// Something did not succeed; what was staged is kept if it still can be.
    void failed(const tenure::domain::Error& error);

private:
    struct Core;
    using Finish = std::function<void()>; ///< runs on this object's thread
    using Work = std::function<Finish(Core&, const exchange::ImportProgress&)>;
    struct Task {
        Work work;
        bool decision = false;
        std::shared_ptr<std::atomic_bool> cancel = std::make_shared<std::atomic_bool>(false);
    };
    void enqueue(Work work, bool decision = false);
    void startNext();
    [[nodiscard]] domain::Result<ImportState> look(Core& core, const QString& path,
                                                   const exchange::ImportOptions& options,
                                                   const exchange::ImportProgress& progress);
    [[nodiscard]] bool isSuperseded() const;
    void takeEarly(const ImportState& state);
    void takeReport(const domain::Result<exchange::StageReport>& report);
    void takeState(const domain::Result<ImportState>& state);
    [[nodiscard]] exchange::ImportProgress progressOf(const Task& task);

    operations::BookSession& m_session;
    std::shared_ptr<Core> m_core;
    std::deque<Task> m_tasks;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the task that runs
    QSemaphore m_finished;
    bool m_running = false;
    bool m_runningDecision = false;
    bool m_stopped = false;
    ImportState m_state;
};

} // namespace tenure::views
