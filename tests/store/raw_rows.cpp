// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/raw_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

namespace tenure::test {

using namespace store;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList columnNames(Connection& connection, Table table) {
    QStringList names;
    SQLite::Statement s(connection.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    s.bind(1, tableName(table));
    while (s.executeStep())
        names.append(QString::fromUtf8(s.getColumn(0).getText()));
    return names;
}

qint64 scalar(Connection& connection, const std::string& sql) {
    SQLite::Statement s(connection.database(), sql);
    return s.executeStep() ? s.getColumn(0).getInt64() : 0;
}

std::string anyRow(Connection& connection, const char* table, std::mt19937& random) {
    const qint64 count = scalar(connection, std::string("SELECT count(*) FROM ") + table);
    if (count == 0)
        return "NULL";
    return std::to_string(
        scalar(connection, std::string("SELECT id FROM ") + table + " ORDER BY id LIMIT 1 OFFSET " +
                               std::to_string(random() % static_cast<std::mt19937::result_type>(count))));
}

std::string word(std::mt19937& random) {
    return "'w" + std::to_string(random() % 50) + "'";
}

std::string insertSql(Connection& c, std::mt19937& random) {
    const std::string account = anyRow(c, "account", random);
    const auto kind = account == "NULL" ? random() % 2 : random() % 8;
    const std::string person = anyRow(c, "person", random);
    switch (kind) {
    case 0:
        return "INSERT INTO person (uuid, name) VALUES (randomblob(16), " + word(random) + ")";
    case 2:
        return "INSERT INTO contact (uuid, account_id, name, reports_to_id) VALUES (randomblob(16), " +
               account + ", " + word(random) + ", " + anyRow(c, "contact", random) + ")";
    case 3:
        return "INSERT INTO task (uuid, account_id, title, assignee_id, contact_id) VALUES "
               "(randomblob(16), " +
               account + ", " + word(random) + ", " + person + ", " + anyRow(c, "contact", random) + ")";
    case 4:
        return "INSERT INTO contract (uuid, account_id, start_day, currency) VALUES (randomblob(16), " +
               account + ", '2026-01-01', 'EUR')";
    case 5: {
        const std::string contract = anyRow(c, "contract", random);
        if (contract != "NULL")
            return "INSERT INTO price_phase (uuid, contract_id, starts, amount_minor) VALUES "
                   "(randomblob(16), " +
                   contract + ", '2026-01-01', " + std::to_string(random() % 1000) + ")";
        [[fallthrough]];
    }
    case 6:
        return "INSERT INTO account_tag (uuid, account_id, tag) VALUES (randomblob(16), " + account + ", " +
               word(random) + ")";
    default:
        return "INSERT INTO account (uuid, name, parent_id, owner_id) VALUES (randomblob(16), " +
               word(random) + ", " + account + ", " + person + ")";
    }
}

std::string updateSql(Connection& c, std::mt19937& random) {
    switch (random() % 6) {
    case 0:
        return "UPDATE account SET name = " + word(random) + " WHERE id = " + anyRow(c, "account", random);
    case 1:
        return "UPDATE account SET owner_id = " + anyRow(c, "person", random) +
               " WHERE id = " + anyRow(c, "account", random);
    case 2: {
        // Only an older account becomes the parent, so that there is no ring.
        const std::string id = anyRow(c, "account", random);
        return "UPDATE account SET parent_id = (SELECT max(id) FROM account WHERE id < " + id +
               ") WHERE id = " + id;
    }
    case 3:
        return "UPDATE person SET email = " + word(random) + " WHERE id = " + anyRow(c, "person", random);
    case 4:
        return "UPDATE task SET title = " + word(random) + " WHERE id = " + anyRow(c, "task", random);
    default:
        return "UPDATE contact SET account_id = " + anyRow(c, "account", random) +
               " WHERE id = " + anyRow(c, "contact", random);
    }
}

bool deleteSomething(Connection& c, std::mt19937& random) {
    static constexpr std::array tables{Table::Person,   Table::Account,    Table::AccountTag, Table::Contact,
                                       Table::Contract, Table::PricePhase, Table::Task};
    const Table table = tables[random() % tables.size()];
    const std::string id = anyRow(c, tableName(table), random);
    if (id == "NULL")
        return false;
    for (const Reference& r : references()) {
        if (r.to == table && scalar(c, std::string("SELECT count(*) FROM ") + tableName(r.from) + " WHERE " +
                                           r.column + " = " + id) > 0)
            return false;
    }
    c.database().exec(std::string("DELETE FROM ") + tableName(table) + " WHERE id = " + id);
    return true;
}

/// The ids that a row's references name, with the table they are in.
std::vector<RowKey> targets(const RowKey& key, const QStringList& row) {
    std::vector<RowKey> out;
    for (const Reference& r : references()) {
        if (r.from == key.first && row.at(r.columnIndex) != "NULL"_L1)
            out.emplace_back(r.to, row.at(r.columnIndex).toLongLong());
    }
    return out;
}

} // namespace

Rows allRows(Connection& connection) {
    Rows rows;
    for (int i = 0; i < tableCount; ++i) {
        const auto table = static_cast<Table>(i);
        QStringList quoted;
        for (const QString& name : columnNames(connection, table))
            quoted.append(u"quote("_s + name + u")"_s);
        SQLite::Statement s(connection.database(), ("SELECT "_L1 + quoted.join(u","_s) + " FROM "_L1 +
                                                    QLatin1StringView(tableName(table)))
                                                       .toStdString());
        while (s.executeStep()) {
            QStringList row;
            for (int column = 0; column < s.getColumnCount(); ++column)
                row.append(QString::fromUtf8(s.getColumn(column).getText()));
            rows[{table, row.first().toLongLong()}] = row;
        }
    }
    return rows;
}

Rows allRows(Book& book) {
    return book.read([](Connection& c) { return allRows(c); }).value();
}

void randomChange(Transaction& transaction, std::mt19937& random) {
    Connection& c = transaction.connection();
    const auto dice = random() % 10;
    if (dice < 2) {
        deleteSomething(c, random);
    } else {
        c.database().exec(dice < 6 ? insertSql(c, random) : updateSql(c, random));
    }
    transaction.wrote();
}

Rows expectedUndo(const Rows& before, const Rows& after, const Rows& now) {
    std::set<RowKey> changed;
    for (const auto& [key, row] : before) {
        if (!after.contains(key) || after.at(key) != row)
            changed.insert(key);
    }
    for (const auto& [key, row] : after) {
        if (!before.contains(key))
            changed.insert(key);
    }
    // A row can be taken back if what the transaction wrote is still there.
    std::set<RowKey> back;
    for (const RowKey& key : changed) {
        const bool wasThere = before.contains(key);
        const bool leftThere = after.contains(key);
        const bool isThere = now.contains(key);
        bool clear = leftThere == isThere;
        for (int column = 0; clear && leftThere && column < after.at(key).size(); ++column) {
            const bool written = !wasThere || before.at(key).at(column) != after.at(key).at(column);
            clear = !written || now.at(key).at(column) == after.at(key).at(column);
        }
        if (clear)
            back.insert(key);
    }
    const auto build = [&] {
        Rows result = now;
        for (const RowKey& key : back) {
            if (!before.contains(key)) {
                result.erase(key);
            } else if (!after.contains(key)) {
                result[key] = before.at(key);
            } else {
                for (int column = 0; column < before.at(key).size(); ++column) {
                    if (before.at(key).at(column) != after.at(key).at(column))
                        result[key][column] = before.at(key).at(column);
                }
            }
        }
        return result;
    };
    // Nothing may point at a row that is not there: what is referred to stays, and what would refer to
    // nothing too.
    for (;;) {
        const Rows result = build();
        std::set<RowKey> keep;
        for (const auto& [key, row] : result) {
            for (const RowKey& target : targets(key, row)) {
                if (result.contains(target))
                    continue;
                if (back.contains(target) && !before.contains(target))
                    keep.insert(target);
                else if (back.contains(key))
                    keep.insert(key);
            }
        }
        if (keep.empty())
            return result;
        for (const RowKey& key : keep)
            back.erase(key);
    }
}

} // namespace tenure::test
