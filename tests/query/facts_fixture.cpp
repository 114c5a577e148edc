// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/query/facts_fixture.h"

#include "domain/text_fold.h"
#include "tests/support/query_generator.h"

#include <QFile>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void bindParameter(SQLite::Statement& statement, int index, const query::Parameter& parameter) {
    if (const auto* number = std::get_if<qint64>(&parameter))
        statement.bind(index, static_cast<int64_t>(*number));
    else if (const auto* real = std::get_if<double>(&parameter))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<QString>(&parameter))
        statement.bind(index, text->toStdString());
    else if (const auto* blob = std::get_if<QByteArray>(&parameter))
        statement.bind(index, static_cast<const void*>(blob->constData()), static_cast<int>(blob->size()));
    else
        statement.bind(index);
}

/// The columns of one row by name, inserted when complete.
class Row {
public:
    void setValue(const QString& column, const query::Parameter& value) {
        m_columns += column;
        m_values.push_back(value);
    }
    void set(const QString& column, qint64 value) { setValue(column, value); }
    void set(const QString& column, std::optional<qint64> value) {
        setValue(column, value ? query::Parameter(*value) : query::Parameter());
    }
    void set(const QString& column, const QString& text) {
        setValue(column, text.isEmpty() ? query::Parameter() : query::Parameter(text));
    }
    void set(const QString& column, std::optional<QDate> day) {
        set(column, day ? day->toString(Qt::ISODate) : QString());
    }
    /// A text and its folded neighbour.
    void setFolded(const QString& column, const QString& foldColumn, const QString& text) {
        set(column, text);
        setValue(foldColumn, text.isEmpty() ? query::Parameter() : query::Parameter(domain::fold(text)));
    }
    void insert(SQLite::Database& database, const QString& table) const {
        const QString marks = QStringList(m_columns.size(), u"?"_s).join(u", "_s);
        SQLite::Statement statement(database, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s
                                                  .arg(table, m_columns.join(u", "_s), marks)
                                                  .toStdString());
        for (std::size_t i = 0; i < m_values.size(); ++i)
            bindParameter(statement, static_cast<int>(i) + 1, m_values[i]);
        statement.exec();
    }

private:
    QStringList m_columns;
    std::vector<query::Parameter> m_values;
};

qint64 roleBits(const ReferenceAccount& account) {
    qint64 bits = 0;
    for (const domain::Contact& contact : account.contacts) {
        if (contact.status == domain::ContactStatus::Active)
            bits |= qint64{1} << static_cast<int>(contact.role);
    }
    return bits;
}

void setTexts(Row& row, const ReferenceAccount& a, const ReferenceBook& book) {
    row.setFolded(u"name"_s, u"name_fold"_s, a.account.name);
    row.setValue(u"name_key"_s, domain::sortKey(a.account.name, u"en"_s));
    row.setValue(u"name_match"_s, u"x"_s);
    row.setFolded(u"external_id"_s, u"external_fold"_s, a.account.externalId);
    row.setFolded(u"domain"_s, u"domain_fold"_s, a.account.domain);
    const domain::AccountId parent = a.account.parent;
    row.setFolded(u"parent_name"_s, u"parent_fold"_s,
                  parent.isValid() ? book.account(parent).account.name : QString());
    row.set(u"currency"_s, a.currency);
    row.setFolded(u"product"_s, u"product_fold"_s, a.product);
    row.setFolded(u"edition"_s, u"edition_fold"_s, a.edition);
    row.setFolded(u"industry"_s, u"industry_fold"_s, a.account.industry);
    row.setFolded(u"country"_s, u"country_fold"_s, a.account.country);
    row.setFolded(u"city"_s, u"city_fold"_s, a.account.city);
    row.setFolded(u"phone"_s, u"phone_fold"_s, a.account.phone);
    row.setFolded(u"website"_s, u"website_fold"_s, a.account.website);
    row.setFolded(u"channel"_s, u"channel_fold"_s, a.account.channel);
    row.setFolded(u"description"_s, u"description_fold"_s, a.account.description);
    row.setFolded(u"next_step"_s, u"next_step_fold"_s, a.nextStep);
    row.setValue(u"tags"_s, a.tags.join(u", "_s));
}

void setNumbers(Row& row, const ReferenceAccount& a) {
    row.set(u"tier"_s, static_cast<qint64>(a.tier));
    row.set(u"tier_source"_s, qint64{0});
    row.set(u"stage"_s, static_cast<qint64>(a.stage));
    row.set(u"potential"_s, static_cast<qint64>(a.account.potential));
    row.set(u"arr_base"_s, a.arr);
    row.set(u"carr_base"_s, a.carr);
    row.set(u"one_off_base"_s, a.oneOff);
    row.set(u"seats"_s, a.seats);
    row.set(u"auto_renew"_s, a.autoRenew ? std::optional<qint64>(*a.autoRenew) : std::nullopt);
    row.set(u"contracts"_s, qint64{a.contracts});
    row.set(u"employees"_s, a.account.employees);
    row.set(u"open_tasks"_s, qint64{a.openTasks});
    row.set(u"overdue_tasks"_s, qint64{a.overdueTasks});
    row.set(u"contacts"_s, static_cast<qint64>(a.contacts.size()));
    row.set(u"roles"_s, roleBits(a));
}

void setDays(Row& row, const ReferenceAccount& a) {
    row.set(u"start_day"_s, a.start);
    row.set(u"renewal_day"_s, a.renewal);
    row.set(u"notice_day"_s, a.notice);
    row.set(u"decision_day"_s, a.decision);
    row.set(u"day0"_s, a.day0);
    row.set(u"last_touch"_s, a.lastTouch);
    row.set(u"last_two_way"_s, a.lastTwoWay);
    row.set(u"next_due"_s, a.nextDue);
    row.set(u"created_day"_s, std::optional(a.created));
    row.set(u"updated_day"_s, std::optional(a.updated));
}

query::Parameter storedCustom(const domain::CustomValue& value, bool folded) {
    if (const auto* text = std::get_if<QString>(&value))
        return folded ? domain::fold(*text) : *text;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* cents = std::get_if<qint64>(&value))
        return *cents;
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return qint64{std::get<bool>(value)};
}

} // namespace

FactsFixture::FactsFixture(const ReferenceBook& book)
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    QFile schema(qEnvironmentVariable("TENURE_SOURCE_DIR") + u"/models/store/migrations/001_book.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("the schema was not found: is TENURE_SOURCE_DIR set?");
    m_database.exec(schema.readAll().toStdString());
    m_database.exec("BEGIN");
    for (const ReferenceAccount& account : book.accounts) {
        addFacts(account, book);
        addSets(account);
        addCustom(account);
    }
    addUsage(book);
    m_database.exec("COMMIT");
}

void FactsFixture::addFacts(const ReferenceAccount& account, const ReferenceBook& book) {
    Row row;
    row.set(u"account_id"_s, account.account.id.value);
    row.set(u"as_of"_s, std::optional(book.today));
    const domain::PersonId owner = account.account.owner;
    row.set(u"owner_id"_s, owner.isValid() ? std::optional(owner.value) : std::nullopt);
    if (owner.isValid())
        row.set(u"owner_name"_s, book.people.at(static_cast<std::size_t>(owner.value - 1)).name);
    setTexts(row, account, book);
    setNumbers(row, account);
    setDays(row, account);
    row.insert(m_database, u"account_facts"_s);
    Row search;
    search.set(u"rowid"_s, account.account.id.value);
    QStringList contacts;
    for (const domain::Contact& contact : account.contacts)
        contacts += contact.name;
    search.setValue(u"name"_s, domain::searchText(account.account.name));
    search.setValue(u"domain"_s, domain::searchText(account.account.domain));
    search.setValue(u"tags"_s, domain::searchText(account.tags.join(u' ')));
    search.setValue(u"contacts"_s, domain::searchText(contacts.join(u' ')));
    search.setValue(u"notes"_s, domain::searchText(account.notes.join(u' ')));
    search.insert(m_database, u"search"_s);
}

void FactsFixture::addSets(const ReferenceAccount& account) {
    SQLite::Statement tag(m_database,
                          "INSERT INTO account_tag (uuid, account_id, tag) VALUES (randomblob(16), ?, ?)");
    for (const QString& text : account.tags) {
        Row fact;
        fact.setValue(u"tag_fold"_s, domain::fold(text));
        fact.set(u"account_id"_s, account.account.id.value);
        fact.insert(m_database, u"tag_facts"_s);
        tag.reset();
        tag.bind(1, static_cast<int64_t>(account.account.id.value));
        tag.bind(2, text.toStdString());
        tag.exec();
    }
}

void FactsFixture::addCustom(const ReferenceAccount& account) {
    SQLite::Statement stored(m_database, "INSERT INTO custom_value (uuid, account_id, field_id, value) "
                                         "VALUES (randomblob(16), ?, ?, ?)");
    for (const auto& [field, value] : account.custom) {
        Row fact;
        fact.set(u"field_id"_s, field.value);
        fact.set(u"account_id"_s, account.account.id.value);
        fact.setValue(u"value"_s, storedCustom(value, true));
        fact.insert(m_database, u"custom_facts"_s);
        stored.reset();
        stored.bind(1, static_cast<int64_t>(account.account.id.value));
        stored.bind(2, static_cast<int64_t>(field.value));
        bindParameter(stored, 3, storedCustom(value, false));
        stored.exec();
    }
}

void FactsFixture::addUsage(const ReferenceBook& book) {
    for (const auto& [metric, day] : book.reported) {
        Row row;
        row.set(u"metric_id"_s, metric.value);
        row.set(u"day"_s, day.toJulianDay());
        row.set(u"batch"_s, qint64{1});
        row.insert(m_database, u"usage_day"_s);
    }
    SQLite::Statement point(
        m_database, "INSERT INTO usage (account_id, metric_id, day, value, batch) VALUES (?, ?, ?, ?, 1)");
    for (const domain::UsagePoint& p : book.usage) {
        point.reset();
        point.bind(1, static_cast<int64_t>(p.account.value));
        point.bind(2, static_cast<int64_t>(p.metric.value));
        point.bind(3, static_cast<int64_t>(p.day.toJulianDay()));
        point.bind(4, p.value);
        point.exec();
    }
}

SQLite::Statement FactsFixture::prepare(const query::CompiledQuery& compiled) {
    SQLite::Statement statement(m_database, compiled.sql.toStdString());
    for (std::size_t i = 0; i < compiled.parameters.size(); ++i)
        bindParameter(statement, static_cast<int>(i) + 1, compiled.parameters[i]);
    return statement;
}

std::vector<qint64> FactsFixture::ids(const query::CompiledQuery& compiled) {
    std::vector<qint64> result;
    SQLite::Statement statement = prepare(compiled);
    while (statement.executeStep())
        result.push_back(statement.getColumn(0).getInt64());
    return result;
}

QStringList FactsFixture::rows(const query::CompiledQuery& compiled) {
    QStringList result;
    SQLite::Statement statement = prepare(compiled);
    while (statement.executeStep()) {
        QStringList cells;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            cells += statement.isColumnNull(i) ? u"-"_s
                                               : QString::fromStdString(statement.getColumn(i).getString());
        result += cells.join(u'|');
    }
    return result;
}

QString FactsFixture::plan(const query::CompiledQuery& compiled) {
    QStringList steps;
    SQLite::Statement statement = prepare({u"EXPLAIN QUERY PLAN "_s + compiled.sql, compiled.parameters});
    while (statement.executeStep())
        steps += QString::fromStdString(statement.getColumn(3).getString());
    return steps.join(u'\n');
}

} // namespace tenure::test
