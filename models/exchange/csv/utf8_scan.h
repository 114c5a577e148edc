// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace tenure::exchange {

/// What stands at the start of a piece of UTF-8.
struct Utf8Prefix {
    enum class Stop { End, Incomplete, Invalid };
    qsizetype validBytes = 0;   ///< the well-formed part
    qsizetype sequences = 0;    ///< characters of more than one byte in it
    Stop stop = Stop::End;      ///< why it ended there
    qsizetype invalidBytes = 0; ///< with Invalid: how many bytes one U+FFFD stands for
};

/// The longest well-formed start of @p bytes. Incomplete: the rest (1–3 bytes) may become well-formed with
/// more bytes.
[[nodiscard]] Utf8Prefix scanUtf8(QByteArrayView bytes);

} // namespace tenure::exchange
