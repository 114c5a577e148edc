// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settings_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString failure(const QString& path, const QString& cause) {
    return QCoreApplication::translate("tenure::views::UiSettings", "%1 could not be written: %2")
        .arg(QDir::toNativeSeparators(path), cause);
}

bool flushToDisk(QFile& file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Empty if all of @p bytes stand in @p file.
QString writeChecked(QFile& file, const QByteArray& bytes) {
    constexpr qint64 chunk = 4096; // one short write must not pass for a whole file
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 wanted = std::min(chunk, bytes.size() - at);
        if (file.write(bytes.constData() + at, wanted) != wanted || !file.flush())
            return file.errorString();
        at += wanted;
    }
    if (!flushToDisk(file) || QFileInfo(file.fileName()).size() != bytes.size())
        return file.errorString();
    return {};
}

} // namespace

QString writeWhole(const QString& path, const QByteArray& bytes) {
    const QString folder = QFileInfo(path).absolutePath();
    const QFile::Permissions onlyUser = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder))
            return failure(path, QCoreApplication::translate("tenure::views::UiSettings", "no such folder"));
        QFile::setPermissions(folder, onlyUser | QFile::ExeOwner);
    }
    QFile fresh(path + u".new"_s);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(path, fresh.errorString());
    fresh.setPermissions(onlyUser);
    const QString cause = writeChecked(fresh, bytes);
    fresh.close();
    if (!cause.isEmpty()) {
        fresh.remove();
        return failure(path, cause);
    }
    std::error_code refused;
    std::filesystem::rename(fresh.filesystemFileName(), QFileInfo(path).filesystemFilePath(), refused);
    if (refused) {
        fresh.remove();
        return failure(path, QString::fromLocal8Bit(refused.message().c_str()));
    }
    return {};
}

} // namespace tenure::views
