// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "items/roles.h"
#include "operations/task_list.h"

namespace tenure::items {

/// What lists of tasks say.

/// "Every week", "Every 2 weeks", "Every month".
[[nodiscard]] QString recurrenceText(int every, domain::Recurrence::Unit unit);
/// The head of a section: "Open", "Waiting".
[[nodiscard]] QString sectionText(operations::TaskSection section);
/// The day that counts in a section: by when, when it comes back, when it was done. "3 d late", "today
/// 14:00", "24 Mar"; "—" without one.
[[nodiscard]] QString taskDayText(const domain::Task& task, operations::TaskSection section,
                                  const DisplayContext& context);
/// The same in words, for a screen reader.
[[nodiscard]] QString spokenTaskDay(const domain::Task& task, operations::TaskSection section,
                                    const DisplayContext& context);
[[nodiscard]] Tone taskDayTone(const domain::Task& task, operations::TaskSection section, QDate today);

} // namespace tenure::items
