// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace tenure::store {

/// What operations adds to the book so that derived data stays right whoever writes.
struct DerivedData {
    /// Inside every writing transaction, after its function and before the commit: facts, search, dated
    /// history.
    std::function<void(Transaction&, const Touched&)> beforeCommit;
    /// Makes all derived tables anew for @p today; on the writer's connection inside a transaction, or for
    /// `--today` on a reader whose temp tables shadow the book's.
    std::function<void(Connection&, QDate today)> rebuild;
    /// Brings what a reader shadows for @p today up to date after a commit that touched @p touched.
    std::function<void(Connection&, QDate today, const Touched& touched)> catchUp;
};

struct OpenOptions {
    std::shared_ptr<const domain::Clock> clock = std::make_shared<domain::SystemClock>();
    DerivedData derived;
    QString author;        ///< the person at this device, for the log
    bool readOnly = false; ///< never write, even if that were possible (commands that only read)
    bool dayFixed = false; ///< the clock's day was given (`--today`): readers shadow the facts instead of the
                           ///< writer refreshing them
    /// Show first, look for damage meanwhile; only for a caller that follows Book::refused(). What can be
    /// told by the outside of the file is told at once all the same; a book that is not as a closed one
    /// should be (a log beside it, another schema, no checksums, no write permission, a cloud folder) is
    /// looked at before it opens.
    bool examineLater = false;
};

struct CreateOptions {
    QString baseCurrency = QStringLiteral("EUR");
    QString lifecycle = QStringLiteral("classic");
    QString nameLocale = QStringLiteral("en"); ///< names sort as in this language
};

/// What a write did. Without any change nothing is logged and id is invalid.
struct Commit {
    domain::TransactionId id;
    QString label;
    int rows = 0;
    std::shared_ptr<const Touched> touched;
};

/// A row that an undo left as it is, and why.
struct KeptRow {
    enum class Reason { ChangedSince, Referred, ParentGone, GoneSince };
    Table table;
    qint64 row = 0;
    domain::AccountId account;
    QString name; ///< the row's or its account's name
    Reason reason = Reason::ChangedSince;
};

struct UndoOutcome {
    Commit commit;
    domain::TransactionId undone; ///< what was taken back
    QString label;                ///< of what was taken back
    qint64 keptRows = 0;
    std::vector<KeptRow> kept; ///< the first 100
};

/// Why a book can't be written although it is open.
enum class WriteState { Writable, ReadOnlyFile, NewerProgram, Damaged, AskedReadOnly };

/// An open book: one writer on its own thread, readers beside it.
class Book : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<Book>> open(const QString& path, OpenOptions options);
    [[nodiscard]] static domain::Result<std::unique_ptr<Book>>
    create(const QString& path, const CreateOptions& create, OpenOptions options);
    /// Waits for queued writes, closes the readers, checkpoints, closes the writer, releases the lock.
    ~Book() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] WriteState writeState() const;
    /// A sentence for the banner when the book is read-only, empty otherwise.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] const domain::Clock& clock() const;
    [[nodiscard]] QDate today() const { return clock().today(); }
    /// Whose name transactions carry from now on, unless they say it themselves. From any thread.
    void setAuthor(const QString& author);

    /// After an opening with examineLater: the look found damage, or the book can't be written after all. The
    /// file was not written, and every write is answered with an error. Close the book then and open it
    /// without examineLater, which tells and shows what can be.
    [[nodiscard]] bool isRefused() const;
    /// How many writes by people were asked for since opening: if the book is refused, none of them was done.
    [[nodiscard]] int askedEdits() const;

    /// Queues @p work (Transaction& → R) for the writer. The future's result is R with its Commit, or an
    /// error and an unchanged book. Use `.then(context, …)` to come back to a thread.
    template <class F>
    auto write(TransactionInfo info, F work);
    /// The same, waiting; for the command line and tests. Not from the writer's thread.
    template <class F>
    auto writeAndWait(TransactionInfo info, F work) {
        return write(std::move(info), std::move(work)).result();
    }

    /// Takes back @p transaction, or the last one that this user made and that is not undone.
    [[nodiscard]] QFuture<domain::Result<UndoOutcome>>
    undo(std::optional<domain::TransactionId> transaction = {});
    /// Takes back the last undo, as long as nothing was changed since.
    [[nodiscard]] QFuture<domain::Result<UndoOutcome>> redo();

    /// Runs @p work (Connection& → R) on this thread with a reader of its own. Rows are of the newest commit.
    template <class F>
    auto read(F work) -> domain::Result<std::invoke_result_t<F, Connection&>>;

    /// For maintenance (backup, check, rebuild): @p work on the writer's connection, outside any transaction.
    template <class F>
    auto maintain(F work) -> QFuture<domain::Result<std::invoke_result_t<F, Connection&>>>;

Q_SIGNALS:
    /// After each commit, from the writer's thread.
    void committed(const tenure::store::Commit& commit);
    /// Once, from the writer's thread, when isRefused() becomes true.
    void refused();

private:
    struct Parts;
    explicit Book(std::unique_ptr<Parts> parts);
    void start();
    [[nodiscard]] QString author() const;

    using Work = std::function<void(Transaction&)>;
    void enqueue(TransactionInfo info, Work work, std::function<void(domain::Result<Commit>)> done);
    void enqueueMaintenance(std::function<void(Connection&)> work,
                            std::function<void(domain::Result<void>)> done);
    [[nodiscard]] QFuture<domain::Result<UndoOutcome>>
    takeBack(bool redo, std::optional<domain::TransactionId> transaction);
    domain::Result<void> readWith(const std::function<void(Connection&)>& work);

    std::unique_ptr<Parts> m_parts;
};

/// A write's value beside what was committed.
template <class R>
struct Written {
    R value;
    Commit commit;
};
template <>
struct Written<void> {
    Commit commit;
};

} // namespace tenure::store

Q_DECLARE_METATYPE(tenure::store::Commit)

#include "store/book_templates.h"
