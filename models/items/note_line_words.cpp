// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/note_line_words.h"

#include <QCoreApplication>

namespace tenure::items {

QString noteLineText(const domain::NoteLine& line, const DisplayContext& display) {
    const QString due = line.due ? dayText(*line.due, display) : QString();
    switch (line.kind) {
    case domain::NoteLineKind::Task:
        return line.due ? QCoreApplication::translate("notes", "Task: %1, due %2").arg(line.text, due)
                        : QCoreApplication::translate("notes", "Task: %1").arg(line.text);
    case domain::NoteLineKind::Promise:
        return line.due ? QCoreApplication::translate("notes", "Promise: %1, by %2").arg(line.text, due)
                        : QCoreApplication::translate("notes", "Promise: %1").arg(line.text);
    case domain::NoteLineKind::Feedback:
        return QCoreApplication::translate("notes", "Feedback: %1").arg(line.text);
    }
    Q_UNREACHABLE();
}

} // namespace tenure::items
