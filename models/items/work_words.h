// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "items/roles.h"
#include "operations/today_work.h"

namespace tenure::items {

/// What Today says of its rows. Facts first, then what to do, as a verb.

/// "Last two-way touch 23 d ago, cadence 14 d", "Champion left: Ingrid Dahl".
[[nodiscard]] QString whyText(const operations::WorkItem& item, const DisplayContext& context);
/// What to do about it: "Call, or log the touch"; of a task whom it waits on, or nothing.
[[nodiscard]] QString adviceText(const operations::WorkItem& item);
/// A gap by itself: "Single contact".
[[nodiscard]] QString gapText(domain::GapKind kind);
/// What to do about it: "Meet a second person".
[[nodiscard]] QString gapAdvice(domain::GapKind kind);
[[nodiscard]] QString waitingText(domain::WaitingOn whom);
/// "3 d late", "today", "today 14:00", "tomorrow"; "—" without a day.
[[nodiscard]] QString dueText(const operations::WorkItem& item, const DisplayContext& context);
[[nodiscard]] Tone dueTone(const operations::WorkItem& item, QDate today);
/// The title of a group of rows.
[[nodiscard]] QString workKindText(operations::WorkKind kind);

} // namespace tenure::items
