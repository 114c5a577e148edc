// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/process_identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef Q_OS_WIN

QString startOf(qint64 pid) {
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {};
    FILETIME created{}, exited{}, kernel{}, user{};
    const bool known = GetProcessTimes(process, &created, &exited, &kernel, &user);
    CloseHandle(process);
    return known ? QString::number((quint64(created.dwHighDateTime) << 32) | created.dwLowDateTime)
                 : QString();
}

bool exists(qint64 pid) {
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
}

#else

/// Fields of /proc/PID/stat (proc(5)) from the third on: the state. The name in the second may hold spaces
/// and parentheses, so counting starts behind the last ')'. Empty where there is no such file.
QList<QByteArray> statOf(qint64 pid) {
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// Field 22: clock ticks after boot.
QString startOf(qint64 pid) {
    return QString::fromLatin1(statOf(pid).value(22 - 3));
}

/// One that has ended and waits for its parent to notice is gone.
bool exists(qint64 pid) {
    const QByteArray state = statOf(pid).value(0);
    return state != "Z" && state != "X" && (kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

#endif

} // namespace

ProcessIdentity thisProcess() {
    ProcessIdentity self;
    self.host = QSysInfo::machineHostName();
    self.machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    self.boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    self.pid = QCoreApplication::applicationPid();
    self.started = startOf(self.pid);
    return self;
}

std::optional<bool> isRunning(const ProcessIdentity& process) {
    const ProcessIdentity self = thisProcess();
    // Two containers can share the installation's id: the name has to agree as well.
    if (process.host != self.host || process.machine != self.machine)
        return std::nullopt;
    if (process.boot != self.boot || process.pid <= 0 || !exists(process.pid))
        return false;
    const QString started = startOf(process.pid);
    return process.started.isEmpty() || started.isEmpty() || started == process.started;
}

QString userName() {
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME");
#else
    const passwd* entry = getpwuid(geteuid());
    return entry && entry->pw_name ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
#endif
}

} // namespace tenure::store
