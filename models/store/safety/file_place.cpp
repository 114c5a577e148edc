// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/file_place.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CloudName {
    QLatin1StringView folder; ///< a folder of this name, or of this name with something behind it
    QLatin1StringView program;
};

constexpr std::array cloudNames{
    CloudName{"dropbox"_L1, "Dropbox"_L1},           CloudName{"onedrive"_L1, "OneDrive"_L1},
    CloudName{"google drive"_L1, "Google Drive"_L1}, CloudName{"googledrive"_L1, "Google Drive"_L1},
    CloudName{"my drive"_L1, "Google Drive"_L1},     CloudName{"icloud drive"_L1, "iCloud Drive"_L1},
    CloudName{"iclouddrive"_L1, "iCloud Drive"_L1},  CloudName{"com~apple~clouddocs"_L1, "iCloud Drive"_L1},
    CloudName{"nextcloud"_L1, "Nextcloud"_L1},       CloudName{"owncloud"_L1, "ownCloud"_L1},
    CloudName{"syncthing"_L1, "Syncthing"_L1},       CloudName{"pclouddrive"_L1, "pCloud"_L1},
    CloudName{"seafile"_L1, "Seafile"_L1},           CloudName{"megasync"_L1, "MEGA"_L1},
    CloudName{"cloudstorage"_L1, "macOS"_L1},
};

constexpr std::array networkTypes{
    "nfs"_L1,    "nfs4"_L1,       "cifs"_L1,   "smb"_L1,       "smb2"_L1,
    "smb3"_L1,   "smbfs"_L1,      "ncpfs"_L1,  "afs"_L1,       "afpfs"_L1,
    "9p"_L1,     "coda"_L1,       "ceph"_L1,   "glusterfs"_L1, "davfs"_L1,
    "webdav"_L1, "sshfs"_L1,      "lustre"_L1, "vboxsf"_L1,    "prl_fs"_L1,
    "vmhgfs"_L1, "gvfsd-fuse"_L1, "rclone"_L1, "s3fs"_L1,      "google-drive-ocamlfuse"_L1,
    "drvfs"_L1};

/// The rest of @p folder behind @p name is empty or a tail such as " (Company)", " - Company".
bool isCloudFolder(const QString& folder, QLatin1StringView name) {
    if (!folder.startsWith(name, Qt::CaseInsensitive))
        return false;
    const QStringView rest = QStringView(folder).mid(name.size());
    return rest.isEmpty() || rest.startsWith(u" (") || rest.startsWith(u" - ") || rest.startsWith(u'-');
}

QString syncingProgram(const QDir& folder) {
    if (folder.exists(u".stfolder"_s))
        return u"Syncthing"_s;
    if (folder.exists(u".dropbox"_s) || folder.exists(u".dropbox.cache"_s))
        return u"Dropbox"_s;
    if (folder.exists(u".owncloudsync.log"_s) || folder.exists(u".nextcloudsync.log"_s) ||
        !folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty())
        return u"Nextcloud"_s;
    return {};
}

} // namespace

Place placeOf(const QString& absolutePath, const QString& fileSystemType) {
    const QStringList folders = QFileInfo(absolutePath).path().split(u'/', Qt::SkipEmptyParts);
    for (const QString& folder : folders)
        for (const CloudName& cloud : cloudNames)
            if (isCloudFolder(folder, cloud.folder))
                return {PlaceKind::Cloud, cloud.program};
    QString type = fileSystemType.toLower();
    if (type.startsWith("fuse."_L1))
        type.remove(0, 5);
    const bool network =
        absolutePath.startsWith("//"_L1) ||
        std::ranges::any_of(networkTypes, [&](QLatin1StringView known) { return type == known; });
    return network ? Place{PlaceKind::Network, fileSystemType} : Place{};
}

Place placeOf(const QString& path) {
    const QFileInfo info(path);
    const QString real =
        info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QStorageInfo storage(QFileInfo(real).path());
    const Place place = placeOf(real, QString::fromLatin1(storage.fileSystemType()));
    if (place.kind == PlaceKind::Cloud)
        return place;
    QDir folder(QFileInfo(real).path());
    do {
        const QString program = syncingProgram(folder);
        if (!program.isEmpty())
            return {PlaceKind::Cloud, program};
    } while (!folder.isRoot() && folder.cdUp());
    return place;
}

QStringList conflictCopies(const QString& fileName, const QStringList& names, PlaceKind kind) {
    const QString base = QRegularExpression::escape(QFileInfo(fileName).completeBaseName());
    const QString suffix = QRegularExpression::escape(QFileInfo(fileName).suffix());
    // Dropbox, Nextcloud: "book (Ewa's conflicted copy 2026-03-01).tenure"; Syncthing:
    // "book.sync-conflict-20260301-101500-ABCDEFG.tenure"; Seafile: "book (SFConflict ewa@example.org
    // 2026-…).tenure".
    QString tail = u"( \\([^)]*(conflict|SFConflict)[^)]*\\)|\\.sync-conflict-[^/]+)"_s;
    if (kind == PlaceKind::Cloud) // Google Drive: "book (1).tenure"; OneDrive: "book-LAPTOP.tenure"
        tail = u"(%1| \\(\\d+\\)|-[A-Z0-9][A-Z0-9-]{2,})"_s.arg(tail);
    const QRegularExpression pattern(u"^%1%2\\.%3$"_s.arg(base, tail, suffix),
                                     QRegularExpression::DontCaptureOption);
    QStringList copies;
    std::ranges::copy_if(names, std::back_inserter(copies),
                         [&](const QString& name) { return pattern.match(name).hasMatch(); });
    return copies;
}

} // namespace tenure::store
