// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/encoding.h"

#include <memory>

namespace tenure::exchange {

/// Turns the bytes of a file into UTF-8, piece by piece; pieces may be cut anywhere. What can't be read
/// becomes U+FFFD and is counted.
class TextDecoder {
public:
    /// An encoding that detectEncoding or encodingByName gave.
    explicit TextDecoder(const Encoding& encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;

    /// Appends the text of @p bytes to @p utf8, which is then valid UTF-8. @p last: no more bytes follow.
    void decode(QByteArrayView bytes, bool last, QByteArray& utf8);
    /// Places that could not be read so far.
    [[nodiscard]] qint64 undecodable() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// All of @p bytes as UTF-8.
[[nodiscard]] QByteArray decodeAll(QByteArrayView bytes, const Encoding& encoding);

} // namespace tenure::exchange
