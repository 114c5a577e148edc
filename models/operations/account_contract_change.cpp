// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phase_change.h"
#include "operations/account_change.h"
#include "store/contracts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::Contract;

namespace {

QString told(const char* text) {
    return QCoreApplication::translate("operations", text);
}

qsizetype activeRecurring(const std::vector<Contract>& contracts, QDate day) {
    return std::count_if(contracts.begin(), contracts.end(), [day](const Contract& contract) {
        return contract.kind == domain::ContractKind::Recurring && domain::isActive(contract, day);
    });
}

bool isAmount(const ReadChange& change) {
    return std::holds_alternative<WrittenMoney>(change.value);
}

} // namespace

domain::Result<std::optional<Contract>> AccountChange::changedContract(domain::AccountId account) const {
    if (m_contractChanges.empty())
        return std::nullopt;
    const std::vector<Contract> contracts = store::Contracts(m_transaction.connection()).ofAccount(account);
    const auto refuse = [](const QString& text) {
        return tl::unexpected(domain::Error{domain::ErrorKind::Usage, text, {}});
    };
    if (activeRecurring(contracts, m_context.today) > 1 &&
        std::any_of(m_contractChanges.begin(), m_contractChanges.end(), isAmount))
        return refuse(told(QT_TRANSLATE_NOOP(
            "operations",
            "This account has several contracts; change the amount of the one that is meant.")));
    const std::optional<Contract> current = currentContract(contracts, m_context);
    Contract contract = current.value_or(newContract(account, m_context));
    // Days and currency first: an amount is told in them.
    for (const bool amounts : {false, true}) {
        for (const ReadChange& change : m_contractChanges) {
            if (isAmount(change) != amounts)
                continue;
            const QString problem =
                amounts ? setAmount(contract, change) : setContractField(contract, change);
            if (!problem.isEmpty())
                return refuse(problem);
        }
    }
    if (contract.end && *contract.end < contract.start)
        return refuse(told(QT_TRANSLATE_NOOP("operations", "The contract would end before it starts.")));
    if (!current && contract == newContract(account, m_context))
        return std::nullopt; // nothing but cleared fields
    return contract;
}

QString AccountChange::setContractField(Contract& contract, const ReadChange& change) const {
    const QString& key = change.field.key;
    const auto* text = std::get_if<QString>(&change.value);
    const auto* number = std::get_if<qint64>(&change.value);
    const auto* day = std::get_if<QDate>(&change.value);
    if (key == "product"_L1) {
        contract.product = text != nullptr ? *text : QString();
    } else if (key == "edition"_L1) {
        contract.edition = text != nullptr ? *text : QString();
    } else if (key == "seats"_L1) {
        contract.seats = number != nullptr ? std::optional(*number) : std::nullopt;
    } else if (key == "auto_renew"_L1) {
        const auto* flag = std::get_if<bool>(&change.value);
        contract.autoRenew = flag != nullptr && *flag;
    } else if (key == "currency"_L1) {
        const auto currency = domain::Currency::fromCode(text != nullptr ? *text : QString());
        if (!currency)
            return told(QT_TRANSLATE_NOOP("operations", "A currency has three letters, as in EUR."));
        contract.currency = *currency;
    } else if (key == "start"_L1) {
        if (day == nullptr)
            return told(QT_TRANSLATE_NOOP("operations", "A contract needs a first day."));
        // The first price counts from the start in any case.
        if (!contract.phases.empty() && (contract.phases.front().starts == contract.start))
            contract.phases.front().starts = *day;
        contract.start = *day;
    } else if (key == "renewal"_L1) {
        contract.end = day != nullptr ? std::optional(*day) : std::nullopt;
    } else if (key == "notice"_L1) {
        return setNotice(contract, change.value);
    }
    return {};
}

QString AccountChange::setNotice(Contract& contract, const FieldValue& value) const {
    const auto* day = std::get_if<QDate>(&value);
    if (day == nullptr) {
        contract.noticeAmount.reset();
        return {};
    }
    if (!contract.end || *day > *contract.end)
        return told(QT_TRANSLATE_NOOP("operations", "A notice date needs a renewal date after it."));
    contract.noticeUnit = domain::NoticeUnit::Days;
    contract.noticeAmount = static_cast<int>(day->daysTo(*contract.end));
    return {};
}

QString AccountChange::setAmount(Contract& contract, const ReadChange& change) const {
    const auto& written = std::get<WrittenMoney>(change.value);
    const domain::Money money = written.money;
    if (contract.currency != money.currency) {
        if (!contract.phases.empty())
            return told(QT_TRANSLATE_NOOP("operations", "This contract is in %1; write the amount in it."))
                .arg(contract.currency.code());
        contract.currency = money.currency;
    }
    const auto per = change.field.key == "mrr"_L1 ? domain::AmountPer::Month : domain::AmountPer::Year;
    const QDate today = m_context.today;
    if (contract.phases.empty())
        contract = domain::withCorrectedAmount(contract, contract.start, money.minor, per);
    else if (m_options.amounts == AmountChange::Correction)
        contract = domain::withCorrectedAmount(contract, today, money.minor, per);
    else
        contract = domain::withAmountFrom(contract, m_options.amountsFrom.value_or(today), money.minor, per);
    return {};
}

} // namespace tenure::operations
