// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/keycap.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double capCorner = 3;

} // namespace

QStringList keycapTexts(const QKeySequence& key) {
    if (key == QKeySequence(Qt::Key_Return)) // the cap of the large key
        return keycapTexts(Qt::Key_Enter);
    const QString text = key.toString(QKeySequence::NativeText);
    if (text.size() <= 1 || text.endsWith(u"++"_s)) // the key "+" itself
        return text.size() <= 1 ? QStringList{text} : QStringList{text.chopped(2), u"+"_s};
    return text.split(u'+', Qt::SkipEmptyParts);
}

QString keycapText(const QKeySequence& key) {
    return keycapTexts(key).join(u' ');
}

QSize keycapSize(const QString& text) {
    const int width =
        int(std::ceil(QFontMetricsF(roleFont(TextRole::Caption)).horizontalAdvance(text))) + 2 * scaled(4);
    return {std::max(width, scaled(15)), scaled(16)};
}

void paintKeycap(QPainter& painter, const QRectF& box, const QString& text, const Tokens& tokens,
                 KeycapGround ground) {
    const QSize size = keycapSize(text);
    const QRectF cap(box.left(), std::round(box.center().y() - size.height() / 2.0), size.width(),
                     size.height());
    QColor ink = tokens.text2;
    if (ground == KeycapGround::Accent) {
        ink = tokens.onAccent;
        QColor frame = tokens.onAccent;
        frame.setAlphaF(0.6f);
        paintBox(painter, cap, capCorner, {}, frame);
    } else {
        // The stronger lower edge is what remains of a darker cap below.
        paintBox(painter, cap, capCorner, tokens.strong, {});
        paintBox(painter, cap.adjusted(0, 0, 0, -1), capCorner, tokens.surface, tokens.border);
    }
    painter.save();
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(ink);
    painter.drawText(cap.adjusted(0, 0, 0, -1), Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

Keycap::Keycap(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Keycap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKeycap(painter, rect(), m_text, tokensOf(this));
}

} // namespace tenure::views
