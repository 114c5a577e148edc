// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/encoding.h"

namespace tenure::exchange {

/// The encoding of lines that are not UTF-8: candidates are windows-1250, ISO-8859-2, windows-1252, GB18030,
/// Big5 and what uchardet says; the one whose reading is the most plausible text wins.
[[nodiscard]] Encoding guessLegacyEncoding(QByteArrayView lines);

/// The usual name of an encoding that is called @p alias somewhere; nothing if ICU does not know it or if it
/// does not contain ASCII as it is. Any of the UTF-16/32 orders is allowed.
[[nodiscard]] std::optional<QByteArray> knownEncoding(const QByteArray& alias);

} // namespace tenure::exchange
