// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/chain_picture.h"

#include "domain/chain_routes.h"
#include "items/vocabulary_text.h"
#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"
#include "views/stakeholders/chain_card_paint.h"
#include "views/widgets/sentiment_face.h"
#include "views/widgets/tag_badge.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::ContactRole;

namespace {

constexpr int legendWidth = 190;
constexpr int legendHeight = 60;

QString say(const char* text) {
    return QCoreApplication::translate("chain", text);
}

QRectF scaledBox(const QRect& box) {
    const double scale = uiScale();
    return {box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale};
}

std::vector<ContactRole> missingRoles(const std::vector<domain::StakeholderGap>& gaps) {
    std::vector<ContactRole> roles;
    for (const domain::StakeholderGap& gap : gaps) {
        if (gap.kind == domain::GapKind::NoEconomicBuyer)
            roles.push_back(ContactRole::EconomicBuyer);
        else if (gap.kind == domain::GapKind::NoSigner)
            roles.push_back(ContactRole::Signer);
    }
    return roles;
}

QString bandText(std::size_t band) {
    switch (static_cast<domain::ChainBand>(band)) {
    case domain::ChainBand::Decide:
        return say(QT_TRANSLATE_NOOP("chain", "Decide"));
    case domain::ChainBand::Influence:
        return say(QT_TRANSLATE_NOOP("chain", "Influence"));
    case domain::ChainBand::Use:
        break;
    }
    return say(QT_TRANSLATE_NOOP("chain", "Use"));
}

void paintArrow(QPainter& painter, const QPointF& before, const QPointF& tip) {
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const double length = scaled(6);
    for (const double turn : {0.5, -0.5})
        painter.drawLine(tip, tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * length);
}

} // namespace

QString missingText(ContactRole role) {
    return role == ContactRole::Signer ? say(QT_TRANSLATE_NOOP("chain", "No legal signer known"))
                                       : say(QT_TRANSLATE_NOOP("chain", "No economic buyer known"));
}

QString addText(ContactRole role) {
    return role == ContactRole::Signer ? say(QT_TRANSLATE_NOOP("chain", "+ Add signer"))
                                       : say(QT_TRANSLATE_NOOP("chain", "+ Add buyer"));
}

ChainPicture::ChainPicture(items::ContactBoardPtr board, int width) : m_board(std::move(board)) {
    std::vector<domain::ChainPerson> people;
    for (const items::ContactEntry& entry : m_board->entries)
        people.push_back({entry.state.contact.id, entry.state.contact.role, entry.state.contact.reportsTo});
    const int room = int(width / uiScale()) - domain::chain::left;
    const int columns = std::max(2, (room + domain::chain::columnGap) /
                                        (domain::chain::cardWidth + domain::chain::columnGap));
    m_layout =
        domain::layOutChain(std::move(people), m_board->influences, missingRoles(m_board->gaps), columns);
    // The legend stands behind the last row's cards, or below them.
    const QRectF legend = legendBox();
    for (int i = 0; i < int(nodes().size()); ++i)
        m_legendBelow = m_legendBelow || legend.intersects(QRectF(boxOf(i)));
}

QSize ChainPicture::size() const {
    const double scale = uiScale();
    const int below = m_legendBelow ? legendHeight + 20 : 0;
    return {int(m_layout.size.width() * scale), int((m_layout.size.height() + below) * scale)};
}

QRect ChainPicture::boxOf(int node) const {
    return scaledBox(nodes().at(std::size_t(node)).box).toRect();
}

int ChainPicture::nodeAt(const QPoint& point) const {
    for (int i = 0; i < int(nodes().size()); ++i) {
        if (boxOf(i).contains(point))
            return i;
    }
    return -1;
}

int ChainPicture::beside(int node, int rows, int columns) const {
    const domain::ChainNode& from = nodes().at(std::size_t(node));
    int best = node;
    int bestCost = 0;
    for (int i = 0; i < int(nodes().size()); ++i) {
        const domain::ChainNode& to = nodes()[std::size_t(i)];
        const int down = to.row - from.row;
        const int across = to.column - from.column;
        const bool fits = rows != 0 ? down * rows > 0 : down == 0 && across * columns > 0;
        const int cost = std::abs(down) * 100 + std::abs(across);
        if (fits && (best == node || cost < bestCost)) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

int ChainPicture::indexOf(domain::ContactId contact, ContactRole role) const {
    for (int i = 0; i < int(nodes().size()); ++i) {
        const domain::ChainNode& node = nodes()[std::size_t(i)];
        if (node.contact == contact && (contact.isValid() || node.role == role))
            return i;
    }
    return -1;
}

QString ChainPicture::inWords(int node) const {
    const domain::ChainNode& shown = nodes().at(std::size_t(node));
    const items::ContactEntry* entry = m_board->find(shown.contact);
    return entry != nullptr ? items::contactInWords(*entry, m_board->display.today) : missingText(shown.role);
}

/// The way to a buyer goes over somebody who left.
bool ChainPicture::isLost(const domain::ChainEdge& edge) const {
    const items::ContactEntry* from = m_board->find(edge.from);
    if (edge.kind != domain::ChainEdgeKind::Reports || from == nullptr ||
        from->state.contact.status != domain::ContactStatus::Left)
        return false;
    std::set<domain::ContactId> seen;
    for (const auto* up = m_board->find(edge.to); up != nullptr && seen.insert(up->state.contact.id).second;
         up = m_board->find(up->state.contact.reportsTo)) {
        if (up->state.contact.role == ContactRole::EconomicBuyer)
            return true;
    }
    return false;
}

void ChainPicture::paint(QPainter& painter, const QRect& clip, int width, const Tokens& tokens) const {
    if (!m_board)
        return;
    paintBands(painter, width, tokens);
    for (const domain::ChainRoute& route : m_layout.routes)
        paintRoute(painter, route, tokens);
    for (int i = 0; i < int(nodes().size()); ++i) {
        const QRect box = boxOf(i);
        if (!box.intersects(clip))
            continue;
        const domain::ChainNode& node = nodes()[std::size_t(i)];
        if (const items::ContactEntry* entry = m_board->find(node.contact))
            paintPersonCard(painter, box, *entry, m_board->display.today, tokens);
        else
            paintMissingCard(painter, box, node.role, tokens);
    }
    paintLegend(painter, tokens);
}

void ChainPicture::paintBands(QPainter& painter, int width, const Tokens& tokens) const {
    for (std::size_t i = 0; i < m_layout.bands.size(); ++i) {
        QRectF band = scaledBox(m_layout.bands[i]);
        band.setWidth(std::max<double>(width, band.width()));
        if (i == 1)
            painter.fillRect(band, tokens.subtle);
        drawCellText(painter, QRectF(scaled(16), band.top(), scaled(80), band.height()).toRect(),
                     Qt::AlignLeft, bandText(i), TextRole::Strong, tokens.text2);
    }
}

void ChainPicture::paintRoute(QPainter& painter, const domain::ChainRoute& route,
                              const Tokens& tokens) const {
    const bool lost = isLost(route.edge);
    const double scale = uiScale();
    std::vector<QPointF> points;
    for (const QPoint& point : route.points)
        points.push_back(QPointF(point) * scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(lost ? tokens.riskFill : tokens.strong, 1.3);
    painter.setPen(pen);
    paintArrow(painter, points[points.size() - 2], points.back());
    if (lost || route.edge.kind == domain::ChainEdgeKind::Influences)
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    painter.drawPath(path);
    if (lost) {
        const QString words = say(QT_TRANSLATE_NOOP("chain", "route to buyer lost"));
        QRectF pill(QPointF(0, 0), badgeSize(words));
        pill.moveCenter(path.pointAtPercent(0.5));
        paintBadge(painter, pill, words, tokens.riskSoft, tokens.risk);
    }
    painter.restore();
}

QRectF ChainPicture::legendBox() const {
    const QRect& use = m_layout.bands.back();
    const int top = m_legendBelow ? use.bottom() + 12 : use.bottom() - domain::chain::cardHeight - 10;
    const int left =
        std::max(domain::chain::left, m_layout.size.width() - domain::chain::right - legendWidth);
    return scaledBox({left, top, legendWidth, legendHeight});
}

void ChainPicture::paintLegend(QPainter& painter, const Tokens& tokens) const {
    const QRectF box = legendBox();
    const std::array lines{say(QT_TRANSLATE_NOOP("chain", "reports to")),
                           say(QT_TRANSLATE_NOOP("chain", "influences")),
                           say(QT_TRANSLATE_NOOP("chain", "gap"))};
    const std::array faces{domain::Sentiment::Positive, domain::Sentiment::Neutral,
                           domain::Sentiment::Negative};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QRect row(int(box.left()), int(box.top()) + scaled(20) * int(i), int(box.width()), scaled(20));
        const double y = row.center().y() + 0.5;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(i == 2 ? tokens.riskFill : tokens.strong, 1.3);
        if (i == 1)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        if (i == 2)
            painter.drawRoundedRect(QRectF(row.left(), y - scaled(6), scaled(24), scaled(12)), 3, 3);
        else
            painter.drawLine(QPointF(row.left(), y), QPointF(row.left() + scaled(24), y));
        painter.restore();
        drawCellText(painter, row.adjusted(scaled(32), 0, -scaled(88), 0), Qt::AlignLeft, lines.at(i),
                     TextRole::Caption, tokens.text2);
        paintSentiment(painter,
                       QRectF(row.left() + scaled(106), row.top() + scaled(3), scaled(14), scaled(14)),
                       faces.at(i), tokens);
        drawCellText(painter, row.adjusted(scaled(126), 0, 0, 0), Qt::AlignLeft, items::wordOf(faces.at(i)),
                     TextRole::Caption, tokens.text2);
    }
}

} // namespace tenure::views
