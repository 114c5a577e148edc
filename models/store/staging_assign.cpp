// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_plan.h"

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::ImportKind;

namespace {

/// What a new row has in place of a value that the file does not say.
QString fallback(const StagePlan& plan, const StagedField& field) {
    const QLatin1StringView key(field.key);
    if (key == "name"_L1 && plan.kind == ImportKind::Accounts)
        return u"COALESCE(%1, %2)"_s.arg(plan.value("external_id"), plan.value("domain"));
    if (key == "name"_L1 && (plan.kind == ImportKind::Contacts || plan.kind == ImportKind::People))
        return plan.value("email");
    if (key == "label"_L1)
        return plan.value("key");
    if (key == "currency"_L1)
        return literal(plan.rules.base.code());
    if (key == "type"_L1)
        return u"'text'"_s;
    return field.required ? u"NULL"_s : QString::fromLatin1(field.none);
}

Assignment plain(const StagePlan& plan, const StagedField& field) {
    Assignment a;
    a.column = QLatin1StringView(field.column);
    a.position = std::max(0, plan.find(field.key));
    const QString value = plan.value(field.key);
    a.inserted = u"COALESCE(%1, %2)"_s.arg(value, fallback(plan, field));
    const bool keep = plan.keeps() || field.required;
    a.updated = u"COALESCE(%1, %2)"_s.arg(value, keep ? u"t."_s + a.column : QString::fromLatin1(field.none));
    a.differs = a.updated + u" IS NOT t."_s + a.column;
    return a;
}

Assignment reference(const StagePlan& plan, std::size_t index, const QString& created) {
    const StagedReference& ref = plan.spec.references[index];
    Assignment a;
    a.column = QLatin1StringView(ref.column);
    a.position = plan.find(plan.has(ref.key) ? ref.key : ref.uuidKey);
    a.inserted = referenceValue(plan, index, created);
    a.updated = plan.keeps() || ref.required ? u"COALESCE(%1, t.%2)"_s.arg(a.inserted, a.column) : a.inserted;
    a.differs = u"(%1) IS NOT t.%2"_s.arg(a.updated, a.column);
    return a;
}

/// A tier from a file is an override with the reason "import", unless it is the tier that the account has.
void addTier(const StagePlan& plan, std::vector<Assignment>& all) {
    const QString tier = plan.value("tier");
    const int position = plan.find("tier");
    const QString changes = u"(s.changed & %1) <> 0"_s.arg(changeBit(position));
    const QString present = u"(SELECT CASE f.tier WHEN 0 THEN 'high' WHEN 1 THEN 'low' ELSE 'tech' END FROM "
                            u"account_facts f WHERE "
                            "f.account_id = t.id)"_s;
    QString differs =
        u"(%1 IS NOT NULL AND %1 IS NOT COALESCE(%2, t.tier_override, ''))"_s.arg(tier, present);
    if (!plan.keeps())
        differs += u" OR (%1 IS NULL AND t.tier_override IS NOT NULL)"_s.arg(tier);
    all.push_back({u"tier_override"_s, tier,
                   u"CASE WHEN %1 THEN %2 ELSE t.tier_override END"_s.arg(changes, tier), differs, position});
    const QString reason = u"CASE WHEN %1 IS NULL THEN '' ELSE 'import' END"_s.arg(tier);
    all.push_back({u"tier_reason"_s, reason,
                   u"CASE WHEN %1 THEN %2 ELSE t.tier_reason END"_s.arg(changes, reason), u"0"_s, position});
    all.push_back({u"tier_until"_s, u"NULL"_s, u"CASE WHEN %1 THEN NULL ELSE t.tier_until END"_s.arg(changes),
                   u"0"_s, position});
}

/// In an export of our own the tier is the override itself.
void addExactTier(const StagePlan& plan, std::vector<Assignment>& all) {
    const QString tier = plan.value("tier");
    const QString reason = plan.value("tier_reason");
    const QString until = plan.value("tier_until");
    const int position = plan.find("tier");
    const auto add = [&](QLatin1StringView column, const QString& inserted, const QString& updated) {
        all.push_back({column, inserted, updated, u"(%1) IS NOT t.%2"_s.arg(updated, column), position});
    };
    add("tier_override"_L1, tier, u"COALESCE(%1, t.tier_override)"_s.arg(tier));
    add("tier_reason"_L1, u"CASE WHEN %1 IS NULL THEN '' ELSE COALESCE(%2, 'import') END"_s.arg(tier, reason),
        u"CASE WHEN COALESCE(%1, t.tier_override) IS NULL THEN '' ELSE COALESCE(%2, NULLIF(t.tier_reason, "
        u"''), "
        "'import') END"_s.arg(tier, reason));
    add("tier_until"_L1, until, u"COALESCE(%1, t.tier_until)"_s.arg(until));
}

} // namespace

qint64 changeBit(int position) {
    return qint64(1) << std::clamp(position, 0, 62);
}

std::vector<Assignment> assignments(const StagePlan& plan, const QString& created) {
    std::vector<Assignment> all;
    for (const StagedField& field : plan.spec.fields) {
        Assignment assignment = plain(plan, field);
        if (!plan.has(field.key)) {
            // A new row needs it all the same.
            if (!field.required)
                continue;
            assignment.updated = u"t."_s + assignment.column;
            assignment.differs = u"0"_s;
        }
        all.push_back(std::move(assignment));
    }
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i) {
        if (plan.isMapped(plan.spec.references[i]))
            all.push_back(reference(plan, i, created));
    }
    if (plan.kind == ImportKind::Accounts && plan.has("tier")) {
        if (plan.rules.exact)
            addExactTier(plan, all);
        else
            addTier(plan, all);
    }
    return all;
}

} // namespace tenure::store
