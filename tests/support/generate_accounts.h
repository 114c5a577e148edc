// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace tenure::test {

/// A customer made up from its number alone: the same number and day give the same account in every run and
/// for every size of book. Names are three-fifths Latin, a quarter Polish, the rest Chinese, and no two are
/// alike.
struct GeneratedAccount {
    QString externalId; ///< "ACC-0000042"
    QString name;
    QString domain; ///< unique, in ASCII
    QString owner;  ///< one of twelve people
    QString industry;
    QString country;
    QString city;
    QString potential; ///< a key of domain::Potential
    QStringList tags;  ///< none to three
    QString currency;
    qint64 arr = 0; ///< in whole units; a sixtieth of the accounts pay most, as in real books
    qint64 seats = 0;
    qint64 employees = 0;
    QDate start;
    QDate renewal; ///< last paid day; from a few days over to two years ahead of today
};

/// @p number from 0 to a few million.
[[nodiscard]] GeneratedAccount generatedAccount(qint64 number, QDate today);

/// The keys of the fields that writeAccountsCsv() writes, in the order of its columns.
[[nodiscard]] QStringList generatedColumns();

/// Writes accounts 0 to @p count - 1 as UTF-8 CSV with commas and a header of field keys. Tells whether all
/// was written.
[[nodiscard]] bool writeAccountsCsv(QIODevice& file, qint64 count, QDate today);

/// How usage points name what they belong to.
enum class UsageForm {
    Exported, ///< account,metric,day,value as an export has them: external id, "logins", ISO day
    Resolved, ///< the numbers of a book's usage table, without a header: account, metric 1, Julian day,
              ///< value, batch 1
};

/// Writes @p points usage points in long form, a day after the other up to @p today, for the metric "logins"
/// of accounts 0 to @p accounts - 1. Tells whether all was written.
[[nodiscard]] bool writeUsageCsv(QIODevice& file, qint64 points, qint64 accounts, QDate today,
                                 UsageForm form);

} // namespace tenure::test
