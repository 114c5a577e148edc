// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int connectMs = 1'000;

QByteArray framed(const QByteArray& body) {
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << static_cast<quint64>(body.size());
    return message + body;
}

/// The body of the first message, taken away.
std::optional<QByteArray> takeBody(QByteArray& bytes) {
    constexpr qsizetype header = sizeof(quint64);
    if (bytes.size() < header)
        return std::nullopt;
    quint64 size = 0;
    QDataStream(bytes) >> size;
    if (static_cast<quint64>(bytes.size() - header) < size)
        return std::nullopt;
    const QByteArray body = bytes.mid(header, static_cast<qsizetype>(size));
    bytes.remove(0, header + static_cast<qsizetype>(size));
    return body;
}

} // namespace

QString handoverName() {
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QByteArray hash = QCryptographicHash::hash(settings.toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"tenure-"_s + QString::fromLatin1(hash.toHex().left(16));
    // Where the system has a folder that is this user's alone, nobody else can stand in for the window.
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return own.isEmpty() || !QDir(own).exists() ? name : QDir(own).filePath(name);
}

QByteArray packed(const HandoverRequest& request) {
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream << static_cast<quint8>(request.kind) << request.file << request.words << request.workingDirectory
           << request.input;
    return framed(body);
}

QByteArray packed(const HandoverAnswer& answer) {
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream << answer.taken << static_cast<qint32>(answer.code) << answer.out << answer.err;
    return framed(body);
}

std::optional<HandoverRequest> takeRequest(QByteArray& bytes) {
    const auto body = takeBody(bytes);
    if (!body)
        return std::nullopt;
    HandoverRequest request;
    quint8 kind = 0;
    QDataStream stream(*body);
    stream >> kind >> request.file >> request.words >> request.workingDirectory >> request.input;
    request.kind = static_cast<HandoverRequest::Kind>(kind);
    return request;
}

std::optional<HandoverAnswer> takeAnswer(QByteArray& bytes) {
    const auto body = takeBody(bytes);
    if (!body)
        return std::nullopt;
    HandoverAnswer answer;
    qint32 code = 0;
    QDataStream stream(*body);
    stream >> answer.taken >> code >> answer.out >> answer.err;
    answer.code = static_cast<ExitCode>(code);
    return answer;
}

namespace {

/// The window's answer, whether it took the request or not; nothing if no window answers.
std::optional<HandoverAnswer> exchanged(const HandoverRequest& request) {
    QLocalSocket socket;
    socket.connectToServer(handoverName());
    if (!socket.waitForConnected(connectMs))
        return std::nullopt;
    socket.write(packed(request));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(-1))
            return std::nullopt;
    }
    QByteArray received;
    std::optional<HandoverAnswer> answer;
    while (!answer) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(-1))
            return std::nullopt;
        received += socket.readAll();
        answer = takeAnswer(received);
    }
    return answer;
}

} // namespace

std::optional<HandoverAnswer> handOver(const HandoverRequest& request) {
    auto answer = exchanged(request);
    return answer && answer->taken ? answer : std::nullopt;
}

bool raiseRunningWindow(const QString& file) {
    HandoverRequest request;
    request.kind = HandoverRequest::Kind::Raise;
    request.file = file;
    return handOver(request).has_value();
}

bool raiseRunningWindowWithDemo() {
    HandoverRequest request;
    request.kind = HandoverRequest::Kind::RaiseDemo;
    return handOver(request).has_value();
}

} // namespace tenure::app
