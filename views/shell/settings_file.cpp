// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settings_file.h"

#include "exchange/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QString writeWhole(const QString& path, const QByteArray& bytes) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder))
            return QCoreApplication::translate("tenure::views::UiSettings", "There is no folder %1.")
                .arg(QDir::toNativeSeparators(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    exchange::SafeFile file(path);
    const domain::Result<void> written =
        file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
    return written ? QString() : u"%1 %2"_s.arg(written.error().text, written.error().detail).trimmed();
}

} // namespace tenure::views
