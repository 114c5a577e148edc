// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_spec.h"

namespace tenure::store {

using domain::ImportKind;
using domain::MatchBy;

namespace {

const StagedSpec accounts = {Table::Account,
                             {{"name", "name", "''", true},
                              {"external_id", "external_id", "''"},
                              {"domain", "domain", "''"},
                              {"potential", "potential", "'none'"},
                              {"industry", "industry", "''"},
                              {"country", "country", "''"},
                              {"city", "city", "''"},
                              {"phone", "phone", "''"},
                              {"website", "website", "''"},
                              {"employees", "employees", "NULL"},
                              {"channel", "channel", "''"},
                              {"description", "description", "''"}},
                             {{"parent", "parent_uuid", "parent_id", Table::Account},
                              {"owner", "owner_uuid", "owner_id", Table::Person}},
                             {MatchBy::Uuid, MatchBy::ExternalId, MatchBy::Domain, MatchBy::Name}};

const StagedSpec contacts = {Table::Contact,
                             {{"name", "name", "''", true},
                              {"external_id", "external_id", "''"},
                              {"email", "email", "''"},
                              {"phone", "phone", "''"},
                              {"title", "title", "''"},
                              {"role", "role", "'none'"},
                              {"influence", "influence", "NULL"},
                              {"sentiment", "sentiment", "'unknown'"},
                              {"status", "status", "'active'"},
                              {"refuses_messages", "refuses_messages", "0"}},
                             {{"account", "account_uuid", "account_id", Table::Account, true},
                              {"reports_to", "reports_to_uuid", "reports_to_id", Table::Contact}},
                             {MatchBy::Uuid, MatchBy::ExternalId, MatchBy::Email, MatchBy::Name}};

const StagedSpec contracts = {Table::Contract,
                              {{"external_id", "external_id", "''"},
                               {"product", "product", "''"},
                               {"kind", "kind", "'recurring'"},
                               {"start", "start_day", "NULL", true},
                               {"end", "end_day", "NULL"},
                               {"currency", "currency", "'EUR'", true},
                               {"seats", "seats", "NULL"},
                               {"edition", "edition", "''"},
                               {"billing", "billing", "'yearly'"},
                               {"auto_renew", "auto_renew", "0"},
                               {"notice_amount", "notice_amount", "NULL"},
                               {"notice_unit", "notice_unit", "'days'"},
                               {"signed_on", "signed_on", "NULL"},
                               {"notice_received_on", "notice_received_on", "NULL"}},
                              {{"account", "account_uuid", "account_id", Table::Account, true},
                               {"successor", "successor_uuid", "successor_id", Table::Contract}},
                              {MatchBy::Uuid, MatchBy::ExternalId, MatchBy::Name}};

const StagedSpec touchpoints = {Table::Touchpoint,
                                {{"external_id", "external_id", "''"},
                                 {"kind", "kind", "'call'", true},
                                 {"day", "day", "NULL", true},
                                 {"time", "time", "NULL"},
                                 {"direction", "direction", "'outgoing'"},
                                 {"two_way", "two_way", "0"},
                                 {"subject", "subject", "''"},
                                 {"body", "body", "''"},
                                 {"duration_minutes", "duration_minutes", "NULL"},
                                 {"outcome", "outcome", "''"},
                                 {"sentiment", "sentiment", "'unknown'"},
                                 {"purpose", "purpose", "''"},
                                 {"place", "place", "''"}},
                                {{"account", "account_uuid", "account_id", Table::Account, true},
                                 {"contact", "contact_uuid", "contact_id", Table::Contact},
                                 {"author", "author_uuid", "author_id", Table::Person}},
                                {MatchBy::Uuid, MatchBy::ExternalId, MatchBy::Name}};

const StagedSpec tasks = {Table::Task,
                          {{"external_id", "external_id", "''"},
                           {"title", "title", "''", true},
                           {"due", "due", "NULL"},
                           {"priority", "priority", "'normal'"},
                           {"state", "state", "'open'"},
                           {"done_on", "done_on", "NULL"},
                           {"waiting_on", "waiting_on", "'nobody'"},
                           {"body", "body", "''"},
                           {"due_time", "due_time", "NULL"},
                           {"recurrence", "recurrence", "''"},
                           {"snoozed_until", "snoozed_until", "NULL"}},
                          {{"account", "account_uuid", "account_id", Table::Account},
                           {"contact", "contact_uuid", "contact_id", Table::Contact},
                           {"touchpoint", "touchpoint_uuid", "touchpoint_id", Table::Touchpoint},
                           {"assignee", "assignee_uuid", "assignee_id", Table::Person}},
                          {MatchBy::Uuid, MatchBy::ExternalId, MatchBy::Name}};

const StagedSpec notes = {Table::Note,
                          {{"day", "day", "NULL", true}, {"body", "body", "''", true}},
                          {{"account", "account_uuid", "account_id", Table::Account, true},
                           {"author", "author_uuid", "author_id", Table::Person}},
                          {MatchBy::Uuid, MatchBy::Name}};

const StagedSpec people = {Table::Person,
                           {{"name", "name", "''", true}, {"email", "email", "''"}},
                           {},
                           {MatchBy::Uuid, MatchBy::Email, MatchBy::Name}};

const StagedSpec fields = {Table::CustomField,
                           {{"key", "key", "''", true},
                            {"label", "label", "''", true},
                            {"type", "type", "'text'", true},
                            {"choices", "choices", "'[]'"}},
                           {},
                           {MatchBy::Uuid, MatchBy::Name}};

const StagedSpec metrics = {Table::Metric,
                            {{"key", "key", "''", true},
                             {"label", "label", "''", true},
                             {"unit", "unit", "''"},
                             {"aggregate", "aggregate", "'sum'"}},
                            {},
                            {MatchBy::Uuid, MatchBy::Name}};

} // namespace

const StagedSpec& stagedSpec(ImportKind kind) {
    switch (kind) {
    case ImportKind::Accounts:
        return accounts;
    case ImportKind::Contacts:
        return contacts;
    case ImportKind::Contracts:
        return contracts;
    case ImportKind::Touchpoints:
        return touchpoints;
    case ImportKind::Tasks:
        return tasks;
    case ImportKind::Notes:
        return notes;
    case ImportKind::People:
        return people;
    case ImportKind::Fields:
        return fields;
    case ImportKind::Metrics:
        return metrics;
    case ImportKind::Usage:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace tenure::store
