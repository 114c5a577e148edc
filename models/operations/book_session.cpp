// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_session.h"

#include "operations/derived_data.h"
#include "store/history.h"

#include <QFileInfo>
#include <QThreadPool>

#include <chrono>

namespace tenure::operations {

namespace {

using namespace std::chrono_literals;

/// By a timer, not by reckoning when midnight is: the clock may be set meanwhile, or the machine sleep.
constexpr auto dayCheckInterval = 20s;

bool touchesFields(const store::Touched& touched) {
    using store::Table;
    return !touched.of(Table::CustomField).empty() || !touched.of(Table::Metric).empty() ||
           !touched.of(Table::Person).empty() || !touched.of(Table::Setting).empty();
}

} // namespace

void runOnWorker(std::function<void()> job) {
    QThreadPool::globalInstance()->start(std::move(job));
}

BookSession::BookSession(std::unique_ptr<store::Book> book) : m_book(std::move(book)) {
    qRegisterMetaType<store::Commit>();
    connect(m_book.get(), &store::Book::committed, this, &BookSession::takeCommit, Qt::QueuedConnection);
    connect(&m_dayCheck, &QTimer::timeout, this, &BookSession::checkDay);
    m_dayCheck.setTimerType(Qt::VeryCoarseTimer);
    m_dayCheck.start(dayCheckInterval);
    readContext();
    readUndoState();
}

BookSession::~BookSession() {
    m_jobs.wait();
}

void BookSession::checkDay() {
    if (m_book->today() == m_context.today)
        return;
    if (isWritable())
        watch(refreshFacts(*m_book)); // its commit tells once more that everything changed
    refreshContext();
}

void BookSession::refreshContext() {
    readContext();
    BookChange change;
    change.fieldsChanged = true;
    change.everything = true;
    Q_EMIT changed(change);
}

domain::Result<std::unique_ptr<BookSession>> BookSession::open(const QString& path,
                                                               store::OpenOptions options) {
    options.derived = derivedData();
    const bool fixed = options.dayFixed;
    return store::Book::open(path, std::move(options)).map([fixed](std::unique_ptr<store::Book> book) {
        std::unique_ptr<BookSession> session(new BookSession(std::move(book)));
        if (session->isWritable() && !fixed)
            session->watch(refreshFacts(session->book()));
        return session;
    });
}

domain::Result<std::unique_ptr<BookSession>>
BookSession::create(const QString& path, const store::CreateOptions& create, store::OpenOptions options) {
    options.derived = derivedData();
    return store::Book::create(path, create, std::move(options)).map([](std::unique_ptr<store::Book> book) {
        return std::unique_ptr<BookSession>(new BookSession(std::move(book)));
    });
}

void BookSession::watch(QFuture<domain::Result<store::Written<void>>> work) {
    work.then(this, [this](const domain::Result<store::Written<void>>& result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void BookSession::handTo(QThread* thread) {
    m_book->moveToThread(thread);
    m_dayCheck.moveToThread(thread);
    moveToThread(thread);
}

void BookSession::retire() {
    m_dayCheck.stop();
    disconnect(m_book.get(), nullptr, this, nullptr);
    handTo(nullptr);
}

QString BookSession::name() const {
    return QFileInfo(path()).completeBaseName();
}

void BookSession::readContext() {
    if (auto context = queryContext(*m_book))
        m_context = std::move(*context);
    m_context.today = m_book->today();
}

void BookSession::readUndoState() {
    const auto state =
        m_book->read([](store::Connection& connection) { return store::undoState(connection); });
    const QString undo = state && state->undo ? state->undo->label : QString();
    const QString redo = state && state->redo ? state->redo->label : QString();
    if (undo == m_undoLabel && redo == m_redoLabel)
        return;
    m_undoLabel = undo;
    m_redoLabel = redo;
    Q_EMIT undoStateChanged();
}

void BookSession::takeCommit(const store::Commit& commit) {
    BookChange change;
    change.label = commit.label;
    change.everything = commit.touched->everything;
    change.fieldsChanged = change.everything || touchesFields(*commit.touched);
    change.segmentsChanged = !commit.touched->of(store::Table::Segment).empty();
    change.accounts.reserve(commit.touched->accounts.size());
    for (const domain::AccountId account : commit.touched->accounts)
        change.accounts.push_back(account.value);
    if (!commit.touched->usageAccounts.empty())
        change.everything = true;
    if (change.fieldsChanged)
        readContext();
    readUndoState();
    Q_EMIT changed(change);
}

void BookSession::undo(UndoDone done) {
    m_book->undo().then(this, std::move(done));
}

void BookSession::undo(domain::TransactionId transaction, UndoDone done) {
    m_book->undo(transaction).then(this, std::move(done));
}

void BookSession::redo(UndoDone done) {
    m_book->redo().then(this, std::move(done));
}

} // namespace tenure::operations
