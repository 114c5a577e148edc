// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actions.h"

#include "views/shell/action_table.h"
#include "views/widgets/keycap.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = ActionNeed;
using Kind = ActionKind;

QString translated(const char* text) {
    return QCoreApplication::translate("actions", text);
}

bool isMet(Need need, BookState book, qint64 selected) {
    switch (need) {
    case Need::Nothing:
        return true;
    case Need::Book:
        return book != BookState::None;
    case Need::Writing:
        return book == BookState::Writable;
    case Need::Selection:
        return book != BookState::None && selected > 0;
    case Need::WritingSelection:
        break;
    }
    return book == BookState::Writable && selected > 0;
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    std::map<Kind, QActionGroup*> groups;
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(translated(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(QList<QKeySequence>(row.keys));
        action->setCheckable(row.kind != Kind::Plain);
        if (row.icon != Icon::None)
            action->setIcon(icon(row.icon));
        if (row.kind != Kind::Plain && row.kind != Kind::Check) {
            QActionGroup*& group = groups[row.kind];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        action->setVisible(false);
        m_actions.emplace(row.id, action);
    }
    setKeys(KeyMap());
    refresh();
}

void Actions::setKeys(const KeyMap& keys) {
    m_keys = keys;
    for (const ActionRow& row : actionRows()) {
        if (!row.letter || !keyRow(*row.letter).places.testFlag(KeyPlace::Anywhere))
            continue;
        QList<QKeySequence> shortcuts(row.keys);
        if (const QString& letter = keys.letter(*row.letter); !letter.isEmpty())
            shortcuts.append(QKeySequence(QKeyCombination::fromCombined(letter.front().unicode())));
        action(row.id)->setShortcuts(shortcuts);
    }
}

QStringList Actions::caps(ActionId id) const {
    const ActionRow& row = actionRows().begin()[static_cast<int>(id)];
    if (row.letter && !m_keys.letter(*row.letter).isEmpty())
        return {m_keys.letter(*row.letter)};
    const QKeySequence shortcut = action(id)->shortcut();
    return shortcut.isEmpty() ? QStringList() : keycapTexts(shortcut);
}

void Actions::takeUp(ActionId id) {
    action(id)->setVisible(true);
    refresh(); // Qt holds invisible actions disabled
}

QList<const QAction*> Actions::shown() const {
    QList<const QAction*> list;
    for (const ActionRow& row : actionRows()) {
        if (action(row.id)->isVisible())
            list.append(action(row.id));
    }
    return list;
}

void Actions::setBookState(BookState state) {
    m_book = state;
    refresh();
}

void Actions::setSelection(qint64 count) {
    m_selected = count;
    refresh();
}

void Actions::setUndo(const QString& label) {
    m_undo = label;
    refresh();
}

void Actions::setRedo(const QString& label) {
    m_redo = label;
    refresh();
}

void Actions::refresh() {
    for (const ActionRow& row : actionRows())
        action(row.id)->setEnabled(isMet(row.need, m_book, m_selected));
    const auto label = [this](ActionId id, const QString& plain, const QString& what) {
        QString escaped = what;
        escaped.replace(u'&', u"&&"_s);
        action(id)->setText(
            what.isEmpty() ? plain : tr("%1: %2", "an action and what it acts on").arg(plain, escaped));
        action(id)->setEnabled(action(id)->isEnabled() && !what.isEmpty());
    };
    label(ActionId::Undo, translated("&Undo"), m_undo);
    label(ActionId::Redo, translated("&Redo"), m_redo);
}

} // namespace tenure::views
