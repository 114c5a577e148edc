// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/about_dialog.h"
#include "views/shell/fonts.h"
#include "views/shell/keys_dialog.h"
#include "views/shell/main_window.h"
#include "views/shell/rail.h"
#include "views/shell/start_page.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <array>

/// What the window decides itself: theme, density, scale, rail, regions, its dialogs.
namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array themes = {std::pair(ActionId::ThemeSystem, ThemeMode::System),
                               std::pair(ActionId::ThemeLight, ThemeMode::Light),
                               std::pair(ActionId::ThemeDark, ThemeMode::Dark)};
constexpr std::array densities = {std::pair(ActionId::DensityCompact, Density::Compact),
                                  std::pair(ActionId::DensityNormal, Density::Normal),
                                  std::pair(ActionId::DensityRoomy, Density::Roomy)};
constexpr std::array scales = {std::pair(ActionId::Scale100, 100), std::pair(ActionId::Scale115, 115),
                               std::pair(ActionId::Scale125, 125), std::pair(ActionId::Scale150, 150)};

/// Ties a group of checked actions to a setting, both ways.
template <class Choices, class T>
void choose(Actions& actions, const Choices& choices, Setting<T>& setting, QObject* context) {
    const auto show = [&actions, choices, &setting] {
        for (const auto& [id, value] : choices)
            actions.action(id)->setChecked(setting.get() == value);
    };
    for (const auto& [id, value] : choices)
        actions.on(id, context, [&setting, value = value] { setting.set(value); });
    QObject::connect(&setting, &SettingBase::changed, context, show);
    show();
}

void toggle(Actions& actions, ActionId id, Setting<bool>& setting, bool inverted, QObject* context) {
    const auto show = [&actions, id, &setting, inverted] {
        actions.action(id)->setChecked(setting.get() != inverted);
    };
    actions.on(id, context, [&setting, inverted](bool on) { setting.set(on != inverted); });
    QObject::connect(&setting, &SettingBase::changed, context, show);
    show();
}

} // namespace

void MainWindow::wireThemeActions() {
    choose(*m_actions, themes, m_settings.theme, this);
    choose(*m_actions, densities, m_settings.density, this);
    choose(*m_actions, scales, m_settings.scalePercent, this);
    toggle(*m_actions, ActionId::MoreContrast, m_settings.moreContrast, false, this);
    toggle(*m_actions, ActionId::PreviewPane, m_settings.previewPane, false, this);
    toggle(*m_actions, ActionId::Rail, m_settings.railCollapsed, true, this);
    connect(&m_settings.theme, &SettingBase::changed, this,
            [this] { m_theme.setMode(m_settings.theme.get()); });
    connect(&m_settings.moreContrast, &SettingBase::changed, this, [this] {
        m_theme.setContrast(m_settings.moreContrast.get() ? Contrast::More : Contrast::Normal);
    });
    connect(&m_settings.scalePercent, &SettingBase::changed, this, &MainWindow::applyScale);
    connect(&m_settings.railCollapsed, &SettingBase::changed, this,
            [this] { m_rail->setCollapsed(m_settings.railCollapsed.get()); });
    const auto takeKeys = [this] {
        m_actions->setKeys(m_settings.keys.get());
        refreshKeys();
    };
    connect(&m_settings.keys, &SettingBase::changed, this, takeKeys);
    // Later: what loses the focus may be on its way out.
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshKeys, Qt::QueuedConnection);
    takeKeys();
    connect(&m_settings.recentBooks, &SettingBase::changed, this, &MainWindow::listRecentBooks);
}

void MainWindow::wireOwnActions() {
    m_actions->on(ActionId::Quit, this, [this] { close(); });
    m_actions->on(ActionId::Keys, this, [this] {
        auto* dialog = new KeysDialog(*m_actions, m_settings.keys.get(), pageKeys(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_actions->on(ActionId::About, this, [this] {
        auto* dialog = new AboutDialog(m_versions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    for (const ActionId id : {ActionId::Quit, ActionId::Keys, ActionId::Rail, ActionId::Palette})
        addAction(m_actions->action(id)); // their keys work even if a platform hides the menu bar
}

void MainWindow::restoreLook() {
    m_theme.setMode(m_settings.theme.get());
    m_theme.setContrast(m_settings.moreContrast.get() ? Contrast::More : Contrast::Normal);
    m_rail->setCollapsed(m_settings.railCollapsed.get());
    applyScale();
    if (!restoreGeometry(m_settings.windowGeometry.get()))
        resize(1440, 870);
}

void MainWindow::applyScale() {
    applyFonts(m_settings.scalePercent.get() / 100.0);
    setMinimumSize(1100, 680);
}

void MainWindow::listRecentBooks() {
    m_start->setRecentBooks(m_settings.recentBooks.get());
    for (QMenu* menu : m_recentMenus)
        fillRecent(menu);
    // The first stands in File and holds nothing else.
    m_recentMenus.front()->menuAction()->setVisible(!m_recentMenus.front()->isEmpty());
}

void MainWindow::fillRecent(QMenu* menu) {
    const QList<QAction*> present = menu->actions();
    for (QAction* action : present) {
        if (action->objectName() == u"recentBook"_s) {
            menu->removeAction(action);
            action->deleteLater();
        }
    }
    QAction* const rest = menu->actions().value(0);
    for (const QString& path : m_settings.recentBooks.get()) {
        if (path == m_bookPath)
            continue;
        auto* action = new QAction(QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s), menu);
        action->setObjectName(u"recentBook"_s);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentBookChosen(path); });
        menu->insertAction(rest, action);
    }
}

/// The regions of the window that can have the focus now.
QList<QWidget*> MainWindow::regions() const {
    QList<QWidget*> all = {m_rail};
    if (m_messages->isVisible())
        all.append(m_messages);
    QList<QWidget*> inside;
    for (QWidget* widget : m_stack->currentWidget()->findChildren<QWidget*>()) {
        if (widget->property(regionProperty).toInt() > 0 && widget->isVisible())
            inside.append(widget);
    }
    std::ranges::sort(inside, {},
                      [](const QWidget* widget) { return widget->property(regionProperty).toInt(); });
    return all + (inside.isEmpty() ? QList<QWidget*>{m_stack->currentWidget()} : inside);
}

bool MainWindow::enterRegion(QWidget* region) {
    if (region == m_messages)
        return m_messages->focusFirst();
    const Page* now = page(m_current);
    if (region == m_rail)
        m_rail->takeFocus();
    else if (region == m_stack->currentWidget() && now && now->takeFocus)
        now->takeFocus();
    else
        region->setFocus(Qt::TabFocusReason);
    return true;
}

void MainWindow::cycleRegion(int step) {
    const QList<QWidget*> all = regions();
    const QWidget* focused = QApplication::focusWidget();
    const auto holder = std::ranges::find_if(
        all, [focused](const QWidget* region) { return region == focused || region->isAncestorOf(focused); });
    const auto count = static_cast<int>(all.size());
    int at = holder == all.end() ? -1 : static_cast<int>(holder - all.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (enterRegion(all.at(at)))
            return;
    }
}

} // namespace tenure::views
