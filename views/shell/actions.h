// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_map.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>
#include <utility>

namespace tenure::views {

/// Everything that menus offer. One row each in action_table.cpp: text, icon, keys and what must be open.
enum class ActionId {
    NewBook,
    OpenBook,
    OpenDemo,
    Import,
    Export,
    BackUp,
    Restore,
    CloseBook,
    Quit,
    Undo,
    Redo,
    Find,
    Palette,
    SaveSegment,
    SelectAll,
    Settings,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    MoreContrast,
    DensityCompact,
    DensityNormal,
    DensityRoomy,
    PreviewPane,
    Rail,
    Scale100,
    Scale115,
    Scale125,
    Scale150,
    NewAccount,
    OpenAccount,
    LogTouch,
    EditCell,
    AssignSelected,
    TagSelected,
    EditSelected,
    DeleteSelected,
    Keys,
    About,
    Trash,
};

enum class BookState { None, ReadOnly, Writable };

/// The actions of a window. An action that nobody has taken up with on() is not shown anywhere; one whose
/// need is not met (no book, read-only book, nothing selected) is shown disabled.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.at(id); }

    /// Runs @p run (nothing, or a bool for actions that are checked) when the action is triggered, as long as
    /// @p context lives.
    template <class Function>
    void on(ActionId id, QObject* context, Function&& run) {
        connect(action(id), &QAction::triggered, context, std::forward<Function>(run));
        takeUp(id);
    }

    /// Letters that work anywhere become keys of the actions that do the same.
    void setKeys(const KeyMap& keys);
    /// The key by which an action is reached, cap by cap: its letter if it has one, else its shortcut.
    [[nodiscard]] QStringList caps(ActionId id) const;
    void setBookState(BookState state);
    [[nodiscard]] qint64 selected() const { return m_selected; }
    /// How many accounts are selected.
    void setSelection(qint64 count);
    /// The label of the transaction that Undo or Redo would act on; without one they are disabled.
    void setUndo(const QString& label);
    void setRedo(const QString& label);

    /// The actions that have been taken up, in the order of the table.
    [[nodiscard]] QList<const QAction*> shown() const;
    [[nodiscard]] BookState bookState() const { return m_book; }

private:
    void takeUp(ActionId id);
    void refresh();

    std::map<ActionId, QAction*> m_actions;
    KeyMap m_keys;
    BookState m_book = BookState::None;
    qint64 m_selected = 0;
    QString m_undo;
    QString m_redo;
};

} // namespace tenure::views
