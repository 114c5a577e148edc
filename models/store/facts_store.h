// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facts_rows.h"

#include <functional>
#include <vector>

namespace tenure::store {

class Connection;

/// Ids from first to last, of which only @p wanted (ascending) are meant.
struct IdRange {
    std::vector<domain::AccountId> wanted;

    [[nodiscard]] domain::AccountId first() const { return wanted.front(); }
    [[nodiscard]] domain::AccountId last() const { return wanted.back(); }
};

/// Cuts ascending ids into ranges without gaps of more than 16 and of at most 500 ids: the same few
/// statements read one account and a hundred thousand, and memory stays flat.
[[nodiscard]] std::vector<IdRange> idRanges(const std::vector<domain::AccountId>& ids);

/// Which derived tables there are to keep.
enum class FactsScope {
    All,       ///< the book's
    FactsOnly, ///< account_facts alone: a reader's temporary one, since nothing else depends on the day
};

/// Reads what facts are made of.
class FactsReader {
public:
    FactsReader(Connection& connection, QDate today, FactsScope scope = FactsScope::All)
        : m_connection(connection), m_today(today), m_scope(scope) {}

    /// The inputs of those wanted accounts that are not in the trash, ascending.
    [[nodiscard]] std::vector<FactsInput> read(const IdRange& range) const;
    /// Every account with rows in account or account_facts, ascending.
    [[nodiscard]] std::vector<domain::AccountId> allAccounts() const;
    /// Accounts whose facts show another name of their parent or owner than it has, or custom values of a
    /// field among these: what a change of @p parents, @p owners and @p fields (ascending ids) touches beyond
    /// its own accounts.
    [[nodiscard]] std::vector<domain::AccountId> dependants(const std::vector<qint64>& parents,
                                                            const std::vector<qint64>& owners,
                                                            const std::vector<qint64>& fields) const;

private:
    void readParts(const IdRange& range, std::vector<FactsInput>& inputs) const;
    void readDerived(const IdRange& range, std::vector<FactsInput>& inputs) const;
    void readHistory(const IdRange& range, std::vector<FactsInput>& inputs) const;

    Connection& m_connection;
    QDate m_today;
    FactsScope m_scope;
};

/// Writes derived tables; only what differs from what is there.
class FactsWriter {
public:
    explicit FactsWriter(Connection& connection, FactsScope scope = FactsScope::All)
        : m_connection(connection), m_scope(scope) {}

    void write(const FactsInput& before, const DerivedRow& row);
    /// Removes all that is derived of an account that is gone or in the trash.
    void remove(domain::AccountId account);
    /// Removes all that is derived of any account.
    void clear();

private:
    void updateFacts(const FactsRow& before, const FactsRow& row);
    void insertFacts(const FactsRow& row);
    void writeTags(domain::AccountId account, const QStringList& folds);
    void writeCustom(domain::AccountId account, const std::vector<CustomFact>& facts);
    void writeSearch(domain::AccountId account, const SearchRow& row, bool exists);

    Connection& m_connection;
    FactsScope m_scope;
};

/// The facts of one account as they stand; nothing for one in the trash.
[[nodiscard]] std::optional<FactsRow> factsOf(Connection& connection, domain::AccountId account);

/// Gives a reader an empty temp.account_facts with the book's indexes, which shadows the book's own. Does
/// nothing if it is there.
void shadowFacts(Connection& connection);
/// Whether this connection may only read the book.
[[nodiscard]] bool isReader(Connection& connection);

/// Runs @p work between BEGIN IMMEDIATE and COMMIT, for maintenance on the writer's connection.
void inTransaction(Connection& connection, const std::function<void()>& work);

} // namespace tenure::store
