// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/table_shape.h"

#include "exchange/csv/csv_reader.h"
#include "exchange/csv/header_row.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>
#include <map>

namespace tenure::exchange {
namespace {

/// Excel's first line "sep=;", also quoted; the separator that it names.
std::optional<QByteArray> sepLineSeparator(QByteArrayView utf8) {
    QByteArrayView line = utf8.first(std::min<qsizetype>(utf8.size(), 16));
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; });
    if (end == line.end() && utf8.size() > line.size())
        return {};
    QString text = QString::fromUtf8(line.first(end - line.begin()));
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    if (text.size() != 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive) || text[4] == u'"')
        return {};
    return text.last(1).toUtf8();
}

/// The kind of line end that most lines have.
Newline usualNewline(QByteArrayView utf8) {
    qsizetype crLf = 0;
    qsizetype cr = 0;
    qsizetype lf = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (utf8[i] == '\r') {
            const bool pair = i + 1 < utf8.size() && utf8[i + 1] == '\n';
            ++(pair ? crLf : cr);
            i += pair ? 1 : 0;
        } else {
            lf += utf8[i] == '\n';
        }
    }
    if (crLf >= cr && crLf >= lf)
        return Newline::CrLf;
    return cr > lf ? Newline::Cr : Newline::Lf;
}

/// True if a comma only ever stands inside of numbers below a first line without any: decimal commas in one
/// column.
bool onlyDecimalCommas(const std::vector<SampleRow>& rows) {
    if (rows.size() < 2 || rows.front().cells.size() != 1)
        return false;
    const auto endsInDigit = [](const QString& s) { return !s.isEmpty() && s.back().isDigit(); };
    const auto beginsWithDigit = [](const QString& s) { return !s.isEmpty() && s.front().isDigit(); };
    return std::all_of(rows.begin() + 1, rows.end(), [&](const SampleRow& row) {
        return row.cells.size() == 1 ||
               (row.cells.size() == 2 && endsInDigit(row.cells[0]) && beginsWithDigit(row.cells[1]));
    });
}

/// How well a separator explains the sample: rows of one width, the wider the better, no quotes in odd
/// places.
double score(const std::vector<SampleRow>& rows, const QByteArray& separator) {
    std::map<qsizetype, qsizetype> widths;
    qsizetype odd = 0;
    for (const SampleRow& row : rows) {
        ++widths[row.cells.size()];
        odd += row.issues != RowIssues();
    }
    double best = 0;
    for (const auto& [width, count] : widths)
        if (width > 1)
            best = std::max(best, double(count) / double(rows.size()) * (1 + std::log2(double(width))));
    if (separator == "," && onlyDecimalCommas(rows))
        return 0;
    return rows.empty() ? 0 : best * (1 - 0.8 * double(odd) / double(rows.size()));
}

void chooseSeparator(QByteArrayView utf8, bool cut, TableShape& shape) {
    double best = 0;
    double second = 0;
    for (const QByteArray& separator : knownSeparators()) {
        if (!utf8.contains(separator))
            continue;
        const Dialect candidate{separator, shape.dialect.quote, shape.dialect.newline};
        const std::vector<SampleRow> rows = sampleRows(utf8, candidate, cut);
        if (!rows.empty() && isOwnExport(rows.front().cells)) {
            shape.dialect.separator = separator;
            return;
        }
        const double value = score(rows, separator);
        if (value > best) {
            second = best;
            best = value;
            shape.dialect.separator = separator;
        } else {
            second = std::max(second, value);
        }
    }
    if (best == 0 && utf8.contains(',')) // the comma is a decimal sign, so it may not separate
        shape.dialect.separator = ";";
    shape.separatorSure = best == 0 || second < 0.85 * best;
}

} // namespace

bool isOwnExport(const QStringList& header) {
    return header.size() > 1 &&
           (header.contains(QLatin1StringView("uuid")) || header.contains(QLatin1StringView("account_uuid")));
}

const std::vector<QByteArray>& knownSeparators() {
    static const std::vector<QByteArray> separators = {",", ";", "\t", "|", "!", "，", "、"};
    return separators;
}

std::vector<SampleRow> sampleRows(QByteArrayView utf8, const Dialect& dialect, bool cut, qsizetype limit) {
    QByteArray bytes = QByteArray::fromRawData(utf8.data(), utf8.size());
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, Encoding{}, dialect);
    std::vector<SampleRow> rows;
    bool reachedEnd = false;
    while (qsizetype(rows.size()) <= limit) {
        const CsvRow* row = reader.next();
        if (row == nullptr) {
            reachedEnd = true;
            break;
        }
        if (row->isEmpty())
            continue;
        SampleRow& added = rows.emplace_back();
        added.number = row->number();
        added.issues = row->issues();
        for (qsizetype column = 0; column < row->size(); ++column)
            added.cells.append(row->text(column));
    }
    const bool lastIsCut = cut && reachedEnd && rows.size() > 1;
    if (lastIsCut || qsizetype(rows.size()) > limit)
        rows.pop_back();
    return rows;
}

TableShape detectShape(QByteArrayView utf8, bool cut, const ShapeOverrides& overrides) {
    TableShape shape;
    shape.dialect.newline = usualNewline(utf8);
    shape.dialect.quote = overrides.quote.value_or('"');
    const std::optional<QByteArray> named = sepLineSeparator(utf8);
    shape.sepLine = named.has_value();
    if (overrides.separator && !overrides.separator->isEmpty())
        shape.dialect.separator = *overrides.separator;
    else if (named)
        shape.dialect.separator = *named;
    else
        chooseSeparator(utf8, cut, shape);
    std::vector<SampleRow> rows = sampleRows(utf8, shape.dialect, cut);
    if (shape.sepLine && !rows.empty() && rows.front().number == 1)
        rows.erase(rows.begin());
    placeHeader(rows, overrides.headerRow, shape);
    return shape;
}

} // namespace tenure::exchange
