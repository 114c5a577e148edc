// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tenure::exchange {

/// How much @p text looks like something that a person wrote: about +1 per character that is not ASCII if it
/// fits, negative for control characters, symbols inside words, letters of languages that do not occur
/// together, and ideographs that hardly anybody uses. What legacy encodings are told apart by.
struct Plausibility {
    double score = 0;
    qsizetype telling = 0; ///< characters that are not ASCII
};
[[nodiscard]] Plausibility plausibility(QStringView text);

} // namespace tenure::exchange
