// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace tenure::domain {

/// A row's number inside one book. Each kind of row has a type of its own, so that a contact's id can't be
/// passed where an account's is meant. 0 is no row.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

using PersonId = Id<struct PersonTag>;
using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using ContractId = Id<struct ContractTag>;
using PhaseId = Id<struct PhaseTag>;
using TouchpointId = Id<struct TouchpointTag>;
using TaskId = Id<struct TaskTag>;
using NoteId = Id<struct NoteTag>;
using MetricId = Id<struct MetricTag>;
using FieldId = Id<struct FieldTag>;
using SegmentId = Id<struct SegmentTag>;
using DeputyId = Id<struct DeputyTag>;
using WorkMarkId = Id<struct WorkMarkTag>;
using ParticipantId = Id<struct ParticipantTag>;
using AttachmentId = Id<struct AttachmentTag>;
using PromiseId = Id<struct PromiseTag>;
using FeedbackId = Id<struct FeedbackTag>;
using MeetingId = Id<struct MeetingTag>;
using ContactLinkId = Id<struct ContactLinkTag>;
using TransactionId = Id<struct TransactionTag>;

} // namespace tenure::domain

template <class Tag>
struct std::hash<tenure::domain::Id<Tag>> {
    std::size_t operator()(const tenure::domain::Id<Tag>& id) const noexcept {
        return std::hash<qint64>{}(id.value);
    }
};
