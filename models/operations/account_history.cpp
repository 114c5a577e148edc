// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_history.h"

#include "store/book.h"
#include "store/custom_fields.h"

#include <algorithm>
#include <map>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using store::Connection;
using store::LoggedChange;
using store::Table;

namespace {

constexpr std::size_t mostChanges = 200;

/// The table that a column refers to; nothing for a value.
std::optional<Table> referredBy(const LoggedChange& change) {
    for (const store::Reference& reference : store::references()) {
        if (reference.from == change.table && change.column == QLatin1StringView(reference.column))
            return reference.to;
    }
    return std::nullopt;
}

/// Names of rows: from the log where it says them, since a row may be gone by now, else from the book.
class Names {
public:
    Names(Connection& connection, const std::vector<LoggedChange>& changes) : m_connection(connection) {
        for (const LoggedChange& change : changes) {
            const bool isName = change.column == "name"_L1 || change.column == "title"_L1 ||
                                change.column == "subject"_L1 || change.column == "label"_L1 ||
                                change.column == "tag"_L1 || change.column == "product"_L1;
            const store::LoggedValue& said = change.after ? change.after : change.before;
            if (isName && said)
                m_names[{change.table, change.row}] = *said;
            if (change.table == Table::CustomValue && change.column == "field_id"_L1 && said)
                m_fields[change.row] = {said->toLongLong()};
            if (change.table == Table::Contract && change.column == "currency"_L1 && said)
                m_currencies[change.row] = *said;
        }
    }

    QString of(Table table, qint64 row) {
        const auto [place, added] = m_names.try_emplace({table, row});
        if (added)
            place->second = store::nameOfRow(m_connection, table, row);
        return place->second;
    }

    std::optional<domain::CustomField> fieldOf(qint64 customValue) {
        const auto said = m_fields.find(customValue);
        const auto id = said != m_fields.end() ? std::optional(said->second)
                                               : store::fieldOfValue(m_connection, customValue);
        return id ? store::CustomFields(m_connection).find(*id) : std::nullopt;
    }

    QString currencyOf(Table table, qint64 row) {
        if (const auto said = m_currencies.find(row); table == Table::Contract && said != m_currencies.end())
            return said->second;
        return store::currencyOf(m_connection, table, row);
    }

private:
    Connection& m_connection;
    std::map<std::pair<Table, qint64>, QString> m_names;
    std::map<qint64, domain::FieldId> m_fields;
    std::map<qint64, QString> m_currencies;
};

QString nameOfValue(const store::LoggedValue& value, Table to, Names& names) {
    return value ? names.of(to, value->toLongLong()) : QString();
}

HistoryChange named(LoggedChange change, Names& names) {
    HistoryChange result;
    if (change.table != Table::Account)
        result.row = names.of(change.table, change.row);
    if (const auto to = referredBy(change)) {
        result.beforeName = nameOfValue(change.before, *to, names);
        result.afterName = nameOfValue(change.after, *to, names);
    }
    if (change.table == Table::CustomValue)
        result.field = names.fieldOf(change.row);
    if (change.table == Table::PricePhase)
        result.currency = names.currencyOf(change.table, change.row);
    result.logged = std::move(change);
    return result;
}

HistoryEntry entryOf(Connection& connection, const store::LoggedTransaction& transaction,
                     domain::AccountId account) {
    HistoryEntry entry{.transaction = transaction};
    const std::vector<LoggedChange> changes = store::changesOf(connection, transaction.id, account);
    Names names(connection, changes);
    const std::size_t shown = std::min(changes.size(), mostChanges);
    for (std::size_t i = 0; i < shown; ++i)
        entry.changes.push_back(named(changes[i], names));
    entry.left = static_cast<int>(changes.size() - shown);
    return entry;
}

} // namespace

domain::Result<std::vector<HistoryEntry>> accountHistory(store::Book& book, domain::AccountId account,
                                                         int limit) {
    return book.read([account, limit](Connection& connection) {
        std::vector<HistoryEntry> history;
        for (const store::LoggedTransaction& transaction : store::transactions(connection, limit, account))
            history.push_back(entryOf(connection, transaction, account));
        return history;
    });
}

} // namespace tenure::operations
