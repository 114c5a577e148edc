// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_row.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace tenure::exchange {
namespace {

bool isBlankText(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; }) ||
           QString::fromUtf8(text).trimmed().isEmpty();
}

} // namespace

bool CsvRow::isEmpty() const {
    for (qsizetype column = 0; column < size(); ++column)
        if (!isBlankText((*this)[column]))
            return false;
    return true;
}

QString CsvRow::text(qsizetype column) const {
    const QByteArrayView utf8 = (*this)[column];
    // QString::fromUtf8 takes a leading U+FEFF for a mark; in a cell it is text.
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
    return QString::fromUtf8(utf8);
}

QString CsvRow::joined() const {
    QStringList cells;
    for (qsizetype column = 0; column < size(); ++column)
        if (const QString cell = text(column).trimmed(); !cell.isEmpty())
            cells.append(cell);
    return cells.join(u' ');
}

void CsvRow::moveInto(QByteArray& bytes) {
    qsizetype end = 0;
    for (const Field& field : m_fields)
        end = std::max(end, field.begin + field.length);
    bytes = QByteArray(m_base, end);
    m_base = bytes.constData();
}

} // namespace tenure::exchange
