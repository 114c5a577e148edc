// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/vocabulary.h"
#include "query/field.h"
#include "store/query_runner.h"

#include <QDate>
#include <QString>

#include <array>

namespace tenure::items {

/// How values become words: the one place where enums are translated. @p field must be the enum's; an unknown
/// key gives the key itself (a custom field's choice).
[[nodiscard]] QString enumText(const query::Field& field, const QString& key);
[[nodiscard]] QString tierText(domain::Tier tier);
[[nodiscard]] QString stageText(domain::Stage stage);
/// Empty for no role.
[[nodiscard]] QString roleText(domain::ContactRole role);

/// What the reader of a value needs to know to write it.
struct DisplayContext {
    QDate today;
    QString localeName = QStringLiteral("en"); ///< "en", "pl", "zh_CN", "zh_TW"
    domain::Currency baseCurrency = domain::Currency::eur();
    /// Days without a touchpoint after which an account is late, in the order of domain::Tier.
    std::array<int, 3> cadenceDays = {14, 45, 90};
};

/// A value as a list shows it, "—" for unknown: money without decimals, dates to come or past as days ("62
/// d"), other dates in ISO form, shares in percent.
[[nodiscard]] QString cellText(const query::Field& field, const store::Cell& cell,
                               const DisplayContext& context);
/// The same in words for a screen reader: "renews in 62 days, on 20 May 2026".
[[nodiscard]] QString spokenText(const query::Field& field, const store::Cell& cell,
                                 const DisplayContext& context);
/// The same for an editor: plain numbers, ISO dates, keys of enums.
[[nodiscard]] QString editText(const query::Field& field, const store::Cell& cell,
                               const DisplayContext& context);

/// What stands between the parts of a list: ", ", "、".
[[nodiscard]] QString listSeparator();

/// Whether a day is told with its year.
enum class YearShown { IfAnother, Always };

/// A day as people write it in the language: "3 May", "3 maj", "5月3日"; with the year ("3 May 2025") where
/// it is not the one of context.today, or always.
[[nodiscard]] QString dayText(QDate day, const DisplayContext& context,
                              YearShown year = YearShown::IfAnother);

/// A date cell's distance: for Ahead fields days until it (negative: over), for Ago fields days since it.
[[nodiscard]] std::optional<qint64> dayDistance(const query::Field& field, const store::Cell& cell,
                                                QDate today);

/// "62 d", "−3 d".
[[nodiscard]] QString daysText(qint64 days);

/// "1,136,040" / "1 136 040": whole numbers grouped as the language does.
[[nodiscard]] QString countText(qint64 number, const QString& localeName);

} // namespace tenure::items
