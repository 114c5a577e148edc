// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tenure::items {

/// What models tell delegates beside Qt's own roles. Display text and accessible text come through
/// Qt::DisplayRole and Qt::AccessibleTextRole.
enum Role {
    KindRole = Qt::UserRole, ///< int of RowKind
    AccountIdRole,           ///< qint64
    PaintRole,               ///< int of CellPaint: how a delegate draws the cell
    ToneRole,                ///< int of Tone
    TagsRole,                ///< QStringList
    TierRole,                ///< int of domain::Tier
    SelectedRole,            ///< bool: among the selected accounts
    EditTextRole,            ///< QString: what an editor starts with
    GroupCountRole,          ///< qint64
    FieldKeyRole,            ///< QString of a column
    DueRole,                 ///< QString: by when a next step is to be done, "24 Mar"; empty without a day
    SortRole,                ///< int of SortedBy, of a column
};

enum class RowKind { Group, Account };
enum class CellPaint { Text, Name, Number, Tags, Person, Tier, Step };
/// How urgent a value is; colour is never alone: the number or a shape says it too. Late carries a clock.
enum class Tone { Normal, Muted, Warn, Risk, Late };
enum class SortedBy { No, Ascending, Descending };

} // namespace tenure::items
