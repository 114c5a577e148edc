// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The decisions about an import that store and exchange share.
namespace tenure::domain {

/// What the rows of a file are. People, fields and metrics exist so that a whole book can be written to files
/// and read again.
enum class ImportKind {
    Accounts,
    Contacts,
    Contracts,
    Touchpoints,
    Tasks,
    Notes,
    Usage,
    People,
    Fields,
    Metrics
};
inline constexpr int importKindCount = 10;

/// What tells that a row of the file is a row of the book. Domain is for accounts, Email for contacts and
/// people; Name is, for rows that have none, what makes them the same to a person: account, day and subject.
enum class MatchBy { Uuid, ExternalId, Domain, Email, Name };

enum class ImportMode { CreateAndUpdate, CreateOnly, UpdateOnly };

/// What an empty cell does to a value that the book has.
enum class EmptyCells { Keep, Clear };

/// What a changed ARR or MRR is: a new price from today, or a correction of what was always so.
enum class AmountChange { FromToday, Correction };

enum class RowAction { Create, Update, Unchanged, Error, Skip };

} // namespace tenure::domain
