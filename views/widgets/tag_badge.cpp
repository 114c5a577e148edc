// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tag_badge.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

int textWidth(TextRole role, const QString& text) {
    return int(std::ceil(QFontMetricsF(roleFont(role)).horizontalAdvance(text)));
}

QRectF centred(const QRectF& box, double width, double height) {
    return {box.left(), std::round(box.center().y() - height / 2), width, height};
}

void write(QPainter& painter, const QRectF& box, TextRole role, const QString& text, const QColor& ink) {
    painter.save();
    painter.setFont(roleFont(role));
    painter.setPen(ink);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace

QSize tagSize(const QString& text) {
    return {textWidth(TextRole::Caption, text) + 2 * scaled(7), scaled(18)};
}

void paintTag(QPainter& painter, const QRectF& box, const QString& text, const Tokens& tokens) {
    const QSize size = tagSize(text);
    const QRectF pill = centred(box, std::min(double(size.width()), box.width()), size.height());
    paintBox(painter, pill, pill.height() / 2, tokens.surface, tokens.border);
    write(painter, pill.adjusted(scaled(7), 0, -scaled(7), 0), TextRole::Caption, text, tokens.text2);
}

int paintTags(QPainter& painter, const QRectF& box, const QStringList& tags, const Tokens& tokens) {
    const int gap = scaled(4);
    double left = box.left();
    for (qsizetype index = 0; index < tags.size(); ++index) {
        const auto hidden = int(tags.size() - index);
        const double rest =
            index + 1 < tags.size() ? textWidth(TextRole::Caption, u"+%1"_s.arg(hidden - 1)) + gap : 0;
        const int width = tagSize(tags[index]).width();
        if (index > 0 && left + width + rest > box.right()) {
            const QString more = u"+%1"_s.arg(hidden);
            write(painter,
                  centred(QRectF(left, box.top(), 0, box.height()), textWidth(TextRole::Caption, more),
                          box.height()),
                  TextRole::Caption, more, tokens.text2);
            return hidden;
        }
        const double room = std::max(0.0, box.right() - rest - left);
        paintTag(painter, QRectF(left, box.top(), std::min(double(width), room), box.height()), tags[index],
                 tokens);
        left += std::min(double(width), room) + gap;
    }
    return 0;
}

QSize badgeSize(const QString& text) {
    return {textWidth(TextRole::Caption, text) + 2 * scaled(7), scaled(20)};
}

void paintBadge(QPainter& painter, const QRectF& box, const QString& text, const QColor& ground,
                const QColor& ink) {
    const QSize size = badgeSize(text);
    const QRectF shape = centred(box, std::min(double(size.width()), box.width()), size.height());
    paintBox(painter, shape, radius::chip, ground, {});
    write(painter, shape.adjusted(scaled(7), 0, -scaled(7), 0), TextRole::Caption, text, ink);
}

QString initialsOf(const QString& name) {
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words.first(std::min<qsizetype>(2, words.size()))) {
        const bool pair = word.size() > 1 && word.front().isHighSurrogate();
        initials += word.first(pair ? 2 : 1).toUpper();
    }
    return initials;
}

void paintAvatar(QPainter& painter, const QRectF& box, const QString& initials, const Tokens& tokens) {
    const double side = scaled(20);
    const QRectF disc = centred(box, side, side);
    paintBox(painter, disc, side / 2, tokens.goneSoft, {});
    painter.save();
    QFont face = roleFont(TextRole::Caption);
    face.setPixelSize(scaled(9));
    face.setWeight(QFont::DemiBold);
    painter.setFont(face);
    painter.setPen(tokens.text2);
    painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

} // namespace tenure::views
