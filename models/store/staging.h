// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/error.h"
#include "domain/import_rules.h"
#include "domain/records.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tenure::store {

class Book;
struct Commit;
struct TransactionInfo;

using MergeProgress = std::function<void(qint64 done, qint64 total)>;

/// A cell as the book stores it: days as "2026-03-31", enums as their keys, money in minor units, yes and no
/// as 1 and 0, tags joined by ';' in ascending order of their UTF-8, uuids as blobs. Empty: no value.
struct StagedValue {
    enum class Type : quint8 { Empty, Text, Integer, Real, Blob };
    Type type = Type::Empty;
    QByteArray bytes = {}; ///< of Text and Blob
    qint64 integer = 0;
    double real = 0;
};

/// A column of the file that is imported.
struct StagedColumn {
    QString key;                              ///< what it is: "name", "arr", a custom field's key …
    int fileColumn = -1;                      ///< where it stands in the file, from 0
    std::optional<domain::CustomField> field; ///< of a custom field; without an id it is added at the merge
};

/// How rows are compared with the book.
struct StagingRules {
    domain::MatchBy by = domain::MatchBy::ExternalId;
    domain::ImportMode mode = domain::ImportMode::CreateAndUpdate;
    domain::EmptyCells empty = domain::EmptyCells::Keep;
    domain::AmountChange amounts = domain::AmountChange::FromToday;
    bool exact = false; ///< the file is an export of Tenure: what it says of tiers is taken literally
    QDate today;
    domain::Currency base = domain::Currency::eur();
};

struct StagingCounts {
    qint64 rows = 0, created = 0, updated = 0, unchanged = 0, errors = 0, skipped = 0;
};

struct StagedMatches {
    domain::MatchBy by = domain::MatchBy::Name;
    qint64 matching = 0, fresh = 0, ambiguous = 0, empty = 0, repeated = 0;
};

struct StagedFault {
    qint64 row = 0;
    int fileColumn = -1;
    QString value;
    QString reason;
};

struct StagedChange {
    qint64 row = 0;
    QString name, key, before, after;
};

/// A row as it was judged, with what it changes: of a new row all its values, of others those that differ.
/// Values are as the book stores them, amounts as "minor units, space, currency" where the currency is known.
struct StagedRow {
    qint64 row = 0;
    QString name;
    domain::RowAction action = domain::RowAction::Create;
    std::vector<StagedChange> changes;
};

/// Rows of a file on their way into the book: a scratch SQLite file in a private folder, gone with this
/// object. Rows come in once, streaming; then they are compared with the book as often as need be; then the
/// good ones are merged. Everything may throw. Not thread-safe.
class Staging {
public:
    Staging(Book& book, domain::ImportKind kind, std::vector<StagedColumn> columns);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    /// Interrupts candidates(), compare() and what is asked about their results soon after @p cancelled says
    /// so; an empty function ends that. What was interrupted throws, and the staging is of no more use: its
    /// scratch file keeps no journal.
    void interruptWhen(std::function<bool()> cancelled);

    /// A row, by its number in the file, with a value per column. @p bad: it has faults and is not merged.
    void add(qint64 row, const std::vector<StagedValue>& values, bool bad);
    void fault(const StagedFault& fault);
    /// Drops a row with its faults, so that it can be added anew.
    void forget(qint64 row);
    void skip(qint64 row, bool skip);
    /// After the last row, or the last change of rows.
    void finish();

    /// How well each way of matching works, as far as its column is in the file.
    [[nodiscard]] std::vector<StagedMatches> candidates(const StagingRules& rules);
    /// Compares all rows with the book as it is now.
    void compare(const StagingRules& rules);

    [[nodiscard]] StagingCounts counts() const;
    [[nodiscard]] std::vector<StagedFault> faults(qint64 offset, qint64 limit) const;
    /// Calls @p visit for each row with an error, ascending, with all its reasons.
    void eachErrorRow(const std::function<void(qint64 row, const QString& reasons)>& visit) const;
    [[nodiscard]] std::map<QString, qint64> faultsByReason() const;
    /// How many rows change the value of which key.
    [[nodiscard]] std::map<QString, qint64> changesByKey() const;
    [[nodiscard]] std::vector<StagedChange> largestChanges(int limit) const;
    /// Rows of one @p action from the @p offset-th on, ascending, at most 500.
    [[nodiscard]] std::vector<StagedRow> rows(domain::RowAction action, qint64 offset, qint64 limit) const;
    /// How many different values a column has.
    [[nodiscard]] qint64 distinct(int column) const;
    /// How many different tags a column of tags has.
    [[nodiscard]] qint64 distinctTags(int column) const;

    /// Writes the good rows as one transaction, in chunks; compares again first if the book changed since
    /// compare(). Stops with an error of kind Cancelled, and an unchanged book, soon after @p cancelled says
    /// so.
    [[nodiscard]] domain::Result<Commit> merge(TransactionInfo info, const MergeProgress& progress,
                                               std::function<bool()> cancelled);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace tenure::store
