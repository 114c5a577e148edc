// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tenure::exchange {

enum class Newline { Lf, CrLf, Cr };

/// How records and fields are marked in a CSV text. The reader accepts every kind of line end whatever is set
/// here.
struct Dialect {
    QByteArray separator = QByteArrayLiteral(","); ///< one character as UTF-8: , ; tab | ! ， 、
    char quote = '"';                              ///< '\0': nothing is quoted
    Newline newline = Newline::CrLf;

    bool operator==(const Dialect&) const = default;
};

} // namespace tenure::exchange
