// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/default_book.h"
#include "app/commands/display_locale.h"
#include "app/commands/run_command.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace {

bool isTerminal(FILE* stream) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

int main(int argc, char** argv) {
    using namespace tenure::app;
#ifndef Q_OS_WIN
    // A reader that goes (`| head`) must not kill a command in the middle: the failing write is reported.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const QCoreApplication application(argc, argv);
    setProgramNames();
    Translations translations;
    translations.use(displayLocale());
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::WorldFailed);
    const Streams streams{in, out, err, QDir::currentPath(), isTerminal(stderr)};
    return static_cast<int>(runProgram(application.arguments().mid(1), streams));
}
