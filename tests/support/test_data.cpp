// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

#include <random>

namespace tenure::test {

QString dataFolder() {
    const QString fromEnvironment = qEnvironmentVariable("TENURE_DATA");
    const QString folder = fromEnvironment.isEmpty()
                               ? qEnvironmentVariable("TENURE_SOURCE_DIR") + QStringLiteral("/../shared/data")
                               : fromEnvironment;
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

int effort() {
    return qEnvironmentVariableIntValue("TENURE_LONG") != 0 ? 10 : 1;
}

quint32 seed() {
    bool given = false;
    const quint32 fromEnvironment = qEnvironmentVariable("TENURE_SEED").toUInt(&given);
    const quint32 seed = given ? fromEnvironment : std::random_device()();
    qInfo("seed %u", seed);
    return seed;
}

} // namespace tenure::test
