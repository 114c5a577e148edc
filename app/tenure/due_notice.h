// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QSystemTrayIcon;

namespace tenure::views {
class UiSettings;
}

namespace tenure::app {

class DueWatch;

/// Tells once a day, from the time that is set on, how many tasks are due and overdue; if there are any.
class DueNotice : public QObject {
    Q_OBJECT
public:
    using Present = std::function<void(const QString& title, const QString& text)>;
    /// Without @p present it is the desktop that tells.
    DueNotice(DueWatch& watch, views::UiSettings& settings, Present present, QObject* parent);

    /// Tells if it is time to. Comes by itself each half minute, since a computer that slept has no alarm.
    void look(const QDateTime& now);

Q_SIGNALS:
    /// Somebody clicked what was told.
    void clicked();

private:
    void presentOnDesktop(const QString& title, const QString& text);

    DueWatch& m_watch;
    views::UiSettings& m_settings;
    Present m_present;
    QTimer m_timer;
    QSystemTrayIcon* m_tray = nullptr; ///< from the first notice on
};

} // namespace tenure::app
