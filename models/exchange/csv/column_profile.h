// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/value_parse.h"

#include <QStringList>

#include <array>
#include <optional>
#include <unordered_set>
#include <vector>

namespace tenure::exchange {

/// What a column's cells are.
enum class ColumnType {
    Empty,
    Text,
    Id, ///< numbers or codes that name something: leading zeros and long digits must stay as they are
    Number,
    Money,
    Date,
    Instant, ///< dates with a time of day
    Month,   ///< months without a day
    Bool,
};

/// Whether a whole column decides how its cells are read.
enum class Decision {
    Clear,
    Ambiguous,     ///< several readings fit every cell and differ: a person must be asked
    Contradictory, ///< no reading fits all: some cells are errors whatever is chosen
};

/// A cell that does not go with its column.
struct Misfit {
    qint64 row = 0;
    QString text;
    ValueError reason = ValueError::NotANumber;
};

/// What all cells of a column say together.
struct ColumnProfile {
    QString name;
    ColumnType type = ColumnType::Empty;
    NumberFormat number; ///< with Ambiguous: the likelier one, to be offered first
    Decision numberDecision = Decision::Clear;
    DateOrder dateOrder = DateOrder::YearMonthDay; ///< with Ambiguous: the likelier one, to be offered first
    Decision dateDecision = Decision::Clear;
    std::vector<domain::Currency> currencies; ///< that cells or the name mention, ascending
    bool html = false;                        ///< some cells are HTML links: read them by htmlLinkText
    bool leadingZeros = false;
    bool longDigits = false; ///< more than 15 digits: spreadsheets would round them
    qint64 cells = 0;
    qint64 empty = 0;            ///< of these; words for nothing count unless the column is text
    qint64 misfitCount = 0;      ///< filled cells that are not of the type
    std::vector<Misfit> misfits; ///< the first ones
    qint64 distinct = 0;         ///< different filled cells
    bool distinctIsExact = true; ///< false: at least so many
    QStringList samples;         ///< the first different filled cells
};

/// Looks at the cells of one column, one after the other, in bounded memory.
class ColumnProfiler {
public:
    /// @p name is the column's header, a weak hint; @p distinctLimit bounds the memory for counting different
    /// cells.
    explicit ColumnProfiler(QString name, size_t distinctLimit = 10000);

    /// The next cell; @p row is its record number. A run of equal cells is looked at once.
    void add(QByteArrayView utf8, qint64 row);

    /// What the decimal sign is, as far as this column alone shows.
    struct DecimalVotes {
        qint64 dot = 0;       ///< cells that only a decimal dot explains
        qint64 comma = 0;     ///< cells that only a decimal comma explains
        qint64 open = 0;      ///< cells that mean different numbers by either, like "1,234"
        qint64 openComma = 0; ///< of these, with a comma
    };
    [[nodiscard]] const DecimalVotes& decimalVotes();

    /// The verdict. @p fileDecimal is what other columns of the file decided about the decimal sign; it
    /// settles an open column.
    [[nodiscard]] ColumnProfile profile(std::optional<char16_t> fileDecimal = {});

private:
    /// The readings that a cell allows.
    struct Fits {
        bool number = false;
        bool date = false;
        bool month = false;
        bool boolean = false;
        ValueError dateError = ValueError::NotADate;
    };
    /// The first cells that a reading does not allow.
    struct Misfits {
        std::vector<Misfit> number;
        std::vector<Misfit> date;
        std::vector<Misfit> month;
        std::vector<Misfit> boolean;
    };
    void finishRun();
    [[nodiscard]] qint64 times(bool yes) const { return yes ? m_times : 0; }
    [[nodiscard]] std::optional<Fits> addPlain(QByteArrayView utf8);
    bool addPlainDecimal(QByteArrayView utf8);
    Fits addText(QByteArrayView utf8);
    bool addNumber(const QString& text);
    bool addDate(const QString& text, ValueError& reason);
    void noteMisfit(const Fits& fits);
    void countDistinct(QByteArrayView utf8);
    void decideNumber(ColumnProfile& result, std::optional<char16_t> fileDecimal) const;
    void decideDate(ColumnProfile& result) const;
    [[nodiscard]] ColumnType decideType(qint64 filled) const;
    void listMisfits(ColumnProfile& result, qint64 filled) const;

    QString m_name;
    size_t m_distinctLimit;
    std::unordered_set<size_t> m_distinct;
    bool m_distinctFull = false;
    QStringList m_samples;
    QByteArray m_pending; ///< the last cell, trimmed
    qint64 m_pendingRow = 0;
    qint64 m_times = 0; ///< how often it came in a row; what it says counts so often
    qint64 m_cells = 0;
    qint64 m_empty = 0;
    qint64 m_nullWords = 0;
    qint64 m_html = 0;
    qint64 m_numbers = 0;
    qint64 m_withCurrency = 0;
    qint64 m_phones = 0; ///< "+48420001122"
    qint64 m_leadingZeros = 0;
    qint64 m_longDigits = 0;
    qint64 m_plainDates = 0;  ///< eight digits that are a day: 20260301
    qint64 m_plainMonths = 0; ///< six digits that are a month
    qint64 m_spaced = 0;      ///< cells with white space inside
    DecimalVotes m_decimal;
    std::vector<domain::Currency> m_currencies;
    qint64 m_dates = 0;
    qint64 m_clockTimes = 0;                ///< dates with a time other than midnight
    std::array<qint64, 3> m_ordersFit = {}; ///< per date order: cells that it explains
    std::array<bool, 3> m_ordersPossible = {true, true, true};
    std::array<std::array<bool, 3>, 3> m_ordersDiffer = {}; ///< two orders gave different days for some cell
    qint64 m_months = 0;
    qint64 m_bools = 0;
    qint64 m_boolWords = 0; ///< bools that are not 0 or 1
    Misfits m_misfits;
};

} // namespace tenure::exchange
