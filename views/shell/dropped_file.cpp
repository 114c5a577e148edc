// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/dropped_file.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QString droppedFile(const QMimeData* data) {
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const auto known : {"tenure"_L1, "csv"_L1, "tsv"_L1, "txt"_L1, "eml"_L1, "ics"_L1}) {
        if (ending == known)
            return path;
    }
    return {};
}

} // namespace tenure::views
