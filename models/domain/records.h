// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/ids.h"
#include "domain/recurrence.h"
#include "domain/touch_records.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

/// The rows of a book as plain values. An empty text or an empty optional is "no value".
namespace tenure::domain {

/// A colleague: owner, assignee, author.
struct Person {
    PersonId id;
    QString name;
    QString email;

    bool operator==(const Person&) const = default;
};

/// A customer company.
struct Account {
    AccountId id;
    QString externalId;
    QString name; ///< never empty
    QString domain;
    AccountId parent;
    PersonId owner;
    std::optional<Tier> tierOverride;
    QString tierReason; ///< never empty with an override
    std::optional<QDate> tierUntil;
    Potential potential = Potential::None;
    QString industry;
    QString country;
    QString city;
    QString phone;
    QString website;
    std::optional<qint64> employees;
    QString channel; ///< acquisition channel
    QString description;
    std::optional<QDateTime> deletedAt; ///< in the trash since, UTC

    bool operator==(const Account&) const = default;
};

/// A person at the account.
struct Contact {
    ContactId id;
    AccountId account;
    QString externalId;
    QString name; ///< never empty
    QString email;
    QString phone;
    QString title;
    ContactRole role = ContactRole::None;
    std::optional<int> influence; ///< 1–5
    Sentiment sentiment = Sentiment::Unknown;
    ContactId reportsTo;
    ContactStatus status = ContactStatus::Active;
    bool refusesMessages = false;
    QString caresAbout; ///< what matters to them, in a few words

    bool operator==(const Contact&) const = default;
};

/// Something a person has to do by a date.
struct Task {
    TaskId id;
    AccountId account; ///< may be none
    ContactId contact;
    TouchpointId touchpoint;
    QString externalId;
    QString title; ///< never empty
    std::optional<QDate> due;
    PersonId assignee;
    TaskPriority priority = TaskPriority::Normal;
    TaskState state = TaskState::Open;
    std::optional<QDate> doneOn;
    WaitingOn waitingOn = WaitingOn::Nobody;
    QString body;
    std::optional<QTime> dueTime; ///< local time of day
    std::optional<Recurrence> recurrence;
    std::optional<QDate> snoozedUntil; ///< out of sight before this day

    bool operator==(const Task&) const = default;
};

/// A saved query; its accounts are those that match it.
struct Segment {
    SegmentId id;
    QString name; ///< never empty
    QString query;
    int position = 0; ///< in the order of segments, then by id

    bool operator==(const Segment&) const = default;
};

/// Somebody stands in for a colleague.
struct Deputy {
    DeputyId id;
    PersonId person;
    PersonId deputy; ///< another
    QDate from;
    QDate until; ///< inclusive

    bool operator==(const Deputy&) const = default;
};

/// That a problem which Today finds by itself was settled or put off.
struct WorkMark {
    WorkMarkId id;
    AccountId account;
    QString problem;            ///< its kind; never empty
    QString occurrence;         ///< tells it from the same problem at another time
    std::optional<QDate> until; ///< back on this day; nothing: settled

    bool operator==(const WorkMark&) const = default;
};

struct Note {
    NoteId id;
    AccountId account;
    QDate day;
    PersonId author;
    QString body;

    bool operator==(const Note&) const = default;
};

/// A number about an account with a rule for adding it up.
struct Metric {
    MetricId id;
    QString key; ///< as in queries: lower-case letters, digits, '_'
    QString label;
    QString unit;
    MetricAggregate aggregate = MetricAggregate::Sum;

    bool operator==(const Metric&) const = default;
};

struct UsagePoint {
    AccountId account;
    MetricId metric;
    QDate day;
    double value = 0;

    bool operator==(const UsagePoint&) const = default;
};

/// A field that the book's user added to accounts.
struct CustomField {
    FieldId id;
    QString key; ///< as in queries
    QString label;
    CustomType type = CustomType::Text;
    QStringList choices; ///< for enums

    bool operator==(const CustomField&) const = default;
};

/// Text and enum as QString, number as double, money in minor units of the base currency as qint64.
using CustomValue = std::variant<QString, double, qint64, QDate, bool>;

} // namespace tenure::domain
