// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <array>
#include <vector>

/// Where the people of an account stand in the picture of its decision chain. All lengths are design pixels.
namespace tenure::domain {

enum class ChainBand { Decide, Influence, Use };

/// The band of a role by itself: buyers, sponsors and signers decide; champions, evaluators and blockers
/// influence; everybody else uses.
[[nodiscard]] ChainBand bandOf(ContactRole role);

struct ChainPerson {
    ContactId contact;
    ContactRole role = ContactRole::None;
    ContactId reportsTo; ///< of nobody among the people: as if it were empty
};

enum class ChainEdgeKind { Reports, Influences };

/// @p from reports to @p to, or influences them.
struct ChainEdge {
    ContactId from;
    ContactId to;
    ChainEdgeKind kind = ChainEdgeKind::Influences;

    auto operator<=>(const ChainEdge&) const = default;
};

/// A card of 190 × 84.
struct ChainNode {
    ContactId contact;                    ///< invalid: nobody is known in that role
    ContactRole role = ContactRole::None; ///< of the person, or the one that is missing
    ChainBand band = ChainBand::Decide;
    int row = 0; ///< over all bands, from above
    int column = 0;
    QRect box;

    bool operator==(const ChainNode&) const = default;
};

/// An edge with the orthogonal line that draws it, which runs through no card.
struct ChainRoute {
    ChainEdge edge;
    std::vector<QPoint> points; ///< from the one to the other, at least two

    bool operator==(const ChainRoute&) const = default;
};

struct ChainLayout {
    std::vector<ChainNode> nodes; ///< by row and column
    std::vector<ChainRoute> routes;
    std::array<QRect, 3> bands; ///< in the order of ChainBand; as wide as the whole
    QSize size;

    bool operator==(const ChainLayout&) const = default;
};

/// Lays people out in three bands. A person stands in the band of their role, or in that of whoever reports
/// to them if it is higher; in one band who reports to another stands in a row below them. So nobody stands
/// above or beside whom they report to. People of one row are ordered by the places of those whom they are
/// tied to, then by id; a row of more than @p columns goes on below. Rings and ties to oneself are left out.
/// @p missing are roles without anybody: a card stands for each at the end of its band. The same people give
/// the same picture in whatever order they come.
[[nodiscard]] ChainLayout layOutChain(std::vector<ChainPerson> people, std::vector<ChainEdge> influences,
                                      const std::vector<ContactRole>& missing, int columns);

} // namespace tenure::domain
