// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/book_info.h"
#include "store/connection.h"
#include "store/errors.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cstring>
#include <string>

// Outside the namespace, as Qt asks for resources of a static library.
static void initMigrations() {
    Q_INIT_RESOURCE(store_migrations);
}

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbered from 001; their names after the number are for people.
constexpr std::array migrations{":/store/migrations/001_book.sql", ":/store/migrations/002_desk.sql",
                                ":/store/migrations/003_touches.sql"};

constexpr std::array<const char*, tableCount> names{
    "setting",    "person",         "account",     "account_tag", "custom_field", "custom_value",
    "contact",    "contract",       "price_phase", "touchpoint",  "task",         "note",
    "metric",     "import_profile", "segment",     "deputy",      "work_mark",    "participant",
    "attachment", "promise",        "feedback",    "meeting",     "contact_link"};

void migrateTo(Connection& connection, int version, const QString& sql) {
    SQLite::Database& database = connection.database();
    database.exec("BEGIN IMMEDIATE");
    try {
        database.exec(sql.toStdString());
        recordColumns(connection, version);
        // What was derived for the schema before is made anew, also if the program ends before it gets there.
        removeBookInfo(connection, info::sortKeys);
        database.exec("PRAGMA user_version=" + std::to_string(version));
        database.exec("PRAGMA application_id=" + std::to_string(applicationId));
        database.exec("COMMIT");
    } catch (...) {
        if (sqlite3_get_autocommit(database.getHandle()) == 0)
            sqlite3_exec(database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace

const char* tableName(Table table) {
    return names[static_cast<std::size_t>(table)];
}

std::optional<Table> tableFromName(const char* name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::strcmp(names[i], name) == 0)
            return static_cast<Table>(i);
    }
    return std::nullopt;
}

int schemaOf(Table table) {
    if (table < Table::Segment)
        return 1;
    return table < Table::Participant ? 2 : 3;
}

const std::vector<Reference>& references() {
    static const std::vector<Reference> all{
        {Table::Account, "parent_id", 5, Table::Account},
        {Table::Account, "owner_id", 6, Table::Person},
        {Table::AccountTag, "account_id", 2, Table::Account},
        {Table::CustomValue, "account_id", 2, Table::Account},
        {Table::CustomValue, "field_id", 3, Table::CustomField},
        {Table::Contact, "account_id", 2, Table::Account},
        {Table::Contact, "reports_to_id", 11, Table::Contact},
        {Table::Contract, "account_id", 2, Table::Account},
        {Table::Contract, "successor_id", 17, Table::Contract},
        {Table::PricePhase, "contract_id", 2, Table::Contract},
        {Table::Touchpoint, "account_id", 2, Table::Account},
        {Table::Touchpoint, "contact_id", 3, Table::Contact},
        {Table::Touchpoint, "author_id", 15, Table::Person},
        {Table::Task, "account_id", 2, Table::Account},
        {Table::Task, "contact_id", 3, Table::Contact},
        {Table::Task, "touchpoint_id", 4, Table::Touchpoint},
        {Table::Task, "assignee_id", 8, Table::Person},
        {Table::Note, "account_id", 2, Table::Account},
        {Table::Note, "author_id", 4, Table::Person},
        {Table::Deputy, "person_id", 2, Table::Person},
        {Table::Deputy, "deputy_id", 3, Table::Person},
        {Table::WorkMark, "account_id", 2, Table::Account},
        {Table::Participant, "account_id", 2, Table::Account},
        {Table::Participant, "touchpoint_id", 3, Table::Touchpoint},
        {Table::Participant, "contact_id", 4, Table::Contact},
        {Table::Attachment, "account_id", 2, Table::Account},
        {Table::Attachment, "touchpoint_id", 3, Table::Touchpoint},
        {Table::Promise, "account_id", 2, Table::Account},
        {Table::Promise, "contact_id", 3, Table::Contact},
        {Table::Promise, "touchpoint_id", 4, Table::Touchpoint},
        {Table::Feedback, "account_id", 2, Table::Account},
        {Table::Feedback, "contact_id", 3, Table::Contact},
        {Table::Feedback, "touchpoint_id", 4, Table::Touchpoint},
        {Table::Meeting, "account_id", 2, Table::Account},
        {Table::ContactLink, "account_id", 2, Table::Account},
        {Table::ContactLink, "from_id", 3, Table::Contact},
        {Table::ContactLink, "to_id", 4, Table::Contact},
    };
    return all;
}

int accountColumn(Table table) {
    if (table == Table::Account)
        return 0;
    for (const Reference& reference : references()) {
        if (reference.from == table && reference.to == Table::Account)
            return reference.columnIndex;
    }
    return -1;
}

const char* accountOfRowSql(Table table) {
    static const auto texts = [] {
        std::array<std::string, tableCount> sql;
        for (int i = 0; i < tableCount; ++i) {
            if (accountColumn(static_cast<Table>(i)) > 0)
                sql[static_cast<std::size_t>(i)] = std::string("SELECT account_id FROM ") +
                                                   names[static_cast<std::size_t>(i)] + " WHERE id = ?";
        }
        sql[static_cast<std::size_t>(Table::PricePhase)] =
            "SELECT account_id FROM contract WHERE id = (SELECT contract_id FROM price_phase WHERE id = ?)";
        return sql;
    }();
    const std::string& text = texts[static_cast<std::size_t>(table)];
    return text.empty() ? nullptr : text.c_str();
}

void recordColumns(Connection& connection, int version) {
    for (const char* name : names) {
        QJsonArray columns;
        SQLite::Statement info(connection.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
        info.bind(1, name);
        while (info.executeStep())
            columns.append(columnText(info, 0));
        SQLite::Statement insert(connection.database(),
                                 "INSERT OR IGNORE INTO log_schema (schema, name, columns) VALUES (?,?,?)");
        insert.bind(1, version);
        insert.bind(2, name);
        bindText(insert, 3, QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact)));
        insert.exec();
    }
}

int currentSchema() {
    return static_cast<int>(migrations.size());
}

int schemaOf(Connection& connection) {
    return connection.database().execAndGet("PRAGMA user_version").getInt();
}

QString migrationSql(int version) {
    initMigrations();
    QFile file(QLatin1StringView(migrations.at(static_cast<std::size_t>(version - 1))));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("migration %d is missing from the program", version);
    return QString::fromUtf8(file.readAll());
}

QStringList migrationSteps() {
    QStringList steps;
    for (int version = 1; version <= currentSchema(); ++version)
        steps.append(migrationSql(version));
    return steps;
}

void migrate(Connection& connection, const QStringList& steps) {
    const int from = schemaOf(connection);
    if (from > steps.size()) {
        throw StoreError(
            {domain::ErrorKind::ReadOnly,
             QCoreApplication::translate("store", "This book was written by a newer Tenure. It can be read "
                                                  "but not changed; update this program."),
             QString()});
    }
    for (int version = from + 1; version <= steps.size(); ++version)
        migrateTo(connection, version, steps.at(version - 1));
}

} // namespace tenure::store
