// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/query_corpus.h"

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p condition over the facts. The index of the order is taken only where nothing is filtered: with a
/// filter, sorting what matches is faster than visiting everything in order.
QString ids(const QString& condition) {
    if (condition.isEmpty())
        return u"SELECT account_id FROM account_facts ORDER BY tier, name_key, account_id"_s;
    return u"SELECT account_id FROM account_facts WHERE %1 ORDER BY +tier, +name_key, account_id"_s.arg(
        condition);
}

QString found(const QString& match) {
    return ids(u"account_id IN (SELECT rowid FROM search WHERE search MATCH '%1')"_s.arg(match));
}

QString owned(const QString& name) {
    return u"owner_id = (SELECT id FROM person WHERE name = '%1')"_s.arg(name);
}

} // namespace

std::vector<CorpusQuery> queryCorpus() {
    return {
        {u""_s, ids({})},
        {u"tier:high"_s, ids(u"tier = 0"_s)},
        {u"renewal<90d"_s, ids(u"renewal_day >= '2026-03-19' AND renewal_day < '2026-06-17'"_s)},
        {u"arr>=50k"_s, ids(u"arr_base >= 5000000"_s)},
        {u"owner:\"Clara Nyström\""_s, ids(owned(u"Clara Nyström"_s))},
        {u"lodz"_s, found(u"lodz*"_s)},
        {u"科技"_s, found(u"\"科 技\""_s)},
        {u"escalated"_s, found(u"escalated*"_s)},
        {u"tag:escalated -stage:churned"_s,
         ids(u"account_id IN (SELECT account_id FROM tag_facts WHERE tag_fold = 'escalated') AND stage <> 5"_s)},
        {u"industry:health"_s, ids(u"instr(industry_fold, 'health') > 0"_s)},
        {u"employees:100..500 country:poland sort:arr-desc"_s,
         u"SELECT account_id FROM account_facts WHERE employees BETWEEN 100 AND 500 AND instr(country_fold, "
         u"'poland') > 0 "
         "ORDER BY +tier, +arr_base DESC, +name_key, account_id"_s},
        {u"(tier:high or arr>=20k) renewal<180d owner:\"Jan Kowalczyk\""_s,
         ids(u"(tier = 0 OR arr_base >= 2000000) AND renewal_day >= '2026-03-19' AND renewal_day < '2026-09-15' AND "_s +
             owned(u"Jan Kowalczyk"_s))},
    };
}

} // namespace tenure::bench
