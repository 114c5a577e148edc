// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"

#include "domain/text_fold.h"
#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>

namespace tenure::store {

using domain::Person;
using domain::PersonId;

namespace {

Person read(SQLite::Statement& statement) {
    RowReader row(statement);
    Person person;
    person.id = row.id<PersonId>();
    person.name = row.text();
    person.email = row.text();
    return person;
}

} // namespace

std::optional<Person> People::find(PersonId id) const {
    SQLite::Statement& s = m_connection.statement("SELECT id, name, email FROM person WHERE id = ?");
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Person> People::all() const {
    return allRows(m_connection.statement("SELECT id, name, email FROM person ORDER BY id"), read);
}

std::optional<Person> People::byName(const QString& text) const {
    // A team has few people: reading them all is simpler than a folded column.
    const std::vector<Person> people = all();
    const QString folded = domain::fold(text);
    const auto matching = [&](auto field) {
        return std::find_if(people.begin(), people.end(),
                            [&](const Person& person) { return domain::fold(person.*field) == folded; });
    };
    auto found = matching(&Person::name);
    if (found == people.end() && !folded.isEmpty())
        found = matching(&Person::email);
    return found == people.end() ? std::nullopt : std::optional(*found);
}

PersonId People::insert(Transaction& transaction, const Person& person) {
    SQLite::Statement& s = m_connection.statement("INSERT INTO person (uuid, name, email) VALUES (?, ?, ?)");
    Binder(s, 1).blob(domain::newUuid(transaction.now())).text(person.name).text(person.email);
    run(s);
    const PersonId id{m_connection.database().getLastInsertRowid()};
    transaction.wrote();
    return id;
}

bool People::update(Transaction& transaction, const Person& person) {
    const std::optional<Person> stored = find(person.id);
    Q_ASSERT(stored);
    if (*stored == person)
        return false;
    SQLite::Statement& s = m_connection.statement("UPDATE person SET (name, email) = (?2, ?3) WHERE id = ?1");
    Binder(s, 1).id(person.id).text(person.name).text(person.email);
    run(s);
    transaction.wrote();
    return true;
}

PersonId People::findOrInsert(Transaction& transaction, const QString& name) {
    if (const std::optional<Person> person = byName(name))
        return person->id;
    return insert(transaction, Person{.id = {}, .name = name.trimmed(), .email = {}});
}

void People::remove(Transaction& transaction, PersonId id) {
    static constexpr std::array statements = {
        "UPDATE account SET owner_id = NULL WHERE owner_id = ?1",
        "UPDATE task SET assignee_id = NULL WHERE assignee_id = ?1",
        "UPDATE touchpoint SET author_id = NULL WHERE author_id = ?1",
        "UPDATE note SET author_id = NULL WHERE author_id = ?1",
        "DELETE FROM person WHERE id = ?1",
    };
    for (const char* sql : statements) {
        SQLite::Statement& s = m_connection.statement(sql);
        bindId(s, 1, id);
        run(s);
        transaction.wrote();
    }
}

} // namespace tenure::store
