// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/workbench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the file with @p write unless it is there.
template <class F>
QString fileMadeBy(const QString& path, F write) {
    QFile file(path);
    if (file.exists())
        return path;
    if (!file.open(QIODevice::WriteOnly) || !write(file))
        throw BenchError(u"can't write %1: %2"_s.arg(path, file.errorString()));
    return path;
}

} // namespace

Workbench::Workbench() : m_folder(QDir::tempPath() + u"/tenure-bench-XXXXXX"_s) {
    if (!m_folder.isValid())
        throw BenchError(m_folder.errorString());
}

QString Workbench::path(const QString& name) const {
    return m_folder.filePath(name);
}

QString Workbench::freshPath(const QString& name) const {
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path(name) + suffix);
    return path(name);
}

QString Workbench::accountsCsv(qint64 count) {
    return fileMadeBy(path(u"accounts-%1.csv"_s.arg(count)),
                      [&](QFile& file) { return test::writeAccountsCsv(file, count, today()); });
}

QString Workbench::usageCsv(qint64 points, qint64 accounts, test::UsageForm form) {
    const QString name = u"usage-%1-%2-%3.csv"_s.arg(points).arg(accounts).arg(static_cast<int>(form));
    return fileMadeBy(
        path(name), [&](QFile& file) { return test::writeUsageCsv(file, points, accounts, today(), form); });
}

QString Workbench::shell(const QString& database, const QString& script) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database});
    if (!process.waitForStarted())
        throw BenchError(u"the sqlite3 shell can't be started"_s);
    process.write(script.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const QString output = QString::fromUtf8(process.readAll());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw BenchError(u"sqlite3: "_s + output);
    return output;
}

double Workbench::shellTimer(const QString& database, const QString& script) {
    static const QRegularExpression line(u"Run Time: real ([0-9.]+) user ([0-9.]+) sys ([0-9.]+)"_s);
    double sum = 0;
    auto matches = line.globalMatch(shell(database, u".output /dev/null\n"_s + script));
    while (matches.hasNext()) {
        const auto match = matches.next();
        // "real" has a resolution of a millisecond, which is too coarse for short statements on cached pages.
        const double real = match.captured(1).toDouble();
        sum += real >= 0.02 ? real : match.captured(2).toDouble() + match.captured(3).toDouble();
    }
    return sum;
}

} // namespace tenure::bench
