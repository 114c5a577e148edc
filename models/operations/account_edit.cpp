// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_edit.h"

#include "operations/account_change.h"
#include "operations/facts_context.h"
#include "operations/refusal.h"
#include "store/accounts.h"
#include "store/custom_fields.h"
#include "store/settings.h"

namespace tenure::operations {

using domain::AccountId;
using store::Transaction;

namespace {

constexpr std::size_t mostProblems = 100;

/// Reads keys and values by the book's own catalogue.
std::vector<ReadChange> readChanges(Transaction& transaction, const std::vector<FieldChange>& changes,
                                    const EditOptions& options) {
    query::Catalogue catalogue;
    catalogue.setCustomFields(store::CustomFields(transaction.connection()).all());
    const WritingRules rules{.today = transaction.today(),
                             .base = store::Settings(transaction.connection()).baseCurrency(),
                             .decimalComma = options.decimalComma};
    std::vector<ReadChange> read;
    for (const FieldChange& change : changes) {
        const auto field = catalogue.find(change.key);
        if (!field)
            refuse(field.error().suggestion.isEmpty()
                       ? field.error().text
                       : told(QT_TRANSLATE_NOOP("operations", "%1; did you mean “%2”?"))
                             .arg(field.error().text, field.error().suggestion));
        if (!field->editable)
            refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” follows from other data and can't be set."))
                       .arg(field->label()));
        const domain::Result<FieldValue> value = readFieldValue(*field, change.value, rules);
        if (!value)
            throw store::StoreError(value.error());
        read.push_back({*field, *value});
    }
    return read;
}

QString nameOf(Transaction& transaction, AccountId id) {
    const auto account = store::Accounts(transaction.connection()).find(id);
    return account ? account->name : QString();
}

/// A label inside a sentence: "city", but "ARR" as it is.
QString inSentence(const QString& label) {
    const bool isWord = label.size() > 1 && label.at(1).isLower();
    return isWord ? label.at(0).toLower() + label.mid(1) : label;
}

/// "Set tier of 3 accounts".
QString editLabel(const std::vector<FieldChange>& changes, std::size_t accounts) {
    const auto count = static_cast<int>(accounts);
    if (changes.size() != 1)
        return told(QT_TRANSLATE_N_NOOP("operations", "Edit %n account(s)"), count);
    const auto field = query::Catalogue().get(changes.front().key);
    return told(QT_TRANSLATE_N_NOOP("operations", "Set %1 of %n account(s)"), count)
        .arg(field ? inSentence(field->label()) : changes.front().key);
}

} // namespace

Edited<EditOutcome> setFields(store::Book& book, std::vector<AccountId> accounts,
                              std::vector<FieldChange> changes, EditOptions options) {
    const QString label = editLabel(changes, accounts.size());
    return book.write({.label = label}, [accounts = std::move(accounts), changes = std::move(changes),
                                         options = std::move(options)](Transaction& transaction) {
        const std::vector<ReadChange> read = readChanges(transaction, changes, options);
        AccountChange change(transaction, read, options,
                             factsContext(transaction.connection(), transaction.today()));
        EditOutcome outcome;
        for (const AccountId account : accounts) {
            const auto applied = change.apply(account);
            if (applied) {
                ++(*applied == AccountChange::Result::Changed ? outcome.changed : outcome.unchanged);
                continue;
            }
            ++outcome.failed;
            if (outcome.problems.size() < mostProblems)
                outcome.problems.push_back({account, nameOf(transaction, account), applied.error().text});
        }
        return outcome;
    });
}

Edited<AccountId> createAccount(store::Book& book, domain::Account account) {
    account.name = account.name.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Add account %1")).arg(account.name);
    return book.write({.label = label}, [account = std::move(account)](Transaction& transaction) {
        if (account.name.isEmpty())
            refuse(told(QT_TRANSLATE_NOOP("operations", "An account needs a name.")));
        return store::Accounts(transaction.connection()).insert(transaction, account);
    });
}

Edited<int> trashAccounts(store::Book& book, std::vector<AccountId> accounts) {
    const QString label =
        told(QT_TRANSLATE_N_NOOP("operations", "Delete %n account(s)"), static_cast<int>(accounts.size()));
    return book.write({.label = label}, [accounts = std::move(accounts)](Transaction& transaction) {
        int moved = 0;
        for (const AccountId account : accounts)
            moved += store::Accounts(transaction.connection()).trash(transaction, account) ? 1 : 0;
        return moved;
    });
}

Edited<int> restoreAccounts(store::Book& book, std::vector<AccountId> accounts) {
    const QString label =
        told(QT_TRANSLATE_N_NOOP("operations", "Restore %n account(s)"), static_cast<int>(accounts.size()));
    return book.write({.label = label}, [accounts = std::move(accounts)](Transaction& transaction) {
        int moved = 0;
        for (const AccountId account : accounts)
            moved += store::Accounts(transaction.connection()).restore(transaction, account) ? 1 : 0;
        return moved;
    });
}

Edited<int> changeTags(store::Book& book, std::vector<AccountId> accounts, QStringList add,
                       QStringList remove) {
    const auto count = static_cast<int>(accounts.size());
    const QString label =
        add.size() == 1 && remove.isEmpty()
            ? told(QT_TRANSLATE_N_NOOP("operations", "Tag %n account(s) with %1"), count).arg(add.first())
        : remove.size() == 1 && add.isEmpty()
            ? told(QT_TRANSLATE_N_NOOP("operations", "Remove tag %1 from %n account(s)"), count)
                  .arg(remove.first())
            : told(QT_TRANSLATE_N_NOOP("operations", "Change tags of %n account(s)"), count);
    return book.write({.label = label}, [accounts = std::move(accounts), add = std::move(add),
                                         remove = std::move(remove)](Transaction& transaction) {
        store::Accounts repository(transaction.connection());
        int changed = 0;
        for (const AccountId account : accounts) {
            bool any = false;
            for (const QString& tag : add)
                any = repository.addTag(transaction, account, tag) || any;
            for (const QString& tag : remove)
                any = repository.removeTag(transaction, account, tag) || any;
            changed += any ? 1 : 0;
        }
        return changed;
    });
}

} // namespace tenure::operations
