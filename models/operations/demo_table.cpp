// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/demo_table.h"

#include <QFile>

// Outside the namespace, as Qt asks for resources of a static library.
static void initDemo() {
    Q_INIT_RESOURCE(operations_demo);
}

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;

std::optional<int> DemoTable::Row::number(QLatin1StringView column) const {
    bool fits = false;
    const int value = text(column).toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

DemoTable::DemoTable(const QString& name) {
    initDemo();
    QFile file(u":/demo/%1.csv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's %s are missing from the program", qPrintable(name));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u',');
    for (qsizetype i = 0; i < names.size(); ++i)
        m_columns.insert(names.at(i), static_cast<int>(i));
    for (const QString& line : lines.mid(1))
        m_rows.emplace_back(m_columns, line.split(u','));
}

} // namespace tenure::operations
