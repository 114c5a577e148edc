// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace tenure::views {

/// The path of the one local file among @p data that the program opens or imports (.tenure, .csv, .tsv,
/// .txt, .eml, .ics); else empty.
[[nodiscard]] QString droppedFile(const QMimeData* data);

} // namespace tenure::views
