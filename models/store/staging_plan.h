// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: the steps of an import in SQL. They run on the scratch file with the book attached, and
// again on the writer with the scratch file attached: names of tables are unique, so the text is the same.
#include "store/sql.h"
#include "store/staging.h"
#include "store/staging_spec.h"

namespace tenure::store {

class Transaction;

/// What the SQL is made from. In it, `s` is the staged row and `t` the row of the book.
struct StagePlan {
    domain::ImportKind kind;
    const StagedSpec& spec;
    std::vector<StagedColumn> columns;
    StagingRules rules;

    /// Position of the column of a key, -1 without.
    [[nodiscard]] int find(const char* key) const;
    [[nodiscard]] bool has(const char* key) const { return find(key) >= 0; }
    /// "s.v3" of a key; "NULL" without the column.
    [[nodiscard]] QString value(const char* key) const;
    [[nodiscard]] int fileColumn(const char* key) const;
    [[nodiscard]] QString table() const { return QString::fromLatin1(tableName(spec.table)); }
    [[nodiscard]] bool keeps() const { return rules.empty == domain::EmptyCells::Keep; }
    /// Whether a column of account rows belongs to the contract.
    [[nodiscard]] bool carriesContract() const;
    /// The reference whose text or uuid is in the file.
    [[nodiscard]] bool isMapped(const StagedReference& reference) const;
    [[nodiscard]] static bool isSelf(const StagedSpec& spec, const StagedReference& reference) {
        return reference.to == spec.table;
    }
};

/// SQL of what people call the row `s`: its name, subject or title, else its external id, else its account.
[[nodiscard]] QString rowName(const StagePlan& plan);

/// Keys of account rows that are about the driving contract.
[[nodiscard]] bool isContractKey(const QString& key);

void run(Connection& connection, const QString& sql);
[[nodiscard]] qint64 number(Connection& connection, const QString& sql);
/// A text as an SQL literal, for texts of our own.
[[nodiscard]] QString literal(const QString& text);

/// Says that rows are wrong: @p select gives columns named row, value and what; `what` is what %1 in the
/// reason stands for.
void addFaults(Connection& connection, int fileColumn, const QString& reason, const QString& select);
/// Rows with late faults become errors.
void markFaults(Connection& connection);

/// Indexes by which rows of the file are found as parents. Only on the scratch file's own connection.
void indexOwnRows(Connection& connection, const StagePlan& plan);
/// Finds what texts and uuids refer to: in the book, in the file itself, or a person to be added.
void resolveReferences(Connection& connection, const StagePlan& plan);
/// After the actions are known: references to rows of the file that are errors, and cycles.
void checkOwnReferences(Connection& connection, const StagePlan& plan);
/// The id that a reference will have; rows to be created count as their negative row number, new people -1.
[[nodiscard]] QString referenceValue(const StagePlan& plan, std::size_t reference, const QString& created);

/// SQL of the key and of the row in the book (negative: how many fit) by one way; nothing if the file does
/// not have it.
struct MatchSql {
    QString key, target;
};
[[nodiscard]] std::optional<MatchSql> matchSql(const StagePlan& plan, domain::MatchBy by);
void matchRows(Connection& connection, const StagePlan& plan);

/// How one column of the row's own table is written, as SQL.
struct Assignment {
    QString column;
    QString inserted; ///< for a new row
    QString updated;  ///< for a row of the book
    QString differs;  ///< whether that changes anything
    int position = 0; ///< of the staged column that decides it
};
/// @p created: the id of a new row p of the file.
[[nodiscard]] std::vector<Assignment> assignments(const StagePlan& plan, const QString& created);
/// The bit of stage_row.changed for a staged column; the 63rd and all behind it share one.
[[nodiscard]] qint64 changeBit(int position);

void compareRows(Connection& connection, const StagePlan& plan);
/// Terms of contracts, which are compared by domain's rules; after compareRows.
void compareTerms(Connection& connection, const StagePlan& plan);

void mergeRows(Transaction& transaction, const StagePlan& plan, const MergeProgress& progress);

/// A span of row numbers, both ends included, and where ids of new rows begin: a new row's id is that and its
/// number in the file.
struct MergeSpan {
    qint64 from = 0, to = 0;
    qint64 base = 0, contractBase = 0, phaseBase = 0;
};
void mergeTags(Transaction& transaction, const StagePlan& plan, const MergeSpan& span);
void mergeCustomValues(Transaction& transaction, const StagePlan& plan, const MergeSpan& span);
/// Contracts of new accounts.
void insertTerms(Transaction& transaction, const StagePlan& plan, const MergeSpan& span);
/// Contracts of accounts of the book, and prices of contract rows. After all spans.
void mergeTerms(Transaction& transaction, const StagePlan& plan, qint64 base);

} // namespace tenure::store
