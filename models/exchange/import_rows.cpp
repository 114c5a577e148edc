// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "exchange/import_session.h"
#include "store/errors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString moneyText(qint64 minor, domain::Currency currency) {
    return domain::formatMoney({minor, currency}, domain::MoneyStyle::List, QLocale().name());
}

/// "17100000 EUR", as the staging says amounts, in the way lists show money.
QString amountText(const QString& noted) {
    const QStringList words = noted.split(u' ');
    const auto currency = domain::Currency::fromCode(words.value(1));
    return currency ? moneyText(words[0].toLongLong(), *currency) : noted;
}

QString choicesText(const QString& json) {
    QStringList words;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        words.append(value.toString());
    return words.join(", "_L1);
}

QString yesNo(const QString& value) {
    return value == "1"_L1 ? QCoreApplication::translate("import", "yes")
                           : QCoreApplication::translate("import", "no");
}

} // namespace

/// Enums stay keys: their words are known to those who show them.
QString ImportSession::Private::shown(const store::StagedChange& change, const QString& value) const {
    const auto column =
        std::ranges::find_if(mapped, [&](const MappedColumn& c) { return c.target.key == change.key; });
    if (column == mapped.end() || value.isEmpty())
        return value;
    switch (column->target.type) {
    case CellType::Amount:
        return amountText(value);
    case CellType::Money:
        return moneyText(value.toLongLong(), base);
    case CellType::Real:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case CellType::YesNo:
        return yesNo(value);
    case CellType::Tags:
        return value.split(u';').join(", "_L1);
    case CellType::Choices:
        return choicesText(value);
    default:
        return value;
    }
}

domain::Result<std::vector<ImportRow>> ImportSession::rows(RowAction action, qint64 offset,
                                                           qint64 limit) const {
    return store::guarded([&] {
        std::vector<ImportRow> rows;
        if (!d->staging)
            return rows;
        for (const store::StagedRow& staged : d->staging->rows(action, offset, limit)) {
            ImportRow row{staged.row, staged.name, staged.action, {}};
            for (const store::StagedChange& change : staged.changes) {
                row.changes.push_back({change.row, change.name, change.key, d->shown(change, change.before),
                                       d->shown(change, change.after)});
            }
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace tenure::exchange
