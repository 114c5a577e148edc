// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/text_table.h"

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Wide and full-width characters of Unicode's East Asian Width, in the blocks that names are made of.
bool isWide(char32_t character) {
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60) ||
           (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF) ||
           (character >= 0x20000 && character <= 0x3FFFD);
}

bool takesNoSpace(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

/// Control characters of a book's texts must not move the cursor or colour a terminal.
QString onOneLine(QString text) {
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

} // namespace

int terminalWidth(const QString& text) {
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += takesNoSpace(character) ? 0 : isWide(character) ? 2 : 1;
    return width;
}

QString textTable(const std::vector<QStringList>& rows, const std::vector<bool>& rightAligned) {
    std::vector<int> widths(rightAligned.size(), 0);
    std::vector<QStringList> lines = rows;
    for (QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = onOneLine(line[i]);
            const auto column = static_cast<std::size_t>(i);
            widths[column] = std::max(widths[column], terminalWidth(line[i]));
        }
    }
    QString text;
    for (const QStringList& line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            const QString space(widths[column] - terminalWidth(line[i]), u' ');
            row += (i > 0 ? u"  "_s : QString()) + (rightAligned[column] ? space + line[i] : line[i] + space);
        }
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

} // namespace tenure::app
