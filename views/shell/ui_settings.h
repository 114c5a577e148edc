// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_map.h"
#include "views/shell/setting.h"
#include "views/shell/theme.h"

#include <QByteArray>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace tenure::views {

enum class Density { Compact, Normal, Roomy };

template <>
inline constexpr int enumValues<ThemeMode> = 3;
template <>
inline constexpr int enumValues<Density> = 3;

/// The height of a table row in design pixels: 28, 32 or 36.
[[nodiscard]] int rowPixels(Density density);

/// What the windows remember on this computer, apart from any book: a small JSON file of our own, because
/// QSettings reports no error on a full disk and loses other keys with it. One per program, owned by the
/// composition root. A file that cannot be understood is kept as "….damaged" and the defaults hold.
class UiSettings : public QObject {
    Q_OBJECT
public:
    /// Reads @p path; tests give one in a temporary folder.
    explicit UiSettings(QString path = defaultPath(), QObject* parent = nullptr);
    /// Writes what is not yet written.
    ~UiSettings() override;

    /// "settings.json" in the user's configuration folder of this program.
    [[nodiscard]] static QString defaultPath();

    Setting<ThemeMode> theme{u"theme", ThemeMode::System};
    Setting<bool> moreContrast{u"moreContrast", false};
    Setting<int> scalePercent{u"scalePercent", 100}; ///< 100–150
    Setting<Density> density{u"density", Density::Normal};
    Setting<bool> railCollapsed{u"railCollapsed", false};
    Setting<bool> previewPane{u"previewPane", true};
    Setting<QString> authorName{u"authorName", {}}; ///< of the person, for the log; empty: the system's
    Setting<QString> language{u"language", {}};     ///< "en", "pl", "zh_CN", "zh_TW"; empty: the system's
    Setting<KeyMap> keys{u"keys", KeyMap()};        ///< single letters that were changed or turned off
    Setting<QByteArray> windowGeometry{u"windowGeometry", {}};
    Setting<QStringList> recentBooks{u"recentBooks", {}}; ///< paths, newest first
    Setting<QString> importFolder{u"importFolder", {}};
    Setting<QString> exportFolder{u"exportFolder", {}};

    /// What a page remembers about itself (query, grouping, sort, columns, splitter), by its key. Empty at
    /// first.
    [[nodiscard]] QJsonObject pageState(const QString& page) const;
    void setPageState(const QString& page, const QJsonObject& state);

    /// Puts @p path first in recentBooks, once; ten are kept.
    void rememberBook(const QString& path);

    void forgetBook(const QString& path);

    /// Writes now. False, with saveFailed, if the file on disk is still the old one.
    bool save();

Q_SIGNALS:
    /// The settings could not be written; @p reason is for people.
    void saveFailed(const QString& reason);

private:
    void load();
    [[nodiscard]] std::vector<SettingBase*> all();

    Setting<QJsonObject> m_pages{u"pages", {}};
    QString m_path;
    QJsonObject m_unknown; ///< keys of a newer program, written back as they were
    QTimer m_later;
    bool m_unsaved = false;
};

} // namespace tenure::views
