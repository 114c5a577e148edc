// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stakeholders.h"

#include "operations/refusal.h"
#include "store/contact_links.h"
#include "store/contacts.h"

#include <set>

namespace tenure::operations {

using domain::Contact;
using domain::ContactId;
using store::Contacts;
using store::ContactState;
using store::Transaction;

namespace {

domain::Stakeholder stakeholder(const ContactState& state) {
    return {.contact = state.contact.id,
            .role = state.contact.role,
            .status = state.contact.status,
            .lastTwoWay = state.lastTwoWay,
            .leftOn = state.leftOn,
            .titleChangedOn = state.titleChangedOn};
}

/// That @p contact can be written: it has a name, and reports to somebody of its account without a ring.
void check(const Contacts& contacts, const Contact& contact) {
    if (contact.name.isEmpty())
        refuse(told(QT_TRANSLATE_NOOP("operations", "A contact needs a name.")));
    std::set<ContactId> above{contact.id};
    for (ContactId id = contact.reportsTo; id.isValid();) {
        const std::optional<Contact> superior = contacts.find(id);
        if (!superior || superior->account != contact.account)
            refuse(told(QT_TRANSLATE_NOOP("operations", "Contacts report to others of the same account.")));
        if (!above.insert(id).second)
            refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” can't report to somebody who reports to them."))
                       .arg(contact.name));
        id = superior->reportsTo;
    }
}

} // namespace

domain::Result<Stakeholders> stakeholdersOf(store::Book& book, domain::AccountId account) {
    return book.read([account, today = book.today()](store::Connection& connection) {
        Stakeholders found;
        found.people = store::contactStates(connection, today, account);
        std::vector<domain::Stakeholder> chain;
        for (const ContactState& state : found.people)
            chain.push_back(stakeholder(state));
        found.gaps = domain::stakeholderGaps(chain, today);
        for (const domain::ContactLink& link : store::ContactLinks(connection).ofAccount(account))
            found.influences.push_back({link.from, link.to, domain::ChainEdgeKind::Influences});
        return found;
    });
}

domain::Result<std::vector<AccountGaps>> allGaps(store::Book& book) {
    return book.read([today = book.today()](store::Connection& connection) {
        std::vector<AccountGaps> all;
        std::vector<domain::Stakeholder> chain;
        const std::vector<ContactState> states = store::contactStates(connection, today);
        for (std::size_t i = 0; i < states.size(); ++i) {
            chain.push_back(stakeholder(states[i]));
            const domain::AccountId account = states[i].contact.account;
            if (i + 1 < states.size() && states[i + 1].contact.account == account)
                continue;
            if (auto gaps = domain::stakeholderGaps(chain, today); !gaps.empty())
                all.push_back({account, std::move(gaps)});
            chain.clear();
        }
        return all;
    });
}

Edited<ContactId> addContact(store::Book& book, Contact contact) {
    contact.name = contact.name.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Add contact %1")).arg(contact.name);
    return book.write({.label = label}, [contact = std::move(contact)](Transaction& transaction) {
        Contacts contacts(transaction.connection());
        check(contacts, contact);
        return contacts.insert(transaction, contact);
    });
}

Edited<bool> changeContact(store::Book& book, Contact contact) {
    contact.name = contact.name.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Change contact %1")).arg(contact.name);
    return book.write({.label = label}, [contact = std::move(contact)](Transaction& transaction) {
        Contacts contacts(transaction.connection());
        if (!contacts.find(contact.id))
            return false;
        check(contacts, contact);
        return contacts.update(transaction, contact);
    });
}

Edited<bool> removeContact(store::Book& book, ContactId id) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Delete contact"))},
                      [id](Transaction& transaction) {
                          Contacts contacts(transaction.connection());
                          if (!contacts.find(id))
                              return false;
                          contacts.remove(transaction, id);
                          return true;
                      });
}

} // namespace tenure::operations
