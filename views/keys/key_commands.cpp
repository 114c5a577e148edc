// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/keys/key_commands.h"

#include <QCoreApplication>

namespace tenure::views {

const std::initializer_list<KeyRow>& keyRows() {
    using Command = KeyCommand;
    // lupdate does not expand macros: each text is marked in full.
    static const std::initializer_list<KeyRow> rows = {
        {Command::MoveDown,
         "moveDown",
         QT_TRANSLATE_NOOP("keys", "Next row"),
         QT_TRANSLATE_NOOP("keys", "move"),
         'J',
         KeyPlace::List,
         {Qt::Key_Down}},
        {Command::MoveUp,
         "moveUp",
         QT_TRANSLATE_NOOP("keys", "Row above"),
         QT_TRANSLATE_NOOP("keys", "move"),
         'K',
         KeyPlace::List,
         {Qt::Key_Up}},
        {Command::Select,
         "select",
         QT_TRANSLATE_NOOP("keys", "Select the row, or all of a group"),
         QT_TRANSLATE_NOOP("keys", "select"),
         0,
         KeyPlace::List,
         {Qt::Key_Space}},
        {Command::Extend,
         "extend",
         QT_TRANSLATE_NOOP("keys", "Extend the selection"),
         QT_TRANSLATE_NOOP("keys", "extend"),
         0,
         KeyPlace::List,
         {Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Up}},
        {Command::Open,
         "open",
         QT_TRANSLATE_NOOP("keys", "Open the account"),
         QT_TRANSLATE_NOOP("keys", "open"),
         'O',
         KeyPlace::List,
         {Qt::Key_Return}},
        {Command::Edit,
         "edit",
         QT_TRANSLATE_NOOP("keys", "Edit the cell"),
         QT_TRANSLATE_NOOP("keys", "edit cell"),
         'E',
         KeyPlace::List,
         {Qt::Key_F2}},
        {Command::Assign, "assign", QT_TRANSLATE_NOOP("keys", "Assign the selected accounts"),
         QT_TRANSLATE_NOOP("keys", "assign"), 'A'},
        {Command::Tag, "tag", QT_TRANSLATE_NOOP("keys", "Tag the selected accounts"),
         QT_TRANSLATE_NOOP("keys", "tag"), 'T'},
        {Command::Done, "done", QT_TRANSLATE_NOOP("keys", "Done"), QT_TRANSLATE_NOOP("keys", "done"), 'D'},
        {Command::Snooze, "snooze", QT_TRANSLATE_NOOP("keys", "Snooze"), QT_TRANSLATE_NOOP("keys", "snooze"),
         'S'},
        {Command::Reschedule, "reschedule", QT_TRANSLATE_NOOP("keys", "Reschedule"),
         QT_TRANSLATE_NOOP("keys", "reschedule"), 'R'},
        {Command::NewTask, "newTask", QT_TRANSLATE_NOOP("keys", "New task or next step"),
         QT_TRANSLATE_NOOP("keys", "new task"), 'N'},
        {Command::Unfold,
         "unfold",
         QT_TRANSLATE_NOOP("keys", "Open or close a group; the cell beside"),
         QT_TRANSLATE_NOOP("keys", "open, close"),
         0,
         KeyPlace::List,
         {Qt::Key_Right, Qt::Key_Left}},
        {Command::MoveColumn,
         "moveColumn",
         QT_TRANSLATE_NOOP("keys", "Move the column"),
         QT_TRANSLATE_NOOP("keys", "move column"),
         0,
         KeyPlace::List,
         {Qt::ALT | Qt::Key_Right, Qt::ALT | Qt::Key_Left}},
        {Command::Clear,
         "clear",
         QT_TRANSLATE_NOOP("keys", "Close, clear the selection, back"),
         QT_TRANSLATE_NOOP("keys", "clear"),
         0,
         KeyPlace::Anywhere,
         {Qt::Key_Escape}},
        {Command::LogTouch, "logTouch", QT_TRANSLATE_NOOP("keys", "Log a touchpoint"),
         QT_TRANSLATE_NOOP("keys", "log touch"), 'L', KeyPlace::Anywhere},
        {Command::Find, "find", QT_TRANSLATE_NOOP("keys", "Type a condition"),
         QT_TRANSLATE_NOOP("keys", "filter"), '/', KeyPlace::Anywhere},
        {Command::ShowKeys, "showKeys", QT_TRANSLATE_NOOP("keys", "List all keys"),
         QT_TRANSLATE_NOOP("keys", "all keys"), '?', KeyPlace::Anywhere},
    };
    return rows;
}

const KeyRow& keyRow(KeyCommand command) {
    return keyRows().begin()[static_cast<int>(command)];
}

QString keyText(KeyCommand command) {
    return QCoreApplication::translate("keys", keyRow(command).text);
}

QString keyHintText(KeyCommand command) {
    return QCoreApplication::translate("keys", keyRow(command).hint);
}

} // namespace tenure::views
