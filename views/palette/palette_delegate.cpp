// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_delegate.h"

#include "views/palette/palette_model.h"
#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/shapes.h"
#include "views/widgets/keycap.h"
#include "views/widgets/marked_text.h"

#include <QPainter>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pillInset = 6; ///< of the current row's ground
constexpr int edge = 16;     ///< of icons at the left and caps at the right
constexpr int iconSide = 16;
constexpr int iconGap = 9;
constexpr int detailGap = 10;
constexpr int capGap = 5;
constexpr int groupGap = 13; ///< between the keys of a command and Enter
constexpr int headRise = 2;  ///< heads stand a little above the entries that they head
constexpr int chipPadding = 8;
constexpr int chipHeight = 22;

/// A condition as a chip: its field stands out. Gives the width.
int paintChip(QPainter& painter, const QRect& box, const QString& query, const Tokens& tokens) {
    const QFont plain = roleFont(TextRole::Small);
    QFont strong = plain;
    strong.setWeight(QFont::Medium);
    qsizetype keySize = 0;
    while (keySize < query.size() && (query[keySize].isLetterOrNumber() || query[keySize] == u'_' ||
                                      query[keySize] == u'.' || query[keySize] == u'-'))
        ++keySize;
    const QString key = query.first(keySize);
    const int keyWidth = int(std::ceil(QFontMetricsF(strong).horizontalAdvance(key)));
    const int room = box.width() - 2 * scaled(chipPadding) - keyWidth;
    const QString rest = QFontMetricsF(plain).elidedText(query.sliced(keySize), Qt::ElideRight, room);
    const int width =
        2 * scaled(chipPadding) + keyWidth + int(std::ceil(QFontMetricsF(plain).horizontalAdvance(rest)));
    QRect chip(box.left(), 0, width, scaled(chipHeight));
    chip.moveTop(box.top() + (box.height() - chip.height()) / 2);
    paintBox(painter, chip, radius::chip, tokens.accentSoft, {});
    QRect words = chip.adjusted(scaled(chipPadding), 0, 0, 0);
    painter.setFont(strong);
    painter.setPen(tokens.accentText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, key);
    words.setLeft(words.left() + keyWidth);
    painter.setFont(plain);
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, rest);
    return width;
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {scaled(200), scaled(m_model.row(index).head ? 27 : 34)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensFor(option.palette);
    painter->save();
    if (const PaletteRow& row = m_model.row(index); row.head) {
        painter->setFont(roleFont(TextRole::Caption));
        painter->setPen(tokens.text3);
        painter->drawText(option.rect.adjusted(scaled(edge), scaled(2 * headRise), 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_model.headText(row));
    } else {
        paintEntry(*painter, option.rect, index, option.state.testFlag(QStyle::State_Selected), tokens);
    }
    painter->restore();
}

/// Gives where they begin. The current entry also says which key runs it.
int PaletteDelegate::paintCaps(QPainter& painter, const QRect& box, const PaletteEntry& entry, bool current,
                               const Tokens& tokens) const {
    int right = box.right() + 1 - scaled(edge);
    const auto paint = [&](const QStringList& caps) {
        for (qsizetype i = caps.size(); i-- > 0;) {
            const int width = keycapSize(caps[i]).width();
            paintKeycap(painter, QRectF(right - width, box.top(), width, box.height()), caps[i], tokens);
            right -= width + scaled(i == 0 ? groupGap : capGap);
        }
    };
    if (current && entry.isEnabled)
        paint({keycapText(Qt::Key_Return)});
    paint(entry.caps);
    return right;
}

void PaletteDelegate::paintEntry(QPainter& painter, const QRect& box, const QModelIndex& index, bool current,
                                 const Tokens& tokens) const {
    const PaletteEntry& entry = *m_model.entry(index);
    if (current) {
        paintBox(painter, box.adjusted(scaled(pillInset), 0, -scaled(pillInset), 0), radius::button,
                 tokens.select, {});
    }
    const int right = paintCaps(painter, box, entry, current, tokens);
    int left = box.left() + scaled(edge);
    paintIcon(painter, QRectF(left, box.top(), scaled(iconSide), box.height()), entry.symbol,
              current ? tokens.accentText : tokens.text2);
    left += scaled(iconSide + iconGap);
    const auto rest = [&] { return QRect(left, box.top(), std::max(0, right - left), box.height()); };
    if (entry.isQuery) {
        left += paintChip(painter, rest(), entry.title, tokens);
    } else {
        const QColor ink = entry.isEnabled ? tokens.text : tokens.text3;
        left += paintMarkedLine(painter, rest(),
                                {entry.title, m_model.row(index).spans,
                                 roleFont(current ? TextRole::Strong : TextRole::Base), ink},
                                tokens);
    }
    left += scaled(detailGap);
    const NumberPainter numbers(roleFont(TextRole::Small));
    painter.setPen(tokens.text3);
    if (rest().width() > scaled(24))
        numbers.draw(painter, rest(), Qt::AlignLeft | Qt::AlignVCenter, entry.detail);
}

} // namespace tenure::views
