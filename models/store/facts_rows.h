// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tenure::store {

/// A text with its folded form, as facts keep it for `field:text`.
struct FoldedText {
    QString text;
    QString fold;

    bool operator==(const FoldedText&) const = default;
};

/// One row of account_facts; the schema says what each column means. Empty texts and optionals are NULL.
struct FactsRow {
    domain::AccountId account;
    QDate asOf;
    FoldedText name;
    QByteArray nameKey;
    QString nameMatch;
    FoldedText externalId;
    FoldedText domain;
    domain::AccountId parent;
    FoldedText parentName;
    domain::PersonId owner;
    QString ownerName;
    domain::Tier tier = domain::Tier::Tech;
    domain::TierSource tierSource = domain::TierSource::Rule;
    domain::Stage stage = domain::Stage::Acquisition;
    std::optional<qint64> arrBase; ///< nothing: no recurring contract, or one without a planning rate
    std::optional<qint64> carrBase;
    std::optional<qint64> oneOffBase;
    std::optional<qint64> arrOwn; ///< nothing if the active contracts are in several currencies
    QString currency;             ///< of the driving contract
    FoldedText product;
    FoldedText edition;
    std::optional<qint64> seats;
    std::optional<QDate> startDay;
    std::optional<QDate> renewalDay;
    std::optional<QDate> noticeDay;
    std::optional<QDate> decisionDay;
    std::optional<bool> autoRenew;
    std::optional<QDate> dayZero;
    qint64 contracts = 0;
    domain::Potential potential = domain::Potential::None;
    FoldedText industry;
    FoldedText country;
    FoldedText city;
    FoldedText phone;
    FoldedText website;
    std::optional<qint64> employees;
    FoldedText channel;
    FoldedText description;
    QString tags; ///< joined by ';'
    std::optional<QDate> lastTouch;
    std::optional<QDate> lastTwoWay;
    FoldedText nextStep;
    std::optional<QDate> nextDue;
    qint64 openTasks = 0;
    qint64 overdueTasks = 0;
    qint64 contacts = 0;
    qint64 roles = 0; ///< bit n: an active contact has the role of index n
    QDate createdDay;
    QDate updatedDay;

    bool operator==(const FactsRow&) const = default;
};

/// What goes into full-text search, as domain::searchText.
struct SearchRow {
    QString name;
    QString domain;
    QString tags;
    QString contacts;
    QString notes;

    bool operator==(const SearchRow&) const = default;
};

struct CustomFact {
    domain::FieldId field;
    domain::CustomType type = domain::CustomType::Text;
    domain::CustomValue value; ///< in the facts: text and enum folded

    bool operator==(const CustomFact&) const = default;
};

/// All that is derived of one account.
struct DerivedRow {
    FactsRow facts;
    QStringList tagFolds;           ///< ascending, without repetition
    std::vector<CustomFact> custom; ///< by field
    SearchRow search;

    bool operator==(const DerivedRow&) const = default;
};

struct OpenTask {
    QString title;
    std::optional<QDate> due;
};

struct ContactLine {
    QString name;
    QString email;
    domain::ContactRole role = domain::ContactRole::None;
    domain::ContactStatus status = domain::ContactStatus::Active;
};

/// What the dated history says last about an account; nothing where it says nothing yet.
struct RecordedHistory {
    std::optional<domain::PersonId> owner; ///< an invalid id inside: nobody
    std::optional<domain::Tier> tier;
    std::optional<domain::Stage> stage;
    std::map<domain::ContractId, QString> phases; ///< as phasesText
};

/// All that the facts of one account are made of, and what is derived of it so far.
struct FactsInput {
    domain::Account account;
    QDate createdDay;
    QDate updatedDay;
    QString parentName;
    QString ownerName;
    QStringList tags;
    std::vector<CustomFact> custom; ///< as stored
    std::vector<domain::Contract> contracts;
    std::optional<QDate> lastTouch; ///< up to the day asked for
    std::optional<QDate> lastTwoWay;
    std::vector<OpenTask> tasks; ///< by due day, those without one last
    std::vector<ContactLine> contacts;
    QStringList notes;
    RecordedHistory recorded;

    std::optional<FactsRow> oldFacts;
    std::optional<SearchRow> oldSearch;
    QStringList oldTagFolds;
    std::vector<CustomFact> oldCustom;
};

/// A contract's phases as phase_history keeps them: [["2026-01-01",1200000,"year"],…].
[[nodiscard]] QString phasesText(const std::vector<domain::PricePhase>& phases);

} // namespace tenure::store
