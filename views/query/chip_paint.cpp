// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/chip_paint.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/number_painter.h"
#include "views/shell/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

namespace {

constexpr int padding = 8;
constexpr int crossGap = 5;
constexpr int crossSize = 11;
constexpr int crossEnd = 4;

QFont nameFont() {
    QFont font = roleFont(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

double nameWidth(const query::ChipText& text) {
    return QFontMetricsF(nameFont()).horizontalAdvance(text.name);
}

double restWidth(const query::ChipText& text) {
    return NumberPainter(roleFont(TextRole::Small)).width(text.rest);
}

int endWidth(bool closable) {
    return closable ? scaled(crossGap + crossSize + crossEnd) : scaled(padding);
}

} // namespace

int chipHeight() {
    return scaled(22);
}

int chipWidth(const query::ChipText& text, bool closable, int most) {
    const auto words = static_cast<int>(std::lround(nameWidth(text) + restWidth(text)));
    return std::min(most, scaled(padding) + words + endWidth(closable));
}

QRect chipCloseBox(const QRect& chip, const QRect& bar) {
    const int width = scaled(24);
    return {chip.right() + 1 - width + scaled(2), bar.top(), width, bar.height()};
}

void paintChip(QPainter& painter, const QRectF& box, const query::ChipText& text, const ChipLook& look,
               const Tokens& tokens) {
    const QColor ink = look.chosen ? tokens.onAccent : tokens.text;
    paintBox(painter, box, radius::chip, look.chosen ? tokens.accent : tokens.accentSoft, {});
    painter.save();
    // A little more: rounding must not cut the last letter.
    QRectF words = box.adjusted(scaled(padding), 0, 0.6 - endWidth(look.closable), 0);
    const QFontMetricsF metrics(nameFont());
    painter.setFont(nameFont());
    painter.setPen(look.chosen ? tokens.onAccent : tokens.accentText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(text.name, Qt::ElideRight, words.width()));
    words.setLeft(words.left() + metrics.horizontalAdvance(text.name));
    painter.setPen(ink);
    if (words.width() > 0)
        NumberPainter(roleFont(TextRole::Small))
            .draw(painter, words, Qt::AlignVCenter | Qt::AlignLeft, text.rest);
    painter.restore();
    if (look.closable) {
        const QRectF cross(box.right() - scaled(crossEnd + crossSize),
                           box.center().y() - scaled(crossSize) / 2.0, scaled(crossSize), scaled(crossSize));
        paintIcon(painter, cross, Icon::Close,
                  look.chosen    ? tokens.onAccent
                  : look.closing ? tokens.text
                                 : tokens.text3);
    }
}

} // namespace tenure::views
