// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"
#include "operations/running_jobs.h"
#include "store/book.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace tenure::operations {

/// Runs @p job on the program's worker threads.
void runOnWorker(std::function<void()> job);

/// Runs @p work on a worker thread and gives its result to @p done on the thread of @p context, as long as
/// that lives. The future ends with the work.
template <class Work, class Done>
auto inBackground(QObject* context, Work work, Done done) {
    using R = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->future().then(context, std::move(done));
    promise->start();
    runOnWorker([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// What a commit changed, for those who show it.
struct BookChange {
    QString label;
    std::vector<qint64> accounts; ///< ascending; also such that are gone now
    bool fieldsChanged = false;   ///< custom fields, metrics, people or settings: the query context is new
    bool everything = false;      ///< any account may show something else
    bool segmentsChanged = false; ///< there are others, or other names and queries of them
};

/// A book that is open in a program: what its windows and commands talk to. Lives on the thread that made it.
class BookSession : public QObject {
    Q_OBJECT
public:
    /// Opens with derived data kept right; brings the facts to today in the background. See
    /// store::Book::open.
    [[nodiscard]] static domain::Result<std::unique_ptr<BookSession>> open(const QString& path,
                                                                           store::OpenOptions options);
    [[nodiscard]] static domain::Result<std::unique_ptr<BookSession>>
    create(const QString& path, const store::CreateOptions& create, store::OpenOptions options);

    /// Waits for what inBackground() still does with the book.
    ~BookSession() override;

    [[nodiscard]] store::Book& book() { return *m_book; }
    [[nodiscard]] QString path() const { return m_book->path(); }
    /// The file's name without ".tenure".
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isWritable() const { return m_book->writeState() == store::WriteState::Writable; }
    [[nodiscard]] QString warning() const { return m_book->warning(); }
    [[nodiscard]] const QueryContext& context() const { return m_context; }
    [[nodiscard]] QDate today() const { return m_book->today(); }

    /// Labels of what Undo and Redo would take back; empty if there is nothing.
    [[nodiscard]] QString undoLabel() const { return m_undoLabel; }
    [[nodiscard]] QString redoLabel() const { return m_redoLabel; }

    using UndoDone = std::function<void(const domain::Result<store::UndoOutcome>&)>;
    /// Takes the last change back; @p done is called on this thread.
    void undo(UndoDone done);
    /// Takes one transaction back, whatever came after it; what was changed since stays and is named.
    void undo(domain::TransactionId transaction, UndoDone done);
    void redo(UndoDone done);

    /// Runs @p work on a worker thread and gives its result to @p done on this thread, as long as @p context
    /// lives.
    template <class Work, class Done>
    void inBackground(QObject* context, Work work, Done done) {
        operations::inBackground(
            context, [work = std::move(work), job = m_jobs.begin()]() mutable { return work(); },
            std::move(done));
    }

    /// For work on other threads that inBackground() does not begin: the session waits until the result is
    /// gone. From this thread.
    [[nodiscard]] std::shared_ptr<void> beginJob() { return m_jobs.begin(); }
    /// Returns when no job of this session is running any more. From any thread.
    void waitForJobs() { m_jobs.wait(); }

    /// Reads the context again and tells that everything may show something else: for what is not part of the
    /// log.
    void refreshContext();
    /// Looks whether the clock's day is another one, later or earlier, and then brings facts and context to
    /// it. Comes by itself every few seconds; call it too when the program wakes up.
    void checkDay();

    /// Makes a session that was opened on a worker live on @p thread. Called on the thread that opened it.
    void handTo(QThread* thread);
    /// Tells nothing any more, so that it may end on another thread: what is still to be written takes time.
    void retire();

Q_SIGNALS:
    void changed(const tenure::operations::BookChange& change);
    void undoStateChanged();
    /// Something that went on in the background did not succeed.
    void failed(const tenure::domain::Error& error);

private:
    explicit BookSession(std::unique_ptr<store::Book> book);
    void watch(QFuture<domain::Result<store::Written<void>>> work);
    void takeCommit(const store::Commit& commit);
    void readUndoState();
    void readContext();

    std::unique_ptr<store::Book> m_book;
    QTimer m_dayCheck;
    QueryContext m_context;
    QString m_undoLabel;
    QString m_redoLabel;
    RunningJobs m_jobs;
};

} // namespace tenure::operations

Q_DECLARE_METATYPE(tenure::operations::BookChange)
