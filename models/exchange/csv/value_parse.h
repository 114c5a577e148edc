// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "exchange/csv/date_text.h"
#include "exchange/csv/number_text.h"
#include "exchange/csv/value_error.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QTimeZone>

/// Cells as values. All of these trim, and take a word for nothing ("N/A", "NULL") as Empty. They never
/// guess: what a column's format does not allow is an error.
namespace tenure::exchange {

/// A number without a currency; a percent sign is dropped ("45 %" is 45).
[[nodiscard]] tl::expected<Decimal, ValueError> parseNumber(QStringView text, NumberFormat format = {});
/// The same from UTF-8, for files of many rows: plain digits are read without a copy.
[[nodiscard]] tl::expected<Decimal, ValueError> parseNumber(QByteArrayView utf8, NumberFormat format = {});
/// A whole number; "40.0" is one, "40.5" is TooManyDecimals.
[[nodiscard]] tl::expected<qint64, ValueError> parseInteger(QStringView text, NumberFormat format = {});

/// An amount as written: "9 770,00 zł", "(12,500.00)", "250k", "1.2 mln €".
struct Amount {
    Decimal value;
    std::optional<domain::Currency> currency; ///< if the cell names one
};
/// @p fallback tells apart what signs like "$" and "kr" mean.
[[nodiscard]] tl::expected<Amount, ValueError> parseAmount(QStringView text, NumberFormat format,
                                                           domain::Currency fallback);
/// An amount in minor units, exactly: in the currency that the cell names, else in @p fallback.
[[nodiscard]] tl::expected<domain::Money, ValueError> parseMoney(QStringView text, NumberFormat format,
                                                                 domain::Currency fallback);
/// @p value in minor units of @p currency, or TooManyDecimals, TooLarge.
[[nodiscard]] tl::expected<domain::Money, ValueError> toMoney(Decimal value, domain::Currency currency);

/// The day as it is written. A time behind it is checked and left out, its offset does not move the day.
[[nodiscard]] tl::expected<QDate, ValueError> parseDate(QStringView text, DateOrder order);
[[nodiscard]] tl::expected<QDate, ValueError> parseDate(QByteArrayView utf8, DateOrder order);
/// The instant in UTC; without an offset it is in @p zone, without a time it is midnight there.
[[nodiscard]] tl::expected<QDateTime, ValueError> parseInstant(QStringView text, DateOrder order,
                                                               const QTimeZone& zone);
/// The first day of a month: "2026-03", "03/2026", "2026年3月", "Mar 2026", "202603".
[[nodiscard]] tl::expected<QDate, ValueError> parseMonth(QStringView text);

/// true/false, yes/no, 1/0, ja/nein, tak/nie, oui/non, 是/否 …
[[nodiscard]] tl::expected<bool, ValueError> parseBool(QStringView text);

/// A word that programs write for "no value": NULL, N/A, #N/A, NONE, a dash.
[[nodiscard]] bool isNullWord(QStringView text);

} // namespace tenure::exchange
