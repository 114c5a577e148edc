// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/address_book.h"

#include "domain/free_mail.h"
#include "domain/text_fold.h"
#include "store/accounts.h"
#include "store/contact_addresses.h"
#include "store/contacts.h"
#include "store/people.h"

#include <algorithm>

namespace tenure::exchange {

using domain::AccountId;
using domain::Contact;

AddressBook::AddressBook(store::Connection& connection)
    : m_connection(connection), m_contacts(store::contactsByAddress(connection)),
      m_people(store::People(connection).all()) {
    for (const domain::Person& person : m_people) {
        const QString domain = domain::normalizedDomain(person.email);
        if (!domain.isEmpty() && !domain::isFreeMailDomain(domain))
            m_ownDomains.insert(domain);
    }
}

domain::PersonId AddressBook::colleague(const QString& address) const {
    const auto found = std::ranges::find_if(m_people, [&address](const domain::Person& person) {
        return !person.email.isEmpty() && person.email.compare(address, Qt::CaseInsensitive) == 0;
    });
    return found == m_people.end() ? domain::PersonId() : found->id;
}

bool AddressBook::isOurs(const QString& address) const {
    return colleague(address).isValid() || m_ownDomains.contains(domain::normalizedDomain(address));
}

std::vector<Contact> AddressBook::contacts(const QString& address) const {
    const store::Contacts contacts(m_connection);
    const store::Accounts accounts(m_connection);
    std::vector<Contact> found;
    for (const domain::ContactId id : m_contacts.value(address.toLower())) {
        std::optional<Contact> contact = contacts.find(id);
        const auto account = contact ? accounts.find(contact->account) : std::nullopt;
        if (account && !account->deletedAt)
            found.push_back(*std::move(contact));
    }
    return found;
}

std::vector<AddressedAccount> AddressBook::named(const std::vector<AccountId>& ids) const {
    const store::Accounts accounts(m_connection);
    std::vector<AddressedAccount> result;
    for (const AccountId id : ids) {
        const auto account = accounts.find(id);
        if (account && !account->deletedAt)
            result.push_back({id, account->name});
    }
    return result;
}

std::vector<AddressedAccount> AddressBook::accountsAtDomain(const QString& address) const {
    const store::Accounts accounts(m_connection);
    QString domain = domain::normalizedDomain(address);
    while (domain.contains(u'.') && !domain::isFreeMailDomain(domain) && !m_ownDomains.contains(domain)) {
        std::vector<AddressedAccount> found = named(accounts.byDomain(domain));
        if (!found.empty())
            return found;
        domain = domain.section(u'.', 1);
    }
    return {};
}

std::vector<AddressedAccount> AddressBook::accountsOf(const QStringList& addresses) const {
    struct Votes {
        AccountId account;
        int count = 0;
    };
    std::vector<Votes> votes;
    for (const QString& address : addresses) {
        for (const Contact& contact : contacts(address)) {
            const auto known = std::ranges::find(votes, contact.account, &Votes::account);
            if (known == votes.end())
                votes.push_back({contact.account, 1});
            else
                ++known->count;
        }
    }
    std::ranges::stable_sort(votes, std::greater<>(), &Votes::count);
    std::vector<AccountId> ids;
    for (const Votes& one : votes)
        ids.push_back(one.account);
    std::vector<AddressedAccount> result = named(ids);
    if (!result.empty())
        return result;
    for (const QString& address : addresses) {
        for (AddressedAccount& account : accountsAtDomain(address)) {
            if (std::ranges::find(result, account) == result.end())
                result.push_back(std::move(account));
        }
    }
    return result;
}

} // namespace tenure::exchange
