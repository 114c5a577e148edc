// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/part_file.h"

#include "store/errors.h"
#include "store/safety/folder_sync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

PartFile::PartFile(QString path) : m_path(std::move(path)) {
    remove();
}

PartFile::~PartFile() {
    if (!m_path.isEmpty())
        remove();
}

void PartFile::remove() {
    for (const QLatin1StringView tail : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_path + tail);
}

void PartFile::keepAs(const QString& name) {
    QFile file(m_path);
    if (!file.rename(name)) // refuses a name that is taken
        throw StoreError({QFileInfo::exists(name) ? domain::ErrorKind::Usage : domain::ErrorKind::World,
                          QCoreApplication::translate(
                              "store", "%1 can't be written, or exists already. Nothing was changed.")
                              .arg(name),
                          file.errorString()});
    m_path.clear();
    syncFolder(QFileInfo(name).absolutePath());
}

} // namespace tenure::store
