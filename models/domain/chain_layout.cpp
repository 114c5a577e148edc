// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/chain_layout.h"

#include "domain/chain_routes.h"

#include <algorithm>
#include <map>
#include <set>

namespace tenure::domain {

namespace {

constexpr int sweeps = 4;
constexpr std::array allBands{ChainBand::Decide, ChainBand::Influence, ChainBand::Use};

/// People with the layers they stand in.
class Layers {
public:
    Layers(std::vector<ChainPerson> people, const std::vector<ChainEdge>& influences) {
        std::ranges::sort(people, {}, &ChainPerson::contact);
        for (const ChainPerson& person : people)
            m_people.emplace(person.contact, person);
        cutTies();
        for (const auto& [id, person] : m_people)
            m_band[id] = bandOf(person.role);
        raise();
        for (const auto& [id, person] : m_people)
            m_layers[m_layerOf[id] = {m_band[id], depth(id)}].push_back(id);
        for (const auto& [id, person] : m_people) {
            if (person.reportsTo.isValid())
                tie(id, person.reportsTo);
        }
        for (const ChainEdge& edge : influences)
            tie(edge.from, edge.to);
        order();
    }

    [[nodiscard]] const ChainPerson& person(ContactId id) const { return m_people.at(id); }
    [[nodiscard]] const std::map<ContactId, ChainPerson>& people() const { return m_people; }
    /// The layers of a band from above.
    [[nodiscard]] std::vector<std::vector<ContactId>> of(ChainBand band) const {
        std::vector<std::vector<ContactId>> found;
        for (const auto& [layer, ids] : m_layers) {
            if (layer.first == band)
                found.push_back(ids);
        }
        return found;
    }

private:
    /// Leaves out whom nobody knows, and the tie of the lowest id in a ring.
    void cutTies() {
        for (auto& [id, person] : m_people) {
            std::set<ContactId> seen{id};
            for (ContactId up = person.reportsTo; up.isValid();) {
                const auto superior = m_people.find(up);
                if (superior == m_people.end() || up == id) {
                    if (up == id || up == person.reportsTo)
                        person.reportsTo = {};
                    break;
                }
                if (!seen.insert(up).second)
                    break; // a ring above, which is cut where it is met
                up = superior->second.reportsTo;
            }
        }
    }

    void raise() {
        for (const auto& [id, person] : m_people) {
            const ChainBand band = bandOf(person.role);
            for (ContactId up = person.reportsTo; up.isValid(); up = m_people.at(up).reportsTo)
                m_band[up] = std::min(m_band[up], band);
        }
    }

    /// How many of the same band stand above.
    [[nodiscard]] int depth(ContactId id) const {
        int above = 0;
        for (ContactId up = person(id).reportsTo; up.isValid() && m_band.at(up) == m_band.at(id);
             up = person(up).reportsTo)
            ++above;
        return above;
    }

    void tie(ContactId one, ContactId other) {
        if (one == other || !m_people.contains(one) || !m_people.contains(other))
            return;
        m_ties[one].insert(other);
        m_ties[other].insert(one);
    }

    /// Barycentres, from above and from below in turns.
    void order() {
        for (const auto& [layer, ids] : m_layers)
            number(ids);
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            if (sweep % 2 == 0) {
                for (auto& [layer, ids] : m_layers)
                    settle(ids, true);
            } else {
                for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer)
                    settle(layer->second, false);
            }
        }
    }

    void number(const std::vector<ContactId>& ids) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_place[ids[i]] = static_cast<double>(i);
    }

    /// The mean place of those whom @p id is tied to in the layers above, or below; without any, its own.
    [[nodiscard]] double goalOf(ContactId id, bool fromAbove) const {
        double sum = 0;
        int count = 0;
        const auto ties = m_ties.find(id);
        if (ties == m_ties.end())
            return m_place.at(id);
        for (const ContactId other : ties->second) {
            const bool counts =
                fromAbove ? m_layerOf.at(other) < m_layerOf.at(id) : m_layerOf.at(id) < m_layerOf.at(other);
            sum += counts ? m_place.at(other) : 0;
            count += counts ? 1 : 0;
        }
        return count == 0 ? m_place.at(id) : sum / count;
    }

    void settle(std::vector<ContactId>& ids, bool fromAbove) {
        std::map<ContactId, double> goal;
        for (const ContactId id : ids)
            goal[id] = goalOf(id, fromAbove);
        std::ranges::sort(ids, [&goal](ContactId one, ContactId other) {
            return goal.at(one) != goal.at(other) ? goal.at(one) < goal.at(other) : one < other;
        });
        number(ids);
    }

    std::map<ContactId, ChainPerson> m_people;
    std::map<ContactId, ChainBand> m_band;
    std::map<std::pair<ChainBand, int>, std::vector<ContactId>> m_layers; ///< by band and depth in it
    std::map<ContactId, std::pair<ChainBand, int>> m_layerOf;
    std::map<ContactId, std::set<ContactId>> m_ties;
    std::map<ContactId, double> m_place;
};

QRect boxAt(int row, int column) {
    using namespace chain;
    return {left + column * (cardWidth + columnGap), top + row * (cardHeight + rowGap), cardWidth,
            cardHeight};
}

/// Adds the cards of a band from @p row on; the result is the row after it.
int placeBand(std::vector<ChainNode>& nodes, ChainBand band, const Layers& layers,
              const std::vector<ContactRole>& missing, int row, int columns) {
    int column = 0;
    const auto place = [&](ContactId id, ContactRole role) {
        if (column == columns) {
            column = 0;
            ++row;
        }
        nodes.push_back({id, role, band, row, column, boxAt(row, column)});
        ++column;
    };
    for (const std::vector<ContactId>& layer : layers.of(band)) {
        if (column > 0)
            ++row;
        column = 0;
        for (const ContactId id : layer)
            place(id, layers.person(id).role);
    }
    for (const ContactRole role : missing) {
        if (bandOf(role) == band)
            place({}, role);
    }
    return row + 1; // also of an empty band
}

std::vector<ChainEdge> edgesOf(const Layers& layers, std::vector<ChainEdge> influences) {
    std::vector<ChainEdge> edges;
    for (const auto& [id, person] : layers.people()) {
        if (person.reportsTo.isValid())
            edges.push_back({id, person.reportsTo, ChainEdgeKind::Reports});
    }
    std::ranges::sort(influences);
    for (ChainEdge edge : influences) {
        edge.kind = ChainEdgeKind::Influences;
        const bool known = layers.people().contains(edge.from) && layers.people().contains(edge.to);
        if (known && edge.from != edge.to && (edges.empty() || edges.back() != edge))
            edges.push_back(edge);
    }
    return edges;
}

} // namespace

ChainBand bandOf(ContactRole role) {
    switch (role) {
    case ContactRole::EconomicBuyer:
    case ContactRole::ExecutiveSponsor:
    case ContactRole::Signer:
        return ChainBand::Decide;
    case ContactRole::Champion:
    case ContactRole::TechnicalEvaluator:
    case ContactRole::Blocker:
        return ChainBand::Influence;
    case ContactRole::User:
    case ContactRole::None:
        break;
    }
    return ChainBand::Use;
}

ChainLayout layOutChain(std::vector<ChainPerson> people, std::vector<ChainEdge> influences,
                        const std::vector<ContactRole>& missing, int columns) {
    const Layers layers(std::move(people), influences);
    columns = std::max(columns, 1);
    ChainLayout layout;
    std::array<int, 4> firstRow{};
    for (std::size_t i = 0; i < allBands.size(); ++i)
        firstRow[i + 1] = placeBand(layout.nodes, allBands[i], layers, missing, firstRow[i], columns);
    const int pitch = chain::cardHeight + chain::rowGap;
    const int width =
        chain::left + columns * (chain::cardWidth + chain::columnGap) - chain::columnGap + chain::right;
    layout.size = QSize(width, firstRow.back() * pitch);
    for (std::size_t i = 0; i < allBands.size(); ++i) {
        // A band begins in the middle of the gap above its first row.
        const int from = i == 0 ? 0 : chain::top + firstRow[i] * pitch - chain::rowGap / 2 - 4;
        const int until = i + 1 == allBands.size()
                              ? layout.size.height()
                              : chain::top + firstRow[i + 1] * pitch - chain::rowGap / 2 - 4;
        layout.bands[i] = QRect(0, from, width, until - from);
    }
    std::map<ContactId, const ChainNode*> byContact;
    for (const ChainNode& node : layout.nodes) {
        if (node.contact.isValid())
            byContact[node.contact] = &node;
    }
    for (const ChainEdge& edge : edgesOf(layers, std::move(influences)))
        layout.routes.push_back(
            {edge, routeBetween(*byContact.at(edge.from), *byContact.at(edge.to), edge.kind)});
    return layout;
}

} // namespace tenure::domain
