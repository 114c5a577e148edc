// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_parts.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/keycap.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int capGap = 6;
constexpr int footEdge = 16;
constexpr int footGap = 17;
constexpr int pathPadding = 7;
constexpr int listTop = 4;
constexpr int listBottom = 6;

int widthOf(const QString& text) {
    return int(std::ceil(QFontMetricsF(roleFont(TextRole::Small)).horizontalAdvance(text)));
}

int widthOf(const KeyHint& hint) {
    int width = widthOf(hint.text);
    for (const QString& cap : hint.caps)
        width += keycapSize(cap).width() + scaled(capGap);
    return width;
}

} // namespace

KeyHints::KeyHints(const QList<KeyHint>& hints, int gap, QWidget* parent)
    : QWidget(parent), m_hints(hints), m_gap(gap) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    QStringList words;
    for (const KeyHint& hint : hints)
        words.append(hint.caps.join(u' ') + u": "_s + hint.text);
    setAccessibleName(words.join(u"; "_s));
}

QSize KeyHints::sizeHint() const {
    int width = m_hints.isEmpty() ? 0 : scaled(m_gap) * int(m_hints.size() - 1);
    for (const KeyHint& hint : m_hints)
        width += widthOf(hint);
    return {width, scaled(20)};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    int left = 0;
    for (const KeyHint& hint : m_hints) {
        if (left + widthOf(hint) > width())
            return;
        for (const QString& cap : hint.caps) {
            paintKeycap(painter, QRectF(left, 0, 0, height()), cap, tokens);
            left += keycapSize(cap).width() + scaled(capGap);
        }
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(tokens.text3);
        painter.drawText(QRect(left, 0, width() - left, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, hint.text);
        left += widthOf(hint.text) + scaled(m_gap);
    }
}

PalettePath::PalettePath(QWidget* parent) : QWidget(parent) {
    setObjectName(u"palettePath"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    hide();
}

void PalettePath::setTitles(const QStringList& titles) {
    m_text = titles.join(u" › "_s);
    setAccessibleName(m_text);
    setVisible(!titles.isEmpty());
    updateGeometry();
    update();
}

QSize PalettePath::sizeHint() const {
    return {std::min(widthOf(m_text), scaled(300)) + 2 * scaled(pathPadding), scaled(22)};
}

void PalettePath::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const int high = scaled(22);
    const QRect chip(0, (height() - high) / 2, width(), high);
    paintBox(painter, chip, radius::chip, tokens.accentSoft, {});
    const QRect words = chip.adjusted(scaled(pathPadding), 0, -scaled(pathPadding), 0);
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(tokens.accentText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, words.width() + 1));
}

PaletteFoot::PaletteFoot(QWidget* parent) : QWidget(parent) {
    setFixedHeight(scaled(34));
    const QString enter = keycapText(Qt::Key_Return);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(footEdge), 1, scaled(footEdge), 0);
    row->addWidget(new KeyHints(
        {{{u"↑"_s, u"↓"_s}, tr("move")},
         {{enter}, tr("run")},
         {{u"Tab"_s}, tr("into arguments")},
         {keycapTexts(Qt::CTRL | Qt::Key_Return).mid(0, 1) + QStringList{enter}, tr("run, keep open")}},
        footGap, this));
    row->addStretch(1);
    auto* close = new KeyHints({{{keycapText(Qt::Key_Escape)}, tr("close")}}, footGap, this);
    close->setMinimumWidth(close->sizeHint().width()); // the way out is always told
    row->addWidget(close);
}

void PaletteFoot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.setClipRect(rect());
    // The lower corners are those of the frame around it.
    paintBox(painter, rect().adjusted(0, -scaled(20), 0, 0), radius::palette - 1, tokens.window, {});
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

PaletteList::PaletteList(QWidget* parent) : QListView(parent) {
    setObjectName(u"paletteList"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setViewportMargins(0, scaled(listTop), 0, scaled(listBottom));
}

int PaletteList::wholeHeight() const {
    int height = scaled(listTop) + scaled(listBottom);
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void PaletteList::choose(const QModelIndex& index) {
    setCurrentIndex(index);
    if (!index.isValid())
        return;
    // With its head, if that is what stands above it.
    if (index.row() == 1)
        scrollToTop();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(index.row());
    QAccessible::updateAccessibility(&focused);
}

} // namespace tenure::views
