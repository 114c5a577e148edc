// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "query/catalogue.h"
#include "views/shell/icons.h"

/// What imports and exports are called in the window.
namespace tenure::views::words {

/// The kinds in the order in which a person chooses one.
[[nodiscard]] const std::vector<exchange::ImportKind>& kinds();
/// "Accounts"; "Import accounts"; "accounts", inside a sentence.
[[nodiscard]] QString kind(exchange::ImportKind kind);
[[nodiscard]] QString importTitle(exchange::ImportKind kind);
/// "Match existing accounts by", "new accounts".
[[nodiscard]] QString matchTitle(exchange::ImportKind kind);
[[nodiscard]] QString newRows(exchange::ImportKind kind);
/// "External id"; what makes rows without one the same is told for kinds that have no name.
[[nodiscard]] QString matchBy(exchange::MatchBy by, exchange::ImportKind kind);

/// "Windows-1252", "semicolon  ;", "1.234,56", "DD.MM.YYYY", "41 kB".
[[nodiscard]] QString encoding(const QString& name);
[[nodiscard]] QString separator(const QByteArray& separator);
[[nodiscard]] QString decimalSign(exchange::DecimalSign sign);
[[nodiscard]] QString dayOrder(exchange::DayOrder order);
[[nodiscard]] QString fileSize(qint64 bytes);
/// Every currency, by code.
[[nodiscard]] std::vector<domain::Currency> currencies();

/// The icon of a field that columns are mapped to.
[[nodiscard]] Icon targetIcon(const exchange::ImportTarget& target);

/// Labels of fields and words of their values.
class Fields {
public:
    Fields() = default;
    Fields(exchange::ImportKind kind, std::vector<exchange::ImportTarget> targets,
           const query::Catalogue* catalogue);

    [[nodiscard]] const exchange::ImportTarget* find(const QString& key) const;
    /// Of a field that is new: its own name if @p columns has it, else the key.
    [[nodiscard]] QString label(const QString& key,
                                const std::vector<exchange::SourceColumn>& columns = {}) const;
    /// Keys of enums as words; anything else as it is, "—" for nothing.
    [[nodiscard]] QString value(const QString& key, const QString& text) const;

private:
    exchange::ImportKind m_kind = exchange::ImportKind::Accounts;
    std::vector<exchange::ImportTarget> m_targets;
    const query::Catalogue* m_catalogue = nullptr;
};

} // namespace tenure::views::words
