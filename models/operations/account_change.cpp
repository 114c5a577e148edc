// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_change.h"

#include "domain/text_fold.h"
#include "store/accounts.h"
#include "store/book_info.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/errors.h"
#include "store/people.h"

#include <QCoreApplication>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::Account;
using domain::AccountId;
using query::FieldType;

namespace {

QString told(const char* text) {
    return QCoreApplication::translate("operations", text);
}

[[noreturn]] void refuse(const QString& text) {
    throw store::StoreError({domain::ErrorKind::Usage, text, {}});
}

QString textOf(const FieldValue& value) {
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

struct TextField {
    QLatin1StringView key;
    QString Account::*member;
};
constexpr std::array textFields{
    TextField{QLatin1StringView("name"), &Account::name},
    TextField{QLatin1StringView("external_id"), &Account::externalId},
    TextField{QLatin1StringView("domain"), &Account::domain},
    TextField{QLatin1StringView("industry"), &Account::industry},
    TextField{QLatin1StringView("country"), &Account::country},
    TextField{QLatin1StringView("city"), &Account::city},
    TextField{QLatin1StringView("phone"), &Account::phone},
    TextField{QLatin1StringView("website"), &Account::website},
    TextField{QLatin1StringView("channel"), &Account::channel},
    TextField{QLatin1StringView("description"), &Account::description},
};

bool isContractField(const query::Field& field) {
    static const QStringList keys{u"arr"_s,   u"mrr"_s,     u"currency"_s, u"product"_s, u"edition"_s,
                                  u"seats"_s, u"renewal"_s, u"start"_s,    u"notice"_s,  u"auto_renew"_s};
    return keys.contains(field.key);
}

domain::PersonId personOf(store::Transaction& transaction, const QString& name, bool newPeople) {
    if (name.isEmpty())
        return {};
    if (name.compare("me"_L1, Qt::CaseInsensitive) == 0) {
        const auto me = store::bookInfo(transaction.connection(), store::info::me);
        if (!me)
            refuse(told(QT_TRANSLATE_NOOP("operations", "This book does not know yet who you are.")));
        return {me->toLongLong()};
    }
    store::People people(transaction.connection());
    if (newPeople)
        return people.findOrInsert(transaction, name);
    const auto person = people.byName(name);
    if (!person)
        refuse(told(QT_TRANSLATE_NOOP("operations", "There is nobody named “%1” in this book.")).arg(name));
    return person->id;
}

AccountId accountOf(store::Transaction& transaction, const QString& text) {
    if (text.isEmpty())
        return {};
    const store::Accounts accounts(transaction.connection());
    std::vector<AccountId> found = accounts.byName(text);
    if (found.empty())
        found = accounts.byExternalId(text);
    if (found.size() != 1)
        refuse(
            found.empty()
                ? told(QT_TRANSLATE_NOOP("operations", "There is no account named “%1”.")).arg(text)
                : told(QT_TRANSLATE_NOOP("operations", "There are several accounts named “%1”.")).arg(text));
    return found.front();
}

/// The value as the custom field keeps it.
std::optional<domain::CustomValue> customValue(const FieldValue& value) {
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* money = std::get_if<WrittenMoney>(&value))
        return money->money.minor;
    if (const auto* day = std::get_if<QDate>(&value))
        return *day;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    return std::nullopt;
}

} // namespace

AccountChange::AccountChange(store::Transaction& transaction, const std::vector<ReadChange>& changes,
                             const EditOptions& options, const FactsContext& context)
    : m_transaction(transaction), m_options(options), m_context(context) {
    for (const ReadChange& change : changes) {
        if (change.field.key == "owner"_L1)
            m_owner = personOf(transaction, textOf(change.value), options.newPeople);
        if (change.field.key == "parent"_L1)
            m_parent = accountOf(transaction, textOf(change.value));
        if (change.field.type == FieldType::Tag)
            m_tags = std::get<TagChange>(change.value);
        else if (change.field.custom)
            m_customChanges.push_back(change);
        else if (isContractField(change.field))
            m_contractChanges.push_back(change);
        else
            m_accountChanges.push_back(change);
    }
}

domain::Result<AccountChange::Result> AccountChange::apply(AccountId id) {
    store::Accounts accounts(m_transaction.connection());
    std::optional<Account> account = accounts.find(id);
    if (!account)
        return tl::unexpected(domain::Error{
            domain::ErrorKind::Usage, told(QT_TRANSLATE_NOOP("operations", "This account is gone.")), {}});
    for (const ReadChange& change : m_accountChanges) {
        if (const QString problem = setField(*account, change); !problem.isEmpty())
            return tl::unexpected(domain::Error{domain::ErrorKind::Usage, problem, {}});
    }
    const auto contract = changedContract(id);
    if (!contract)
        return tl::unexpected(contract.error());
    bool changed = accounts.update(m_transaction, *account);
    if (*contract) {
        store::Contracts contracts(m_transaction.connection());
        if (!(*contract)->id.isValid()) {
            contracts.insert(m_transaction, **contract);
            changed = true;
        } else {
            changed = contracts.update(m_transaction, **contract) || changed;
        }
    }
    changed = applyTags(id) || changed;
    changed = applyCustom(id) || changed;
    return changed ? Result::Changed : Result::Unchanged;
}

QString AccountChange::setField(Account& account, const ReadChange& change) const {
    const QString& key = change.field.key;
    for (const TextField& field : textFields) {
        if (key == field.key)
            account.*field.member = textOf(change.value);
    }
    if (key == "owner"_L1) {
        account.owner = m_owner;
    } else if (key == "parent"_L1) {
        if (closesRing(account.id))
            return told(QT_TRANSLATE_NOOP("operations",
                                          "An account can't belong to itself or to what belongs to it."));
        account.parent = m_parent;
    } else if (key == "potential"_L1) {
        account.potential =
            domain::fromKey<domain::Potential>(textOf(change.value)).value_or(domain::Potential::None);
    } else if (key == "employees"_L1) {
        const auto* number = std::get_if<qint64>(&change.value);
        account.employees = number != nullptr ? std::optional(*number) : std::nullopt;
    } else if (key == "tier"_L1) {
        const auto tier = domain::fromKey<domain::Tier>(textOf(change.value));
        if (tier == account.tierOverride && m_options.tierReason.isEmpty())
            return {}; // keeps the reason it has
        account.tierOverride = tier;
        account.tierUntil.reset();
        const QString reason = m_options.tierReason.isEmpty()
                                   ? told(QT_TRANSLATE_NOOP("operations", "set by hand"))
                                   : m_options.tierReason;
        account.tierReason = tier ? reason : QString();
    }
    return {};
}

bool AccountChange::closesRing(AccountId account) const {
    const store::Accounts accounts(m_transaction.connection());
    for (AccountId above = m_parent; above.isValid();) {
        if (above == account)
            return true;
        const std::optional<Account> next = accounts.find(above);
        above = next ? next->parent : AccountId{};
    }
    return false;
}

bool AccountChange::applyTags(AccountId account) {
    if (!m_tags)
        return false;
    store::Accounts accounts(m_transaction.connection());
    if (m_tags->replace)
        return accounts.setTags(m_transaction, account, m_tags->add);
    bool changed = false;
    for (const QString& tag : m_tags->add)
        changed = accounts.addTag(m_transaction, account, tag) || changed;
    for (const QString& tag : m_tags->remove)
        changed = accounts.removeTag(m_transaction, account, tag) || changed;
    return changed;
}

bool AccountChange::applyCustom(AccountId account) {
    store::CustomFields fields(m_transaction.connection());
    bool changed = false;
    for (const ReadChange& change : m_customChanges) {
        if (const auto field = fields.find(change.field.customField))
            changed = fields.setValue(m_transaction, account, *field, customValue(change.value)) || changed;
    }
    return changed;
}

} // namespace tenure::operations
