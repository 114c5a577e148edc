// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace tenure::app {

/// Where a command reads and writes: the streams of this process, or those of the program that handed the
/// command over. Text is UTF-8.
struct Streams {
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
    QString workingDirectory;   ///< what relative paths are relative to
    bool errIsTerminal = false; ///< progress is shown there only
};

/// How a command talks: plain text or JSON, with or without remarks.
class Console {
public:
    Console(Streams streams, bool json, bool quiet) : m_streams(streams), m_json(json), m_quiet(quiet) {}

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] QIODevice& in() { return m_streams.in; }
    [[nodiscard]] QIODevice& out() { return m_streams.out; }
    [[nodiscard]] const Streams& streams() const { return m_streams; }
    /// A path of the command line as an absolute one.
    [[nodiscard]] QString path(const QString& argument) const;

    /// What was asked for, on standard output: a text of whole lines, or with --json the one value.
    void answer(const QString& text);
    void answer(const QJsonObject& value);
    void answer(const QJsonArray& value);
    /// What was done, on standard output; not with --json, and not with --quiet.
    void remark(const QString& text);
    /// Something to know besides, on standard error.
    void warn(const QString& text);
    void report(const Failure& failure);
    /// Shows "done of total" on standard error if that is a terminal and nobody asked for quiet; call it as
    /// often as you like.
    [[nodiscard]] std::function<void(qint64, qint64)> progress();
    /// Takes the progress line away again.
    void endProgress();

    /// Sends what is still buffered; whether everything arrived (a full disk, a closed pipe). Call it last.
    [[nodiscard]] bool finish();
    void write(const QByteArray& bytes);

private:
    void complain(const QString& text);
    void writeError(const QByteArray& bytes);

    Streams m_streams;
    bool m_json;
    bool m_quiet;
    bool m_good = true;
    int m_shownPercent = -1;
};

} // namespace tenure::app
