// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chain_layout.h"
#include "items/contact_table_model.h"
#include "views/shell/tokens.h"

#include <QRectF>

class QPainter;

namespace tenure::views {

/// The decision chain as it is drawn: where everybody stands, and how they look. Lengths are logical pixels.
class ChainPicture {
public:
    ChainPicture() = default;
    /// As many cards in a row as fit into @p width.
    ChainPicture(items::ContactBoardPtr board, int width);

    [[nodiscard]] QSize size() const;
    [[nodiscard]] const std::vector<domain::ChainNode>& nodes() const { return m_layout.nodes; }
    [[nodiscard]] QRect boxOf(int node) const;
    /// -1 where there is none.
    [[nodiscard]] int nodeAt(const QPoint& point) const;
    /// The node beside @p node in a direction; @p node itself where there is none.
    [[nodiscard]] int beside(int node, int rows, int columns) const;
    /// The place of a contact or of the card for a role that is missing; -1 if it is not there.
    [[nodiscard]] int indexOf(domain::ContactId contact, domain::ContactRole role) const;
    /// What a screen reader says of a node.
    [[nodiscard]] QString inWords(int node) const;

    /// Draws what lies in @p clip. @p width: bands go on that far.
    void paint(QPainter& painter, const QRect& clip, int width, const Tokens& tokens) const;

private:
    void paintBands(QPainter& painter, int width, const Tokens& tokens) const;
    void paintRoute(QPainter& painter, const domain::ChainRoute& route, const Tokens& tokens) const;
    void paintLegend(QPainter& painter, const Tokens& tokens) const;
    [[nodiscard]] QRectF legendBox() const;
    [[nodiscard]] bool isLost(const domain::ChainEdge& edge) const;

    items::ContactBoardPtr m_board;
    domain::ChainLayout m_layout;
    bool m_legendBelow = false;
};

/// "No legal signer known" and "+ Add signer".
[[nodiscard]] QString missingText(domain::ContactRole role);
[[nodiscard]] QString addText(domain::ContactRole role);

} // namespace tenure::views
