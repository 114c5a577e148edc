// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/note_delegate.h"

#include "items/note_list_model.h"
#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QPainter>

namespace tenure::views {

namespace {

constexpr int rowPixels = 52;
constexpr int beside = 16;

void write(QPainter& painter, const QRect& line, TextRole role, const QColor& ink, const QString& text) {
    painter.setFont(roleFont(role));
    painter.setPen(ink);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(160), scaled(rowPixels)};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    const QRect& box = option.rect;
    const bool current = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->fillRect(box, current ? tokens.select : hovered ? tokens.hover : tokens.surface);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line);
    if (current)
        painter->fillRect(QRect(box.left(), box.top(), scaled(3), box.height()), tokens.focus);
    const QRect text = box.adjusted(scaled(beside), scaled(7), -scaled(12), -scaled(8));
    const int half = text.height() / 2;
    write(*painter, {text.left(), text.top(), text.width(), half}, TextRole::Strong, tokens.text,
          index.data().toString());
    write(*painter, {text.left(), text.top() + half, text.width(), half}, TextRole::Small, tokens.text3,
          index.data(items::NoteBylineRole).toString());
    painter->restore();
}

} // namespace tenure::views
