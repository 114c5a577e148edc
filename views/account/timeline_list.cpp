// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/timeline_list.h"

#include "items/timeline_model.h"
#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/tokens.h"
#include "views/widgets/touch_icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ringSide = 22;
constexpr int ringMiddle = 27;
constexpr int titleLeft = 51;
constexpr int titleShare = 31; ///< percent of the width between the title's start and the detail's
constexpr int rightPadding = 14;
constexpr int dayWidth = 90;

Icon iconOf(const QModelIndex& index) {
    const QVariant kind = index.data(items::TimelineKindRole);
    return kind.isValid() ? touchIcon(static_cast<domain::TouchKind>(kind.toInt())) : Icon::Note;
}

void paintRing(QPainter& painter, const QRect& row, const QModelIndex& index, const Tokens& tokens) {
    const int middle = row.left() + scaled(ringMiddle);
    painter.fillRect(QRect(middle - 1, row.top(), 2, row.height()), tokens.line);
    QRect ring(0, 0, scaled(ringSide), scaled(ringSide));
    ring.moveCenter({middle, row.center().y()});
    paintBox(painter, ring, ring.height() / 2.0, tokens.surface, tokens.border);
    const int inset = scaled(5);
    paintIcon(painter, QRectF(ring).adjusted(inset, inset, -inset, -inset), iconOf(index), tokens.text2);
}

void write(QPainter& painter, const QRect& box, TextRole role, const QColor& ink, const QString& text,
           Qt::Alignment side = Qt::AlignLeft) {
    painter.setFont(roleFont(role));
    painter.setPen(ink);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, int(Qt::AlignVCenter | side | Qt::TextSingleLine), shown);
}

} // namespace

TimelineDelegate::TimelineDelegate(int rowPixels, QObject* parent)
    : QStyledItemDelegate(parent), m_rowPixels(rowPixels) {}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(200), scaled(m_rowPixels)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    const QRect row = option.rect;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    painter->save();
    painter->fillRect(row, focused ? tokens.select : tokens.surface);
    paintRing(*painter, row, index, tokens);
    const int left = row.left() + scaled(titleLeft);
    const int dayLeft = row.right() + 1 - scaled(rightPadding) - scaled(dayWidth);
    const int detailLeft = left + std::max(scaled(140), row.width() * titleShare / 100);
    write(*painter, {left, row.top(), detailLeft - left - scaled(12), row.height()}, TextRole::Strong,
          tokens.text, index.data().toString());
    if (detailLeft < dayLeft) {
        write(*painter, {detailLeft, row.top(), dayLeft - detailLeft, row.height()}, TextRole::Small,
              tokens.text2, index.data(items::TimelineDetailRole).toString());
    }
    write(*painter, {dayLeft, row.top(), scaled(dayWidth), row.height()}, TextRole::Small, tokens.text3,
          index.data(items::TimelineDayRole).toString(), Qt::AlignRight);
    painter->restore();
}

TimelineList::TimelineList(items::TimelineModel& model, QWidget* parent) : QListView(parent) {
    setObjectName(u"timelineList"_s);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new TimelineDelegate(30, this));
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize TimelineList::sizeHint() const {
    return {scaled(320), model()->rowCount() * scaled(30)};
}

QSize TimelineList::minimumSizeHint() const {
    return {scaled(160), sizeHint().height()};
}

void TimelineList::keyPressEvent(QKeyEvent* event) {
    if (event->text().isEmpty())
        QListView::keyPressEvent(event);
    else
        event->ignore(); // letters are the page's
}

void TimelineList::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page scrolls
}

} // namespace tenure::views
