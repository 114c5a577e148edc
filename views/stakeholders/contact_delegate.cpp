// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/contact_delegate.h"

#include "items/contact_table_model.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/sentiment_face.h"
#include "views/widgets/state_shape.h"
#include "views/widgets/tag_badge.h"
#include "views/widgets/touch_icon.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tenure::views {

using items::ContactTableModel;

namespace {

constexpr int rowPixels = 30;

/// Words behind a drawing of 16 px.
void paintMarked(QPainter& painter, const QRect& box, const QString& words, const QColor& ink) {
    drawCellText(painter, box.adjusted(scaled(21), 0, 0, 0), Qt::AlignLeft, words, TextRole::Base, ink);
}

void paintLastTouch(QPainter& painter, const QRect& box, const items::ContactEntry& entry,
                    const QString& words, const Tokens& tokens) {
    const bool urgent = entry.severe || entry.state.contact.status == domain::ContactStatus::Left;
    const TextRole role = urgent ? TextRole::Emphasis : TextRole::Base;
    drawCellText(painter, box, Qt::AlignRight, words, role, urgent ? tokens.risk : tokens.text);
    if (!urgent)
        return;
    const int left = box.right() - int(QFontMetricsF(roleFont(role)).horizontalAdvance(words)) - scaled(18);
    paintStateShape(painter, squareIn(box, left, scaled(11)), StateShape::AtRisk, tokens);
}

void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
               const items::ContactEntry& entry, const Tokens& tokens) {
    const domain::Contact& contact = entry.state.contact;
    const bool gone = contact.status == domain::ContactStatus::Left;
    const QString words = index.data().toString();
    const QColor ink = gone ? tokens.text2 : tokens.text;
    switch (index.column()) {
    case ContactTableModel::Name:
        paintAvatar(painter, squareIn(box, box.left() + scaled(9), scaled(20)), initialsOf(contact.name),
                    tokens);
        drawCellText(painter, box.adjusted(scaled(37), 0, 0, 0), Qt::AlignLeft, words, TextRole::Strong, ink);
        break;
    case ContactTableModel::Role:
        if (contact.role != domain::ContactRole::None)
            paintIcon(painter, squareIn(box, box.left(), scaled(14)), roleIcon(contact.role), tokens.text2);
        paintMarked(painter, box, words, ink);
        break;
    case ContactTableModel::Influence:
        paintInfluence(painter, box, contact.influence, tokens);
        break;
    case ContactTableModel::Sentiment:
        paintSentiment(painter, squareIn(box, box.left(), scaled(16)), contact.sentiment, tokens);
        paintMarked(painter, box, words, tokens.text2);
        break;
    case ContactTableModel::LastTouch:
        paintLastTouch(painter, box, entry, words, tokens);
        break;
    case ContactTableModel::Channel:
        for (std::size_t i = 0; i < entry.channels.size(); ++i)
            paintIcon(painter, squareIn(box, box.left() + scaled(12 + 20 * double(i)), scaled(14)),
                      touchIcon(entry.channels[i]), tokens.text2);
        break;
    default:
        drawCellText(painter, box, Qt::AlignLeft, words, TextRole::Base, tokens.text2);
        break;
    }
}

} // namespace

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(60), scaled(rowPixels)};
}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto* model = qobject_cast<const ContactTableModel*>(index.model());
    const items::ContactEntry* entry = model != nullptr ? model->entryAt(index) : nullptr;
    if (entry == nullptr)
        return;
    const Tokens& tokens = tokensOf(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QRect& box = option.rect;
    painter->save();
    paintRowGround(*painter, option, index, selected ? RowGround::Selected : RowGround::Plain, tokens);
    paintCell(*painter, box.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), -1), index, *entry,
              tokens);
    painter->restore();
}

bool ContactDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                                const QModelIndex& index) {
    QToolTip::showText(event->globalPos(), escapedToolTip(index.data().toString()), view);
    return true;
}

} // namespace tenure::views
