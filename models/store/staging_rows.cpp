// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/staging_private.h"

#include <algorithm>
#include <array>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::RowAction;

namespace {

constexpr qint64 rowsPerPage = 500;

/// The page's rows and where to put what is found about them.
class Page {
public:
    Page(Connection& connection, const StagePlan& plan, std::vector<StagedRow>& rows)
        : m_connection(connection), m_plan(plan), m_rows(rows) {}

    /// All values of new rows.
    void addValues() {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const QString value = u"s.v%1"_s.arg(i);
            const QString shown =
                isAmount(m_plan.columns[i])
                    ? u"%1 || ' ' || COALESCE(%2, %3)"_s.arg(value, m_plan.value("currency"),
                                                             literal(m_plan.rules.base.code()))
                    : value;
            add(m_plan.columns[i].key, u"''"_s, shown,
                u"stage_row s WHERE s.action = 0 AND %1 IS NOT NULL AND %1 <> ''"_s.arg(value));
        }
    }

    /// What rows of the book change in their own table and beside it.
    void addDifferences() {
        for (const Assignment& assignment : assignments(m_plan, u"-p.row"_s)) {
            if (assignment.differs != "0"_L1 && assignment.column != "tier_reason"_L1 &&
                assignment.column != "tier_until"_L1)
                addAssigned(assignment);
        }
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
            addBeside(static_cast<int>(i));
        addTerms();
    }

private:
    [[nodiscard]] static bool isAmount(const StagedColumn& column) {
        static constexpr std::array keys = {"arr"_L1, "mrr"_L1, "amount"_L1};
        return !column.field && std::ranges::find(keys, column.key) != keys.end();
    }

    void addAssigned(const Assignment& assignment) {
        const StagedColumn& column = m_plan.columns[static_cast<std::size_t>(assignment.position)];
        QString before = u"t."_s + assignment.column;
        for (const StagedReference& reference : m_plan.spec.references) {
            if (assignment.column == QLatin1StringView(reference.column))
                before = u"(SELECT %1 FROM %2 WHERE id = t.%3)"_s.arg(
                    reference.to == Table::Contract ? u"external_id"_s : u"name"_s,
                    QLatin1StringView(tableName(reference.to)), assignment.column);
        }
        add(column.key, before, u"s.v%1"_s.arg(assignment.position),
            u"stage_row s JOIN %1 t ON t.id = s.target WHERE s.action = 1 AND (s.changed & %2) <> 0 AND "
            "(%3)"_s.arg(m_plan.table())
                .arg(changeBit(assignment.position))
                .arg(assignment.differs));
    }

    /// Tags and custom fields.
    void addBeside(int position) {
        const StagedColumn& column = m_plan.columns[static_cast<std::size_t>(position)];
        const bool tags = m_plan.kind == domain::ImportKind::Accounts && column.key == "tags"_L1;
        if (!tags && !column.field)
            return;
        const QString before =
            tags ? u"(SELECT group_concat(tag, ';') FROM (SELECT tag FROM account_tag WHERE account_id = "
                   "s.target ORDER BY tag))"_s
                 : u"(SELECT value FROM custom_value WHERE account_id = s.target AND field_id = %1)"_s.arg(
                       column.field->id.value);
        const QString value = u"s.v%1"_s.arg(position);
        add(column.key, before, value,
            u"stage_row s WHERE s.action = 1 AND (s.changed & %1) <> 0 AND COALESCE(%2, '') IS NOT "
            "COALESCE(%3, '')"_s.arg(changeBit(position))
                .arg(value, before));
    }

    /// Values of a contract, as they were noted; all of them for an account that gets its first contract.
    void addTerms() {
        collect(u"SELECT c.row, c.key, c.before, c.after FROM stage_change c JOIN stage_row s ON s.row = "
                "c.row WHERE s.action = 1 AND s.row BETWEEN %1 AND %2 ORDER BY c.row, c.weight DESC"_s);
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const StagedColumn& column = m_plan.columns[i];
            if (m_plan.kind != domain::ImportKind::Accounts || column.field || !isContractKey(column.key))
                continue;
            const QString value = u"s.v%1"_s.arg(i);
            const QString shown =
                isAmount(column) ? u"%1 || ' ' || COALESCE(%2, %3)"_s.arg(value, m_plan.value("currency"),
                                                                          literal(m_plan.rules.base.code()))
                                 : value;
            add(column.key, u"''"_s, shown,
                u"stage_row s WHERE s.action = 1 AND (s.changed & %1) <> 0 AND %2 IS NOT NULL AND NOT EXISTS "
                "(SELECT 1 FROM contract c WHERE c.account_id = s.target)"_s
                    .arg(changeBit(static_cast<int>(i)))
                    .arg(value));
        }
    }

    void add(const QString& key, const QString& before, const QString& after, const QString& from) {
        collect(u"SELECT s.row, %1, COALESCE(%2, ''), COALESCE(%3, '') FROM %4 AND s.row BETWEEN "_s.arg(
                    literal(key), before, after, from) +
                u"%1 AND %2 ORDER BY s.row"_s);
    }

    void collect(const QString& sql) {
        const auto s = m_connection.prepare(sql.arg(m_rows.front().row).arg(m_rows.back().row));
        while (step(*s)) {
            const qint64 number = columnInt(*s, 0);
            const auto row = std::ranges::lower_bound(m_rows, number, {}, &StagedRow::row);
            if (row != m_rows.end() && row->row == number) {
                row->changes.push_back(
                    {number, row->name, columnText(*s, 1), columnText(*s, 2), columnText(*s, 3)});
            }
        }
    }

    Connection& m_connection;
    const StagePlan& m_plan;
    std::vector<StagedRow>& m_rows;
};

} // namespace

QString rowName(const StagePlan& plan) {
    for (const char* key : {"name", "subject", "title", "label", "external_id", "key", "account", "email"}) {
        if (plan.has(key))
            return plan.value(key);
    }
    return u"''"_s;
}

std::vector<StagedRow> Staging::rows(RowAction action, qint64 offset, qint64 limit) const {
    Connection& connection = d->scratch.connection();
    const auto s = connection.prepare(
        u"SELECT s.row, COALESCE(%1, '') FROM stage_row s WHERE s.action = %2 ORDER BY s.row LIMIT %3 "
        "OFFSET %4"_s.arg(rowName(d->plan))
            .arg(static_cast<int>(action))
            .arg(std::min(limit, rowsPerPage))
            .arg(offset));
    std::vector<StagedRow> rows = allRows(*s, [action](SQLite::Statement& row) {
        return StagedRow{columnInt(row, 0), columnText(row, 1), action, {}};
    });
    if (rows.empty())
        return rows;
    Page page(connection, d->plan, rows);
    if (action == RowAction::Create)
        page.addValues();
    else if (action == RowAction::Update)
        page.addDifferences();
    return rows;
}

} // namespace tenure::store
