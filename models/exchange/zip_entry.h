// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace tenure::exchange {

/// Unpacks the entry @p name of the ZIP file at @p path piece by piece (APPNOTE 6.3: central directory,
/// stored or deflated, below 4 GiB). False if there is no such entry, or it is not whole.
[[nodiscard]] bool readZipEntry(const QString& path, const QByteArray& name,
                                const std::function<void(QByteArrayView)>& visit);

} // namespace tenure::exchange
