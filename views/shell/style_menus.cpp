// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/shell/style_parts.h"

#include <QPainter>
#include <QStyle>

namespace tenure::views::parts {

namespace {

/// Columns of a menu row, at the present scale.
struct MenuColumns {
    int edge = scaled(8);
    int mark = scaled(16); ///< check mark or icon
    int gap = scaled(8);
    int shortcut = scaled(24); ///< least room between text and key
};

void menuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& box, const Tokens& tokens) {
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checked) {
        paintIcon(painter, box, Icon::Check, enabled ? tokens.accentText : tokens.disabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void menuBarGround(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const QRect& bar = option.rect;
    painter.fillRect(bar, tokens.window);
    painter.fillRect(QRect(bar.left(), bar.bottom(), bar.width(), 1), tokens.border);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.window);
    const bool open = option.state & QStyle::State_Sunken;
    if (open || (option.state & QStyle::State_Selected)) {
        const QRectF pill = QRectF(option.rect).adjusted(0, scaled(4), 0, -scaled(4));
        paintBox(painter, pill, radius::button, open ? tokens.pressed : tokens.hover, {});
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const MenuColumns columns;
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), tokens.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        paintBox(painter, QRectF(row).adjusted(scaled(4), 0, -scaled(4), 0), radius::chip, tokens.select, {});
    QRect mark(row.left() + columns.edge, 0, columns.mark, columns.mark);
    mark.moveCenter({mark.center().x(), row.center().y()});
    menuMark(painter, option, mark, tokens);

    const int left = mark.right() + 1 + columns.gap;
    const QRect text(left, row.top(), row.right() - left - columns.edge, row.height());
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? tokens.text3 : tokens.disabled);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(text.right() - scaled(13), row.top(), scaled(13), row.height()), Icon::Right,
                  enabled ? tokens.text3 : tokens.disabled);
}

void menuFrame(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    paintBox(painter, option.rect, 0, tokens.surface, tokens.strong);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {text.width(), scaled(9)};
    const MenuColumns columns;
    int width = text.width() + 2 * columns.edge + columns.mark + columns.gap + columns.shortcut;
    if (option.text.contains(u'\t'))
        width += columns.shortcut;
    return {width, std::max(scaled(28), text.height())};
}

} // namespace tenure::views::parts
