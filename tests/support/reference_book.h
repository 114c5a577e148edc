// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QRandomGenerator>

#include <map>
#include <set>
#include <vector>

namespace tenure::test {

/// An account with everything that a query can ask for, as a person would write it on a card. An empty text
/// and an empty optional are "no value". Money is in cents of euros.
struct ReferenceAccount {
    domain::Account account;
    domain::Tier tier = domain::Tier::Tech;
    domain::Stage stage = domain::Stage::Growth;
    std::optional<qint64> arr;
    std::optional<qint64> carr;
    std::optional<qint64> oneOff;
    QString currency;
    QString product;
    QString edition;
    std::optional<qint64> seats;
    std::optional<QDate> start;
    std::optional<QDate> renewal;
    std::optional<QDate> notice;
    std::optional<QDate> decision;
    std::optional<bool> autoRenew;
    std::optional<QDate> day0;
    int contracts = 0;
    QStringList tags;
    std::vector<domain::Contact> contacts;
    QStringList notes;
    std::optional<QDate> lastTouch;
    std::optional<QDate> lastTwoWay;
    QString nextStep;
    std::optional<QDate> nextDue;
    int openTasks = 0;
    int overdueTasks = 0;
    QDate created;
    QDate updated;
    std::map<domain::FieldId, domain::CustomValue> custom;
};

struct ReferenceBook {
    QDate today;
    domain::PersonId me;
    std::vector<domain::Person> people;
    std::vector<ReferenceAccount> accounts; ///< account n has the id n + 1
    std::vector<domain::UsagePoint> usage;
    std::set<std::pair<domain::MetricId, QDate>> reported; ///< days on which a source spoke about a metric

    [[nodiscard]] const ReferenceAccount& account(domain::AccountId id) const {
        return accounts.at(static_cast<std::size_t>(id.value - 1));
    }
};

/// A book in which every kind of value occurs, is missing and repeats, with the custom fields and metrics of
/// richCatalogue() and the words of QueryGenerator.
[[nodiscard]] ReferenceBook randomBook(quint32 seed, int accounts, QDate today);

} // namespace tenure::test
