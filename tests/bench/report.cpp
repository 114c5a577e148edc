// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

#include <cmath>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString grouped(qint64 number) {
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

/// Three significant digits with their unit.
QString shown(double value, Unit unit) {
    if (unit == Unit::BytesPerAccount)
        return u"%1 B"_s.arg(value, 0, 'f', 1);
    if (value >= 1)
        return u"%1 s"_s.arg(value, 0, 'f', 2);
    if (value >= 1e-3)
        return u"%1 ms"_s.arg(value * 1e3, 0, 'f', 1);
    return u"%1 µs"_s.arg(value * 1e6, 0, 'f', 0);
}

QString measureText(double value, const Row& row) {
    return row.floorName.isEmpty() ? shown(value, row.unit) : u"%1×"_s.arg(value, 0, 'f', 2);
}

QString line(const QStringList& cells) {
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString resultLine(const Result& result) {
    const Row& row = *result.row;
    return line({QString::number(row.number), row.name, grouped(result.size),
                 result.floor ? row.floorName + u": "_s + shown(*result.floor, row.unit) : u"—"_s,
                 shown(result.work, row.unit), measureText(result.measure(), row),
                 u"≤ "_s + measureText(row.goal, row), result.reachesGoal() ? u"yes"_s : u"**no**"_s});
}

std::vector<Result> resultsOf(const Row* row, const std::vector<Result>& results) {
    std::vector<Result> found;
    for (const Result& result : results) {
        if (result.row == row)
            found.push_back(result);
    }
    return found;
}

QString growthTable(const std::vector<Result>& results) {
    QString lines;
    const Row* last = nullptr;
    for (const Result& result : results) {
        if (result.row == last)
            continue;
        last = result.row;
        const auto ofRow = resultsOf(last, results);
        const auto factor = growth(ofRow);
        if (factor && last->unit == Unit::Seconds)
            lines += line({QString::number(last->number), last->name,
                           grouped(ofRow.front().size) + u" → "_s + grouped(ofRow.back().size),
                           u"%1×"_s.arg(*factor, 0, 'f', 2), *factor <= growthGoal ? u"yes"_s : u"**no**"_s});
    }
    if (lines.isEmpty())
        return {};
    return u"\nTime per account or point, from the smallest size to the largest (row 9, goal ≤ %1×):\n\n"_s
               .arg(growthGoal) +
           u"| row | work | sizes | growth | reached |\n|---|---|---|---|---|\n"_s + lines;
}

QString firstMatch(const QString& path, const QString& pattern) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QRegularExpression(pattern).match(QString::fromUtf8(file.readAll())).captured(1);
}

} // namespace

std::optional<double> growth(const std::vector<Result>& resultsOfRow) {
    if (resultsOfRow.size() < 2)
        return std::nullopt;
    const Result& small = resultsOfRow.front();
    const Result& large = resultsOfRow.back();
    return large.work / static_cast<double>(large.size) / (small.work / static_cast<double>(small.size));
}

QString report(const std::vector<Result>& results) {
    QString text =
        u"| row | work | size | floor | took | ratio | goal | reached |\n|---|---|---|---|---|---|---|---|\n"_s;
    for (const Result& result : results)
        text += resultLine(result);
    return text + growthTable(results);
}

QString machine() {
    const QString processor = firstMatch(u"/proc/cpuinfo"_s, u"model name\\s*:\\s*([^\\n]+)"_s);
    const double memory = firstMatch(u"/proc/meminfo"_s, u"MemTotal:\\s*([0-9]+)"_s).toDouble() / 1048576;
    return u"%1, %2 threads, %3 GB; %4; Qt %5; sqlite3 %6"_s
        .arg(processor.isEmpty() ? QSysInfo::currentCpuArchitecture() : processor)
        .arg(QThread::idealThreadCount())
        .arg(std::round(memory))
        .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()),
             Workbench::shell(u":memory:"_s, u"select sqlite_version();"_s).trimmed());
}

} // namespace tenure::bench
