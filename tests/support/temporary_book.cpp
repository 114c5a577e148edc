// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporary_book.h"

#include "operations/derived_data.h"
#include "store/accounts.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/tasks.h"
#include "store/touchpoints.h"

namespace tenure::test {

namespace {

std::unique_ptr<store::Book> opened(domain::Result<std::unique_ptr<store::Book>> result) {
    if (!result)
        qFatal("The test's book: %s (%s)", qPrintable(result.error().text),
               qPrintable(result.error().detail));
    return *std::move(result);
}

template <class Repository, class Row>
void insertAll(store::Transaction& transaction, domain::AccountId account, const std::vector<Row>& rows) {
    for (Row row : rows) {
        row.account = account;
        Repository(transaction.connection()).insert(transaction, row);
    }
}

} // namespace

TemporaryBook::TemporaryBook(QDate today)
    : m_clock(std::make_shared<domain::FixedClock>(today)), m_derived(operations::derivedData()) {
    m_book = opened(store::Book::create(path(), {}, options()));
}

TemporaryBook::TemporaryBook(Plain, QDate today) : m_clock(std::make_shared<domain::FixedClock>(today)) {
    m_book = opened(store::Book::create(path(), {}, options()));
}

store::OpenOptions TemporaryBook::options() const {
    store::OpenOptions options;
    options.clock = m_clock;
    options.derived = m_derived;
    options.author = QStringLiteral("Tester");
    return options;
}

void TemporaryBook::setToday(QDate today) {
    m_clock->setToday(today);
    const auto refreshed = operations::refreshFacts(*m_book).result();
    if (!refreshed)
        fail(refreshed.error());
}

void TemporaryBook::reopen() {
    m_book.reset();
    m_book = opened(store::Book::open(path(), options()));
}

store::UndoOutcome TemporaryBook::undo() {
    auto result = m_book->undo().result();
    if (!result)
        fail(result.error());
    return *std::move(result);
}

store::UndoOutcome TemporaryBook::redo() {
    auto result = m_book->redo().result();
    if (!result)
        fail(result.error());
    return *std::move(result);
}

AccountBuilder TemporaryBook::account(const QString& name) {
    return {*this, name};
}

domain::PersonId TemporaryBook::person(const QString& name) {
    return write([&](store::Transaction& t) { return store::People(t.connection()).findOrInsert(t, name); });
}

void TemporaryBook::fail(const domain::Error& error) {
    qFatal("%s (%s)", qPrintable(error.text), qPrintable(error.detail));
}

AccountBuilder::AccountBuilder(TemporaryBook& book, const QString& name) : m_book(book) {
    m_account.name = name;
}

AccountBuilder& AccountBuilder::arr(qint64 major, const char* currency) {
    domain::Contract contract;
    contract.currency = *domain::Currency::fromCode(QString::fromLatin1(currency));
    contract.start = m_book.today().addDays(-100);
    contract.end = contract.start.addYears(1).addDays(-1);
    qint64 minor = major;
    for (int i = 0; i < contract.currency.minorDigits(); ++i)
        minor *= 10;
    contract.phases = {
        {.id = {}, .starts = contract.start, .amountMinor = minor, .per = domain::AmountPer::Year}};
    return this->contract(contract);
}

AccountBuilder& AccountBuilder::contract(const domain::Contract& contract) {
    m_contracts.push_back(contract);
    return *this;
}

AccountBuilder& AccountBuilder::tier(domain::Tier tier, const QString& reason) {
    m_account.tierOverride = tier;
    m_account.tierReason = reason;
    return *this;
}

AccountBuilder& AccountBuilder::owner(domain::PersonId owner) {
    m_account.owner = owner;
    return *this;
}

AccountBuilder& AccountBuilder::parent(domain::AccountId parent) {
    m_account.parent = parent;
    return *this;
}

AccountBuilder& AccountBuilder::tag(const QString& tag) {
    m_tags.append(tag);
    return *this;
}

AccountBuilder& AccountBuilder::contact(const QString& name, domain::ContactRole role) {
    domain::Contact contact;
    contact.name = name;
    contact.role = role;
    m_contacts.push_back(contact);
    return *this;
}

AccountBuilder& AccountBuilder::touch(int daysAgo, bool twoWay) {
    domain::Touchpoint touchpoint;
    touchpoint.day = m_book.today().addDays(-daysAgo);
    touchpoint.twoWay = twoWay;
    m_touchpoints.push_back(touchpoint);
    return *this;
}

AccountBuilder& AccountBuilder::task(const QString& title, std::optional<int> days) {
    domain::Task task;
    task.title = title;
    if (days)
        task.due = m_book.today().addDays(*days);
    m_tasks.push_back(task);
    return *this;
}

AccountBuilder& AccountBuilder::note(const QString& body) {
    domain::Note note;
    note.day = m_book.today();
    note.body = body;
    m_notes.push_back(note);
    return *this;
}

domain::AccountId AccountBuilder::add() {
    return m_book.write([this](store::Transaction& t) {
        store::Accounts accounts(t.connection());
        const domain::AccountId id = accounts.insert(t, m_account);
        accounts.setTags(t, id, m_tags);
        insertAll<store::Contracts>(t, id, m_contracts);
        insertAll<store::Contacts>(t, id, m_contacts);
        insertAll<store::Touchpoints>(t, id, m_touchpoints);
        insertAll<store::Tasks>(t, id, m_tasks);
        insertAll<store::Notes>(t, id, m_notes);
        return id;
    });
}

} // namespace tenure::test
