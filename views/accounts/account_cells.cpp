// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_cells.h"

#include "domain/vocabulary.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/tag_badge.h"
#include "views/widgets/tick_box.h"
#include "views/widgets/tier_bars.h"

#include <QPainter>

#include <algorithm>

namespace tenure::views {

namespace {

constexpr int gutter = 12;
constexpr int checkSize = 14;
constexpr int clockSize = 12;

QString text(const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString();
}

items::Tone toneOf(const QModelIndex& index) {
    return static_cast<items::Tone>(index.data(items::ToneRole).toInt());
}

void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const NameCellLayout layout = nameCellLayout(cell, false, false);
    paintTick(painter, layout.check, index.data(items::SelectedRole).toBool() ? Tick::On : Tick::Off, tokens);
    drawCellText(painter, layout.text, Qt::AlignLeft, text(index), TextRole::Strong, tokens.text);
}

void paintPerson(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens) {
    if (index.data(items::EditTextRole).toString().isEmpty())
        drawCellText(painter, box, Qt::AlignLeft, text(index), TextRole::Base, tokens.text3);
    else
        paintAvatar(painter, box, initialsOf(text(index)), tokens);
}

void paintTier(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens) {
    const QVariant tier = index.data(items::TierRole);
    if (tier.isValid())
        paintTierBars(painter, squareIn(box, box.left(), scaled(12)), static_cast<domain::Tier>(tier.toInt()),
                      tokens);
    drawCellText(painter, box.adjusted(scaled(19), 0, 0, 0), Qt::AlignLeft, text(index), TextRole::Base,
                 tokens.text2);
}

void paintGroupName(QPainter& painter, const QRect& cell, const QModelIndex& index, bool open,
                    const Tokens& tokens) {
    const QVariant tier = index.data(items::TierRole);
    const NameCellLayout layout = nameCellLayout(cell, true, tier.isValid());
    paintIcon(painter, layout.chevron, open ? Icon::Down : Icon::Right, tokens.text2);
    if (tier.isValid())
        paintTierBars(painter, layout.bars, static_cast<domain::Tier>(tier.toInt()), tokens);
    const QString title = text(index);
    drawCellText(painter, layout.text, Qt::AlignLeft, title, TextRole::Emphasis, tokens.text);
    const int used = QFontMetrics(roleFont(TextRole::Emphasis)).horizontalAdvance(title) + scaled(6);
    drawCellText(painter, layout.text.adjusted(used, 0, 0, 0), Qt::AlignLeft,
                 index.data(items::GroupCountRole).toString(), TextRole::Base, tokens.text3);
}

} // namespace

void drawCellText(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& words,
                  TextRole role, const QColor& ink) {
    const QFont font = roleFont(role);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
}

QRect squareIn(const QRect& box, int left, int side) {
    return {left, box.top() + (box.height() - side) / 2, side, side};
}

NameCellLayout nameCellLayout(const QRect& cell, bool group, bool withBars) {
    NameCellLayout layout;
    const int left = cell.left() + scaled(gutter);
    layout.check = squareIn(cell, left, scaled(checkSize));
    layout.hit = QRect(layout.check.center().x() + 1 - scaled(12), cell.top(), scaled(24), cell.height());
    layout.chevron = layout.check;
    int x = layout.check.right() + 1 + scaled(15);
    if (group && withBars) {
        layout.bars = squareIn(cell, x, scaled(12));
        x = layout.bars.right() + 1 + scaled(7);
    }
    layout.text = QRect(QPoint(x, cell.top()), QPoint(cell.right() - scaled(cellPadding), cell.bottom()));
    return layout;
}

QColor toneInk(items::Tone tone, const Tokens& tokens) {
    switch (tone) {
    case items::Tone::Normal:
        return tokens.text;
    case items::Tone::Muted:
        return tokens.text2;
    case items::Tone::Warn:
        return tokens.warn;
    case items::Tone::Risk:
    case items::Tone::Late:
        return tokens.risk;
    }
    Q_UNREACHABLE();
}

const NumberPainter& CellPainter::numbers(bool bold) {
    auto& slot = bold ? m_bold : m_plain;
    const QFont font = roleFont(bold ? TextRole::Emphasis : TextRole::Base);
    if (!slot || slot->font() != font)
        slot = std::make_unique<NumberPainter>(font);
    return *slot;
}

void CellPainter::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, bool open,
                             const Tokens& tokens) {
    if (index.column() == 0)
        return paintGroupName(painter, cell, index, open, tokens);
    const QString total = text(index);
    if (total.isEmpty())
        return;
    const QRect box = cell.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    const bool number = index.data(items::PaintRole).toInt() == int(items::CellPaint::Number);
    if (number && !total.contains(u'≤')) {
        painter.setPen(tokens.text);
        numbers(true).draw(painter, box, Qt::AlignRight | Qt::AlignVCenter, total);
    } else {
        drawCellText(painter, box, number ? Qt::AlignRight : Qt::AlignLeft, total, TextRole::Small,
                     tokens.text3);
    }
}

void CellPainter::paintNumber(QPainter& painter, const QRect& box, const QModelIndex& index,
                              const Tokens& tokens) {
    const items::Tone tone = toneOf(index);
    const bool urgent = tone != items::Tone::Normal && tone != items::Tone::Muted;
    const NumberPainter& digits = numbers(urgent);
    const QString number = text(index);
    painter.setPen(toneInk(tone, tokens));
    digits.draw(painter, box, Qt::AlignRight | Qt::AlignVCenter, number);
    if (tone != items::Tone::Late)
        return;
    const int left = box.right() - static_cast<int>(digits.width(number)) - scaled(clockSize + 4);
    if (left >= box.left())
        paintIcon(painter, squareIn(box, left, scaled(clockSize)), Icon::Clock, tokens.risk);
}

void CellPainter::paintStep(QPainter& painter, const QRect& box, const QModelIndex& index,
                            const Tokens& tokens) {
    const QString due = index.data(items::DueRole).toString();
    const bool late = toneOf(index) == items::Tone::Late;
    QRect words = box;
    if (!due.isEmpty()) {
        const int width = QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(due) + 1;
        const int clock = late ? scaled(clockSize + 4) : 0;
        // Narrow columns keep the words; the day is told by its own column, too.
        if (box.width() >= 2 * (width + clock) + scaled(8)) {
            const QRect day = box.adjusted(box.width() - width, 0, 0, 0);
            drawCellText(painter, day, Qt::AlignRight, due, TextRole::Small,
                         late ? tokens.risk : tokens.text3);
            if (late)
                paintIcon(painter, squareIn(box, day.left() - clock, scaled(clockSize)), Icon::Clock,
                          tokens.risk);
            words.setRight(day.left() - clock - scaled(8));
        }
    }
    const bool none = index.data(items::EditTextRole).toString().isEmpty();
    drawCellText(painter, words, Qt::AlignLeft, text(index), TextRole::Base,
                 none ? tokens.text3 : tokens.text);
}

void CellPainter::paintAccount(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               const Tokens& tokens) {
    const QRect box = cell.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    switch (static_cast<items::CellPaint>(index.data(items::PaintRole).toInt())) {
    case items::CellPaint::Name:
        return paintName(painter, cell, index, tokens);
    case items::CellPaint::Number:
        return paintNumber(painter, box, index, tokens);
    case items::CellPaint::Tags:
        paintTags(painter, box, index.data(items::TagsRole).toStringList(), tokens);
        return;
    case items::CellPaint::Person:
        return paintPerson(painter, box, index, tokens);
    case items::CellPaint::Tier:
        return paintTier(painter, box, index, tokens);
    case items::CellPaint::Step:
        return paintStep(painter, box, index, tokens);
    case items::CellPaint::Text:
        return drawCellText(painter, box, Qt::AlignLeft, text(index), TextRole::Base,
                            toneOf(index) == items::Tone::Muted ? tokens.text3 : tokens.text2);
    }
    Q_UNREACHABLE();
}

} // namespace tenure::views
