// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_header.h"

#include "items/roles.h"
#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace tenure::views {

namespace {

constexpr int headHeight = 28;
constexpr int arrowSize = 11;

} // namespace

AccountHeader::AccountHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("accountHeads"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(scaled(36));
}

void AccountHeader::setTick(Tick tick) {
    if (m_tick == tick)
        return;
    m_tick = tick;
    viewport()->update();
}

QSize AccountHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), scaled(headHeight)};
}

QSize AccountHeader::sectionSizeFromContents(int) const {
    return {scaled(60), scaled(headHeight)};
}

void AccountHeader::paintWords(QPainter& painter, const QRect& box, int section) const {
    const Tokens& tokens = tokensOf(this);
    const auto* shown = model();
    const QFont font = roleFont(TextRole::Caption);
    const auto sorted =
        static_cast<items::SortedBy>(shown->headerData(section, orientation(), items::SortRole).toInt());
    const int arrow = sorted == items::SortedBy::No ? 0 : scaled(arrowSize + 3);
    const auto alignment =
        Qt::Alignment(shown->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QString words =
        QFontMetrics(font).elidedText(shown->headerData(section, orientation(), Qt::DisplayRole).toString(),
                                      Qt::ElideRight, box.width() - arrow);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    const bool right = alignment.testFlag(Qt::AlignRight);
    const int left = right ? box.right() + 1 - arrow - width : box.left();
    painter.setFont(font);
    painter.setPen(sorted == items::SortedBy::No ? tokens.text3 : tokens.text2);
    painter.drawText(QRect(left, box.top(), width + 1, box.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                     words);
    if (arrow == 0)
        return;
    const int side = scaled(arrowSize);
    paintIcon(painter, QRect(left + width + scaled(3), box.center().y() - side / 2, side, side),
              sorted == items::SortedBy::Descending ? Icon::Down : Icon::Up, tokens.text2);
}

void AccountHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid() || model() == nullptr)
        return;
    const Tokens& tokens = tokensOf(this);
    painter->save();
    painter->setClipRect(rect);
    const bool lit = section != 0 && underMouse() && logicalIndexAt(mapFromGlobal(QCursor::pos())) == section;
    painter->fillRect(rect, lit ? tokens.hover : tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    if (section == 0) {
        const NameCellLayout layout = nameCellLayout(rect, false, false);
        paintTick(*painter, layout.check, m_tick, tokens);
        paintWords(*painter, layout.text, section);
    } else {
        paintWords(*painter, rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), -1), section);
    }
    painter->restore();
}

bool AccountHeader::isOnTick(const QPoint& position) const {
    const QRect first(sectionViewportPosition(0), 0, sectionSize(0), height());
    return nameCellLayout(first, false, false).hit.contains(position);
}

void AccountHeader::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton && isOnTick(event->pos());
    if (!m_pressed)
        QHeaderView::mousePressEvent(event);
}

void AccountHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_pressed, false))
        return QHeaderView::mouseReleaseEvent(event);
    if (isOnTick(event->pos()))
        Q_EMIT tickClicked();
}

} // namespace tenure::views
