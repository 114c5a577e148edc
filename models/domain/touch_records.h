// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The rows of a book about what happens with people; the others stand in records.h.
namespace tenure::domain {

/// Something that happened with the customer.
struct Touchpoint {
    TouchpointId id;
    AccountId account;
    ContactId contact;
    QString externalId;
    TouchKind kind = TouchKind::Call;
    QDate day;
    std::optional<QTime> time; ///< local time of day
    Direction direction = Direction::Outgoing;
    bool twoWay = false; ///< the customer took part
    QString subject;
    QString body;
    std::optional<int> durationMinutes; ///< ≥ 0
    QString outcome;
    Sentiment sentiment = Sentiment::Unknown;
    PersonId author;
    QString purpose; ///< of a visit: why; its time is the check-in, its outcome the result
    QString place;   ///< of a visit: where

    bool operator==(const Touchpoint&) const = default;
};

/// Somebody who took part in a touchpoint beside the contact that it names.
struct Participant {
    ParticipantId id;
    AccountId account;
    TouchpointId touchpoint;
    ContactId contact;

    bool operator==(const Participant&) const = default;
};

/// A file of a touchpoint; its content stands beside the book.
struct Attachment {
    AttachmentId id;
    AccountId account;
    TouchpointId touchpoint;
    QString name; ///< as the user knows it; never empty
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< of the content, 64 lower-case hex digits

    bool operator==(const Attachment&) const = default;
};

/// What we told the customer they would get.
struct Promise {
    PromiseId id;
    AccountId account;
    ContactId contact;
    TouchpointId touchpoint; ///< in which it was made
    QString title;           ///< never empty
    QDate madeOn;
    std::optional<QDate> due; ///< nothing: no day was said
    PromiseState state = PromiseState::Open;
    std::optional<QDate> settledOn; ///< kept or broken on

    bool operator==(const Promise&) const = default;
};

/// One thing that a customer said.
struct Feedback {
    FeedbackId id;
    AccountId account;
    ContactId contact;
    TouchpointId touchpoint; ///< in which it was said
    QString body;            ///< never empty
    QDate day;
    std::optional<QDate> toldOn; ///< when they heard what became of it, which closes it

    bool operator==(const Feedback&) const = default;
};

/// An appointment of an imported calendar, in the user's zone.
struct Meeting {
    MeetingId id;
    AccountId account; ///< none where nobody is known
    QString uid;       ///< of the event, with the start of one that repeats; never empty
    QDate day;
    std::optional<QTime> time; ///< nothing: all day
    std::optional<int> durationMinutes;
    QString subject;
    QString place;
    QStringList people; ///< addresses
    QString body;

    bool operator==(const Meeting&) const = default;
};

/// Somebody influences a colleague.
struct ContactLink {
    ContactLinkId id;
    AccountId account;
    ContactId from;
    ContactId to; ///< another one

    bool operator==(const ContactLink&) const = default;
};

} // namespace tenure::domain
