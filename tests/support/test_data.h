// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace tenure::test {

/// The folder of real data: $TENURE_DATA, else ../shared/data beside the source tree; empty if it is absent.
[[nodiscard]] QString dataFolder();

/// How many times longer than usual property tests and sweeps run: 1, or 10 with TENURE_LONG=1.
[[nodiscard]] int effort();

/// What a test's chance starts from: $TENURE_SEED, else another each time. It is printed, to repeat a
/// failure.
[[nodiscard]] quint32 seed();

/// Texts that programs trip over: the list of naughty strings if the real data is there, else a few of the
/// kind. None is empty.
[[nodiscard]] const QStringList& naughtyStrings();

} // namespace tenure::test
