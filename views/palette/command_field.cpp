// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/command_field.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/widgets/keycap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = 9;
constexpr int iconSide = 13;
constexpr int iconGap = 8;
constexpr int capEdge = 6;
constexpr int capGap = 4;
constexpr int outside = 8; ///< to the edge of the window
constexpr int above = 4;   ///< to the edge of the menu bar

} // namespace

CommandField::CommandField(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(u"commandField"_s);
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CommandField::sizeHint() const {
    return {scaled(300), scaled(24)};
}

bool CommandField::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void CommandField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::button, tokens.surface, underMouse() ? tokens.strong : tokens.border);
    int right = width() - scaled(capEdge);
    const QStringList caps = keycapTexts(Qt::CTRL | Qt::Key_K);
    for (qsizetype i = caps.size(); i-- > 0;) {
        const int wide = keycapSize(caps[i]).width();
        right -= wide;
        paintKeycap(painter, QRectF(right, 0, wide, height()), caps[i], tokens);
        right -= scaled(capGap);
    }
    const int left = scaled(edge);
    paintIcon(painter, QRectF(left, 0, scaled(iconSide), height()), Icon::Search, tokens.text3);
    const int wordsLeft = left + scaled(iconSide + iconGap);
    const QRect room(wordsLeft, 0, right - wordsLeft, height());
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(tokens.text3);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

QWidget* menuCorner(CommandField* field) {
    auto* corner = new QWidget;
    // The menu bar puts it at its upper edge and leaves its own margin.
    const int own = corner->style()->pixelMetric(QStyle::PM_MenuBarHMargin);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, above, std::max(0, outside - own), 0);
    row->addWidget(field);
    return corner;
}

} // namespace tenure::views
