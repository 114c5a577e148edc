// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/staging_plan.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of the file that says whom it belongs below. Rows of the book are positive, new ones are minus their
/// row number.
struct Edge {
    qint64 row = 0;
    qint64 above = 0;
};
using Edges = std::unordered_map<qint64, Edge>;

Edges edgesOfFile(Connection& connection, const StagePlan& plan, std::size_t index) {
    const auto s =
        connection.prepare(u"SELECT s.row, CASE s.action WHEN 0 THEN -s.row ELSE s.target END, %1 FROM "
                           u"stage_row s WHERE s.action "
                           "IN (0, 1) AND %1 IS NOT NULL"_s.arg(referenceValue(plan, index, u"-p.row"_s)));
    Edges edges;
    while (step(*s))
        edges.insert_or_assign(columnInt(*s, 1), Edge{columnInt(*s, 0), columnInt(*s, 2)});
    return edges;
}

class CycleSearch {
public:
    CycleSearch(Connection& connection, const StagePlan& plan, const StagedReference& reference, Edges edges)
        : m_above(connection.prepare(
              u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(QString::fromLatin1(reference.column), plan.table()))),
          m_edges(std::move(edges)) {}

    /// Rows of the file on a cycle.
    std::vector<qint64> find() {
        for (const auto& [node, edge] : m_edges)
            walk(node);
        return std::move(m_rows);
    }

private:
    qint64 above(qint64 node) {
        if (const auto edge = m_edges.find(node); edge != m_edges.end())
            return edge->second.above;
        if (node < 0)
            return 0;
        bindInt(*m_above, 1, node);
        const auto id = firstRow(*m_above, [](SQLite::Statement& s) { return columnInt(s, 0); });
        return id.value_or(0);
    }
    void walk(qint64 start) {
        std::vector<qint64> path;
        std::unordered_set<qint64> onPath;
        qint64 node = start;
        while (node != 0 && !m_done.contains(node) && onPath.insert(node).second) {
            path.push_back(node);
            node = above(node);
        }
        if (node != 0 && onPath.contains(node)) {
            for (auto i = std::find(path.begin(), path.end(), node); i != path.end(); ++i) {
                if (const auto edge = m_edges.find(*i); edge != m_edges.end())
                    m_rows.push_back(edge->second.row);
            }
        }
        m_done.insert(path.begin(), path.end());
    }

    std::unique_ptr<SQLite::Statement> m_above;
    Edges m_edges;
    std::unordered_set<qint64> m_done;
    std::vector<qint64> m_rows;
};

void refuseCycles(Connection& connection, const StagePlan& plan, std::size_t index) {
    const StagedReference& reference = plan.spec.references[index];
    CycleSearch search(connection, plan, reference, edgesOfFile(connection, plan, index));
    const QString reason = plan.kind == domain::ImportKind::Accounts
                               ? QCoreApplication::translate("import", "The account would be its own parent")
                               : QCoreApplication::translate("import", "The row would lead back to itself");
    const int column = plan.fileColumn(plan.has(reference.key) ? reference.key : reference.uuidKey);
    for (const qint64 row : search.find()) {
        addFaults(connection, column, reason,
                  u"SELECT row, %1 AS value, '' AS what FROM stage_row s WHERE row = %2"_s
                      .arg(plan.has(reference.key) ? plan.value(reference.key) : u"''"_s)
                      .arg(row));
    }
}

/// A row whose parent's row is not imported can't be imported either; repeated until nothing changes.
void refuseOrphans(Connection& connection, const StagePlan& plan, std::size_t index) {
    const StagedReference& reference = plan.spec.references[index];
    const int column = plan.fileColumn(plan.has(reference.key) ? reference.key : reference.uuidKey);
    const QString orphans =
        u"FROM stage_row s JOIN stage_row p ON p.row = s.q%1 WHERE s.action IN (0, 1) AND p.action > 2 AND "
        "COALESCE(p.target, 0) <= 0"_s.arg(index);
    while (number(connection, u"SELECT EXISTS (SELECT 1 %1)"_s.arg(orphans)) != 0) {
        addFaults(connection, column,
                  QCoreApplication::translate("import", "Row %1, which it refers to, is not imported"),
                  u"SELECT s.row AS row, %1 AS value, p.row AS what %2"_s.arg(
                      plan.has(reference.key) ? plan.value(reference.key) : u"''"_s, orphans));
        markFaults(connection);
    }
}

} // namespace

void checkOwnReferences(Connection& connection, const StagePlan& plan) {
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i) {
        const StagedReference& reference = plan.spec.references[i];
        if (!StagePlan::isSelf(plan.spec, reference) || !plan.isMapped(reference))
            continue;
        refuseOrphans(connection, plan, i);
        refuseCycles(connection, plan, i);
        markFaults(connection);
        refuseOrphans(connection, plan, i);
    }
}

} // namespace tenure::store
