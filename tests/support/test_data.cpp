// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

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

} // namespace tenure::test
