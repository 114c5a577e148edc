// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chain_layout.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tenure::domain;

/// Where people stand in the picture of a decision chain.
class TestChainLayout : public QObject {
    Q_OBJECT

    static ChainPerson person(qint64 id, ContactRole role, qint64 superior = 0) {
        return {{id}, role, {superior}};
    }
    static const ChainNode& at(const ChainLayout& layout, qint64 id) {
        return *std::ranges::find(layout.nodes, ContactId{id}, &ChainNode::contact);
    }
    static bool runsThrough(const QPoint& from, const QPoint& to, const QRect& box) {
        const int right = box.left() + box.width();
        const int bottom = box.top() + box.height();
        return std::max(from.x(), to.x()) > box.left() && std::min(from.x(), to.x()) < right &&
               std::max(from.y(), to.y()) > box.top() && std::min(from.y(), to.y()) < bottom;
    }

    struct Case {
        std::vector<ChainPerson> people;
        std::vector<ChainEdge> influences;
        int columns = 3;
    };
    /// Anything, also rings and strangers.
    static Case random(std::mt19937& engine) {
        const auto upTo = [&engine](int most) { return std::uniform_int_distribution<int>(0, most)(engine); };
        Case made;
        const int count = upTo(40);
        for (int id = 1; id <= count; ++id)
            made.people.push_back(person(id, static_cast<ContactRole>(upTo(7)), upTo(count + 3)));
        for (int i = upTo(12); i > 0; --i)
            made.influences.push_back({{upTo(count + 2)}, {upTo(count + 2)}, ChainEdgeKind::Influences});
        made.columns = 1 + upTo(6);
        return made;
    }

private Q_SLOTS:
    void everybody_stands_in_the_band_of_their_role() {
        const auto layout =
            layOutChain({person(1, ContactRole::EconomicBuyer), person(2, ContactRole::ExecutiveSponsor),
                         person(3, ContactRole::Signer), person(4, ContactRole::Champion),
                         person(5, ContactRole::TechnicalEvaluator), person(6, ContactRole::Blocker),
                         person(7, ContactRole::User), person(8, ContactRole::None)},
                        {}, {}, 3);
        for (const qint64 id : {1, 2, 3})
            QCOMPARE(at(layout, id).band, ChainBand::Decide);
        for (const qint64 id : {4, 5, 6})
            QCOMPARE(at(layout, id).band, ChainBand::Influence);
        for (const qint64 id : {7, 8})
            QCOMPARE(at(layout, id).band, ChainBand::Use);
    }

    void whom_somebody_reports_to_is_raised_above_them() {
        const auto layout = layOutChain({person(1, ContactRole::User), person(2, ContactRole::Champion, 1),
                                         person(3, ContactRole::EconomicBuyer, 2)},
                                        {}, {}, 3);
        QCOMPARE(at(layout, 1).band, ChainBand::Decide);
        QCOMPARE(at(layout, 1).row, 0);
        QCOMPARE(at(layout, 2).row, 1);
        QCOMPARE(at(layout, 3).row, 2);
    }

    void who_reports_stands_below_whom_they_report_to_without_a_bend() {
        const auto layout =
            layOutChain({person(1, ContactRole::ExecutiveSponsor), person(2, ContactRole::EconomicBuyer),
                         person(3, ContactRole::Champion, 2), person(4, ContactRole::TechnicalEvaluator, 1)},
                        {}, {}, 3);
        QVERIFY(at(layout, 4).column < at(layout, 3).column);
        for (const ChainRoute& route : layout.routes)
            QCOMPARE(route.points.size(), std::size_t(2));
    }

    void a_full_row_goes_on_below_and_the_bands_keep_apart() {
        std::vector<ChainPerson> people;
        for (int id = 1; id <= 7; ++id)
            people.push_back(person(id, ContactRole::EconomicBuyer));
        const auto layout = layOutChain(people, {}, {}, 3);
        QCOMPARE(at(layout, 7).row, 2);
        QVERIFY(layout.bands[0].contains(at(layout, 7).box));
        QVERIFY(layout.bands[1].top() > at(layout, 7).box.bottom());
    }

    void a_card_stands_for_who_is_missing() {
        const auto layout =
            layOutChain({person(1, ContactRole::EconomicBuyer)}, {}, {ContactRole::Signer}, 3);
        QCOMPARE(layout.nodes.size(), std::size_t(2));
        QVERIFY(!layout.nodes[1].contact.isValid());
        QCOMPARE(layout.nodes[1].role, ContactRole::Signer);
        QCOMPARE(layout.nodes[1].column, 1);
    }

    void one_influences_the_neighbour_straight_across() {
        const auto layout = layOutChain({person(1, ContactRole::Champion), person(2, ContactRole::Blocker)},
                                        {{{1}, {2}, ChainEdgeKind::Influences}}, {}, 3);
        QCOMPARE(layout.routes.size(), std::size_t(1));
        QCOMPARE(layout.routes[0].points.front().y(), layout.routes[0].points.back().y());
    }

    void any_chain_is_whole_without_overlaps_and_the_same_in_any_order() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 engine(seed);
        for (int round = 0; round < 300; ++round) {
            Case made = random(engine);
            const ChainLayout layout =
                layOutChain(made.people, made.influences, {ContactRole::Signer}, made.columns);
            std::set<ContactId> seen;
            for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
                const ChainNode& node = layout.nodes[i];
                QVERIFY(seen.insert(node.contact).second);
                QVERIFY(QRect(QPoint(0, 0), layout.size).contains(node.box));
                QVERIFY(layout.bands[std::size_t(node.band)].contains(node.box));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!node.box.intersects(layout.nodes[k].box));
            }
            QCOMPARE(seen.size(), made.people.size() + 1);
            for (const ChainRoute& route : layout.routes) {
                QVERIFY(route.points.size() >= 2);
                if (route.edge.kind == ChainEdgeKind::Reports)
                    QVERIFY(at(layout, route.edge.to.value).row < at(layout, route.edge.from.value).row);
                for (std::size_t i = 1; i < route.points.size(); ++i) {
                    const QPoint& from = route.points[i - 1];
                    const QPoint& to = route.points[i];
                    QVERIFY(from.x() == to.x() || from.y() == to.y());
                    for (const ChainNode& node : layout.nodes)
                        QVERIFY(!runsThrough(from, to, node.box));
                }
            }
            std::ranges::shuffle(made.people, engine);
            std::ranges::shuffle(made.influences, engine);
            QVERIFY(layOutChain(made.people, made.influences, {ContactRole::Signer}, made.columns) == layout);
        }
    }
};

QTEST_GUILESS_MAIN(TestChainLayout)
#include "tst_chain_layout.moc"
