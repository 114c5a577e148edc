// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_delegate.h"

#include "items/roles.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/tag_badge.h"
#include "views/widgets/tier_bars.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace tenure::views {

namespace {

constexpr int cellPadding = 7;
constexpr int gutter = 12;
constexpr int checkSize = 14;

QString text(const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString();
}

void drawText(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& words,
              const QFont& font, const QColor& ink) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
}

QColor inkOf(items::Tone tone, const Tokens& tokens) {
    switch (tone) {
    case items::Tone::Normal:
        return tokens.text;
    case items::Tone::Muted:
        return tokens.text2;
    case items::Tone::Warn:
        return tokens.warn;
    case items::Tone::Risk:
        return tokens.risk;
    }
    Q_UNREACHABLE();
}

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2)
            initials += part.front().toUpper();
    }
    return initials;
}

void paintCheck(QPainter& painter, const QRect& box, bool on, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? tokens.accent : tokens.strong, 1));
    painter.setBrush(on ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, tokens.onAccent);
}

} // namespace

NameCellLayout nameCellLayout(const QRect& cell, bool group, bool withBars) {
    NameCellLayout layout;
    const int check = scaled(checkSize);
    const int left = cell.left() + scaled(gutter);
    const QPoint centre(left + check / 2, cell.center().y());
    layout.check = QRect(left, cell.top() + (cell.height() - check) / 2, check, check);
    layout.hit = QRect(centre.x() - scaled(12), cell.top(), scaled(24), cell.height());
    layout.chevron = layout.check;
    int x = layout.check.right() + 1 + scaled(15);
    if (group && withBars) {
        layout.bars = QRect(x, cell.top() + (cell.height() - scaled(12)) / 2, scaled(12), scaled(12));
        x = layout.bars.right() + 1 + scaled(7);
    }
    layout.text = QRect(QPoint(x, cell.top()), QPoint(cell.right() - scaled(cellPadding), cell.bottom()));
    return layout;
}

AccountDelegate::AccountDelegate(int rowHeight, Choices choices, QObject* parent)
    : QStyledItemDelegate(parent), m_rowHeight(rowHeight), m_choices(std::move(choices)) {}

const NumberPainter& AccountDelegate::numbers(bool bold) const {
    auto& slot = bold ? m_bold : m_plain;
    const QFont font = roleFont(bold ? TextRole::Emphasis : TextRole::Base);
    if (!slot || slot->font() != font)
        slot = std::make_unique<NumberPainter>(font);
    return *slot;
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(40), m_rowHeight};
}

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    paintGround(*painter, option, index, tokens);
    if (index.data(items::KindRole).toInt() == int(items::RowKind::Group))
        paintGroup(*painter, option, index, tokens);
    else
        paintAccount(*painter, option, index, tokens);
    painter->restore();
}

void AccountDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const Tokens& tokens) const {
    const bool group = index.data(items::KindRole).toInt() == int(items::RowKind::Group);
    const bool selected = index.siblingAtColumn(0).data(items::SelectedRole).toBool();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->currentIndex().isValid() &&
                         view->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter.fillRect(option.rect, group      ? tokens.subtle
                                  : selected ? tokens.select
                                  : hovered  ? tokens.hover
                                             : tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (current && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height()),
                         tokens.focus);
}

void AccountDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const Tokens& tokens) const {
    const QVariant tier = index.data(items::TierRole);
    if (index.column() == 0) {
        const NameCellLayout layout = nameCellLayout(option.rect, true, tier.isValid());
        const auto* tree = qobject_cast<const QAbstractItemView*>(option.widget);
        const bool open = tree != nullptr && (option.state & QStyle::State_Open) != 0;
        paintIcon(painter, layout.chevron, open ? Icon::Down : Icon::Right, tokens.text2);
        if (tier.isValid())
            paintTierBars(painter, layout.bars, static_cast<domain::Tier>(tier.toInt()), tokens);
        const QFont bold = roleFont(TextRole::Emphasis);
        const QString title = text(index);
        drawText(painter, layout.text, Qt::AlignLeft, title, bold, tokens.text);
        const int used = QFontMetrics(bold).horizontalAdvance(title) + scaled(6);
        drawText(painter, layout.text.adjusted(used, 0, 0, 0), Qt::AlignLeft,
                 index.data(items::GroupCountRole).toString(), roleFont(TextRole::Base), tokens.text3);
        return;
    }
    const QRect box = option.rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    const bool number = index.data(items::PaintRole).toInt() == int(items::CellPaint::Number);
    painter.setPen(tokens.text);
    if (number && !text(index).contains(u'≤'))
        numbers(true).draw(painter, box, Qt::AlignRight | Qt::AlignVCenter, text(index));
    else
        drawText(painter, box, number ? Qt::AlignRight : Qt::AlignLeft, text(index),
                 roleFont(TextRole::Small), tokens.text3);
}

void AccountDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const Tokens& tokens) const {
    const NameCellLayout layout = nameCellLayout(option.rect, false, false);
    paintCheck(painter, layout.check, index.data(items::SelectedRole).toBool(), tokens);
    drawText(painter, layout.text, Qt::AlignLeft, text(index), roleFont(TextRole::Strong), tokens.text);
}

void AccountDelegate::paintAccount(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, const Tokens& tokens) const {
    const QRect box = option.rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    const auto tone = static_cast<items::Tone>(index.data(items::ToneRole).toInt());
    switch (static_cast<items::CellPaint>(index.data(items::PaintRole).toInt())) {
    case items::CellPaint::Name:
        paintName(painter, option, index, tokens);
        break;
    case items::CellPaint::Number: {
        const bool urgent = tone == items::Tone::Warn || tone == items::Tone::Risk;
        painter.setPen(inkOf(tone, tokens));
        numbers(urgent).draw(painter, box, Qt::AlignRight | Qt::AlignVCenter, text(index));
        break;
    }
    case items::CellPaint::Tags:
        paintTags(painter, box, index.data(items::TagsRole).toStringList(), tokens);
        break;
    case items::CellPaint::Person: {
        const QString name = text(index);
        if (index.data(items::EditTextRole).toString().isEmpty())
            drawText(painter, box, Qt::AlignLeft, name, roleFont(TextRole::Base), tokens.text3);
        else
            paintAvatar(painter, box, initialsOf(name), tokens);
        break;
    }
    case items::CellPaint::Tier: {
        const QRect bars(box.left(), box.top() + (box.height() - scaled(12)) / 2, scaled(12), scaled(12));
        paintTierBars(painter, bars, static_cast<domain::Tier>(index.data(items::TierRole).toInt()), tokens);
        drawText(painter, box.adjusted(scaled(19), 0, 0, 0), Qt::AlignLeft, text(index),
                 roleFont(TextRole::Base), tokens.text2);
        break;
    }
    case items::CellPaint::Text:
        drawText(painter, box, Qt::AlignLeft, text(index), roleFont(TextRole::Base),
                 tone == items::Tone::Normal ? tokens.text2 : tokens.text3);
        break;
    }
}

QWidget* AccountDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const {
    const QStringList choices = m_choices(index);
    if (choices.isEmpty()) {
        auto* edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("cellEditor"));
        return edit;
    }
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellEditor"));
    combo->addItems(choices);
    return combo;
}

void AccountDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString now = index.data(items::EditTextRole).toString();
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(now);
        edit->selectAll();
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentText(now);
    }
}

void AccountDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    const auto* edit = qobject_cast<QLineEdit*>(editor);
    const auto* combo = qobject_cast<QComboBox*>(editor);
    const QString value = edit != nullptr    ? edit->text()
                          : combo != nullptr ? combo->currentText()
                                             : QString();
    if (value != index.data(items::EditTextRole).toString())
        model->setData(index, value);
}

void AccountDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    QRect box = option.rect;
    if (index.column() == 0)
        box.setLeft(nameCellLayout(option.rect, false, false).text.left() - scaled(6));
    editor->setGeometry(box.adjusted(1, 1, -1, -1));
}

} // namespace tenure::views
