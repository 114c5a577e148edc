// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/money.h"
#include "query/catalogue.h"

#include <QDate>

#include <variant>

namespace tenure::operations {

/// Tags to set, or to add and take away.
struct TagChange {
    bool replace = false; ///< the account has exactly @p add then
    QStringList add = {};
    QStringList remove = {};

    bool operator==(const TagChange&) const = default;
};

/// Why text is a currency's amount: whether it said so itself.
struct WrittenMoney {
    domain::Money money;
    bool currencySaid = false;

    bool operator==(const WrittenMoney&) const = default;
};

/// What an edit makes of a field: no value, or one of the field's type. Texts, enum keys and names of people
/// and parents are QString, whole numbers qint64, other numbers double.
using FieldValue =
    std::variant<std::monostate, QString, qint64, double, WrittenMoney, QDate, bool, TagChange>;

/// How people write values.
struct WritingRules {
    QDate today;
    domain::Currency base = domain::Currency::eur();
    bool decimalComma = false;
};

/// Reads @p text as a value of @p field as an editor or `set field=value` takes it: enums by key, days as ISO
/// dates or "today+30d", money as parseMoney, yes and no, tags separated by ';' or ',' ("+x" and "-x" add and
/// take away). An empty text and "none" clear the field, where it can be cleared.
[[nodiscard]] domain::Result<FieldValue> readFieldValue(const query::Field& field, const QString& text,
                                                        const WritingRules& rules);

} // namespace tenure::operations
