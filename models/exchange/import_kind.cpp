// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_kind.h"

#include "exchange/csv/table_shape.h"
#include "exchange/import_mapping.h"
#include "exchange/import_usage.h"

#include <algorithm>
#include <array>
#include <set>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::set<QString>;

/// What columns of @p header would be mapped to.
Keys knownTargets(ImportKind kind, const QStringList& header, const query::Catalogue& catalogue) {
    const std::vector<Target> targets = targetsOf(kind, catalogue);
    Keys keys;
    for (const QString& name : header) {
        if (const Target* target = targetByHeader(targets, kind, catalogue, name))
            keys.insert(target->key);
    }
    return keys;
}

bool hasWhatItNeeds(ImportKind kind, const Keys& known) {
    const std::vector<QStringList> groups = neededKeys(kind);
    return std::ranges::all_of(groups, [&known](const QStringList& group) {
        return std::ranges::any_of(group, [&known](const QString& key) { return known.contains(key); });
    });
}

/// Metrics have names of their own. A file is about them if it has a column of metrics or values, columns for
/// days, or, beside an account and a day, only columns that nothing else knows.
qsizetype usagePoints(const QStringList& header, const query::Catalogue& catalogue, const Keys& known) {
    const auto days =
        std::ranges::count_if(header, [](const QString& n) { return dayOfHeader(n).has_value(); });
    const auto size = static_cast<qsizetype>(known.size());
    if (days > 1)
        return size + days;
    if (known.contains(u"metric"_s) || known.contains(u"value"_s))
        return size;
    const bool others = std::ranges::any_of(
        std::array{ImportKind::Touchpoints, ImportKind::Tasks, ImportKind::Contracts},
        [&](ImportKind kind) { return knownTargets(kind, header, catalogue).size() > known.size(); });
    return known.contains(u"day"_s) && !others && header.size() > size ? header.size() : 0;
}

} // namespace

ImportKind guessedKind(const QStringList& header, const query::Catalogue& catalogue) {
    std::vector<ImportKind> kinds = {ImportKind::Accounts,    ImportKind::Contacts, ImportKind::Contracts,
                                     ImportKind::Touchpoints, ImportKind::Tasks,    ImportKind::Usage};
    if (isOwnExport(header)) { // before those that know the same columns and more
        kinds.insert(kinds.begin(),
                     {ImportKind::People, ImportKind::Fields, ImportKind::Metrics, ImportKind::Notes});
    }
    ImportKind best = ImportKind::Accounts;
    qsizetype most = 0;
    for (const ImportKind kind : kinds) {
        const Keys known = knownTargets(kind, header, catalogue);
        if (!hasWhatItNeeds(kind, known) && kind != ImportKind::Accounts)
            continue;
        const qsizetype count = kind == ImportKind::Usage ? usagePoints(header, catalogue, known)
                                                          : static_cast<qsizetype>(known.size());
        if (count > most) {
            most = count;
            best = kind;
        }
    }
    return best;
}

} // namespace tenure::exchange
