// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange.
#include "exchange/safe_file.h"

namespace tenure::exchange {

/// A file that is written as a whole or not at all, or standard output ("-"). Throws StoreError.
class Output {
public:
    explicit Output(const QString& path);
    void write(QByteArrayView bytes);
    void commit();

private:
    QFile m_standard;
    std::optional<SafeFile> m_file;
};

} // namespace tenure::exchange
