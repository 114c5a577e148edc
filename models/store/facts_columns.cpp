// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts_columns.h"

#include "store/rows.h"

namespace tenure::store {

namespace {

void folded(Binder& binder, const FoldedText& value) {
    binder.textOrNull(value.text).textOrNull(value.fold);
}

FoldedText folded(RowReader& row) {
    FoldedText value;
    value.text = row.text();
    value.fold = row.text();
    return value;
}

template <class Enum>
Enum byIndex(RowReader& row) {
    return static_cast<Enum>(row.integer());
}

template <class Enum>
qint64 index(Enum value) {
    return static_cast<qint64>(value);
}

} // namespace

void bindFacts(SQLite::Statement& statement, const FactsRow& row) {
    Binder b(statement, 1);
    b.id(row.account)
        .day(row.asOf)
        .text(row.name.text)
        .text(row.name.fold)
        .blob(row.nameKey)
        .text(row.nameMatch);
    folded(b, row.externalId);
    folded(b, row.domain);
    b.id(row.parent);
    folded(b, row.parentName);
    b.id(row.owner).textOrNull(row.ownerName);
    b.integer(index(row.tier)).integer(index(row.tierSource)).integer(index(row.stage));
    b.optional(row.arrBase).optional(row.carrBase).optional(row.oneOffBase).optional(row.arrOwn);
    b.textOrNull(row.currency);
    folded(b, row.product);
    folded(b, row.edition);
    b.optional(row.seats).day(row.startDay).day(row.renewalDay).day(row.noticeDay).day(row.decisionDay);
    b.optional(row.autoRenew).day(row.dayZero).integer(row.contracts).integer(index(row.potential));
    folded(b, row.industry);
    folded(b, row.country);
    folded(b, row.city);
    folded(b, row.phone);
    folded(b, row.website);
    b.optional(row.employees);
    folded(b, row.channel);
    folded(b, row.description);
    b.text(row.tags).day(row.lastTouch).day(row.lastTwoWay);
    folded(b, row.nextStep);
    b.day(row.nextDue)
        .integer(row.openTasks)
        .integer(row.overdueTasks)
        .integer(row.contacts)
        .integer(row.roles);
    b.day(row.createdDay).day(row.updatedDay);
}

FactsRow readFacts(SQLite::Statement& statement) {
    RowReader r(statement);
    FactsRow row;
    row.account = r.id<domain::AccountId>();
    row.asOf = r.day().value_or(QDate());
    row.name = folded(r);
    row.nameKey = r.blob();
    row.nameMatch = r.text();
    row.externalId = folded(r);
    row.domain = folded(r);
    row.parent = r.id<domain::AccountId>();
    row.parentName = folded(r);
    row.owner = r.id<domain::PersonId>();
    row.ownerName = r.text();
    row.tier = byIndex<domain::Tier>(r);
    row.tierSource = byIndex<domain::TierSource>(r);
    row.stage = byIndex<domain::Stage>(r);
    row.arrBase = r.optional();
    row.carrBase = r.optional();
    row.oneOffBase = r.optional();
    row.arrOwn = r.optional();
    row.currency = r.text();
    row.product = folded(r);
    row.edition = folded(r);
    row.seats = r.optional();
    row.startDay = r.day();
    row.renewalDay = r.day();
    row.noticeDay = r.day();
    row.decisionDay = r.day();
    row.autoRenew = r.optional<bool>();
    row.dayZero = r.day();
    row.contracts = r.integer();
    row.potential = byIndex<domain::Potential>(r);
    row.industry = folded(r);
    row.country = folded(r);
    row.city = folded(r);
    row.phone = folded(r);
    row.website = folded(r);
    row.employees = r.optional();
    row.channel = folded(r);
    row.description = folded(r);
    row.tags = r.text();
    row.lastTouch = r.day();
    row.lastTwoWay = r.day();
    row.nextStep = folded(r);
    row.nextDue = r.day();
    row.openTasks = r.integer();
    row.overdueTasks = r.integer();
    row.contacts = r.integer();
    row.roles = r.integer();
    row.createdDay = r.day().value_or(QDate());
    row.updatedDay = r.day().value_or(QDate());
    return row;
}

} // namespace tenure::store
