// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>
#include <optional>

namespace tenure::exchange {

/// Writes a file as a whole or not at all: into a new file beside the old one, which takes its place only
/// when every byte is checked and on the disk. Whatever fails, the old file stays as it was and the new one
/// is removed. (QSaveFile replaced a good file by a cut one on a full disk.)
class SafeFile {
public:
    /// @p path may be a symbolic link: what it points to is replaced.
    explicit SafeFile(const QString& path);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Makes the new file, readable by its owner only, or with the permissions of the file it will replace.
    [[nodiscard]] domain::Result<void> open();
    /// Appends. After an error every further call gives it again.
    [[nodiscard]] domain::Result<void> write(QByteArrayView bytes);
    /// Puts the new file in its place. Nothing was changed if this fails.
    [[nodiscard]] domain::Result<void> commit();

    [[nodiscard]] qint64 bytesWritten() const { return m_written + m_buffer.size(); }
    /// The name of the new file while it is written.
    [[nodiscard]] QString temporaryPath() const { return m_file ? m_file->fileName() : QString(); }

private:
    domain::Result<void> fail(const QString& detail);
    domain::Result<void> flushBuffer();

    QString m_path;
    std::unique_ptr<QFile> m_file;
    QByteArray m_buffer;
    qint64 m_written = 0;
    std::optional<domain::Error> m_error;
};

} // namespace tenure::exchange
