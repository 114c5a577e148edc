// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/demo_book.h"

#include "operations/demo_table.h"
#include "store/accounts.h"
#include "store/book.h"
#include "store/book_info.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/people.h"
#include "store/segments.h"
#include "store/settings.h"
#include "store/tasks.h"
#include "store/touchpoints.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Contract;
using domain::Currency;
using store::Transaction;
using Row = DemoTable::Row;

namespace {

/// What a former term cost of the one after it, in percent: customers grew.
constexpr int formerPercent = 88;
constexpr int microsPerUnit = 1'000'000;

/// Writes the demo's rows in one transaction.
class DemoWriter {
public:
    explicit DemoWriter(Transaction& transaction) : m_transaction(transaction) {}

    void write() {
        const auto each = [this](const QString& table, void (DemoWriter::*add)(const Row&)) {
            const DemoTable rows(table);
            for (const Row& row : rows.rows())
                (this->*add)(row);
        };
        setRates();
        each(u"accounts"_s, &DemoWriter::addAccount);
        each(u"contacts"_s, &DemoWriter::addContact);
        each(u"accounts"_s, &DemoWriter::addActivity);
        each(u"touchpoints"_s, &DemoWriter::addTouchpoint);
        each(u"tasks"_s, &DemoWriter::addTask);
        each(u"segments"_s, &DemoWriter::addSegment);
    }

private:
    void setRates() {
        store::Settings settings(m_transaction.connection());
        const Currency base = settings.baseCurrency();
        // What a unit was worth in euros; the demo's rates, not a market's.
        const std::map<QString, double> inEuro{{u"EUR"_s, 1.0}, {u"USD"_s, 0.92}, {u"GBP"_s, 1.15}};
        const double baseInEuro = inEuro.contains(base.code()) ? inEuro.at(base.code()) : 1.0;
        for (const auto& [code, value] : inEuro) {
            if (code != base.code())
                settings.setPlanningRate(m_transaction, *Currency::fromCode(code),
                                         std::llround(value / baseInEuro * microsPerUnit));
        }
    }

    void addAccount(const Row& row);
    void addContracts(const Row& row, AccountId account);
    void addContact(const Row& row);
    void addActivity(const Row& row);
    void addTouchpoint(const Row& row);
    void addTask(const Row& row);
    void addSegment(const Row& row);
    [[nodiscard]] Contract contractOf(const Row& row, AccountId account) const;
    [[nodiscard]] domain::PersonId personOf(const QString& name) {
        return store::People(m_transaction.connection()).findOrInsert(m_transaction, name);
    }
    [[nodiscard]] domain::ContactId contactOf(const Row& row, QLatin1StringView column) const {
        const auto found = m_contacts.find({row.text("account"_L1), row.text(column)});
        return found == m_contacts.end() ? domain::ContactId{} : found->second;
    }
    [[nodiscard]] QDate daysAgo(int days) const { return m_transaction.today().addDays(-days); }

    Transaction& m_transaction;
    std::map<QString, AccountId> m_accounts;
    std::map<QString, domain::PersonId> m_owners;
    std::map<std::pair<QString, QString>, domain::ContactId> m_contacts;
};

void DemoWriter::addAccount(const Row& row) {
    domain::Account account;
    account.name = row.text("name"_L1);
    account.externalId = u"D-%1"_s.arg(m_accounts.size() + 1001);
    account.domain = row.text("domain"_L1);
    account.website = u"https://"_s + account.domain;
    account.country = row.text("country"_L1);
    account.city = row.text("city"_L1);
    account.industry = row.text("industry"_L1);
    account.channel = row.text("channel"_L1);
    account.owner = personOf(row.text("owner"_L1));
    account.potential =
        domain::fromKey<domain::Potential>(row.text("potential"_L1)).value_or(domain::Potential::None);
    account.tierOverride = domain::fromKey<domain::Tier>(row.text("tier"_L1));
    account.tierReason = row.text("tier_reason"_L1);
    if (const auto parent = m_accounts.find(row.text("parent"_L1)); parent != m_accounts.end())
        account.parent = parent->second;
    store::Accounts accounts(m_transaction.connection());
    const AccountId id = accounts.insert(m_transaction, account);
    accounts.setTags(m_transaction, id, row.text("tags"_L1).split(u';', Qt::SkipEmptyParts));
    m_accounts[account.name] = id;
    m_owners[account.name] = account.owner;
    addContracts(row, id);
}

Contract DemoWriter::contractOf(const Row& row, AccountId account) const {
    Contract contract;
    contract.account = account;
    contract.product = row.text("product"_L1);
    contract.edition = row.text("edition"_L1);
    contract.currency = Currency::fromCode(row.text("currency"_L1)).value_or(Currency::eur());
    contract.seats = row.number("seats"_L1);
    contract.autoRenew = row.flag("auto_renew"_L1);
    contract.noticeAmount = row.number("notice_days"_L1);
    const QDate today = m_transaction.today();
    const QString kind = row.text("kind"_L1);
    if (kind == "trial"_L1) {
        contract.kind = domain::ContractKind::Trial;
        contract.start = today.addDays(-12);
        contract.end = today.addDays(17);
        return contract;
    }
    if (kind == "handoff"_L1) {
        contract.start = today.addDays(12);
        contract.end = contract.start.addYears(1).addDays(-1);
    } else {
        // Who left did so two months ago.
        contract.end = kind == "churned"_L1 ? today.addDays(-60)
                                            : today.addDays(row.number("renewal_in_days"_L1).value_or(0));
        contract.start = contract.end->addDays(1).addYears(-1);
    }
    contract.signedOn = std::min(contract.start.addDays(-18), today.addDays(-6));
    contract.phases = {{.id = {},
                        .starts = contract.start,
                        .amountMinor = qint64(100) * row.number("arr"_L1).value_or(0),
                        .per = domain::AmountPer::Year}};
    return contract;
}

void DemoWriter::addContracts(const Row& row, AccountId account) {
    store::Contracts contracts(m_transaction.connection());
    Contract contract = contractOf(row, account);
    for (int years = row.number("years"_L1).value_or(0); years >= 0; --years) {
        contract.id = {};
        contract.successor = contracts.insert(m_transaction, contract);
        contract.end = contract.start.addDays(-1);
        contract.start = contract.start.addYears(-1);
        contract.signedOn = contract.start.addDays(-18);
        for (domain::PricePhase& phase : contract.phases) {
            phase.starts = contract.start;
            phase.amountMinor = phase.amountMinor * formerPercent / 10'000 * 100; // whole units
        }
    }
}

void DemoWriter::addContact(const Row& row) {
    domain::Contact contact;
    contact.account = m_accounts[row.text("account"_L1)];
    contact.name = row.text("name"_L1);
    contact.title = row.text("title"_L1);
    contact.email = row.text("email"_L1);
    contact.role =
        domain::fromKey<domain::ContactRole>(row.text("role"_L1)).value_or(domain::ContactRole::None);
    contact.influence = row.number("influence"_L1);
    contact.sentiment =
        domain::fromKey<domain::Sentiment>(row.text("sentiment"_L1)).value_or(domain::Sentiment::Unknown);
    contact.status =
        domain::fromKey<domain::ContactStatus>(row.text("status"_L1)).value_or(domain::ContactStatus::Active);
    contact.reportsTo = contactOf(row, "reports_to"_L1);
    m_contacts[{row.text("account"_L1), contact.name}] =
        store::Contacts(m_transaction.connection()).insert(m_transaction, contact);
}

/// The last touch and the next step that the list shows.
void DemoWriter::addActivity(const Row& row) {
    const QString name = row.text("name"_L1);
    domain::Touchpoint touchpoint;
    touchpoint.account = m_accounts[name];
    touchpoint.author = m_owners[name];
    store::Touchpoints touchpoints(m_transaction.connection());
    const int last = row.number("last_touch_days_ago"_L1).value_or(0);
    const int twoWay = row.number("last_two_way_days_ago"_L1).value_or(last);
    touchpoint.day = daysAgo(twoWay);
    touchpoint.kind = domain::TouchKind::Meeting;
    touchpoint.twoWay = true;
    touchpoint.durationMinutes = 30;
    touchpoint.subject = u"Sync with the team"_s;
    touchpoints.insert(m_transaction, touchpoint);
    if (last < twoWay) {
        touchpoint.day = daysAgo(last);
        touchpoint.kind = domain::TouchKind::Email;
        touchpoint.twoWay = false;
        touchpoint.durationMinutes.reset();
        touchpoint.subject = u"Usage report sent"_s;
        touchpoints.insert(m_transaction, touchpoint);
    }
    domain::Task task;
    task.account = touchpoint.account;
    task.title = row.text("next_step"_L1);
    task.assignee = touchpoint.author;
    if (const auto days = row.number("next_step_in_days"_L1))
        task.due = m_transaction.today().addDays(*days);
    if (!task.title.isEmpty())
        store::Tasks(m_transaction.connection()).insert(m_transaction, task);
}

void DemoWriter::addTouchpoint(const Row& row) {
    domain::Touchpoint touchpoint;
    touchpoint.account = m_accounts[row.text("account"_L1)];
    touchpoint.author = m_owners[row.text("account"_L1)];
    touchpoint.day = daysAgo(row.number("days_ago"_L1).value_or(0));
    touchpoint.kind =
        domain::fromKey<domain::TouchKind>(row.text("kind"_L1)).value_or(domain::TouchKind::Call);
    touchpoint.direction =
        domain::fromKey<domain::Direction>(row.text("direction"_L1)).value_or(domain::Direction::Outgoing);
    touchpoint.twoWay = row.flag("two_way"_L1);
    touchpoint.durationMinutes = row.number("minutes"_L1);
    touchpoint.contact = contactOf(row, "contact"_L1);
    touchpoint.subject = row.text("subject"_L1);
    touchpoint.outcome = row.text("outcome"_L1);
    store::Touchpoints(m_transaction.connection()).insert(m_transaction, touchpoint);
}

void DemoWriter::addTask(const Row& row) {
    domain::Task task;
    task.account = m_accounts[row.text("account"_L1)];
    task.assignee = m_owners[row.text("account"_L1)];
    task.title = row.text("title"_L1);
    task.due = m_transaction.today().addDays(row.number("due_in_days"_L1).value_or(0));
    task.priority =
        domain::fromKey<domain::TaskPriority>(row.text("priority"_L1)).value_or(domain::TaskPriority::Normal);
    task.waitingOn =
        domain::fromKey<domain::WaitingOn>(row.text("waiting_on"_L1)).value_or(domain::WaitingOn::Nobody);
    task.contact = contactOf(row, "contact"_L1);
    store::Tasks(m_transaction.connection()).insert(m_transaction, task);
}

void DemoWriter::addSegment(const Row& row) {
    store::Segments segments(m_transaction.connection());
    const auto place = static_cast<int>(segments.all().size()) + 1;
    (void)segments.insert(
        m_transaction,
        {.id = {}, .name = row.text("name"_L1), .query = row.text("query"_L1), .position = place});
}

} // namespace

domain::Result<void> fillDemoBook(store::Book& book) {
    const auto written = book.writeAndWait(
        {.label = QCoreApplication::translate("operations", "Fill the demo book"),
         .kind = store::AuthorKind::Rule},
        [](Transaction& t) {
            DemoWriter(t).write();
            // The first account's owner is the one who uses the book.
            store::setBookInfo(t.connection(), store::info::me,
                               QString::number(store::People(t.connection()).all().front().id.value));
        });
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace tenure::operations
