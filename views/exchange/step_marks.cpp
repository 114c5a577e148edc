// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/step_marks.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"

#include <QPainter>

#include <cmath>

namespace tenure::views {

namespace {

constexpr double disc = 20;
constexpr double toName = 7;
constexpr double connector = 27;
constexpr double aroundConnector = 11;

TextRole roleOf(bool current) {
    return current ? TextRole::Emphasis : TextRole::Base;
}

} // namespace

StepMarks::StepMarks(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StepMarks::setCurrent(int step) {
    m_current = step;
    describe();
    updateGeometry();
    update();
}

void StepMarks::describe() {
    setAccessibleName(
        m_current < m_names.size()
            ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current))
            : tr("All steps done"));
}

int StepMarks::widthOf(int step) const {
    const QFontMetricsF metrics(roleFont(roleOf(step == m_current)));
    return scaled(disc + toName) + int(std::ceil(metrics.horizontalAdvance(m_names[step])));
}

QSize StepMarks::sizeHint() const {
    int width = 0;
    for (int i = 0; i < m_names.size(); ++i)
        width += widthOf(i) + (i > 0 ? scaled(connector + 2 * aroundConnector) : 0);
    return {width, scaled(disc + 4)};
}

void StepMarks::paintStep(QPainter& painter, int step, double left) const {
    const Tokens& tokens = tokensOf(this);
    const QRectF box(left, (height() - scaled(disc)) / 2.0, scaled(disc), scaled(disc));
    const bool done = step < m_current;
    const bool current = step == m_current;
    if (done) {
        paintBox(painter, box, box.width() / 2, tokens.okSoft, {});
        const double inset = scaled(4);
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), Icon::Check, tokens.ok);
    } else {
        paintBox(painter, box, box.width() / 2, current ? tokens.accent : QColor(),
                 current ? QColor() : tokens.strong, 1.2);
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(current ? tokens.onAccent : tokens.text2);
        painter.drawText(box, int(Qt::AlignCenter), QString::number(step + 1));
    }
    painter.setFont(roleFont(roleOf(current)));
    painter.setPen(done || current ? tokens.text : tokens.text2);
    painter.drawText(QRectF(box.right() + scaled(toName), 0, widthOf(step), height()),
                     int(Qt::AlignVCenter | Qt::TextSingleLine), m_names[step]);
}

void StepMarks::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    double left = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        if (i > 0) {
            painter.fillRect(QRectF(left + scaled(aroundConnector), height() / 2, scaled(connector), 1),
                             tokens.border);
            left += scaled(connector + 2 * aroundConnector);
        }
        paintStep(painter, i, left);
        left += widthOf(i);
    }
}

} // namespace tenure::views
