// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;

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

const QStringList& naughtyStrings() {
    static const QStringList strings = [] {
        QStringList all = {u"Łódź"_s,         u" blanks "_s, u"\"quoted\""_s, u"a,b;c|d"_s,
                           u"two\nlines"_s,   u"=1+1"_s,     u"'=x"_s,        u"NULL"_s,
                           u"N/A"_s,          u"Total"_s,    u"北京"_s,       u"\t"_s,
                           u"lone\rreturn"_s, u"1,234"_s,    u"03/04/2026"_s, u"-"_s};
        QFile file(dataFolder() + u"/csv/blns/blns.json"_s);
        if (!dataFolder().isEmpty() && file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
                if (!value.toString().isEmpty())
                    all.append(value.toString());
            }
        }
        return all;
    }();
    return strings;
}

} // namespace tenure::test
