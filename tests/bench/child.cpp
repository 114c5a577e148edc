// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"

#include "tests/bench/empty_window.h"
#include "tests/bench/measure.h"
#include "tests/bench/workbench.h"

#include <QCoreApplication>
#include <QProcess>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

std::optional<int> runAsChild(int argc, char** argv) {
    if (argc < 3 || qstrcmp(argv[1], "--child") != 0)
        return std::nullopt;
    const QByteArray name = argv[2];
    if (name == "empty-window")
        return showEmptyWindow(argc, argv);
    return 2;
}

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(-1) ||
        process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw BenchError(u"%1 failed: %2"_s.arg(program, process.errorString()));
    return process.readAllStandardOutput();
}

} // namespace

QString startChild(const QString& name, const QStringList& arguments) {
    return QString::fromUtf8(
        outputOf(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s, name} + arguments));
}

double secondsUntilEnd(const QString& program, const QStringList& arguments) {
    return seconds([&] { outputOf(program, arguments); });
}

} // namespace tenure::bench
