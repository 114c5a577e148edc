// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/exchange/random_book.h"

#include "store/accounts.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/metrics.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "store/usage.h"
#include "tests/support/test_data.h"

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

class Filler {
public:
    Filler(store::Transaction& transaction, std::mt19937& random)
        : m_t(transaction), m_c(transaction.connection()), m_random(random) {}

    void fill() {
        for (int i = 0; i < 3; ++i)
            m_people.push_back(store::People(m_c).insert(m_t, {{}, text(), maybe()}));
        addFields();
        for (int i = 0; i < 3; ++i) {
            const auto aggregate = static_cast<MetricAggregate>(below(5));
            m_metrics.push_back(
                store::Metrics(m_c).insert(m_t, {{}, u"m%1"_s.arg(i), text(), maybe(), aggregate}));
        }
        for (int i = 0; i < 8; ++i)
            addAccount();
        for (int i = 0; i < 12; ++i)
            addContact();
        for (int i = 0; i < 8; ++i)
            addContract();
        for (int i = 0; i < 8; ++i)
            addTouchpoint();
        for (int i = 0; i < 8; ++i)
            addTask();
        for (int i = 0; i < 6; ++i)
            store::Notes(m_c).insert(
                m_t, {{}, one(m_accounts), day(), chance() ? one(m_people) : PersonId{}, text()});
        store::UsageBatch batch(m_t, u"product"_s, u"Random"_s);
        for (int i = 0; i < 40; ++i)
            batch.add({one(m_accounts), one(m_metrics), day(), below(1'000'000) / 7.0});
        batch.finish();
    }

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    bool chance() { return below(2) == 0; }
    QString text() { return naughtyStrings()[below(static_cast<int>(naughtyStrings().size()))]; }
    QString maybe() { return chance() ? text() : QString(); }
    QDate day() { return QDate(2025, 1, 1).addDays(below(600)); }
    template <class T>
    const T& one(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    void addFields() {
        for (int type = 0; type < 6; ++type) {
            CustomField field{{}, u"custom_%1"_s.arg(type), text(), static_cast<CustomType>(type), {}};
            if (field.type == CustomType::Enum)
                field.choices = {u"red"_s, u"blue green"_s};
            field.id = store::CustomFields(m_c).insert(m_t, field);
            m_fields.push_back(field);
        }
    }
    CustomValue valueOf(const CustomField& field) {
        switch (field.type) {
        case CustomType::Text:
            return text();
        case CustomType::Number:
            return below(1'000'000) / 3.0 - 1000;
        case CustomType::Money:
            return qint64(below(1'000'000)) - 1000;
        case CustomType::Date:
            return day();
        case CustomType::Bool:
            return chance();
        case CustomType::Enum:
            return field.choices[below(2)];
        }
        return {};
    }
    void addAccount() {
        Account a;
        a.name = text();
        a.externalId = maybe();
        a.domain = maybe();
        a.parent = chance() && !m_accounts.empty() ? one(m_accounts) : AccountId{};
        a.owner = chance() ? one(m_people) : PersonId{};
        if (chance()) {
            a.tierOverride = static_cast<Tier>(below(3));
            a.tierReason = text();
            if (chance())
                a.tierUntil = day();
        }
        a.potential = static_cast<Potential>(below(4));
        a.industry = maybe();
        a.country = maybe();
        a.city = maybe();
        a.phone = maybe();
        a.website = maybe();
        if (chance())
            a.employees = below(100'000);
        a.channel = maybe();
        a.description = maybe();
        const AccountId id = store::Accounts(m_c).insert(m_t, a);
        store::Accounts(m_c).setTags(m_t, id, {maybe(), maybe(), maybe()});
        for (const CustomField& field : m_fields) {
            if (chance())
                store::CustomFields(m_c).setValue(m_t, id, field, valueOf(field));
        }
        m_accounts.push_back(id);
    }
    void addContact() {
        Contact c;
        c.account = one(m_accounts);
        c.externalId = maybe();
        c.name = text();
        c.email = maybe();
        c.phone = maybe();
        c.title = maybe();
        c.role = static_cast<ContactRole>(below(8));
        if (chance())
            c.influence = 1 + below(5);
        c.sentiment = static_cast<Sentiment>(below(4));
        c.reportsTo = chance() && !m_contacts.empty() ? one(m_contacts) : ContactId{};
        c.status = static_cast<ContactStatus>(below(2));
        c.refusesMessages = chance();
        c.caresAbout = chance() ? u"cost per deal"_s : QString();
        m_contacts.push_back(store::Contacts(m_c).insert(m_t, c));
    }
    void addContract() {
        Contract c;
        c.account = one(m_accounts);
        c.externalId = maybe();
        c.product = maybe();
        c.kind = static_cast<ContractKind>(below(3));
        c.start = day();
        if (chance())
            c.end = c.start.addDays(below(700));
        c.currency = *Currency::fromCode(chance() ? u"JPY" : u"USD");
        if (chance())
            c.seats = below(1000);
        c.edition = maybe();
        c.billing = static_cast<BillingPeriod>(below(4));
        c.autoRenew = chance();
        if (chance())
            c.noticeAmount = below(90);
        c.noticeUnit = static_cast<NoticeUnit>(below(3));
        if (chance())
            c.signedOn = day();
        if (chance())
            c.noticeReceivedOn = day();
        c.successor = chance() && !m_contracts.empty() ? one(m_contracts) : ContractId{};
        for (int i = below(3); i > 0; --i)
            c.phases.push_back(
                {{}, c.start.addDays(100 * (3 - i)), below(1'000'000), static_cast<AmountPer>(below(3))});
        m_contracts.push_back(store::Contracts(m_c).insert(m_t, c));
    }
    void addTouchpoint() {
        Touchpoint p;
        p.account = one(m_accounts);
        p.contact = chance() ? one(m_contacts) : ContactId{};
        p.externalId = maybe();
        p.kind = static_cast<TouchKind>(below(7));
        p.day = day();
        if (chance())
            p.time = QTime(below(24), below(60), below(60));
        p.direction = static_cast<Direction>(below(2));
        p.twoWay = chance();
        p.subject = maybe();
        p.body = maybe();
        if (chance())
            p.durationMinutes = below(300);
        p.outcome = maybe();
        p.sentiment = static_cast<Sentiment>(below(4));
        p.author = chance() ? one(m_people) : PersonId{};
        m_touchpoints.push_back(store::Touchpoints(m_c).insert(m_t, p));
    }
    void addTask() {
        Task task;
        task.account = chance() ? one(m_accounts) : AccountId{};
        task.contact = chance() ? one(m_contacts) : ContactId{};
        task.touchpoint = chance() ? one(m_touchpoints) : TouchpointId{};
        task.externalId = maybe();
        task.title = text();
        if (chance())
            task.due = day();
        task.assignee = chance() ? one(m_people) : PersonId{};
        task.priority = static_cast<TaskPriority>(below(3));
        task.state = static_cast<TaskState>(below(3));
        if (chance())
            task.doneOn = day();
        task.waitingOn = static_cast<WaitingOn>(below(5));
        task.body = maybe();
        if (chance())
            task.dueTime = QTime(below(24), below(60));
        if (chance())
            task.recurrence = Recurrence::from(1 + below(20), static_cast<Recurrence::Unit>(below(4)), day());
        if (chance())
            task.snoozedUntil = day();
        store::Tasks(m_c).insert(m_t, task);
    }

    store::Transaction& m_t;
    store::Connection& m_c;
    std::mt19937& m_random;
    std::vector<PersonId> m_people;
    std::vector<CustomField> m_fields;
    std::vector<MetricId> m_metrics;
    std::vector<AccountId> m_accounts;
    std::vector<ContactId> m_contacts;
    std::vector<ContractId> m_contracts;
    std::vector<TouchpointId> m_touchpoints;
};

} // namespace

void fillRandomly(store::Transaction& transaction, std::mt19937& random) {
    Filler(transaction, random).fill();
}

} // namespace tenure::test
