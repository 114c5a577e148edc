// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/staging_plan.h"
#include "store/staging_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::ImportKind;
using domain::MatchBy;

namespace {

/// `SELECT` of the one row that fits, nothing, or minus the number of those that fit.
QString lookUp(const QString& table, const QString& where, const QString& id = u"t.id"_s) {
    return u"(SELECT CASE count(*) WHEN 0 THEN NULL WHEN 1 THEN min(%2) ELSE -count(*) END FROM %1 t WHERE %3)"_s
        .arg(table, id, where);
}

std::optional<MatchSql> byColumn(const StagePlan& plan, const char* key) {
    if (!plan.has(key))
        return std::nullopt;
    const QString value = plan.value(key);
    QString where = u"t.%1 = %2 AND t.%1 <> ''"_s.arg(QLatin1StringView(key), value);
    if (plan.kind == ImportKind::Accounts)
        where += " AND t.deleted_at IS NULL"_L1;
    return MatchSql{value, lookUp(plan.table(), where)};
}

std::optional<MatchSql> accountByName(const StagePlan& plan) {
    if (!plan.has("name"))
        return std::nullopt;
    // Names of which nothing is left but signs are compared as they are.
    return MatchSql{
        u"COALESCE(NULLIF(s.name_key, ''), char(31) || %1)"_s.arg(plan.value("name")),
        lookUp(u"account_facts"_s,
               u"t.name_match = s.name_key AND (s.name_key <> '' OR t.name = %1)"_s.arg(plan.value("name")),
               u"t.account_id"_s)};
}

/// What makes rows without a key of their own the same to a person. Each part is a staged key, the book's
/// column, and what stands there if the file does not say.
struct NaturalPart {
    const char* key;
    const char* column;
    const char* none; ///< nullptr: the row needs it
};

std::vector<NaturalPart> naturalKey(ImportKind kind) {
    switch (kind) {
    case ImportKind::Contacts:
        return {{"name", "name", nullptr}};
    case ImportKind::Contracts:
        return {{"start", "start_day", nullptr}, {"product", "product", "''"}};
    case ImportKind::Touchpoints:
        return {{"day", "day", nullptr}, {"kind", "kind", "'call'"}, {"subject", "subject", "''"}};
    case ImportKind::Tasks:
        return {{"title", "title", nullptr}, {"due", "due", "NULL"}};
    case ImportKind::Notes:
        return {{"day", "day", nullptr}, {"body", "body", nullptr}};
    case ImportKind::People:
        return {{"name", "name", nullptr}};
    case ImportKind::Fields:
    case ImportKind::Metrics:
        return {{"key", "key", nullptr}};
    case ImportKind::Accounts:
    case ImportKind::Usage:
        break;
    }
    return {};
}

std::optional<MatchSql> byNaturalKey(const StagePlan& plan) {
    MatchSql sql;
    QStringList where;
    const bool ofAccount = !plan.spec.references.empty() && plan.spec.references[0].to == Table::Account;
    sql.key = ofAccount ? u"COALESCE(s.r0, 0)"_s : u"''"_s;
    if (ofAccount)
        where.append(u"t.account_id IS s.r0"_s);
    for (const NaturalPart& part : naturalKey(plan.kind)) {
        if (part.none == nullptr && !plan.has(part.key))
            return std::nullopt;
        const QString value = part.none == nullptr ? plan.value(part.key)
                                                   : u"COALESCE(%1, %2)"_s.arg(plan.value(part.key),
                                                                               QLatin1StringView(part.none));
        const QString inKey = part.none == nullptr ? value : u"COALESCE(%1, '')"_s.arg(value);
        sql.key += u" || char(31) || "_s + inKey;
        where.append(u"t.%1 IS %2"_s.arg(QLatin1StringView(part.column), value));
    }
    sql.target = lookUp(plan.table(), where.join(" AND "_L1));
    return sql;
}

QLatin1StringView label(MatchBy by) {
    switch (by) {
    case MatchBy::Uuid:
        return "uuid"_L1;
    case MatchBy::ExternalId:
        return "external_id"_L1;
    case MatchBy::Domain:
        return "domain"_L1;
    case MatchBy::Email:
        return "email"_L1;
    case MatchBy::Name:
        break;
    }
    return "name"_L1;
}

/// The chosen way first, then the others, except that a shared domain is no sign unless a person says so.
std::vector<MatchBy> chain(const StagePlan& plan) {
    std::vector<MatchBy> ways = {plan.rules.by};
    for (const MatchBy by : plan.spec.ways) {
        if (by != plan.rules.by && by != MatchBy::Domain)
            ways.push_back(by);
    }
    return ways;
}

bool isEmptyTable(Connection& connection, const StagePlan& plan) {
    return number(connection, u"SELECT NOT EXISTS (SELECT 1 FROM %1)"_s.arg(plan.table())) != 0;
}

void findTargets(Connection& connection, const StagePlan& plan) {
    QString key = u"CASE"_s;
    QString target = u"CASE"_s;
    int ways = 0;
    for (const MatchBy by : chain(plan)) {
        if (const std::optional<MatchSql> sql = matchSql(plan, by)) {
            key += u" WHEN (%1) IS NOT NULL THEN '%2 ' || (%1)"_s.arg(sql->key, label(by));
            target += u" WHEN (%1) IS NOT NULL THEN %2"_s.arg(sql->key, sql->target);
            ++ways;
        }
    }
    if (ways == 0) {
        connection.execute("UPDATE stage_row SET ekey = NULL, target = NULL, changed = 0");
        return;
    }
    if (isEmptyTable(connection, plan))
        target = u"CASE WHEN 1 THEN NULL"_s;
    run(connection,
        u"UPDATE stage_row AS s SET changed = 0, ekey = %1 END, target = %2 END"_s.arg(key, target));
}

void setActions(Connection& connection, const StagePlan& plan) {
    const char* missing = plan.rules.mode == domain::ImportMode::UpdateOnly ? "4" : "0";
    const char* existing = plan.rules.mode == domain::ImportMode::CreateOnly ? "4" : "1";
    run(connection,
        u"UPDATE stage_row SET action = CASE WHEN skip THEN 4 WHEN bad OR target < 0 THEN 3 WHEN "
        "target IS NULL THEN %1 ELSE %2 END"_s.arg(QLatin1StringView(missing), QLatin1StringView(existing)));
}

void refuseAmbiguous(Connection& connection, const StagePlan& plan) {
    const char* key = plan.rules.by == MatchBy::Name ? "name" : label(plan.rules.by).data();
    const QString value = plan.has(key) ? plan.value(key) : u"''"_s;
    addFaults(
        connection, plan.fileColumn(key), QCoreApplication::translate("import", "Fits %1 rows of the book"),
        u"SELECT row, %1 AS value, -target AS what FROM stage_row s WHERE target < 0 AND skip = 0"_s.arg(
            value));
    const QString repeats =
        u"SELECT row, value, first AS what FROM (SELECT s.row AS row, %1 AS value, min(s.row) "
        "OVER (PARTITION BY s.%2) AS first FROM stage_row s WHERE s.%2 IS NOT NULL AND "
        "s.skip = 0 AND s.bad = 0 %3) WHERE row <> first"_s;
    const QString reason = QCoreApplication::translate("import", "Repeats row %1");
    addFaults(connection, plan.fileColumn(key), reason, repeats.arg(value, u"ekey"_s, QString()));
    addFaults(connection, plan.fileColumn(key), reason,
              repeats.arg(value, u"target"_s,
                          u"AND s.target > 0 AND s.row NOT IN (SELECT row FROM stage_fault WHERE late)"_s));
}

void refuseIncomplete(Connection& connection, const StagePlan& plan) {
    const auto refuse = [&](const char* key, const QString& isMissing) {
        addFaults(
            connection, plan.fileColumn(key), QCoreApplication::translate("import", "The value is missing"),
            u"SELECT row, '' AS value, '' AS what FROM stage_row s WHERE action = 0 AND %1"_s.arg(isMissing));
    };
    const std::vector<Assignment> all = assignments(plan, u"-p.row"_s);
    for (const StagedField& field : plan.spec.fields) {
        const auto assignment = std::ranges::find(all, QLatin1StringView(field.column), &Assignment::column);
        if (field.required && assignment != all.end())
            refuse(field.key, u"(%1) IS NULL"_s.arg(assignment->inserted));
    }
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i) {
        const StagedReference& reference = plan.spec.references[i];
        if (reference.required) {
            refuse(reference.key, u"r%1 IS NULL AND %2 IS NULL AND %3 IS NULL"_s.arg(i).arg(
                                      plan.value(reference.key), plan.value(reference.uuidKey)));
        }
    }
    if (plan.kind == ImportKind::Contracts && plan.has("end")) {
        addFaults(
            connection, plan.fileColumn("end"),
            QCoreApplication::translate("import", "The end is before the start"),
            u"SELECT s.row AS row, %1 AS value, '' AS what FROM stage_row s LEFT JOIN contract t ON t.id = "
            "s.target WHERE s.action < 2 AND %1 < COALESCE(%2, t.start_day)"_s.arg(plan.value("end"),
                                                                                   plan.value("start")));
    }
    if (plan.has("notice") && plan.kind == ImportKind::Accounts) {
        addFaults(
            connection, plan.fileColumn("notice"),
            QCoreApplication::translate("import", "A notice date needs a renewal date"),
            u"SELECT row, %1 AS value, '' AS what FROM stage_row s WHERE action = 0 AND %1 IS NOT NULL AND "
            "%2 IS NULL"_s.arg(plan.value("notice"), plan.value("renewal")));
    }
}

} // namespace

std::optional<MatchSql> matchSql(const StagePlan& plan, MatchBy by) {
    switch (by) {
    case MatchBy::Uuid:
        if (!plan.has("uuid"))
            return std::nullopt;
        return MatchSql{u"hex(%1)"_s.arg(plan.value("uuid")).replace(u"hex("_s, u"NULLIF(hex("_s) +
                            u", '')"_s,
                        u"(SELECT t.id FROM %1 t WHERE t.uuid = %2)"_s.arg(plan.table(), plan.value("uuid"))};
    case MatchBy::ExternalId:
        return byColumn(plan, "external_id");
    case MatchBy::Domain:
        return byColumn(plan, "domain");
    case MatchBy::Email:
        return byColumn(plan, "email");
    case MatchBy::Name:
        return plan.kind == ImportKind::Accounts ? accountByName(plan) : byNaturalKey(plan);
    }
    return std::nullopt;
}

void matchRows(Connection& connection, const StagePlan& plan) {
    findTargets(connection, plan);
    setActions(connection, plan);
    refuseAmbiguous(connection, plan);
    refuseIncomplete(connection, plan);
    markFaults(connection);
}

std::vector<StagedMatches> Staging::candidates(const StagingRules& rules) {
    d->plan.rules = rules;
    Connection& connection = d->scratch.connection();
    d->begin();
    indexOwnRows(connection, d->plan);
    resolveReferences(connection, d->plan); // rows of accounts match by their account and name
    std::vector<StagedMatches> all;
    const bool empty = isEmptyTable(connection, d->plan);
    for (const MatchBy by : d->plan.spec.ways) {
        const std::optional<MatchSql> sql = matchSql(d->plan, by);
        if (!sql)
            continue;
        const auto s =
            connection.prepare(u"SELECT count(key), count(key) - count(DISTINCT key), count(*), total(target "
                               u"> 0), total(target < 0) "
                               "FROM (SELECT %1 AS key, CASE WHEN (%1) IS NOT NULL THEN %2 END AS target "
                               "FROM stage_row s ORDER BY "
                               "row LIMIT 20000)"_s.arg(sql->key, empty ? u"NULL"_s : sql->target));
        if (step(*s)) {
            StagedMatches matches{by};
            const qint64 filled = columnInt(*s, 0);
            matches.repeated = columnInt(*s, 1);
            matches.empty = columnInt(*s, 2) - filled;
            matches.matching = columnInt(*s, 3);
            matches.ambiguous = columnInt(*s, 4);
            matches.fresh = filled - matches.matching - matches.ambiguous;
            all.push_back(matches);
        }
    }
    connection.execute("DELETE FROM stage_fault WHERE late");
    d->commit();
    return all;
}

} // namespace tenure::store
