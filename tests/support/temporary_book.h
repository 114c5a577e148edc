// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/book.h"

#include <QTemporaryDir>

#include <memory>

namespace tenure::test {

class AccountBuilder;

/// An open book in a folder that is gone with it, on a day that the test sets. A failing write or read ends
/// the test program with the error's text.
class TemporaryBook {
public:
    explicit TemporaryBook(QDate today = QDate(2026, 3, 20));
    /// Without facts, for tests of store alone.
    struct Plain {};
    explicit TemporaryBook(Plain, QDate today = QDate(2026, 3, 20));

    [[nodiscard]] store::Book& book() { return *m_book; }
    store::Book* operator->() { return m_book.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.tenure")); }
    [[nodiscard]] QDate today() const { return m_clock->today(); }
    /// Sets the clock and refreshes the facts, as the program does when the day turns.
    void setToday(QDate today);
    /// Closes the book and opens it again.
    void reopen();

    /// Runs @p work (Transaction& → R) as one transaction and returns R.
    template <class F>
    auto write(F work, const QString& label = QStringLiteral("Test")) {
        auto result = m_book->writeAndWait({.label = label}, std::move(work));
        if (!result)
            fail(result.error());
        if constexpr (requires { result->value; })
            return result->value;
    }
    /// Runs @p work (Connection& → R) on a reader and returns R.
    template <class F>
    auto read(F work) {
        auto result = m_book->read(std::move(work));
        if (!result)
            fail(result.error());
        if constexpr (requires { result.value(); } && !std::is_void_v<typename decltype(result)::value_type>)
            return *std::move(result);
    }
    store::UndoOutcome undo();
    store::UndoOutcome redo();

    /// Begins an account; add() writes it.
    [[nodiscard]] AccountBuilder account(const QString& name);
    domain::PersonId person(const QString& name);

private:
    [[noreturn]] static void fail(const domain::Error& error);
    [[nodiscard]] store::OpenOptions options() const;

    QTemporaryDir m_folder;
    std::shared_ptr<domain::FixedClock> m_clock;
    store::DerivedData m_derived;
    std::unique_ptr<store::Book> m_book;
};

/// Says what an account has, in the order of reading, and writes it in one transaction.
class AccountBuilder {
public:
    AccountBuilder(TemporaryBook& book, const QString& name);

    /// A yearly contract in whole units of @p currency, by default from 100 days ago for a year.
    AccountBuilder& arr(qint64 major, const char* currency = "EUR");
    AccountBuilder& contract(const domain::Contract& contract);
    AccountBuilder& tier(domain::Tier tier, const QString& reason = QStringLiteral("test"));
    AccountBuilder& owner(domain::PersonId owner);
    AccountBuilder& parent(domain::AccountId parent);
    AccountBuilder& tag(const QString& tag);
    AccountBuilder& contact(const QString& name, domain::ContactRole role = domain::ContactRole::None);
    AccountBuilder& touch(int daysAgo, bool twoWay = false);
    /// An open task, due in @p days.
    AccountBuilder& task(const QString& title, std::optional<int> days = {});
    AccountBuilder& note(const QString& body);
    /// Anything else: `.with([](domain::Account& a) { a.city = …; })`.
    template <class F>
    AccountBuilder& with(F change) {
        change(m_account);
        return *this;
    }
    domain::AccountId add();

private:
    TemporaryBook& m_book;
    domain::Account m_account;
    std::vector<domain::Contract> m_contracts;
    QStringList m_tags;
    std::vector<domain::Contact> m_contacts;
    std::vector<domain::Touchpoint> m_touchpoints;
    std::vector<domain::Task> m_tasks;
    std::vector<domain::Note> m_notes;
};

} // namespace tenure::test
