// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/chain_card_paint.h"

#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/stakeholders/chain_picture.h"
#include "views/widgets/sentiment_face.h"
#include "views/widgets/tag_badge.h"

#include <QPainter>

namespace tenure::views {

namespace {

bool isGone(const items::ContactEntry& entry) {
    return entry.state.contact.status == domain::ContactStatus::Left;
}

void paintFrame(QPainter& painter, const QRectF& box, const items::ContactEntry& entry,
                const Tokens& tokens) {
    const bool blocks = entry.state.contact.role == domain::ContactRole::Blocker;
    QPen pen(tokens.border, 1);
    if (isGone(entry))
        pen = QPen(tokens.riskFill, 1.4, Qt::CustomDashLine);
    else if (entry.severe)
        pen = QPen(tokens.riskFill, 1.4);
    else if (blocks || entry.gap)
        pen = QPen(tokens.warnFill, 1.4);
    if (isGone(entry))
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), radius::card, radius::card);
}

void paintDisc(QPainter& painter, const QRectF& disc, const QString& name, const Tokens& tokens) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.goneSoft);
    painter.drawEllipse(disc);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(tokens.text2);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(name));
}

/// Name and title beside the disc, the face at the end.
void paintHead(QPainter& painter, const QRectF& box, const items::ContactEntry& entry, const Tokens& tokens) {
    const domain::Contact& contact = entry.state.contact;
    const QPointF at = box.topLeft();
    paintDisc(painter, {at.x() + scaled(10), at.y() + scaled(11), double(scaled(28)), double(scaled(28))},
              contact.name, tokens);
    const int width = int(box.width()) - scaled(46) - scaled(30);
    QFont font = roleFont(TextRole::Emphasis);
    font.setStrikeOut(isGone(entry));
    painter.setFont(font);
    painter.setPen(isGone(entry) ? tokens.text2 : tokens.text);
    const QString name = QFontMetricsF(font).elidedText(contact.name, Qt::ElideRight, width);
    painter.drawText(QRectF(at.x() + scaled(46), at.y() + scaled(8), width, scaled(19)),
                     int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), name);
    drawCellText(painter, QRectF(at.x() + scaled(46), at.y() + scaled(26), width, scaled(17)).toRect(),
                 Qt::AlignLeft, contact.title, TextRole::Small, tokens.text2);
    paintSentiment(painter,
                   {box.right() - scaled(24), at.y() + scaled(13), double(scaled(16)), double(scaled(16))},
                   contact.sentiment, tokens);
}

/// The role with its drawing, and the days since the last touch.
void paintFoot(QPainter& painter, const QRectF& box, const items::ContactEntry& entry, QDate today,
               const Tokens& tokens) {
    const domain::ContactRole role = entry.state.contact.role;
    const QPointF at = box.topLeft();
    painter.fillRect(QRectF(at.x() + scaled(10), at.y() + scaled(48), box.width() - scaled(20), 1),
                     tokens.line);
    const bool blocks = role == domain::ContactRole::Blocker;
    const bool urgent = entry.severe || isGone(entry);
    const QRect line(int(at.x()), int(at.y()) + scaled(55), int(box.width()), scaled(22));
    const QString touched = items::lastTouchText(entry, today);
    const TextRole role2 = urgent ? TextRole::Emphasis : TextRole::Small;
    const int trailing = int(QFontMetricsF(roleFont(role2)).horizontalAdvance(touched)) + 2;
    if (role != domain::ContactRole::None)
        paintIcon(painter, QRectF(line.left() + scaled(10), line.top(), scaled(13), line.height()),
                  roleIcon(role), blocks ? tokens.warn : tokens.text2);
    drawCellText(painter, line.adjusted(scaled(28), 0, -scaled(18) - trailing, 0), Qt::AlignLeft,
                 items::roleText(role), TextRole::Small, blocks ? tokens.warn : tokens.text);
    drawCellText(painter, line.adjusted(0, 0, -scaled(10), 0), Qt::AlignRight, touched, role2,
                 urgent ? tokens.risk : tokens.text3);
}

} // namespace

void paintPersonCard(QPainter& painter, const QRectF& box, const items::ContactEntry& entry, QDate today,
                     const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, box, entry, tokens);
    paintHead(painter, box, entry, tokens);
    paintFoot(painter, box, entry, today, tokens);
    painter.restore();
}

void paintMissingCard(QPainter& painter, const QRectF& box, domain::ContactRole role, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokens.strong, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    const QRect middle = box.toRect();
    drawCellText(painter, {middle.left(), middle.top() + scaled(22), middle.width(), scaled(20)},
                 Qt::AlignHCenter, missingText(role), TextRole::Small, tokens.text2);
    drawCellText(painter, {middle.left(), middle.top() + scaled(43), middle.width(), scaled(20)},
                 Qt::AlignHCenter, addText(role), TextRole::Strong, tokens.accentText);
    painter.restore();
}

} // namespace tenure::views
