// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tenure::app {

/// What another start of the program asks of the window that runs already.
struct HandoverRequest {
    enum class Kind : quint8 { Command, Raise, RaiseDemo };
    Kind kind = Kind::Raise;
    QString file;      ///< absolute: the book of the command, or the file to open; may be empty for Raise
    QStringList words; ///< of a command line, without the program's name
    QString workingDirectory; ///< what its relative paths are relative to
    QByteArray input;         ///< its standard input, if it reads that
};

struct HandoverAnswer {
    bool taken = false; ///< false: the window has not this book open
    ExitCode code = ExitCode::Done;
    QByteArray out;
    QByteArray err;
};

/// Name of the local socket of this user's window: one for each folder of settings.
[[nodiscard]] QString handoverName();

/// Hands a request to the running window and waits until it is done. Nothing if no window runs, or it ends
/// meanwhile, or it does not have the book.
[[nodiscard]] std::optional<HandoverAnswer> handOver(const HandoverRequest& request);

/// Brings the running window to the front and has it open @p file (absolute; may be empty). False if none
/// runs: then this start is the first.
[[nodiscard]] bool raiseRunningWindow(const QString& file);
/// The same with the demo book.
[[nodiscard]] bool raiseRunningWindowWithDemo();

/// A message on the wire: its length, then itself.
[[nodiscard]] QByteArray packed(const HandoverRequest& request);
[[nodiscard]] QByteArray packed(const HandoverAnswer& answer);
/// Takes a whole message off the front of @p bytes; nothing while it is not yet complete.
[[nodiscard]] std::optional<HandoverRequest> takeRequest(QByteArray& bytes);
[[nodiscard]] std::optional<HandoverAnswer> takeAnswer(QByteArray& bytes);

} // namespace tenure::app
