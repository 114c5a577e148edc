// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"

#include <QByteArray>
#include <QString>

namespace tenure::exchange {

/// The contents of attachments: in the folder "NAME.tenure-files" beside the book, each under its SHA-256,
/// the same content once. A content is there before the row that names it is written, and stays when that row
/// is taken back, so that it can be made again.

/// The largest file that is taken, in bytes.
inline constexpr qint64 attachmentLimit = 20'000'000;

/// What is to be kept.
struct FileContent {
    QString name; ///< as people know it; a path in it is dropped
    QByteArray bytes;
    QString mediaType = {}; ///< empty: by name and content
};

/// Keeps a content: whole and on the disk when this returns, or not at all. The result wants account and
/// touchpoint and goes into the book then. Refuses what is too large.
[[nodiscard]] domain::Result<domain::Attachment> takeFile(const QString& bookPath,
                                                          const FileContent& content);
/// The same with a copy of the file at @p sourcePath, which stays where it is.
[[nodiscard]] domain::Result<domain::Attachment> takeFile(const QString& bookPath, const QString& sourcePath);

/// Where the content stands; empty for a hash that is none.
[[nodiscard]] QString attachmentPath(const QString& bookPath, const domain::Attachment& attachment);

/// The content, if it is still what was taken: else an error that says whether it is gone or another.
[[nodiscard]] domain::Result<QByteArray> readAttachment(const QString& bookPath,
                                                        const domain::Attachment& attachment);

} // namespace tenure::exchange
