// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cell_type.h"
#include "exchange/import_options.h"
#include "query/catalogue.h"

namespace tenure::exchange {

/// A target with all that is needed to find and fill it.
struct Target {
    QString key;
    QString label;     ///< in the interface's language
    QStringList names; ///< further headers that mean it
    CellType type = CellType::Text;
    QStringList words; ///< of an enum: its keys
    std::optional<domain::CustomField> field;
};

/// The targets of a kind in the order in which a menu shows them; internal ones (uuids, exact tiers) at the
/// end. Of usage: account, metric, day, value.
[[nodiscard]] std::vector<Target> targetsOf(ImportKind kind, const query::Catalogue& catalogue);
/// Whether people choose it in a menu.
[[nodiscard]] bool isOffered(const Target& target);
[[nodiscard]] CellType cellType(domain::CustomType type);

/// The target that a header means: by key, label, alias; nullptr if none.
[[nodiscard]] const Target* targetByHeader(const std::vector<Target>& targets, ImportKind kind,
                                           const query::Catalogue& catalogue, const QString& header);

/// The key that @p text means among @p words of a target: the key itself or a word for it in a language or
/// program that we know. Nothing if it is none.
[[nodiscard]] std::optional<QString> enumWord(const Target& target, const QString& text);

} // namespace tenure::exchange
