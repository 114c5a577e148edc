// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/due_notice.h"

#include "app/tenure/due_watch.h"
#include "views/settings/daily_notice.h"
#include "views/shell/icons.h"
#include "views/shell/ui_settings.h"

#include <QSystemTrayIcon>

#include <chrono>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DueNotice::DueNotice(DueWatch& watch, views::UiSettings& settings, Present present, QObject* parent)
    : QObject(parent), m_watch(watch), m_settings(settings), m_present(std::move(present)) {
    if (!m_present)
        m_present = [this](const QString& title, const QString& text) { presentOnDesktop(title, text); };
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(QDateTime::currentDateTime()); });
    m_timer.start();
}

void DueNotice::look(const QDateTime& now) {
    domain::DailyReminder reminder = views::dailyNotice(m_settings);
    const QDateTime next = reminder.next(now);
    if (!next.isValid() || next > now || !m_watch.due())
        return;
    reminder.shown = now.date();
    views::setDailyNotice(m_settings, reminder);
    const operations::DueTasks due = *m_watch.due();
    if (due.due + due.overdue > 0)
        m_present(tr("Tasks of today"),
                  tr("%n due", nullptr, due.due) + u", "_s + tr("%n overdue", nullptr, due.overdue));
}

void DueNotice::presentOnDesktop(const QString& title, const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(views::programIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DueNotice::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DueNotice::clicked);
        m_tray->show();
    }
    m_tray->showMessage(title, text, views::programIcon());
}

} // namespace tenure::app
