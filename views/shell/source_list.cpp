// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/source_list.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pitch = 20; ///< of the lines
constexpr int margin = 9; ///< above the first and below the last
constexpr int iconSide = 14;

} // namespace

SourceList::SourceList(QWidget* parent) : QWidget(parent) {
    setObjectName(u"sources"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void SourceList::setSources(QList<RailSource> sources) {
    if (sources == m_sources)
        return;
    m_sources = std::move(sources);
    setVisible(!m_sources.isEmpty());
    tell();
    updateGeometry();
    update();
}

void SourceList::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    update();
}

QString SourceList::inWords(const RailSource& source) const {
    return source.stale ? tr("%1: %2, overdue").arg(source.name, source.age)
                        : tr("%1: %2").arg(source.name, source.age);
}

void SourceList::tell() {
    QStringList lines;
    for (const RailSource& source : std::as_const(m_sources))
        lines.append(inWords(source));
    setAccessibleName(tr("Sources"));
    setAccessibleDescription(lines.join(u"; "_s));
    setPlainToolTip(this, lines.join(u'\n'));
}

QSize SourceList::sizeHint() const {
    return {scaled(48), scaled(2 * margin + pitch * static_cast<int>(m_sources.size()))};
}

bool SourceList::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void SourceList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    const QFont small = roleFont(TextRole::Small);
    const NumberPainter numbers(small);
    int top = scaled(margin);
    for (const RailSource& source : std::as_const(m_sources)) {
        const int side = scaled(iconSide);
        const QRect line(0, top, width(), scaled(pitch));
        top += line.height();
        const int inset = m_collapsed ? (width() - side) / 2 : scaled(16);
        paintIcon(painter, QRectF(inset, line.y(), side, line.height()),
                  source.stale ? Icon::Warn : Icon::Check, source.stale ? tokens.warn : tokens.ok);
        if (m_collapsed)
            continue;
        const int right = width() - scaled(17);
        const int left = inset + side + scaled(6);
        painter.setPen(source.stale ? tokens.warn : tokens.text3);
        numbers.draw(painter, QRectF(left, line.y(), right - left, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, source.age);
        const int room = std::max(0, right - left - int(numbers.width(source.age)) - scaled(6));
        painter.setFont(small);
        painter.setPen(tokens.text2);
        painter.drawText(QRect(left, line.y(), room, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(small).elidedText(source.name, Qt::ElideMiddle, room));
    }
}

} // namespace tenure::views
