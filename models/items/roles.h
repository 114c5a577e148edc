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
};

enum class RowKind { Group, Account };
enum class CellPaint { Text, Name, Number, Tags, Person, Tier };
/// How urgent a value is; colour is never alone: the number or a shape says it too.
enum class Tone { Normal, Muted, Warn, Risk };

} // namespace tenure::items
