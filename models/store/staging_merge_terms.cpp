// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "store/contracts.h"
#include "store/rows.h"
#include "store/staging_terms.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Contract;
using domain::ContractId;
using domain::ImportKind;

namespace {

/// Rows whose contract has to be looked at: of accounts in the book, or contract rows with prices.
QString termRows(const StagePlan& plan, const char* actions) {
    return u"SELECT s.row, s.action, s.target, %1 FROM stage_row s WHERE s.action IN (%2) ORDER BY s.row"_s
        .arg(termsSql(plan), QLatin1StringView(actions));
}

qint64 bitOf(const StagePlan& plan, const char* key) {
    const int position = plan.find(key);
    return position < 0 ? 0 : changeBit(position);
}

/// A value of a contract as a staged cell would have it.
QString termText(const Contract& contract, QLatin1StringView key) {
    const auto day = [](const std::optional<QDate>& date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    if (key == "start"_L1)
        return day(contract.start);
    if (key == "renewal"_L1)
        return day(contract.end);
    if (key == "notice"_L1)
        return day(domain::noticeDate(contract));
    if (key == "seats"_L1)
        return contract.seats ? QString::number(*contract.seats) : QString();
    if (key == "auto_renew"_L1)
        return contract.autoRenew ? u"1"_s : u"0"_s;
    if (key == "currency"_L1)
        return contract.currency.code();
    if (key == "amount"_L1 || key == "phases"_L1)
        return phaseList(contract.phases);
    return key == "product"_L1 ? contract.product : contract.edition;
}

class TermsCompare {
public:
    TermsCompare(Connection& connection, const StagePlan& plan)
        : m_connection(connection), m_plan(plan), m_current(connection, plan.rules) {}

    void compare(qint64 row, qint64 target, const StagedTerms& terms) {
        std::optional<Contract> current = m_plan.kind == ImportKind::Accounts
                                              ? m_current.of(AccountId{target})
                                              : Contracts(m_connection).find(ContractId{target});
        if (terms.isEmpty())
            return;
        if (!current) {
            mark(row, allBits(terms));
            return;
        }
        StagedTerms asked = terms;
        if (m_plan.kind == ImportKind::Contracts)
            asked = pricesOnly(terms);
        const AppliedTerms applied = applyTerms(*current, asked, m_plan.rules);
        if (applied.fault != nullptr)
            refuse(row, applied.fault);
        qint64 bits = 0;
        for (const char* key : applied.changed)
            bits |= bitOf(m_plan, key);
        if (bits != 0)
            mark(row, bits);
        note(row, *current, applied);
    }

    /// A contract's own columns are compared as columns; what is left are its prices.
    [[nodiscard]] static StagedTerms pricesOnly(const StagedTerms& terms) {
        StagedTerms prices;
        prices.arr = terms.arr;
        prices.mrr = terms.mrr;
        prices.amount = terms.amount;
        prices.phases = terms.phases;
        return prices;
    }

private:
    [[nodiscard]] qint64 allBits(const StagedTerms& terms) const {
        qint64 bits = 0;
        for (const StagedColumn& column : m_plan.columns) {
            if (!column.field && isContractKey(column.key))
                bits |= changeBit(static_cast<int>(&column - m_plan.columns.data()));
        }
        return terms.isEmpty() ? 0 : bits;
    }
    void mark(qint64 row, qint64 bits) {
        SQLite::Statement& s =
            m_connection.statement("UPDATE stage_row SET changed = changed | ?2 WHERE row = ?1");
        Binder(s, 1).integer(row).integer(bits);
        run(s);
    }
    void refuse(qint64 row, const char* key) {
        const bool notice = QLatin1StringView(key) == "notice"_L1;
        SQLite::Statement& s = m_connection.statement(
            "INSERT INTO stage_fault (row, column, value, reason, late) VALUES (?, ?, '', ?, 1)");
        Binder(s, 1)
            .integer(row)
            .integer(m_plan.fileColumn(key))
            .text(notice ? QCoreApplication::translate("import",
                                                       "The notice date is not before the contract's end")
                         : QCoreApplication::translate("import", "The end is before the start"));
        run(s);
    }
    /// Values before and after, for those who review: amounts with their size, the rest below all of them.
    void note(qint64 row, const Contract& before, const AppliedTerms& after) {
        for (const char* key : after.changed) {
            if (bitOf(m_plan, key) == 0)
                continue;
            const QLatin1StringView name(key);
            if (name != "arr"_L1 && name != "mrr"_L1) {
                noteAs(row, key, {termText(before, name), termText(after.contract, name), -1});
                continue;
            }
            const auto price = [&](const Contract& contract) {
                const auto phase = domain::phaseOn(contract, m_plan.rules.today);
                return phase ? domain::annualised(*phase, contract) : 0;
            };
            const qint64 was = price(before);
            const qint64 is = price(after.contract);
            noteAs(row, key,
                   {QString::number(was) + u' ' + before.currency.code(),
                    QString::number(is) + u' ' + after.contract.currency.code(), std::abs(is - was)});
        }
    }
    struct Noted {
        QString before, after;
        qint64 weight = 0;
    };
    void noteAs(qint64 row, const char* key, const Noted& noted) {
        SQLite::Statement& s = m_connection.statement(
            "INSERT INTO stage_change (row, key, before, after, weight) VALUES (?, ?, ?, ?, ?)");
        Binder(s, 1)
            .integer(row)
            .text(QString::fromLatin1(key))
            .text(noted.before)
            .text(noted.after)
            .integer(noted.weight);
        run(s);
    }

    Connection& m_connection;
    const StagePlan& m_plan;
    CurrentContracts m_current;
};

bool hasTerms(const StagePlan& plan) {
    if (plan.kind == ImportKind::Contracts)
        return plan.has("arr") || plan.has("mrr") || plan.has("amount") || plan.has("phases");
    return plan.carriesContract();
}

void mergeTerm(Transaction& transaction, const StagePlan& plan, const CurrentContracts& currents, qint64 id,
               const StagedTerms& terms) {
    Contracts contracts(transaction.connection());
    if (plan.kind == ImportKind::Contracts) {
        if (const std::optional<Contract> current = contracts.find(ContractId{id})) {
            contracts.update(transaction,
                             applyTerms(*current, TermsCompare::pricesOnly(terms), plan.rules).contract);
        }
        return;
    }
    if (const std::optional<Contract> current = currents.of(AccountId{id}))
        contracts.update(transaction, applyTerms(*current, terms, plan.rules).contract);
    else if (!terms.isEmpty())
        contracts.insert(transaction, newContract(AccountId{id}, terms, plan.rules));
}

} // namespace

void compareTerms(Connection& connection, const StagePlan& plan) {
    if (!hasTerms(plan))
        return;
    TermsCompare compare(connection, plan);
    const auto rows = connection.prepare(termRows(plan, "1"));
    while (step(*rows))
        compare.compare(columnInt(*rows, 0), columnInt(*rows, 2), readTerms(*rows, 3));
    rows->reset();
    markFaults(connection);
}

void mergeTerms(Transaction& transaction, const StagePlan& plan, qint64 base) {
    if (!hasTerms(plan))
        return;
    Connection& connection = transaction.connection();
    const CurrentContracts currents(connection, plan.rules);
    const auto rows = connection.prepare(termRows(plan, plan.kind == ImportKind::Contracts ? "0, 1" : "1"));
    while (step(*rows)) {
        const bool created = columnInt(*rows, 1) == 0;
        mergeTerm(transaction, plan, currents, created ? base + columnInt(*rows, 0) : columnInt(*rows, 2),
                  readTerms(*rows, 3));
    }
}

} // namespace tenure::store
