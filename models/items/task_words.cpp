// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/task_words.h"

#include "items/work_words.h"

#include <QCoreApplication>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using domain::Recurrence;
using operations::TaskSection;

namespace {

QString say(const char* text, int count = -1) {
    return QCoreApplication::translate("tasks", text, nullptr, count);
}

operations::WorkItem itemOf(const domain::Task& task) {
    return {.kind = operations::WorkKind::Task, .due = task.due, .task = task};
}

} // namespace

QString recurrenceText(int every, Recurrence::Unit unit) {
    switch (unit) {
    case Recurrence::Unit::Day:
        return every == 1 ? say(QT_TRANSLATE_NOOP("tasks", "Every day"))
                          : say(QT_TRANSLATE_N_NOOP("tasks", "Every %n day(s)"), every);
    case Recurrence::Unit::Week:
        return every == 1 ? say(QT_TRANSLATE_NOOP("tasks", "Every week"))
                          : say(QT_TRANSLATE_N_NOOP("tasks", "Every %n week(s)"), every);
    case Recurrence::Unit::Month:
        return every == 1 ? say(QT_TRANSLATE_NOOP("tasks", "Every month"))
                          : say(QT_TRANSLATE_N_NOOP("tasks", "Every %n month(s)"), every);
    case Recurrence::Unit::Year:
        return every == 1 ? say(QT_TRANSLATE_NOOP("tasks", "Every year"))
                          : say(QT_TRANSLATE_N_NOOP("tasks", "Every %n year(s)"), every);
    }
    Q_UNREACHABLE();
}

QString sectionText(TaskSection section) {
    switch (section) {
    case TaskSection::Open:
        return say(QT_TRANSLATE_NOOP("tasks", "Open"));
    case TaskSection::Waiting:
        return say(QT_TRANSLATE_NOOP("tasks", "Waiting"));
    case TaskSection::Snoozed:
        return say(QT_TRANSLATE_NOOP("tasks", "Snoozed"));
    case TaskSection::Done:
        return say(QT_TRANSLATE_NOOP("tasks", "Done"));
    }
    Q_UNREACHABLE();
}

QString taskDayText(const domain::Task& task, TaskSection section, const DisplayContext& context) {
    if (section == TaskSection::Snoozed)
        return dayText(task.snoozedUntil.value_or(context.today), context);
    if (section != TaskSection::Done)
        return dueText(itemOf(task), context);
    if (task.state == domain::TaskState::Cancelled)
        return say(QT_TRANSLATE_NOOP("tasks", "cancelled"));
    return task.doneOn ? dayText(*task.doneOn, context) : u"—"_s;
}

QString spokenTaskDay(const domain::Task& task, TaskSection section, const DisplayContext& context) {
    const QString text = taskDayText(task, section, context);
    if (section == TaskSection::Snoozed)
        return say(QT_TRANSLATE_NOOP("tasks", "back on %1")).arg(text);
    if (section == TaskSection::Done)
        return task.state == domain::TaskState::Cancelled
                   ? text
                   : say(QT_TRANSLATE_NOOP("tasks", "done on %1")).arg(text);
    return task.due ? say(QT_TRANSLATE_NOOP("tasks", "due: %1")).arg(text)
                    : say(QT_TRANSLATE_NOOP("tasks", "no due day"));
}

Tone taskDayTone(const domain::Task& task, TaskSection section, QDate today) {
    if (section == TaskSection::Snoozed || section == TaskSection::Done)
        return Tone::Muted;
    return dueTone(itemOf(task), today);
}

} // namespace tenure::items
