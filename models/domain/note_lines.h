// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::domain {

/// What a line of a note is besides text.
enum class NoteLineKind { Task, Promise, Feedback };

struct NoteLine {
    NoteLineKind kind = NoteLineKind::Task;
    QString text;             ///< without the mark and the day; never empty
    std::optional<QDate> due; ///< of tasks and promises

    bool operator==(const NoteLine&) const = default;
};

/// The lines of @p note that make something: "[] …" or "[ ] …" a task, "! …" a promise, "> …" feedback, also
/// behind the "-" or "*" of a list. A task or promise may end in its due day: 2026-04-01, or days, weeks or
/// months from @p today: +3d, +2w, +1m. A line without a text makes nothing, nor does a picture ("![…") or
/// what stands in a block of code (between lines of ```).
[[nodiscard]] std::vector<NoteLine> noteLines(const QString& note, QDate today);

/// Those of @p after that @p before had not: what a changed note adds. A line that stands in both counts as
/// often as it stands there more.
[[nodiscard]] std::vector<NoteLine> addedNoteLines(const QString& before, const QString& after, QDate today);

} // namespace tenure::domain
