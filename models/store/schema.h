// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;

/// The logged tables, in an order in which each comes after those it refers to.
enum class Table {
    Setting,
    Person,
    Account,
    AccountTag,
    CustomField,
    CustomValue,
    Contact,
    Contract,
    PricePhase,
    Touchpoint,
    Task,
    Note,
    Metric,
    ImportProfile,
    Segment,
    Deputy,
    WorkMark,
    Participant,
    Attachment,
    Promise,
    Feedback,
    Meeting,
    ContactLink,
};
inline constexpr int tableCount = 23;

[[nodiscard]] const char* tableName(Table table);
/// The logged table of a name, if there is one.
[[nodiscard]] std::optional<Table> tableFromName(const char* name);

/// The version of the schema that brought a table.
[[nodiscard]] int schemaOf(Table table);

/// A column of a logged table that refers to another logged table's id.
struct Reference {
    Table from;
    const char* column;
    int columnIndex; ///< position in the table, from 0
    Table to;
};
/// All of them, as the schema declares them; a test compares the two.
[[nodiscard]] const std::vector<Reference>& references();

/// Which column tells the account that a row of @p table belongs to: its position, 0 for account itself, -1
/// if none.
[[nodiscard]] int accountColumn(Table table);

/// The statement that reads the account of a row of @p table by its id; nullptr where rows have none.
[[nodiscard]] const char* accountOfRowSql(Table table);

/// 0x54454E55, "TENU": PRAGMA application_id of a book.
inline constexpr int applicationId = 0x54454E55;

/// The schema version that this program writes.
[[nodiscard]] int currentSchema();
/// Keeps the names of the logged tables' columns as those of @p version, unless they are known: entries of
/// the log carry positions only.
void recordColumns(Connection& connection, int version);
/// PRAGMA user_version.
[[nodiscard]] int schemaOf(Connection& connection);
/// SQL of one step, from the program's resources. @p version from 1 to currentSchema().
[[nodiscard]] QString migrationSql(int version);
/// That of all steps, from version 1 on.
[[nodiscard]] QStringList migrationSteps();
/// Brings a book from its version to that of the last of @p steps, one transaction for each. Throws
/// StoreError. The caller has made a backup, and rebuilds derived data afterwards: what was derived before
/// counts as stale. Version 0 is an empty file. Tests give steps of their own behind the program's.
void migrate(Connection& connection, const QStringList& steps = migrationSteps());

} // namespace tenure::store
