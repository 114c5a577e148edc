// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/number_painter.h"

#include <QPainter>

#include <algorithm>

namespace tenure::views {

namespace {

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

/// Calls @p digit for every digit and @p run for every stretch without any, in order.
template <class OnDigit, class OnRun>
void split(QStringView text, OnDigit digit, OnRun run) {
    qsizetype at = 0;
    while (at < text.size()) {
        if (isDigit(text[at])) {
            digit(text[at++]);
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !isDigit(text[at]))
            ++at;
        run(text.sliced(start, at - start).toString());
    }
}

} // namespace

NumberPainter::NumberPainter(const QFont& font) : m_font(font), m_metrics(font) {
    double narrowest = m_metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const double advance = m_metrics.horizontalAdvance(QChar(digit));
        m_cell = std::max(m_cell, advance);
        narrowest = std::min(narrowest, advance);
    }
    m_tabular = m_cell - narrowest < 0.01;
}

double NumberPainter::width(QStringView text) const {
    if (m_tabular)
        return m_metrics.horizontalAdvance(text.toString());
    double total = 0;
    split(
        text, [&](QChar) { total += m_cell; },
        [&](const QString& run) { total += m_metrics.horizontalAdvance(run); });
    return total;
}

void NumberPainter::draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment,
                         const QString& text) const {
    painter.setFont(m_font);
    const double textWidth = width(text);
    if (m_tabular || textWidth > box.width() + 0.5) {
        const QString shown = m_metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
        painter.drawText(box, int(alignment | Qt::TextSingleLine), shown);
        return;
    }
    double left = box.left();
    if (alignment & Qt::AlignRight)
        left = box.right() - textWidth;
    else if (alignment & Qt::AlignHCenter)
        left = box.center().x() - textWidth / 2;
    double baseline = box.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = box.top() + m_metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = box.bottom() - m_metrics.descent();
    drawCells(painter, {left, baseline}, text);
}

void NumberPainter::drawCells(QPainter& painter, QPointF baseline, QStringView text) const {
    split(
        text,
        [&](QChar digit) {
            const double inset = (m_cell - m_metrics.horizontalAdvance(digit)) / 2;
            painter.drawText(baseline + QPointF(inset, 0), QString(digit));
            baseline.rx() += m_cell;
        },
        [&](const QString& run) {
            painter.drawText(baseline, run);
            baseline.rx() += m_metrics.horizontalAdvance(run);
        });
}

} // namespace tenure::views
