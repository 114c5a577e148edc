// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QString>

#include <vector>

namespace tenure::items {

/// What a touchpoint of a sort usually is, in the program's language: a beginning to write over.
struct TouchTemplate {
    QString name; ///< "Kickoff"
    domain::TouchKind kind = domain::TouchKind::Meeting;
    int minutes = 30;
    QString subject;
    QString body; ///< Markdown: what to speak about
};

/// Kickoff, check-in, QBR, training and visit, in this order. All are two-way.
[[nodiscard]] std::vector<TouchTemplate> touchTemplates();

} // namespace tenure::items
