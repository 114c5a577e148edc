// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/records.h"
#include "store/book.h"
#include "store/book_counts.h"

#include <map>
#include <optional>
#include <vector>

namespace tenure::operations {

/// Planning rates: the value of one unit of a currency in units of the base currency, times 1,000,000.
using Rates = std::map<domain::Currency, qint64>;

/// What a person sets in a book.
struct BookSettings {
    domain::Currency base = domain::Currency::eur();
    Rates rates;                          ///< with that of the base currency
    std::vector<store::CurrencyUse> used; ///< by contracts, by code
    std::vector<domain::Person> people;
    domain::PersonId me; ///< the person at this device; invalid: not said
};
[[nodiscard]] domain::Result<BookSettings> bookSettings(store::Book& book);

/// The currencies without a rate because of which accounts have no known ARR.
[[nodiscard]] std::vector<store::CurrencyUse> currenciesWithoutRate(const BookSettings& settings);

/// @p rates in terms of another base currency, which must be among them: else nothing. Rounded to a
/// millionth, at least one.
[[nodiscard]] std::optional<Rates> ratesInTermsOf(const Rates& rates, domain::Currency base);

/// "0.92", "0,92" as millionths: above 0, below 1,000,000, at most six decimals; nothing for anything else.
[[nodiscard]] std::optional<qint64> readRate(QStringView text);
/// 920'000 → "0.92"
[[nodiscard]] QString rateText(qint64 micros);

struct BookSettingsChange {
    domain::Currency base = domain::Currency::eur();
    /// All rates as they shall be, in terms of `base`; those of other currencies become unknown.
    Rates rates;
};

/// One transaction; true if it changed anything.
[[nodiscard]] QFuture<domain::Result<store::Written<bool>>> changeBookSettings(store::Book& book,
                                                                               BookSettingsChange change);
/// Says who uses the book on this device: not part of the log, since others use it too.
[[nodiscard]] QFuture<domain::Result<void>> setMe(store::Book& book, domain::PersonId me);

} // namespace tenure::operations
