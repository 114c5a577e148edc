// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/default_book.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void setProgramNames() {
    QCoreApplication::setApplicationName(u"tenure"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENURE_VERSION));
}

QJsonObject windowSettings() {
    // The file of views/shell/ui_settings.h, which a program without Widgets can't link.
    QFile file(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString defaultBook() {
    QString named = qEnvironmentVariable("TENURE_BOOK");
    if (!named.isEmpty())
        return named;
    return windowSettings()[u"recentBooks"].toArray().first().toString();
}

} // namespace tenure::app
