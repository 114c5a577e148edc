// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_details.h"

#include "store/accounts.h"
#include "store/attachments.h"
#include "store/book.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/facts_store.h"
#include "store/feedback.h"
#include "store/metrics.h"
#include "store/notes.h"
#include "store/participants.h"
#include "store/people.h"
#include "store/promises.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "store/usage.h"

namespace tenure::operations {

using domain::AccountId;
using store::Connection;

namespace {

QString nameOf(Connection& connection, AccountId id) {
    const auto account = store::Accounts(connection).find(id);
    return account ? account->name : QString();
}

void addRelations(AccountDetails& details, Connection& connection) {
    const store::Accounts accounts(connection);
    const AccountId id = details.account.id;
    details.tags = accounts.tags(id);
    details.parentName = nameOf(connection, details.account.parent);
    details.people = store::People(connection).all();
    for (const domain::Person& person : details.people) {
        if (person.id == details.account.owner)
            details.ownerName = person.name;
    }
    for (const AccountId child : accounts.children(id))
        details.children.push_back({child, nameOf(connection, child)});
    const store::CustomFields fields(connection);
    const auto values = fields.values(id);
    for (const domain::CustomField& field : fields.all()) {
        if (const auto value = values.find(field.id); value != values.end())
            details.custom.emplace_back(field, value->second);
    }
}

void addUsage(AccountDetails& details, Connection& connection) {
    for (const domain::Metric& metric : store::Metrics(connection).all())
        details.usage.push_back({.metric = metric, .lastDay = {}});
    for (const domain::UsagePoint& point : store::Usage(connection).ofAccount(details.account.id)) {
        for (UsageSummary& summary : details.usage) {
            if (summary.metric.id != point.metric)
                continue;
            ++summary.points;
            summary.lastDay = point.day;
            summary.lastValue = point.value;
        }
    }
    std::erase_if(details.usage, [](const UsageSummary& summary) { return summary.points == 0; });
}

} // namespace

std::vector<domain::ContactId> peopleOf(const AccountDetails& details, const domain::Touchpoint& touch) {
    std::vector<domain::ContactId> people;
    if (touch.contact.isValid())
        people.push_back(touch.contact);
    for (const domain::Participant& participant : details.participants) {
        if (participant.touchpoint == touch.id)
            people.push_back(participant.contact);
    }
    return people;
}

domain::Result<std::optional<AccountDetails>> accountDetails(store::Book& book, AccountId id) {
    return book.read([id](Connection& connection) {
        const auto account = store::Accounts(connection).find(id);
        if (!account)
            return std::optional<AccountDetails>();
        AccountDetails details;
        details.account = *account;
        details.facts = store::factsOf(connection, id);
        addRelations(details, connection);
        details.contracts = store::Contracts(connection).ofAccount(id);
        details.contacts = store::Contacts(connection).ofAccount(id);
        details.touchpoints = store::Touchpoints(connection).ofAccount(id);
        details.tasks = store::Tasks(connection).ofAccount(id);
        details.notes = store::Notes(connection).ofAccount(id);
        details.participants = store::Participants(connection).ofAccount(id);
        details.files = store::Attachments(connection).ofAccount(id);
        details.promises = store::Promises(connection).ofAccount(id);
        details.feedback = store::FeedbackRows(connection).ofAccount(id);
        addUsage(details, connection);
        return std::optional(std::move(details));
    });
}

domain::Result<std::vector<AccountId>> findAccounts(store::Book& book, const QString& text) {
    return book.read([&text](Connection& connection) {
        const store::Accounts accounts(connection);
        bool isNumber = false;
        const AccountId id{text.toLongLong(&isNumber)};
        if (isNumber && accounts.find(id))
            return std::vector{id};
        std::vector<AccountId> found = accounts.byExternalId(text);
        if (found.empty())
            found = accounts.byName(text);
        return found;
    });
}

} // namespace tenure::operations
