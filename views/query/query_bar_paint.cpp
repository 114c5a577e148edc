// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where things stand in a query bar, how it is drawn, and what the mouse does.
#include "views/query/book_words.h"
#include "views/query/chip_paint.h"
#include "views/query/completion_popup.h"
#include "views/query/query_bar.h"
#include "views/query/query_edit.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstChip = 31;   ///< from the left end of the bar, behind the glass
constexpr int widestChip = 360; ///< a longer one ends in an ellipsis
constexpr int textRoom = 140;   ///< for what one is going to write

QString moreText(std::size_t chips) {
    return u"+"_s + QString::number(chips);
}

} // namespace

QRect QueryBar::room() const {
    const int left = scaled(firstChip);
    return {left, 0, std::max(0, m_count->x() - scaled(8) - left), height()};
}

void QueryBar::layOut() {
    const int saveSize = scaled(24);
    m_save->setGeometry(width() - scaled(4) - saveSize, (height() - saveSize) / 2, saveSize, saveSize);
    const int countEnd = m_save->isHidden() ? width() - scaled(10) : m_save->x();
    const int countWidth = m_count->sizeHint().width();
    m_count->setGeometry(countEnd - countWidth, 0, countWidth, height());

    ChipLayout::Needs needs;
    const int most = std::min(scaled(widestChip), room().width());
    for (const query::Chip& chip : m_line.chips())
        needs.chips.push_back(chipWidth(query::textOf(chip), true, most));
    needs.place = m_line.place();
    needs.writing = m_edit->hasFocus() || m_wrong;
    const QFontMetrics metrics(m_edit->font());
    needs.text = metrics.horizontalAdvance(m_edit->text()) + scaled(8);
    needs.leastText = needs.writing ? scaled(textRoom) : 0;
    needs.gap = scaled(5);
    needs.chipHeight = chipHeight();
    needs.more = metrics.horizontalAdvance(moreText(needs.chips.size()));
    if (m_chosen >= 0)
        needs.chosen = static_cast<std::size_t>(m_chosen);
    m_layout = ChipLayout::of(needs, room());
    m_edit->setGeometry(m_layout.text.adjusted(0, 2, 0, -2) & room());
    update();
}

QRect QueryBar::chipBox(int chip) const {
    const auto at = static_cast<std::size_t>(chip);
    return at < m_layout.shown() ? m_layout.chips[at] & room() : QRect();
}

void QueryBar::resizeEvent(QResizeEvent*) {
    layOut();
    if (m_popup->isVisible())
        showPopup();
}

void QueryBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    const bool focused = m_edit->hasFocus();
    paintBox(painter, rect(), radius::card, tokens.surface,
             m_wrong   ? tokens.riskFill
             : focused ? tokens.focus
                       : tokens.border,
             focused ? 2 : 1);
    paintIcon(painter, QRectF(scaled(9), (height() - scaled(14)) / 2.0 + 0.5, scaled(14), scaled(14)),
              Icon::Search, tokens.text2);
    painter.setClipRect(room());
    for (std::size_t i = 0; i < m_layout.shown(); ++i) {
        const auto chip = static_cast<int>(i);
        paintChip(painter, m_layout.chips[i], query::textOf(m_line.chips()[i]),
                  {.chosen = m_allChosen || chip == m_chosen, .closing = chip == m_hovered}, tokens);
    }
    if (m_layout.hidden > 0) {
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(tokens.text3);
        const int left = m_layout.chips[m_layout.shown() - 1].right() + scaled(6);
        painter.drawText(QRect(left, 0, room().right() - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         moreText(m_layout.hidden));
    }
}

void QueryBar::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    hover(point);
    const std::optional<std::size_t> chip = m_layout.chipAt(point);
    if (m_hovered >= 0) {
        removeChip(m_hovered);
    } else {
        m_edit->setFocus(Qt::MouseFocusReason);
        choose(chip ? static_cast<int>(*chip) : -1, false);
    }
    hover(point);
}

void QueryBar::mouseDoubleClickEvent(QMouseEvent* event) {
    const std::optional<std::size_t> chip = m_layout.chipAt(event->position().toPoint());
    if (chip && event->button() == Qt::LeftButton)
        editChip(static_cast<int>(*chip));
}

void QueryBar::mouseMoveEvent(QMouseEvent* event) {
    hover(event->position().toPoint());
}

void QueryBar::leaveEvent(QEvent*) {
    hover(QPoint(-1, -1));
}

void QueryBar::hover(QPoint point) {
    int hovered = -1;
    for (std::size_t i = 0; i < m_layout.shown(); ++i) {
        if (chipCloseBox(m_layout.chips[i], rect()).contains(point) && room().contains(point))
            hovered = static_cast<int>(i);
    }
    if (std::exchange(m_hovered, hovered) != hovered)
        update();
}

void QueryBar::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->popup(event->globalPos());
}

void QueryBar::addActions(QMenu& menu) {
    QAction* asText = menu.addAction(tr("As &text"));
    asText->setObjectName(u"queryAsText"_s);
    asText->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    asText->setCheckable(true);
    asText->setChecked(m_asText);
    connect(asText, &QAction::triggered, this, [this](bool on) {
        m_edit->setFocus(Qt::OtherFocusReason);
        setShownAsText(on);
    });
    QAction* clear = menu.addAction(tr("&Clear the query"));
    clear->setObjectName(u"queryClear"_s);
    clear->setEnabled(!text().isEmpty());
    connect(clear, &QAction::triggered, this, &QueryBar::clearAll);
}

bool QueryBar::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        layOut();
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto chip = m_layout.chipAt(help->pos()))
            QToolTip::showText(help->globalPos(), escapedToolTip(chipInWords(static_cast<int>(*chip))), this,
                               m_layout.chips[*chip]);
        else
            QToolTip::hideText();
        return true;
    }
    return QFrame::event(event);
}

} // namespace tenure::views
