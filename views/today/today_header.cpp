// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/today_header.h"

#include "items/today_model.h"
#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"

#include <QPainter>

namespace tenure::views {

namespace {

constexpr int headHeight = 28;
constexpr int accountInset = 45; ///< behind the shape of the kind of work
constexpr int dueInset = 14;

} // namespace

TodayHeader::TodayHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("todayHeads"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(false);
    setHighlightSections(false);
}

QSize TodayHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), scaled(headHeight)};
}

void TodayHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid() || model() == nullptr)
        return;
    const Tokens& tokens = tokensOf(this);
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    const int left = scaled(section == items::TodayModel::Account ? accountInset : cellPadding);
    const int right = scaled(section == items::TodayModel::Due ? dueInset : cellPadding);
    const QRect box = rect.adjusted(left, 0, -right, -1);
    const QFont font = roleFont(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(tokens.text3);
    painter->drawText(
        box, model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt(),
        QFontMetrics(font).elidedText(model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                                      Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace tenure::views
