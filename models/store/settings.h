// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/vocabulary.h"

#include <QString>

#include <map>
#include <optional>

namespace tenure::store {

class Connection;
class Transaction;

/// What a tier of accounts is promised (docs: domain, Tiers).
struct ServiceLevel {
    int cadenceDays = 0;    ///< between two-way touchpoints
    int accountsPerCsm = 0; ///< how many of them one person can serve
    int graceDays = 30;     ///< for which a late renewal counts as active, 0–90

    bool operator==(const ServiceLevel&) const = default;
};

/// The book's settings: part of the log, so changing one can be undone. Derived data depends on them, so
/// every change makes the commit refresh all of it.
class Settings {
public:
    static constexpr QLatin1StringView baseCurrencyKey{"base_currency"};
    static constexpr QLatin1StringView nameLocaleKey{"name_locale"};
    static constexpr QLatin1StringView lifecycleKey{"lifecycle"};

    explicit Settings(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<QString> value(const QString& key) const;
    /// Sets or, with nothing, removes; false if it is so already.
    bool setValue(Transaction& transaction, const QString& key, const std::optional<QString>& value);

    /// EUR in a book that does not say.
    [[nodiscard]] domain::Currency baseCurrency() const;
    bool setBaseCurrency(Transaction& transaction, domain::Currency currency);
    /// The value of one unit of a currency in units of the base currency, times 1,000,000. The base currency
    /// is always there with 1,000,000; others only if they were set.
    [[nodiscard]] std::map<domain::Currency, qint64> planningRates() const;
    /// @p rateMicros > 0, or nothing to make the currency's rate unknown.
    bool setPlanningRate(Transaction& transaction, domain::Currency currency,
                         std::optional<qint64> rateMicros);
    /// The language in whose order names sort: "en", "pl", "zh_CN" or "zh_TW".
    [[nodiscard]] QString nameLocale() const;
    bool setNameLocale(Transaction& transaction, const QString& localeName);
    /// As set, else 14/45/90 days, 25/150/2000 accounts and 30 days of grace.
    [[nodiscard]] ServiceLevel serviceLevel(domain::Tier tier) const;
    bool setServiceLevel(Transaction& transaction, domain::Tier tier, const ServiceLevel& level);

private:
    Connection& m_connection;
};

} // namespace tenure::store
