// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/marked_text.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace tenure::views {

namespace {

/// As much of the text as fits, with an ellipsis if that is not all.
QString fitting(const MarkedLine& line, double width) {
    QFont bold = line.font; // the wider of both, so that marked text fits too
    bold.setWeight(QFont::DemiBold);
    return QFontMetricsF(line.marks.empty() ? line.font : bold).elidedText(line.text, Qt::ElideRight, width);
}

} // namespace

int paintMarkedLine(QPainter& painter, const QRect& box, const MarkedLine& line, const Tokens& tokens) {
    const QString text = fitting(line, box.width());
    QTextLayout layout(text, line.font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& mark : line.marks) {
        const qsizetype size = std::min(mark.size, text.size() - mark.start);
        if (size <= 0)
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(tokens.accentText);
        formats.append({int(mark.start), int(size), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setLineWidth(1e6);
    layout.endLayout();
    painter.setPen(line.ink);
    const QFontMetricsF metrics(line.font);
    const double top = box.top() + (box.height() - metrics.ascent() - metrics.descent()) / 2 +
                       metrics.ascent() - row.ascent();
    layout.draw(&painter, QPointF(box.left(), top));
    return int(std::ceil(row.naturalTextWidth()));
}

} // namespace tenure::views
