// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note_lines.h"
#include "items/display_text.h"

namespace tenure::items {

/// What a line of a note will make: "Task: Send the quote, due 1 Apr".
[[nodiscard]] QString noteLineText(const domain::NoteLine& line, const DisplayContext& display);

} // namespace tenure::items
