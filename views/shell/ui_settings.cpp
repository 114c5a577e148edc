// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ui_settings.h"

#include "views/shell/settings_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRecentBooks = 10;

} // namespace

int rowPixels(Density density) {
    switch (density) {
    case Density::Compact:
        return 28;
    case Density::Roomy:
        return 36;
    case Density::Normal:
        break;
    }
    return 32;
}

UiSettings::UiSettings(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) {
    m_later.setSingleShot(true);
    m_later.setInterval(400ms); // a splitter being dragged is written once
    connect(&m_later, &QTimer::timeout, this, &UiSettings::save);
    load();
    for (SettingBase* setting : all()) {
        connect(setting, &SettingBase::changed, this, [this] {
            m_unsaved = true;
            m_later.start();
        });
    }
}

UiSettings::~UiSettings() {
    if (m_unsaved)
        save();
}

QString UiSettings::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.json"_s;
}

std::vector<SettingBase*> UiSettings::all() {
    return {&theme,       &moreContrast,   &scalePercent, &density,      &railCollapsed,
            &previewPane, &windowGeometry, &recentBooks,  &importFolder, &exportFolder,
            &authorName,  &language,       &keys,         &m_pages};
}

void UiSettings::load() {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return; // the first start
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        const QString damaged = m_path + u".damaged"_s;
        QFile::remove(damaged);
        QFile::rename(m_path, damaged);
        return;
    }
    m_unknown = document.object();
    for (SettingBase* setting : all())
        setting->readJson(m_unknown.take(setting->key()));
}

bool UiSettings::save() {
    m_later.stop();
    QJsonObject object = m_unknown;
    for (const SettingBase* setting : all()) {
        if (!setting->isDefault())
            object.insert(setting->key(), setting->toJson());
    }
    const QString reason = writeWhole(m_path, QJsonDocument(object).toJson());
    m_unsaved = !reason.isEmpty();
    if (m_unsaved)
        Q_EMIT saveFailed(reason);
    return !m_unsaved;
}

QJsonObject UiSettings::pageState(const QString& page) const {
    return m_pages.get().value(page).toObject();
}

void UiSettings::setPageState(const QString& page, const QJsonObject& state) {
    QJsonObject pages = m_pages.get();
    pages.insert(page, state);
    m_pages.set(pages);
}

void UiSettings::rememberBook(const QString& path) {
    QStringList books = recentBooks.get();
    books.removeAll(path);
    books.prepend(path);
    recentBooks.set(books.mid(0, mostRecentBooks));
}

void UiSettings::forgetBook(const QString& path) {
    QStringList books = recentBooks.get();
    books.removeAll(path);
    recentBooks.set(books);
}

} // namespace tenure::views
