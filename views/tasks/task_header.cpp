// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_header.h"

#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"

#include <QPainter>

namespace tenure::views {

namespace {

constexpr int headHeight = 28;
constexpr int titleInset = 38; ///< behind the box of a row

} // namespace

TaskHeader::TaskHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setAccessibleName(tr("Columns"));
    setSectionsMovable(false);
    setHighlightSections(false);
}

QSize TaskHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), scaled(headHeight)};
}

void TaskHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid() || model() == nullptr)
        return;
    const Tokens& tokens = tokensOf(this);
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    const QRect box =
        rect.adjusted(scaled(section == 0 ? titleInset : cellPadding), 0, -scaled(cellPadding), -1);
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
