// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_source.h"
#include "exchange/import_options.h"

#include <map>

namespace tenure::exchange {

/// Why a column got its target.
enum class TargetSource { None, Header, Profile, Person, Offered };

/// A column of the file as the mapping step shows it.
struct SourceColumn {
    QString header;
    QStringList samples;                         ///< up to three different values
    QString target;                              ///< as in ColumnMapping
    TargetSource source = TargetSource::None;    ///< None: not imported
    std::optional<domain::CustomField> newField; ///< the field to add, or, if target is empty, to offer

    bool operator==(const SourceColumn&) const = default;
};

/// What a person has to decide before the rows can be read.
struct ImportQuestion {
    enum class What {
        DayOrder,    ///< every date of a column can be read both ways
        DecimalSign, ///< every number of a column can be read both ways
        Columns,     ///< a column that is needed has no counterpart in the file
    };
    What what = What::Columns;
    QString column;       ///< in the file; empty for Columns
    QStringList examples; ///< values that can be read in two ways
    QString text;         ///< the question as a sentence
    QString flag;         ///< the command line's option that answers it: "--dates dmy|mdy|ymd"
};

/// What is known about a file before its rows are staged.
struct ImportProposal {
    QString fileName;
    CsvLayout layout; ///< encoding, separator, header row, size
    std::vector<SourceColumn> columns;
    std::vector<QStringList> firstRows;         ///< the cells of the first 20 rows of data, as they are read
    DayOrder dayOrder = DayOrder::YearMonthDay; ///< detected or chosen
    bool dayOrderSure = true;
    DecimalSign decimalSign = DecimalSign::Point;
    bool decimalSignSure = true;
    QString profile;                       ///< the saved profile in use; may be empty
    std::vector<ImportQuestion> questions; ///< empty: nothing to ask

    /// Names of columns that are not imported.
    [[nodiscard]] QStringList ignoredColumns() const;
};

/// How well one way of matching works on this file.
struct MatchCandidate {
    MatchBy by = MatchBy::ExternalId;
    qint64 matching = 0;  ///< rows that are in the book
    qint64 fresh = 0;     ///< rows that are new
    qint64 ambiguous = 0; ///< rows that fit several of the book
    qint64 empty = 0;     ///< rows without it
    qint64 repeated = 0;  ///< rows whose value an earlier row has
    bool best = false;
};

/// How a column reads over the whole file.
struct ColumnCheck {
    enum class Level { Good, Warning, Bad, Ignored };
    qint64 filled = 0;
    qint64 empty = 0;
    qint64 bad = 0;
    Level level = Level::Good;
    QString text; ///< "214 unique", "4 not a date", "12 empty"
};

using domain::RowAction;

/// One fault of one row.
struct RowError {
    qint64 row = 0; ///< record number in the file, from 1, as other programs count
    QString column; ///< its name in the file; may be empty
    QString value;
    QString reason;
};

/// A value that the import changes.
struct ValueChange {
    qint64 row = 0;
    QString name;   ///< the account or whatever the row is of
    QString target; ///< key
    QString before, after;
};

/// A row with what it would change: all values of a new one, those that differ of others.
struct ImportRow {
    qint64 row = 0;
    QString name;
    RowAction action = RowAction::Create;
    std::vector<ValueChange> changes;
};

/// The dry run: what the import would do.
struct StageReport {
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 errors = 0;                         ///< rows, not faults
    qint64 skipped = 0;                        ///< by hand, or by create-only and update-only
    std::map<QString, qint64> changesByTarget; ///< updated rows by key: {"arr": 121, …}
    std::vector<ColumnCheck> columns;          ///< one for each column of the proposal
    std::vector<MatchCandidate> matches;
    MatchBy matchBy = MatchBy::ExternalId; ///< the one in use
    std::vector<RowError> firstErrors;     ///< the first 100
    std::map<QString, qint64> errorsByReason;
    std::vector<ValueChange> largestChanges; ///< of amounts first, up to ten
    QStringList footerRows;                  ///< rows below the data that were left out
};

/// What the import did.
struct ImportResult {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 errors = 0;
    domain::TransactionId transaction; ///< invalid if nothing changed
    QString label;
};

} // namespace tenure::exchange
