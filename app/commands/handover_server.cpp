// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/handover_server.h"

#include "app/commands/run_command.h"
#include "store/book.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>

namespace tenure::app {

namespace {

void answerTo(QLocalSocket* socket, const HandoverAnswer& answer) {
    socket->write(packed(answer));
    socket->flush();
    socket->disconnectFromServer();
}

HandoverAnswer runOnBook(const HandoverRequest& request, store::Book& book) {
    QByteArray input = request.input;
    QBuffer in(&input);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const Streams streams{in, out, err, request.workingDirectory};
    HandoverAnswer answer;
    answer.taken = true;
    answer.code = runCommand(request.words, streams, book);
    answer.out = out.data();
    answer.err = err.data();
    return answer;
}

} // namespace

HandoverServer::HandoverServer(QObject* parent) : QObject(parent) {
    m_thread.setMaxThreadCount(1);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::acceptConnection);
}

HandoverServer::~HandoverServer() {
    m_thread.waitForDone();
}

bool HandoverServer::listen() {
    if (m_server.listen(handoverName()))
        return true;
    // The socket of a program that was killed stays behind. The caller has found nobody who answers on it.
    QLocalServer::removeServer(handoverName());
    return m_server.listen(handoverName());
}

void HandoverServer::acceptConnection() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        m_received[socket];
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_received.erase(socket);
            socket->deleteLater();
        });
        readFrom(socket);
    }
}

void HandoverServer::readFrom(QLocalSocket* socket) {
    const auto received = m_received.find(socket);
    if (received == m_received.end())
        return;
    received->second += socket->readAll();
    if (const auto request = takeRequest(received->second))
        take(socket, *request);
}

bool HandoverServer::hasOpen(const QString& path) const {
    return m_book != nullptr && m_book->writeState() == store::WriteState::Writable &&
           QFileInfo(path).canonicalFilePath() == QFileInfo(m_book->path()).canonicalFilePath();
}

void HandoverServer::take(QLocalSocket* socket, const HandoverRequest& request) {
    if (request.kind != HandoverRequest::Kind::Command) {
        HandoverAnswer answer;
        answer.taken = true;
        answerTo(socket, answer);
        if (request.kind == HandoverRequest::Kind::RaiseDemo)
            Q_EMIT demoRequested();
        else
            Q_EMIT raiseRequested(request.file);
    } else if (hasOpen(request.file)) {
        run(socket, request);
    } else {
        answerTo(socket, {});
    }
}

void HandoverServer::run(QLocalSocket* socket, const HandoverRequest& request) {
    m_thread.start([this, request, book = m_book, waiting = QPointer<QLocalSocket>(socket)] {
        const HandoverAnswer answer = runOnBook(request, *book);
        QMetaObject::invokeMethod(this, [waiting, answer] {
            if (waiting)
                answerTo(waiting, answer);
        });
    });
}

} // namespace tenure::app
