// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tab_strip.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/tokens.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace tenure::views {

namespace {

constexpr int tabPixels = 34;
constexpr int besideWords = 11;
constexpr int besideCount = 8;

int widthOf(TextRole role, const QString& text) {
    return int(std::ceil(QFontMetricsF(roleFont(role)).horizontalAdvance(text)));
}

/// Measured at its heaviest, so that choosing moves nothing.
int wordsWidth(const QString& words) {
    return widthOf(TextRole::Emphasis, words);
}

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabStrip::setCount(int tab, const QString& number) {
    if (countOf(tab) == number && !accessibleTabName(tab).isEmpty())
        return;
    setTabData(tab, number);
    nameTab(tab);
    setTabText(tab, tabText(tab)); // lays the tabs out anew
    update();
}

void TabStrip::nameTab(int tab) {
    const QString number = countOf(tab);
    setAccessibleTabName(tab, number.isEmpty() ? tabText(tab) : tabText(tab) + u' ' + number);
}

QSize TabStrip::tabSizeHint(int tab) const {
    int width = wordsWidth(tabText(tab)) + 2 * scaled(besideWords);
    if (!countOf(tab).isEmpty())
        width += widthOf(TextRole::Small, countOf(tab)) + 3 * scaled(besideCount);
    return {width, scaled(tabPixels)};
}

bool TabStrip::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QTabBar::event(event);
}

void TabStrip::paintTab(QPainter& painter, int tab) const {
    const Tokens& tokens = tokensOf(this);
    const QRect box = tabRect(tab);
    const bool shown = tab == currentIndex();
    const bool lit = !shown && box.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    if (lit)
        paintBox(painter, QRectF(box).adjusted(2, 4, -2, -4), radius::button, tokens.hover, {});
    painter.setFont(roleFont(shown ? TextRole::Emphasis : TextRole::Strong));
    painter.setPen(shown ? tokens.text : tokens.text2);
    const int left = box.left() + scaled(besideWords);
    const int words = wordsWidth(tabText(tab));
    const QRect line(left, box.top(), words + 1, box.height());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tabText(tab));
    if (!countOf(tab).isEmpty()) {
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(tokens.text3);
        const int from = left + words + 2 * scaled(besideCount);
        painter.drawText(QRect(from, box.top(), box.right() - from, box.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, countOf(tab));
    }
    if (shown)
        painter.fillRect(box.adjusted(scaled(9), box.height() - 2, -scaled(9), 0), tokens.accent);
}

void TabStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab)
        paintTab(painter, tab);
}

} // namespace tenure::views
