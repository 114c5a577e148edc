// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uuid.h"
#include "store/accounts.h"
#include "store/contracts.h"
#include "store/rows.h"
#include "store/staging_terms.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Contract;

namespace {

/// "FROM stage_row s WHERE …" for the rows of a span that create, or that change a column.
QString changedRows(int position, const MergeSpan& span) {
    return u" FROM stage_row s WHERE s.row BETWEEN %1 AND %2 AND (s.action = 0 AND s.v%3 IS NOT NULL OR "
           u"s.action "
           "= 1 AND (s.changed & %4) <> 0) ORDER BY s.row"_s.arg(span.from)
               .arg(span.to)
               .arg(position)
               .arg(changeBit(position));
}

QString rowId(qint64 base) {
    return u"CASE s.action WHEN 0 THEN %1 + s.row ELSE s.target END"_s.arg(base);
}

} // namespace

void mergeTags(Transaction& transaction, const StagePlan& plan, const MergeSpan& span) {
    const int position = plan.find("tags");
    if (position < 0)
        return;
    Connection& connection = transaction.connection();
    const auto rows = connection.prepare(u"SELECT %1, s.v%2"_s.arg(rowId(span.base)).arg(position) +
                                         changedRows(position, span));
    Accounts accounts(connection);
    while (step(*rows)) {
        accounts.setTags(transaction, columnId<AccountId>(*rows, 0),
                         columnText(*rows, 1).split(u';', Qt::SkipEmptyParts));
    }
}

void mergeCustomValues(Transaction& transaction, const StagePlan& plan, const MergeSpan& span) {
    Connection& connection = transaction.connection();
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (!plan.columns[i].field)
            continue;
        const int position = static_cast<int>(i);
        const qint64 field = plan.columns[i].field->id.value;
        const auto rows = connection.prepare(u"SELECT %1, s.v%2, s.action = 0 OR NOT EXISTS (SELECT 1 FROM "
                                             u"custom_value c WHERE c.account_id = "
                                             "s.target AND c.field_id = %3)"_s.arg(rowId(span.base))
                                                 .arg(position)
                                                 .arg(field) +
                                             changedRows(position, span));
        while (step(*rows)) {
            const bool cleared = rows->isColumnNull(1);
            const char* sql =
                cleared ? "DELETE FROM custom_value WHERE account_id = ?1 AND field_id = ?2"
                : columnInt(*rows, 2) != 0
                    ? "INSERT INTO custom_value (account_id, field_id, value, uuid) VALUES (?1, ?2, ?3, ?4)"
                    : "UPDATE custom_value SET value = ?3 WHERE account_id = ?1 AND field_id = ?2";
            SQLite::Statement& s = connection.statement(sql);
            bindInt(s, 1, columnInt(*rows, 0));
            bindInt(s, 2, field);
            const SQLite::Column value = rows->getColumn(1);
            if (!cleared && value.isInteger())
                bindInt(s, 3, value.getInt64());
            else if (!cleared && value.isFloat())
                s.bind(3, value.getDouble());
            else if (!cleared)
                bindText(s, 3, columnText(*rows, 1));
            if (!cleared && columnInt(*rows, 2) != 0)
                bindBlob(s, 4, domain::newUuid(transaction.now()));
            run(s);
            transaction.wrote();
        }
    }
}

void insertTerms(Transaction& transaction, const StagePlan& plan, const MergeSpan& span) {
    Connection& connection = transaction.connection();
    const QString today = literal(plan.rules.today.toString(Qt::ISODate));
    const QString end = plan.value("renewal");
    const QString amount = u"COALESCE(%1, %2)"_s.arg(plan.value("arr"), plan.value("mrr"));
    const QString any = u"COALESCE(%1, %2, %3, %4, %5, %6, %7) IS NOT NULL"_s.arg(
        amount, plan.value("start"), end, plan.value("seats"), plan.value("auto_renew"),
        plan.value("product"), plan.value("edition"));
    // As newContract() has it.
    const QString start = u"COALESCE(%1, min(COALESCE(date(%2, '-1 year', '+1 day'), %3), %3))"_s.arg(
        plan.value("start"), end, today);
    const QString rows =
        u" FROM stage_row s WHERE s.action = 0 AND s.row BETWEEN %1 AND %2 AND %3"_s.arg(span.from)
            .arg(span.to)
            .arg(any);
    run(connection,
        u"INSERT INTO contract (id, uuid, account_id, product, start_day, end_day, currency, seats, edition, "
        "auto_renew, notice_amount) SELECT %1 + s.row, s.uuid2, %2 + s.row, COALESCE(%3, ''), %4, %5, "
        "COALESCE(%6, "
        "%7), %8, COALESCE(%9, ''), "_s.arg(span.contractBase)
                .arg(span.base)
                .arg(plan.value("product"), start, end, plan.value("currency"),
                     literal(plan.rules.base.code()), plan.value("seats"), plan.value("edition")) +
            u"COALESCE(%1, 0), CAST(julianday(%2) - julianday(%3) AS INTEGER)"_s.arg(
                plan.value("auto_renew"), end, plan.value("notice")) +
            rows);
    transaction.wrote();
    run(connection, u"INSERT INTO price_phase (id, uuid, contract_id, starts, amount_minor, amount_per) "
                    u"SELECT %1 + s.row, "
                    "s.uuid3, %2 + s.row, %3, %4, CASE WHEN %5 IS NOT NULL THEN 'year' ELSE 'month' END"_s
                            .arg(span.phaseBase)
                            .arg(span.contractBase)
                            .arg(start, amount, plan.value("arr")) +
                        rows + u" AND %1 IS NOT NULL"_s.arg(amount));
    transaction.wrote();
}

} // namespace tenure::store
