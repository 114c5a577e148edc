// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/menus.h"

#include "views/shell/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("tenure::views::Menus", text);
}

void add(QMenu& menu, const Actions& actions, std::initializer_list<ActionId> ids) {
    for (const ActionId id : ids)
        menu.addAction(actions.action(id));
}

/// Shows the entry of @p menu only while it holds something to choose. Separators at ends and in pairs Qt
/// hides itself.
void hideWhenEmpty(QMenu* menu) {
    const auto refresh = [menu] {
        bool any = false;
        for (const QAction* action : menu->actions())
            any = any || (action->isVisible() && !action->isSeparator());
        menu->menuAction()->setVisible(any);
    };
    for (QAction* action : menu->actions())
        QObject::connect(action, &QAction::changed, menu, refresh);
    refresh();
}

QMenu* newMenu(QMenuBar& bar, const char* title, const QString& name) {
    QMenu* menu = bar.addMenu(tr(title));
    menu->setObjectName(name);
    return menu;
}

QMenu* newSubmenu(QMenu& menu, const char* title, const QString& name) {
    QMenu* submenu = menu.addMenu(tr(title));
    submenu->setObjectName(name);
    return submenu;
}

void fillView(QMenu& view, const Actions& actions) {
    QMenu* theme = newSubmenu(view, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Theme"), u"themeMenu"_s);
    add(*theme, actions, {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark});
    theme->addSeparator();
    add(*theme, actions, {ActionId::MoreContrast});
    QMenu* density =
        newSubmenu(view, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Density"), u"densityMenu"_s);
    add(*density, actions, {ActionId::DensityCompact, ActionId::DensityNormal, ActionId::DensityRoomy});
    QMenu* scale = newSubmenu(view, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Scale"), u"scaleMenu"_s);
    add(*scale, actions, {ActionId::Scale100, ActionId::Scale115, ActionId::Scale125, ActionId::Scale150});
    view.addSeparator();
    add(view, actions, {ActionId::PreviewPane, ActionId::Rail});
}

} // namespace

MenuParts fillMenuBar(QMenuBar& bar, const Actions& actions) {
    bar.setObjectName(u"menuBar"_s);
    QMenu* file = newMenu(bar, QT_TRANSLATE_NOOP("tenure::views::Menus", "&File"), u"fileMenu"_s);
    add(*file, actions, {ActionId::NewBook, ActionId::OpenBook});
    QMenu* recent =
        newSubmenu(*file, QT_TRANSLATE_NOOP("tenure::views::Menus", "Open recen&t"), u"recentMenu"_s);
    add(*file, actions, {ActionId::OpenDemo});
    file->addSeparator();
    add(*file, actions, {ActionId::Import, ActionId::Export});
    file->addSeparator();
    add(*file, actions, {ActionId::BackUp, ActionId::Restore});
    file->addSeparator();
    add(*file, actions, {ActionId::CloseBook, ActionId::Quit});

    QMenu* edit = newMenu(bar, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Edit"), u"editMenu"_s);
    add(*edit, actions, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    add(*edit, actions, {ActionId::Find, ActionId::SaveSegment, ActionId::Palette, ActionId::SelectAll});
    edit->addSeparator();
    add(*edit, actions, {ActionId::Settings});

    fillView(*newMenu(bar, QT_TRANSLATE_NOOP("tenure::views::Menus", "&View"), u"viewMenu"_s), actions);

    QMenu* account = newMenu(bar, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Account"), u"accountMenu"_s);
    add(*account, actions, {ActionId::NewAccount, ActionId::OpenAccount, ActionId::LogTouch});
    account->addSeparator();
    add(*account, actions,
        {ActionId::EditCell, ActionId::AssignSelected, ActionId::TagSelected, ActionId::EditSelected,
         ActionId::DeleteSelected});
    account->addSeparator();
    add(*account, actions, {ActionId::Trash});

    QMenu* help = newMenu(bar, QT_TRANSLATE_NOOP("tenure::views::Menus", "&Help"), u"helpMenu"_s);
    add(*help, actions, {ActionId::Keys, ActionId::About});

    for (QMenu* menu : {file, edit, account, help})
        hideWhenEmpty(menu);
    return {recent};
}

QMenu* bookMenu(const Actions& actions, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"bookMenu"_s);
    menu->addSeparator();
    add(*menu, actions, {ActionId::NewBook, ActionId::OpenBook, ActionId::OpenDemo});
    menu->addSeparator();
    add(*menu, actions, {ActionId::CloseBook});
    return menu;
}

} // namespace tenure::views
