// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::Currency;
using domain::Tier;

namespace {

constexpr QLatin1StringView ratePrefix{"rate."};
constexpr qint64 rateOfBase = 1'000'000;

QString serviceKey(Tier tier) {
    return "service."_L1 + domain::key(tier);
}

ServiceLevel defaultServiceLevel(Tier tier) {
    switch (tier) {
    case Tier::High:
        return {.cadenceDays = 14, .accountsPerCsm = 25};
    case Tier::Low:
        return {.cadenceDays = 45, .accountsPerCsm = 150};
    case Tier::Tech:
        return {.cadenceDays = 90, .accountsPerCsm = 2000};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> Settings::value(const QString& key) const {
    SQLite::Statement& s = m_connection.statement("SELECT value FROM setting WHERE key = ? ORDER BY id");
    bindText(s, 1, key);
    return firstRow(s, [](SQLite::Statement& row) { return columnText(row, 0); });
}

bool Settings::setValue(Transaction& transaction, const QString& key, const std::optional<QString>& value) {
    const std::optional<QString> stored = this->value(key);
    if (stored == value)
        return false;
    const char* sql = "DELETE FROM setting WHERE key = ?1";
    if (value && stored)
        sql = "UPDATE setting SET value = ?2 WHERE key = ?1";
    else if (value)
        sql = "INSERT INTO setting (key, value, uuid) VALUES (?1, ?2, ?3)";
    SQLite::Statement& s = m_connection.statement(sql);
    bindText(s, 1, key);
    if (value)
        bindText(s, 2, *value);
    if (value && !stored)
        bindBlob(s, 3, domain::newUuid(transaction.now()));
    run(s);
    transaction.wrote();
    transaction.touchEverything();
    return true;
}

Currency Settings::baseCurrency() const {
    const std::optional<QString> code = value(baseCurrencyKey);
    return code ? Currency::fromCode(*code).value_or(Currency::eur()) : Currency::eur();
}

bool Settings::setBaseCurrency(Transaction& transaction, Currency currency) {
    return setValue(transaction, baseCurrencyKey, currency.code());
}

std::map<Currency, qint64> Settings::planningRates() const {
    SQLite::Statement& s =
        m_connection.statement("SELECT key, value FROM setting WHERE key LIKE 'rate.%' ORDER BY id DESC");
    std::map<Currency, qint64> rates;
    while (step(s)) {
        const std::optional<Currency> currency = Currency::fromCode(columnText(s, 0).mid(ratePrefix.size()));
        const qint64 rate = columnText(s, 1).toLongLong();
        if (currency && rate > 0)
            rates[*currency] = rate;
    }
    s.reset();
    rates[baseCurrency()] = rateOfBase;
    return rates;
}

bool Settings::setPlanningRate(Transaction& transaction, Currency currency,
                               std::optional<qint64> rateMicros) {
    Q_ASSERT(!rateMicros || *rateMicros > 0);
    const QString key = ratePrefix + currency.code();
    return setValue(transaction, key,
                    rateMicros ? std::optional(QString::number(*rateMicros)) : std::nullopt);
}

QString Settings::nameLocale() const {
    return value(nameLocaleKey).value_or(u"en"_s);
}

bool Settings::setNameLocale(Transaction& transaction, const QString& localeName) {
    return setValue(transaction, nameLocaleKey, localeName);
}

ServiceLevel Settings::serviceLevel(Tier tier) const {
    const QStringList parts = value(serviceKey(tier)).value_or(QString()).split(u'/');
    if (parts.size() != 3)
        return defaultServiceLevel(tier);
    return {.cadenceDays = parts.at(0).toInt(),
            .accountsPerCsm = parts.at(1).toInt(),
            .graceDays = parts.at(2).toInt()};
}

bool Settings::setServiceLevel(Transaction& transaction, Tier tier, const ServiceLevel& level) {
    return setValue(transaction, serviceKey(tier),
                    u"%1/%2/%3"_s.arg(level.cadenceDays).arg(level.accountsPerCsm).arg(level.graceDays));
}

} // namespace tenure::store
