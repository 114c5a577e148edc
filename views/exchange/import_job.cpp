// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/import_job.h"

#include "operations/book_session.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tenure::views {

using exchange::ImportProgress;
using exchange::ImportSession;

struct ImportJob::Core {
    store::Book& book;
    std::unique_ptr<ImportSession> session;
    QString path;
};

namespace {

constexpr qint64 reportEveryMs = 50;

/// What is known before the dry run.
domain::Result<ImportState> lookedAt(store::Book& book, const ImportSession& session) {
    ImportState state;
    state.options = session.options();
    state.proposal = session.proposal();
    auto targets = exchange::importTargets(book, state.options.kind);
    if (!targets)
        return tl::unexpected(targets.error());
    state.targets = std::move(*targets);
    auto profiles = exchange::importProfiles(book, state.options.kind);
    if (!profiles)
        return tl::unexpected(profiles.error());
    state.profiles = std::move(*profiles);
    return state;
}

} // namespace

ImportJob::ImportJob(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_core(std::make_shared<Core>(Core{session.book(), {}, {}})) {}

ImportJob::~ImportJob() {
    stop();
    if (m_running)
        m_finished.acquire();
    m_core->session.reset(); // before the book; the worker may hold the rest a moment longer
}

void ImportJob::cancel() {
    if (m_cancel)
        m_cancel->store(true);
    for (const Task& task : m_tasks)
        task.cancel->store(true);
}

void ImportJob::stop() {
    cancel();
    m_tasks.clear();
    m_stopped = true;
}

ImportProgress ImportJob::progressOf(const Task& task) {
    ImportProgress progress;
    progress.cancel = task.cancel;
    const auto clock = std::make_shared<QElapsedTimer>();
    progress.report = [this, clock](qint64 done, qint64 total) {
        if (clock->isValid() && clock->elapsed() < reportEveryMs)
            return;
        clock->start();
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
    };
    return progress;
}

void ImportJob::enqueue(Work work, bool decision) {
    if (m_stopped)
        return;
    if (decision) {
        std::erase_if(m_tasks, [](const Task& task) { return task.decision; });
        if (m_runningDecision)
            m_cancel->store(true);
    }
    m_tasks.push_back({std::move(work), decision});
    if (!m_running)
        startNext();
    Q_EMIT busyChanged();
}

void ImportJob::startNext() {
    if (m_tasks.empty())
        return;
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_running = true;
    m_runningDecision = task.decision;
    m_cancel = task.cancel;
    operations::runOnWorker(
        [this, core = m_core, work = task.work, progress = progressOf(task), job = m_session.beginJob()] {
            const Finish finish = work(*core, progress);
            QMetaObject::invokeMethod(
                this,
                [this, finish] {
                    m_finished.acquire();
                    m_running = m_runningDecision = false;
                    finish();
                    if (!m_running)
                        startNext();
                    Q_EMIT busyChanged();
                },
                Qt::QueuedConnection);
            m_finished.release();
        });
}

void ImportJob::decide(const QString& path, const exchange::ImportOptions& options) {
    enqueue(
        [this, path, options](Core& core, const ImportProgress& progress) -> Finish {
            auto state = look(core, path, options, progress);
            if (state && state->proposal.questions.empty()) {
                QMetaObject::invokeMethod(this, [this, early = *state] { takeEarly(early); });
                auto report = core.session->stage(progress);
                if (report)
                    state->report = std::move(*report);
                else
                    state = tl::unexpected(report.error());
            }
            return [this, state] { takeState(state); };
        },
        true);
}

domain::Result<ImportState> ImportJob::look(Core& core, const QString& path,
                                            const exchange::ImportOptions& options,
                                            const ImportProgress& progress) {
    if (core.session && core.path == path) {
        if (const auto looked = core.session->setOptions(options, progress); !looked)
            return tl::unexpected(looked.error());
    } else {
        auto session = ImportSession::open(core.book, path, options, progress);
        core.path = path;
        core.session = session ? std::move(*session) : nullptr;
        if (!session)
            return tl::unexpected(session.error());
    }
    return lookedAt(core.book, *core.session);
}

bool ImportJob::isSuperseded() const {
    return std::ranges::any_of(m_tasks, &Task::decision);
}

/// The last dry run stays in view until there is another one of the same columns.
void ImportJob::takeEarly(const ImportState& state) {
    if (isSuperseded())
        return;
    std::optional<exchange::StageReport> report;
    if (state.proposal.fileName == m_state.proposal.fileName &&
        state.proposal.layout.header == m_state.proposal.layout.header)
        report = std::move(m_state.report);
    m_state = state;
    m_state.report = std::move(report);
    m_state.stale = true;
    Q_EMIT changed();
}

void ImportJob::takeState(const domain::Result<ImportState>& state) {
    if (isSuperseded())
        return;
    if (state) {
        m_state = *state;
        Q_EMIT changed();
        return;
    }
    m_state.report.reset();
    Q_EMIT failed(state.error());
}

void ImportJob::takeReport(const domain::Result<exchange::StageReport>& report) {
    if (report)
        m_state.report = *report;
    else
        m_state.report.reset(); // nothing is staged any more
    if (!report)
        Q_EMIT failed(report.error());
    Q_EMIT changed();
}

void ImportJob::setCell(qint64 row, const QString& column, const QString& text) {
    enqueue([this, row, column, text](Core& core, const ImportProgress& progress) -> Finish {
        return [this, report = core.session->setCell(row, column, text, progress)] { takeReport(report); };
    });
}

void ImportJob::skipRow(qint64 row) {
    enqueue([this, row](Core& core, const ImportProgress& progress) -> Finish {
        return [this, report = core.session->skipRow(row, true, progress)] { takeReport(report); };
    });
}

void ImportJob::rows(exchange::RowAction action, qint64 offset, qint64 limit, RowsDone done) {
    enqueue([this, action, offset, limit, done](Core& core, const ImportProgress&) -> Finish {
        return [this, done, rows = core.session->rows(action, offset, limit)] {
            if (!rows)
                Q_EMIT failed(rows.error());
            done(rows.value_or(std::vector<exchange::ImportRow>()));
        };
    });
}

void ImportJob::errors(qint64 offset, qint64 limit, ErrorsDone done) {
    enqueue([offset, limit, done](Core& core, const ImportProgress&) -> Finish {
        return [done, errors = core.session->errors(offset, limit)] { done(errors); };
    });
}

void ImportJob::writeErrors(const QString& path, WriteDone done) {
    enqueue([path, done](Core& core, const ImportProgress&) -> Finish {
        return [done, written = core.session->writeErrors(path)] { done(written); };
    });
}

void ImportJob::merge(Before before, const QString& profile, MergeDone done) {
    const qint64 rows = m_state.report ? m_state.report->rows : 0;
    enqueue([this, before, profile, done, rows](Core& core, const ImportProgress& progress) -> Finish {
        const auto refused = [&done](const domain::Error& error) {
            const domain::Result<exchange::ImportResult> result = tl::unexpected(error);
            return [done, result] { done(result); };
        };
        if (before) {
            if (const domain::Result<void> prepared = before(progress); !prepared)
                return refused(prepared.error());
        }
        progress.report(0, rows);
        auto merged = core.session->merge(progress);
        domain::Result<void> kept;
        if (merged && !profile.isEmpty()) // after the merge: a stopped import leaves the book as it was
            kept = core.session->saveProfile(profile);
        return [this, done, merged, kept] {
            done(merged);
            if (!kept)
                Q_EMIT failed(kept.error());
        };
    });
}

} // namespace tenure::views
