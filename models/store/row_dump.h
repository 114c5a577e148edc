// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import_rules.h"
#include "domain/records.h"
#include "query/catalogue.h"
#include "query/compiled_query.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace tenure::store {

class Connection;

/// What a value of a dumped column is, beyond how SQLite stores it.
enum class DumpType {
    Plain,
    Money, ///< minor units of the base currency
    YesNo,
    Set, ///< words joined by ';'; NULL is the empty set
};

struct DumpColumn {
    QString key;
    QString sql;
    DumpType type = DumpType::Plain;
    bool lossless = true;                          ///< part of what an import needs
    std::vector<query::Parameter> parameters = {}; ///< for each '?' of sql
};

/// One value; its text lives until the next row.
struct DumpValue {
    enum class Type { Null, Integer, Real, Text };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView text;
};

/// The columns that rows of a kind can be written with: first those that an import needs to make the same
/// rows, by the keys that it reads, then, of accounts, the other fields of @p catalogue
/// as they are on @p today, and each metric over 30 days.
[[nodiscard]] std::vector<DumpColumn> dumpColumns(Connection& connection, domain::ImportKind kind,
                                                  const query::Catalogue& catalogue, QDate today);

/// What a list shows of accounts in @p field, on @p today; nothing for custom fields and tags, which
/// dumpColumns has.
[[nodiscard]] std::optional<DumpColumn> dumpColumn(const query::Field& field, QDate today);

/// Calls @p visit for each row, ascending by id. @p accounts: one column, the ids of the accounts whose rows
/// are wanted; without it all outside the trash. @p visit returns false to stop.
void dumpRows(Connection& connection, domain::ImportKind kind, const std::vector<DumpColumn>& columns,
              const std::optional<query::CompiledQuery>& accounts,
              const std::function<bool(const std::vector<DumpValue>&)>& visit);

} // namespace tenure::store
