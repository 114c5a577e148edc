// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/handover.h"

#include <QLocalServer>
#include <QObject>
#include <QThreadPool>

#include <map>

namespace tenure::store {
class Book;
}

namespace tenure::app {

/// The window's side: runs command lines of tenure-cli on the book that is open here, and hears of further
/// starts of the program. Lives on the window's thread; commands run on a thread of their own, one after the
/// other.
class HandoverServer : public QObject {
    Q_OBJECT
public:
    explicit HandoverServer(QObject* parent = nullptr);
    /// Waits for the command that is running.
    ~HandoverServer() override;

    /// False if the socket can't be had; the window works without.
    bool listen();
    /// Call it with null before the book is closed: no other command begins with it then.
    void setBook(store::Book* book) { m_book = book; }
    /// Returns when no command is running. From any thread.
    void waitForCommand() { m_thread.waitForDone(); }

Q_SIGNALS:
    /// Another start: come to the front and open @p file, unless it is empty.
    void raiseRequested(const QString& file);
    /// The same, to open the demo book.
    void demoRequested();

private:
    void acceptConnection();
    void readFrom(QLocalSocket* socket);
    void take(QLocalSocket* socket, const HandoverRequest& request);
    void run(QLocalSocket* socket, const HandoverRequest& request);
    [[nodiscard]] bool hasOpen(const QString& path) const;

    QLocalServer m_server;
    QThreadPool m_thread;
    store::Book* m_book = nullptr;
    std::map<QLocalSocket*, QByteArray> m_received;
};

} // namespace tenure::app
