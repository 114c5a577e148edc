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

void prepare(QProcess& process) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    prepare(process);
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

Painted startUntilPainted(const QString& program, const QStringList& arguments) {
    QProcess process;
    prepare(process);
    Painted painted;
    painted.seconds = seconds([&] {
        process.start(program, arguments);
        while (process.waitForReadyRead(-1) && !process.canReadLine()) {
        }
    });
    const QByteArray line = process.readLine().trimmed();
    if (!process.waitForFinished(-1) || process.exitCode() != 0 || !line.startsWith("painted"))
        throw BenchError(u"%1 painted nothing: %2"_s.arg(program, process.errorString()));
    painted.bytes = line.mid(8).toLongLong();
    return painted;
}

Painted startChildUntilPainted(const QString& name) {
    return startUntilPainted(QCoreApplication::applicationFilePath(), {u"--child"_s, name});
}

} // namespace tenure::bench
