// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"

#include "domain/text_fold.h"
#include "store/repository.h"

#include <algorithm>

namespace tenure::store {

using domain::Person;
using domain::PersonId;

namespace {

void bind(SQLite::Statement& statement, const Person& person) {
    Binder(statement, 2).text(person.name).text(person.email);
}

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
    return insertRow(transaction, "INSERT INTO person (uuid, name, email) VALUES (?, ?, ?)", person, bind);
}

bool People::update(Transaction& transaction, const Person& person) {
    return updateRow(transaction, "UPDATE person SET (name, email) = (?2, ?3) WHERE id = ?1", find(person.id),
                     person, bind);
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
        "DELETE FROM deputy WHERE person_id = ?1 OR deputy_id = ?1",
        "DELETE FROM person WHERE id = ?1",
    };
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
