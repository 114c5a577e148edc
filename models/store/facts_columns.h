// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: the columns of account_facts in the order in which bindFacts and readFacts take them.
#include "store/facts_rows.h"
#include "store/sql.h"

#define FACTS_COLUMNS                                                                                        \
    "account_id, as_of, name, name_fold, name_key, name_match, external_id, external_fold, domain, "         \
    "domain_fold, parent_id, parent_name, parent_fold, owner_id, owner_name, tier, tier_source, stage, "     \
    "arr_base, carr_base, one_off_base, arr_own, currency, product, product_fold, edition, edition_fold, "   \
    "seats, start_day, renewal_day, notice_day, decision_day, auto_renew, day0, contracts, potential, "      \
    "industry, industry_fold, country, country_fold, city, city_fold, phone, phone_fold, website, "          \
    "website_fold, employees, channel, channel_fold, description, description_fold, tags, last_touch, "      \
    "last_two_way, next_step, next_step_fold, next_due, open_tasks, overdue_tasks, contacts, roles, "        \
    "created_day, updated_day"

namespace tenure::store {

void bindFacts(SQLite::Statement& statement, const FactsRow& row);
[[nodiscard]] FactsRow readFacts(SQLite::Statement& statement);

} // namespace tenure::store
