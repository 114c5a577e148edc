// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/completion_delegate.h"

#include "views/query/chip_paint.h"
#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tenure::views {

namespace {

constexpr int edge = 10;           ///< from the row's ends to its words
constexpr int explanationAt = 138; ///< from the row's beginning
constexpr int gap = 12;

const CompletionRow& rowOf(const QModelIndex& index) {
    return static_cast<const CompletionModel*>(index.model())->row(index.row());
}

/// Draws in one line from @p box.left() on; gives where it ends.
double put(QPainter& painter, const QRectF& box, const QFont& font, const QColor& ink, const QString& text) {
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return box.left() + metrics.horizontalAdvance(shown);
}

/// The text with what was typed of it in bold; gives where it ends.
double putMatch(QPainter& painter, QRectF box, const CompletionRow& row, const Tokens& tokens) {
    const QString& text = row.item.text;
    const QString before = text.left(row.matchBegin);
    const QString match = text.mid(row.matchBegin, row.matchEnd - row.matchBegin);
    box.setLeft(put(painter, box, roleFont(TextRole::Base), tokens.text, before));
    box.setLeft(put(painter, box, roleFont(TextRole::Emphasis), tokens.accentText, match));
    return put(painter, box, roleFont(TextRole::Base), tokens.text, text.mid(row.matchEnd));
}

} // namespace

int CompletionDelegate::heightOf(const CompletionRow& row) {
    if (!row.isHeading())
        return scaled(28);
    return row.ruled ? scaled(31) : scaled(26);
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {scaled(200), heightOf(rowOf(index))};
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    const CompletionRow& row = rowOf(index);
    painter->save();
    if (row.isHeading()) {
        paintHeading(*painter, option.rect, row, tokens);
    } else {
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, option.rect, radius::chip, tokens.select, {});
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, option.rect, radius::chip, tokens.hover, {});
        paintItem(*painter, option.rect, row, tokens);
    }
    painter->restore();
}

void CompletionDelegate::paintHeading(QPainter& painter, const QRect& box, const CompletionRow& row,
                                      const Tokens& tokens) const {
    if (row.ruled)
        painter.fillRect(QRect(box.left(), box.top() + scaled(4), box.width(), 1), tokens.line);
    const QRect words(box.left() + scaled(edge), box.bottom() + 1 - scaled(20),
                      box.width() - 2 * scaled(edge), scaled(20));
    put(painter, words, roleFont(TextRole::Caption), tokens.text3, row.heading);
}

void CompletionDelegate::paintItem(QPainter& painter, const QRect& box, const CompletionRow& row,
                                   const Tokens& tokens) const {
    QRectF words = QRectF(box).adjusted(scaled(edge), 0, -scaled(edge), 0);
    const QFont small = roleFont(TextRole::Small);
    const QString last = row.item.kind == query::Completion::Kind::Field ? query::typeName(row.item.type)
                                                                         : accountsText(row.count);
    const NumberPainter numbers(small);
    painter.setPen(tokens.text3);
    numbers.draw(painter, words, Qt::AlignVCenter | Qt::AlignRight, last);
    words.setRight(words.right() - numbers.width(last) - scaled(gap));
    if (row.item.kind == query::Completion::Kind::Term) {
        const int width = chipWidth(row.item.term, false, static_cast<int>(words.width()));
        const QRectF chip(words.left(), box.top() + (box.height() - chipHeight()) / 2.0, width, chipHeight());
        paintChip(painter, chip, row.item.term, {.closable = false}, tokens);
        return;
    }
    const double end = putMatch(painter, words, row, tokens);
    words.setLeft(std::max(box.left() + scaled(explanationAt) + 0.0, end + scaled(gap)));
    if (words.width() > scaled(gap))
        put(painter, words, small, tokens.text2, row.explanation);
}

} // namespace tenure::views
