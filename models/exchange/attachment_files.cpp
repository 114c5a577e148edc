// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/attachment_files.h"

#include "exchange/safe_file.h"
#include "store/safety/attached_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Attachment;
using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AttachmentFiles)
};

constexpr qsizetype nameLimit = 200;

tl::unexpected<Error> failure(ErrorKind kind, const QString& text, const QString& detail = {}) {
    return tl::unexpected(Error{kind, text, detail});
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The name without a path (mail may bring any), controls and marks that turn the direction of text.
QString plainName(const QString& name) {
    QString plain = name.section(u'/', -1).section(u'\\', -1).simplified();
    plain.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    plain.truncate(nameLimit);
    return plain.isEmpty() || plain == u"."_s || plain == u".."_s ? Tr::tr("File without a name") : plain;
}

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> tooLarge(const QString& name, qint64 size) {
    return failure(ErrorKind::Usage, Tr::tr("“%1” has %2. Files of up to %3 can be attached.")
                                         .arg(name, sizeText(size), sizeText(attachmentLimit)));
}

Result<void> makeFolder(const QString& folder) {
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkdir(folder))
        return failure(ErrorKind::World, Tr::tr("The folder “%1” for attached files can't be made.")
                                             .arg(QDir::toNativeSeparators(folder)));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<QByteArray> readWhole(const QString& path, const QString& name) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::World, Tr::tr("“%1” can't be read.").arg(name), file.errorString());
    if (file.size() > attachmentLimit)
        return tooLarge(name, file.size());
    QByteArray bytes = file.read(attachmentLimit + 1); // one that grows meanwhile
    if (bytes.size() > attachmentLimit)
        return tooLarge(name, bytes.size());
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::World, Tr::tr("“%1” can't be read.").arg(name), file.errorString());
    return bytes;
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    SafeFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

} // namespace

Result<Attachment> takeFile(const QString& bookPath, const FileContent& content) {
    Attachment taken;
    taken.name = plainName(content.name);
    if (content.bytes.size() > attachmentLimit)
        return tooLarge(taken.name, content.bytes.size());
    taken.size = content.bytes.size();
    taken.sha256 = hashOf(content.bytes);
    taken.mediaType = content.mediaType;
    if (taken.mediaType.isEmpty())
        taken.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(taken.name, content.bytes).name();
    if (readAttachment(bookPath, taken))
        return taken; // there already
    return makeFolder(store::attachedFilesFolder(bookPath))
        .and_then([&] { return writeWhole(attachmentPath(bookPath, taken), content.bytes); })
        .map([&] { return taken; });
}

Result<Attachment> takeFile(const QString& bookPath, const QString& sourcePath) {
    const QString name = QFileInfo(sourcePath).fileName();
    return readWhole(sourcePath, name).and_then([&](QByteArray bytes) {
        return takeFile(bookPath, FileContent{name, std::move(bytes)});
    });
}

QString attachmentPath(const QString& bookPath, const Attachment& attachment) {
    const bool isHash = attachment.sha256.size() == 64 &&
                        std::all_of(attachment.sha256.cbegin(), attachment.sha256.cend(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    return isHash ? store::attachedFilesFolder(bookPath) + u'/' + attachment.sha256 : QString();
}

Result<QByteArray> readAttachment(const QString& bookPath, const Attachment& attachment) {
    const QString path = attachmentPath(bookPath, attachment);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return failure(ErrorKind::World,
                       Tr::tr("The content of “%1” is not beside the book any more. Copy the "
                              "folder “%2” to where the book is.")
                           .arg(attachment.name, QFileInfo(store::attachedFilesFolder(bookPath)).fileName()));
    return readWhole(path, attachment.name).and_then([&](QByteArray bytes) -> Result<QByteArray> {
        if (hashOf(bytes) != attachment.sha256)
            return failure(
                ErrorKind::Damaged,
                Tr::tr("The content of “%1” is not what was attached: the file beside the book was "
                       "changed or damaged.")
                    .arg(attachment.name),
                path);
        return bytes;
    });
}

} // namespace tenure::exchange
