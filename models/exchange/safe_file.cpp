// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {
namespace {

constexpr qsizetype bufferBytes = 256 * 1024;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Waits until the bytes are on the disk.
bool syncHandle(int handle) {
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

/// Makes a rename in @p folder survive a power cut. Some file systems can't do this for folders; the file
/// itself is safe there too, under one name or the other.
void syncFolder([[maybe_unused]] const QString& folder) {
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

/// The file that @p path leads to.
QString targetOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    const QString target = info.canonicalFilePath();
    return target.isEmpty() ? info.symLinkTarget() : target;
}

} // namespace

SafeFile::SafeFile(const QString& path) : m_path(targetOf(path)) {}

SafeFile::~SafeFile() {
    if (m_file)
        m_file->remove();
}

domain::Result<void> SafeFile::open() {
    const QFileInfo old(m_path);
    if (old.isDir())
        return fail(QCoreApplication::translate("SafeFile", "This is a folder."));
    if (old.exists() && !old.isWritable())
        return fail(QCoreApplication::translate("SafeFile", "The file is read-only."));
    const QString name =
        u"%1/.%2.%3.part"_s.arg(old.absolutePath(), old.fileName().left(100),
                                QString::number(QRandomGenerator::system()->generate64(), 36));
    m_file = std::make_unique<QFile>(name);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly)) {
        const QString detail = m_file->errorString();
        m_file.reset();
        return fail(detail);
    }
    if (old.exists() && !m_file->setPermissions(old.permissions()))
        return fail(m_file->errorString());
    m_buffer.reserve(bufferBytes);
    return {};
}

domain::Result<void> SafeFile::write(QByteArrayView bytes) {
    if (m_error)
        return tl::unexpected(*m_error);
    m_buffer.append(bytes);
    return m_buffer.size() >= bufferBytes ? flushBuffer() : domain::Result<void>();
}

domain::Result<void> SafeFile::flushBuffer() {
    if (m_error)
        return tl::unexpected(*m_error);
    if (!m_file)
        return fail(QCoreApplication::translate("SafeFile", "The file was not opened."));
    QByteArrayView rest = m_buffer;
    while (!rest.isEmpty()) {
        const qint64 written = m_file->write(rest.data(), rest.size());
        if (written <= 0)
            return fail(m_file->errorString());
        rest = rest.sliced(written);
        m_written += written;
    }
    m_buffer.resize(0);
    return {};
}

domain::Result<void> SafeFile::commit() {
    if (const domain::Result<void> flushed = flushBuffer(); !flushed)
        return flushed;
    if (!m_file->flush() || !syncHandle(m_file->handle()))
        return fail(m_file->errorString());
    const QString name = m_file->fileName();
    m_file->close();
    if (m_file->error() != QFileDevice::NoError || QFileInfo(name).size() != m_written)
        return fail(QCoreApplication::translate("SafeFile", "Not every byte arrived on the disk."));
    std::error_code error;
    std::filesystem::rename(QFileInfo(name).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(),
                            error);
    if (error)
        return fail(QString::fromLocal8Bit(error.message().c_str()));
    m_file.reset();
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

/// Keeps the first error, removes what was written.
domain::Result<void> SafeFile::fail(const QString& detail) {
    if (!m_error) {
        const qint64 needed = m_written + m_buffer.size();
        const bool full =
            QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() < needed - m_written;
        const QString text =
            full ? QCoreApplication::translate(
                       "SafeFile", "The disk is full: “%1” could not be written. The file that was there is "
                                   "unchanged. Make room, or choose another place.")
                 : QCoreApplication::translate(
                       "SafeFile", "“%1” could not be written. What was there before is unchanged.");
        m_error = domain::Error{domain::ErrorKind::World, text.arg(QDir::toNativeSeparators(m_path)), detail};
    }
    if (m_file)
        m_file->remove();
    m_file.reset();
    m_buffer.clear();
    return tl::unexpected(*m_error);
}

} // namespace tenure::exchange
