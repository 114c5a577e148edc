// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_plan.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString term(const QString& differs, int position) {
    return u"CASE WHEN %1 THEN %2 ELSE 0 END"_s.arg(differs).arg(changeBit(position));
}

/// @p now is SQL of what the book has; a set or a value beside the row's own table.
QString sideDiffers(const StagePlan& plan, const QString& value, const QString& now) {
    return plan.keeps() ? u"%1 IS NOT NULL AND %1 IS NOT %2"_s.arg(value, now)
                        : u"COALESCE(%1, '') IS NOT COALESCE(%2, '')"_s.arg(value, now);
}

QStringList changeTerms(const StagePlan& plan) {
    QStringList terms;
    for (const Assignment& assignment : assignments(plan, u"-p.row"_s)) {
        if (assignment.differs != "0"_L1)
            terms.append(term(assignment.differs, assignment.position));
    }
    if (plan.kind != domain::ImportKind::Accounts)
        return terms;
    if (plan.has("tags")) {
        terms.append(
            term(sideDiffers(plan, plan.value("tags"),
                             u"(SELECT group_concat(tag, ';') FROM (SELECT tag FROM account_tag WHERE "
                             "account_id = t.id ORDER BY tag))"_s),
                 plan.find("tags")));
    }
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (!plan.columns[i].field)
            continue;
        terms.append(
            term(sideDiffers(plan, u"s.v%1"_s.arg(i),
                             u"(SELECT value FROM custom_value WHERE account_id = t.id AND field_id = "
                             "%1)"_s.arg(plan.columns[i].field->id.value)),
                 static_cast<int>(i)));
    }
    return terms;
}

} // namespace

void compareRows(Connection& connection, const StagePlan& plan) {
    const bool any = number(connection, u"SELECT EXISTS (SELECT 1 FROM stage_row WHERE action = 1)"_s) != 0;
    if (!any)
        return;
    const QStringList terms = changeTerms(plan);
    if (!terms.isEmpty()) {
        // SQLite's expressions may be 1000 deep: a sum of many columns is cut into pieces.
        for (qsizetype i = 0; i < terms.size(); i += 100) {
            run(connection,
                u"UPDATE stage_row AS s SET changed = changed | %1 FROM %2 t WHERE t.id = s.target "
                "AND s.action = 1"_s.arg(terms.mid(i, 100).join(" | "_L1), plan.table()));
        }
    }
    compareTerms(connection, plan);
    connection.execute("UPDATE stage_row SET action = 2 WHERE action = 1 AND changed = 0");
}

} // namespace tenure::store
