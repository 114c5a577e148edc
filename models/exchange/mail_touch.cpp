// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mail_touch.h"

#include "store/accounts.h"
#include "store/attachments.h"
#include "store/contacts.h"
#include "store/errors.h"
#include "store/participants.h"
#include "store/touchpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::exchange {

using domain::Contact;
using domain::Direction;
using domain::Touchpoint;
using domain::TouchpointId;
using store::Transaction;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MailTouch)
};

[[noreturn]] void refuse(const QString& text) {
    throw store::StoreError({domain::ErrorKind::Usage, text, {}});
}

/// Sender, to, cc; each once.
std::vector<MailAddress> everybody(const Mail& mail) {
    std::vector<MailAddress> all;
    if (mail.from)
        all.push_back(*mail.from);
    for (const auto* list : {&mail.to, &mail.cc}) {
        for (const MailAddress& one : *list) {
            if (std::ranges::find(all, one.address, &MailAddress::address) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

std::optional<QDate> dayLogged(store::Connection& connection, const QString& messageId) {
    const store::Touchpoints touches(connection);
    for (const TouchpointId id : touches.byExternalId(messageId)) {
        const auto touch = touches.find(id);
        if (touch && touch->kind == domain::TouchKind::Email)
            return touch->day;
    }
    return std::nullopt;
}

Direction directionOf(const AddressBook& book, const Mail& mail) {
    if (!mail.from)
        return Direction::Incoming;
    if (book.isOurs(mail.from->address))
        return Direction::Outgoing;
    QStringList receivers;
    bool reachedUs = false;
    for (const auto* list : {&mail.to, &mail.cc}) {
        for (const MailAddress& one : *list) {
            receivers.append(one.address);
            reachedUs = reachedUs || book.isOurs(one.address);
        }
    }
    const bool strange = book.accountsOf({mail.from->address}).empty();
    return strange && !reachedUs && !book.accountsOf(receivers).empty() ? Direction::Outgoing
                                                                        : Direction::Incoming;
}

MailPlan planOf(store::Connection& connection, const Mail& mail) {
    const AddressBook book(connection);
    MailPlan plan;
    plan.direction = directionOf(book, mail);
    plan.loggedOn = dayLogged(connection, mail.messageId);
    QStringList addresses;
    for (const MailAddress& one : everybody(mail)) {
        if (!plan.author.isValid())
            plan.author = book.colleague(one.address);
        const bool isSender = mail.from && one.address == mail.from->address;
        if (book.isOurs(one.address) || (isSender && plan.direction == Direction::Outgoing))
            continue;
        addresses.append(one.address);
        plan.people.push_back({one, book.contacts(one.address)});
    }
    plan.accounts = book.accountsOf(addresses);
    return plan;
}

/// The account's contacts among the people of the mail, in their order; new ones are made.
std::vector<domain::ContactId> contactsOf(Transaction& transaction, const MailPlan& plan,
                                          const MailChoice& choice) {
    store::Contacts contacts(transaction.connection());
    std::vector<domain::ContactId> ids;
    for (const MailPerson& person : plan.people) {
        const auto known = std::ranges::find(person.contacts, choice.account, &Contact::account);
        if (known != person.contacts.end()) {
            ids.push_back(known->id);
        } else if (std::ranges::find(choice.newContacts, person.who.address, &MailAddress::address) !=
                   choice.newContacts.end()) {
            Contact fresh;
            fresh.account = choice.account;
            fresh.name = person.who.name.isEmpty() ? person.who.address : person.who.name;
            fresh.email = person.who.address;
            ids.push_back(contacts.insert(transaction, fresh));
        }
    }
    return ids;
}

Touchpoint touchOf(const Mail& mail, const MailPlan& plan, const MailChoice& choice, QDate today) {
    Touchpoint touch;
    touch.account = choice.account;
    touch.externalId = mail.messageId;
    touch.kind = domain::TouchKind::Email;
    touch.day = today;
    if (mail.sent && mail.sent->date() <= today) { // a clock that was wrong
        touch.day = mail.sent->date();
        touch.time = QTime(mail.sent->time().hour(), mail.sent->time().minute());
    }
    touch.direction = plan.direction;
    touch.twoWay = plan.direction == Direction::Incoming;
    touch.subject = choice.subject.trimmed();
    touch.body = mail.body;
    touch.author = plan.author;
    return touch;
}

TouchpointId write(Transaction& transaction, const Mail& mail, const MailChoice& choice) {
    const auto account = store::Accounts(transaction.connection()).find(choice.account);
    if (!account || account->deletedAt)
        refuse(Tr::tr("The mail needs an account."));
    const MailPlan plan = planOf(transaction.connection(), mail);
    if (plan.loggedOn)
        refuse(Tr::tr("This mail was logged already: it is the touchpoint of %1.")
                   .arg(plan.loggedOn->toString(Qt::ISODate)));
    const std::vector<domain::ContactId> people = contactsOf(transaction, plan, choice);
    Touchpoint touch = touchOf(mail, plan, choice, transaction.today());
    if (!people.empty())
        touch.contact = people.front();
    touch.id = store::Touchpoints(transaction.connection()).insert(transaction, touch);
    (void)store::Participants(transaction.connection()).set(transaction, touch, people);
    store::Attachments files(transaction.connection());
    for (domain::Attachment file : choice.files) {
        file.account = choice.account;
        file.touchpoint = touch.id;
        (void)files.insert(transaction, file);
    }
    return touch.id;
}

} // namespace

domain::Result<MailPlan> planMail(store::Book& book, const Mail& mail) {
    return book.read([&mail](store::Connection& connection) { return planOf(connection, mail); });
}

operations::Edited<TouchpointId> logMail(store::Book& book, Mail mail, MailChoice choice) {
    const QString subject = choice.subject.trimmed();
    const QString label = subject.isEmpty() ? Tr::tr("Log mail") : Tr::tr("Log mail %1").arg(subject);
    return book.write({.label = label},
                      [mail = std::move(mail), choice = std::move(choice)](Transaction& transaction) {
                          return write(transaction, mail, choice);
                      });
}

} // namespace tenure::exchange
