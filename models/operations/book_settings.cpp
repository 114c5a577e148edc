// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_settings.h"

#include "store/book_info.h"
#include "store/people.h"
#include "store/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::Currency;

namespace {

constexpr qint64 unit = 1'000'000; ///< millionths
constexpr int decimals = 6;
constexpr qint64 largestRate = 1'000'000 * unit;

bool setRates(store::Transaction& transaction, store::Settings& settings, const Rates& wanted) {
    bool changed = false;
    const Rates stored = settings.planningRates();
    for (const auto& [currency, rate] : stored) {
        if (!wanted.contains(currency) && currency != settings.baseCurrency())
            changed = settings.setPlanningRate(transaction, currency, std::nullopt) || changed;
    }
    for (const auto& [currency, rate] : wanted) {
        if (currency != settings.baseCurrency())
            changed = settings.setPlanningRate(transaction, currency, rate) || changed;
    }
    return changed;
}

} // namespace

domain::Result<BookSettings> bookSettings(store::Book& book) {
    return book.read([](store::Connection& connection) {
        const store::Settings stored(connection);
        BookSettings settings;
        settings.base = stored.baseCurrency();
        settings.rates = stored.planningRates();
        settings.used = store::currencyUses(connection);
        settings.people = store::People(connection).all();
        settings.me.value = store::bookInfo(connection, store::info::me).value_or(QString()).toLongLong();
        return settings;
    });
}

std::vector<store::CurrencyUse> currenciesWithoutRate(const BookSettings& settings) {
    std::vector<store::CurrencyUse> missing;
    std::ranges::copy_if(settings.used, std::back_inserter(missing), [&](const store::CurrencyUse& use) {
        return use.unknownArr > 0 && !settings.rates.contains(use.currency);
    });
    return missing;
}

std::optional<Rates> ratesInTermsOf(const Rates& rates, Currency base) {
    const auto inOld = rates.find(base);
    if (inOld == rates.end())
        return std::nullopt;
    Rates turned;
    for (const auto& [currency, rate] : rates) {
        const double exact = static_cast<double>(rate) / static_cast<double>(inOld->second);
        turned[currency] = std::max<qint64>(1, std::llround(exact * static_cast<double>(unit)));
    }
    return turned;
}

std::optional<qint64> readRate(QStringView text) {
    const QStringView trimmed = text.trimmed();
    qint64 value = 0;
    int behindPoint = -1; // digits, once there was a point
    for (const QChar sign : trimmed) {
        if ((sign == u'.' || sign == u',') && behindPoint < 0) {
            behindPoint = 0;
            continue;
        }
        if (sign < u'0' || sign > u'9' || behindPoint == decimals || value > largestRate)
            return std::nullopt;
        value = value * 10 + (sign.unicode() - u'0');
        behindPoint += behindPoint >= 0 ? 1 : 0;
    }
    for (int digit = std::max(behindPoint, 0); digit < decimals; ++digit) {
        value *= 10;
        if (value > largestRate)
            return std::nullopt;
    }
    return value > 0 && value < largestRate ? std::optional(value) : std::nullopt;
}

QString rateText(qint64 micros) {
    QString text = QString::number(micros % unit).rightJustified(decimals, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    const QString whole = QString::number(micros / unit);
    return text.isEmpty() ? whole : whole + u'.' + text;
}

QFuture<domain::Result<store::Written<bool>>> changeBookSettings(store::Book& book,
                                                                 BookSettingsChange change) {
    const QString label = QCoreApplication::translate("operations", "Change the book's settings");
    return book.write({.label = label}, [change = std::move(change)](store::Transaction& transaction) {
        store::Connection& connection = transaction.connection();
        store::Settings settings(connection);
        bool changed = settings.setBaseCurrency(transaction, change.base);
        changed = setRates(transaction, settings, change.rates) || changed;
        return changed;
    });
}

QFuture<domain::Result<void>> setMe(store::Book& book, domain::PersonId me) {
    return book.maintain([me](store::Connection& connection) {
        store::setBookInfo(connection, store::info::me, QString::number(me.value));
    });
}

} // namespace tenure::operations
