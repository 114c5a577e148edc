// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import_rules.h"
#include "domain/records.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tenure::exchange {

using domain::AmountChange;
using domain::EmptyCells;
using domain::ImportKind;
using domain::ImportMode;
using domain::MatchBy;

/// "accounts", as the command line and saved profiles call it; and back, in any case.
[[nodiscard]] QLatin1StringView kindKey(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> kindFromKey(QStringView key);

/// "external_id", as `--match` takes it; and back.
[[nodiscard]] QLatin1StringView matchKey(MatchBy by);
[[nodiscard]] std::optional<MatchBy> matchFromKey(QStringView key);

/// How 03/04/2026 is read.
enum class DayOrder { YearMonthDay, DayMonthYear, MonthDayYear };
enum class DecimalSign { Point, Comma };
/// What becomes of one column of the file.
struct ColumnMapping {
    QString column; ///< its name in the file (as CsvLayout::header has it)
    QString target; ///< a key of importTargets(), or of @p newField; empty: not imported
    std::optional<domain::CustomField> newField; ///< a custom field to add to the book for it

    bool operator==(const ColumnMapping&) const = default;
};

/// Everything that a person may decide about an import. What is not set is detected or proposed.
struct ImportOptions {
    ImportKind kind = ImportKind::Accounts;
    bool guessKind = false;              ///< nobody chose the kind: it becomes what the columns' names say
    QString encoding;                    ///< a name that encodingByName knows
    std::optional<QByteArray> separator; ///< one character as UTF-8
    std::optional<qint64> headerRow;     ///< the record with the names, from 1; 0: the file has no names
    std::optional<DayOrder> dayOrder;
    std::optional<DecimalSign> decimalSign;
    bool endExclusive = false; ///< end and renewal dates are the first day that is not paid any more
    AmountChange amounts = AmountChange::FromToday;
    std::optional<MatchBy> matchBy;
    ImportMode mode = ImportMode::CreateAndUpdate;
    EmptyCells emptyCells = EmptyCells::Keep;
    bool addCustomFields = false;  ///< columns that nothing is known about become custom fields
    bool stripApostrophes = false; ///< the file was written spreadsheet-safe: '=x means =x
    QString profile;               ///< name of the saved profile to apply; empty: one that fits, if any
    bool complete = false; ///< nothing but columns is taken from a saved profile, and none that is not named
    std::vector<ColumnMapping> mapping; ///< decisions about single columns; the rest is proposed
    QString source;                     ///< of usage: whose numbers they are; empty: the file's name

    bool operator==(const ImportOptions&) const = default;
};

/// How far a long step has come, and how to stop it. Both are called and read on the thread that works.
struct ImportProgress {
    /// @p done of @p total bytes (reading) or rows (merging); total is 0 if it is not known.
    std::function<void(qint64 done, qint64 total)> report;
    std::shared_ptr<const std::atomic_bool> cancel;

    [[nodiscard]] bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

} // namespace tenure::exchange
