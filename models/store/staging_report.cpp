// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/staging_private.h"

#include <QSet>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

std::map<QString, qint64> countsByText(SQLite::Statement& s) {
    std::map<QString, qint64> counts;
    while (step(s))
        counts.insert_or_assign(columnText(s, 0), columnInt(s, 1));
    s.reset();
    return counts;
}

} // namespace

StagingCounts Staging::counts() const {
    SQLite::Statement& s =
        d->scratch.connection().statement("SELECT action, count(*) FROM stage_row GROUP BY action");
    StagingCounts counts;
    while (step(s)) {
        const qint64 rows = columnInt(s, 1);
        counts.rows += rows;
        switch (static_cast<domain::RowAction>(columnInt(s, 0))) {
        case domain::RowAction::Create:
            counts.created = rows;
            break;
        case domain::RowAction::Update:
            counts.updated = rows;
            break;
        case domain::RowAction::Unchanged:
            counts.unchanged = rows;
            break;
        case domain::RowAction::Error:
            counts.errors = rows;
            break;
        case domain::RowAction::Skip:
            counts.skipped = rows;
            break;
        }
    }
    s.reset();
    return counts;
}

std::vector<StagedFault> Staging::faults(qint64 offset, qint64 limit) const {
    SQLite::Statement& s =
        d->scratch.connection().statement("SELECT f.row, f.column, f.value, f.reason FROM stage_fault f JOIN "
                                          "stage_row s ON s.row = f.row WHERE "
                                          "s.action = 3 ORDER BY f.row, f.column LIMIT ?2 OFFSET ?1");
    bindInt(s, 1, offset);
    bindInt(s, 2, limit);
    return allRows(s, [](SQLite::Statement& row) {
        return StagedFault{columnInt(row, 0), static_cast<int>(columnInt(row, 1)), columnText(row, 2),
                           columnText(row, 3)};
    });
}

void Staging::eachErrorRow(const std::function<void(qint64, const QString&)>& visit) const {
    SQLite::Statement s(d->scratch.connection().database(),
                        "SELECT s.row, (SELECT group_concat(f.reason, '; ') FROM (SELECT DISTINCT reason "
                        "FROM stage_fault WHERE "
                        "row = s.row ORDER BY column) f) FROM stage_row s WHERE s.action = 3 ORDER BY s.row");
    while (step(s))
        visit(columnInt(s, 0), columnText(s, 1));
}

std::map<QString, qint64> Staging::faultsByReason() const {
    return countsByText(d->scratch.connection().statement(
        "SELECT f.reason, count(*) FROM stage_fault f JOIN stage_row s ON s.row = f.row WHERE s.action = 3 "
        "GROUP BY f.reason ORDER BY 2 DESC LIMIT 100"));
}

std::map<QString, qint64> Staging::changesByKey() const {
    std::map<QString, qint64> changes;
    for (std::size_t i = 0; i < d->plan.columns.size(); ++i) {
        const qint64 rows =
            number(d->scratch.connection(),
                   u"SELECT count(*) FROM stage_row WHERE action = 1 AND (changed & %1) <> 0"_s.arg(
                       changeBit(static_cast<int>(i))));
        if (rows > 0)
            changes.insert_or_assign(d->plan.columns[i].key, rows);
    }
    return changes;
}

std::vector<StagedChange> Staging::largestChanges(int limit) const {
    Connection& connection = d->scratch.connection();
    const QString name = rowName(d->plan);
    const auto amounts = connection.prepare(
        u"SELECT c.row, COALESCE(%1, ''), c.key, c.before, c.after FROM stage_change c "
        u"JOIN stage_row s ON s.row = "
        "c.row WHERE s.action = 1 AND c.weight >= 0 ORDER BY c.weight DESC, c.row LIMIT %2"_s.arg(name)
            .arg(limit));
    const auto read = [](SQLite::Statement& s) {
        return StagedChange{columnInt(s, 0), columnText(s, 1), columnText(s, 2), columnText(s, 3),
                            columnText(s, 4)};
    };
    std::vector<StagedChange> changes = allRows(*amounts, read);
    for (const Assignment& assignment : assignments(d->plan, u"-p.row"_s)) {
        const int left = limit - static_cast<int>(changes.size());
        if (left <= 0)
            break;
        if (assignment.differs == "0"_L1 || assignment.column == "tier_reason"_L1)
            continue;
        const StagedColumn& column = d->plan.columns[static_cast<std::size_t>(assignment.position)];
        const QString before = assignment.column == "owner_id"_L1
                                   ? u"(SELECT name FROM person WHERE id = t.owner_id)"_s
                                   : u"t."_s + assignment.column;
        const auto rows = connection.prepare(
            u"SELECT s.row, COALESCE(%1, ''), '%2', COALESCE(%3, ''), COALESCE(s.v%4, '') FROM stage_row s "
            u"JOIN %5 t "
            "ON t.id = s.target WHERE s.action = 1 AND (s.changed & %6) <> 0 ORDER BY s.row LIMIT %7"_s
                .arg(name, column.key, before)
                .arg(assignment.position)
                .arg(d->plan.table())
                .arg(changeBit(assignment.position))
                .arg(left));
        for (StagedChange& change : allRows(*rows, read))
            changes.push_back(std::move(change));
    }
    return changes;
}

qint64 Staging::distinct(int column) const {
    return number(d->scratch.connection(), u"SELECT count(DISTINCT v%1) FROM stage_row"_s.arg(column));
}

qint64 Staging::distinctTags(int column) const {
    const auto s = d->scratch.connection().prepare(
        u"SELECT DISTINCT v%1 FROM stage_row WHERE v%1 IS NOT NULL"_s.arg(column));
    QSet<QString> tags;
    while (step(*s)) {
        for (const QString& tag : columnText(*s, 0).split(u';', Qt::SkipEmptyParts))
            tags.insert(tag);
    }
    return tags.size();
}

} // namespace tenure::store
