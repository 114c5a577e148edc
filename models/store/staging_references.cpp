// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "store/account_lookup.h"
#include "store/people.h"
#include "store/rows.h"
#include "store/staging_plan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Found {
    qint64 id = 0;  ///< in the book; negative: how many fit
    qint64 row = 0; ///< in the file
};

/// One row's number, or nothing.
qint64 single(SQLite::Statement& s, const QString& text) {
    bindText(s, 1, text);
    const auto fit = firstRow(s, [](SQLite::Statement& row) {
        const qint64 count = columnInt(row, 0);
        return count == 1 ? columnInt(row, 1) : -count;
    });
    return fit.value_or(0);
}

qint64 rowBy(Connection& connection, const QString& column, const QString& text) {
    const auto s = connection.prepare(u"SELECT count(*), min(row) FROM stage_row WHERE %1 = ?"_s.arg(column));
    return std::max<qint64>(0, single(*s, text));
}

Found findAccount(Connection& connection, const StagePlan& plan, bool self, const QString& text) {
    if (self && plan.has("external_id")) {
        if (const qint64 row = rowBy(connection, plan.value("external_id").mid(2), text))
            return {0, row};
    }
    if (const qint64 id = accountByExternalId(connection, text))
        return {id, 0};
    if (self && plan.has("name")) {
        if (const qint64 row = rowBy(connection, plan.value("name").mid(2), text))
            return {0, row};
        if (const qint64 row = rowBy(connection, u"name_key"_s, domain::companyMatchKey(text)))
            return {0, row};
    }
    if (const qint64 id = accountByName(connection, text))
        return {id, 0};
    return {accountByDomain(connection, text), 0};
}

/// Contacts, contracts and touchpoints: by external id, contacts by e-mail address too; in the file as well.
Found findOther(Connection& connection, const StagePlan& plan, const StagedReference& reference, bool self,
                const QString& text) {
    for (const char* key : {"external_id", "email", "name"}) {
        if (self && plan.has(key)) {
            if (const qint64 row = rowBy(connection, plan.value(key).mid(2), text))
                return {0, row};
        }
    }
    const QString table = QString::fromLatin1(tableName(reference.to));
    const auto byId = connection.prepare(
        u"SELECT count(*), min(id) FROM %1 WHERE external_id = ? AND external_id <> ''"_s.arg(table));
    qint64 id = single(*byId, text);
    if (id == 0 && reference.to == Table::Contact) {
        id = single(
            connection.statement("SELECT count(*), min(id) FROM contact WHERE email = ? AND email <> ''"),
            text);
    }
    return {id, 0};
}

QHash<QString, qint64> peopleByText(Connection& connection) {
    QHash<QString, qint64> found;
    const std::vector<domain::Person> people = People(connection).all();
    for (const domain::Person& person : people) {
        if (const QString name = domain::fold(person.name); !found.contains(name))
            found.insert(name, person.id.value);
    }
    for (const domain::Person& person : people) {
        const QString email = domain::fold(person.email);
        if (!email.isEmpty() && !found.contains(email))
            found.insert(email, person.id.value);
    }
    return found;
}

void resolveTexts(Connection& connection, const StagePlan& plan, std::size_t index) {
    const StagedReference& reference = plan.spec.references[index];
    const QString column = plan.value(reference.key);
    run(connection, u"INSERT OR IGNORE INTO stage_ref (kind, text) SELECT DISTINCT %1, %2 FROM stage_row s "
                    "WHERE %2 IS NOT NULL"_s.arg(index)
                        .arg(column));
    const bool self = StagePlan::isSelf(plan.spec, reference);
    const QHash<QString, qint64> people =
        reference.to == Table::Person ? peopleByText(connection) : QHash<QString, qint64>();
    const auto texts = connection.prepare(u"SELECT text FROM stage_ref WHERE kind = %1"_s.arg(index));
    const std::vector<QString> all = allRows(*texts, [](SQLite::Statement& s) { return columnText(s, 0); });
    for (const QString& text : all) {
        Found found;
        if (reference.to == Table::Person)
            found.id = people.value(domain::fold(text));
        else if (reference.to == Table::Account)
            found = findAccount(connection, plan, self, text);
        else
            found = findOther(connection, plan, reference, self, text);
        SQLite::Statement& s = connection.statement(
            "UPDATE stage_ref SET id = NULLIF(?3, 0), row = NULLIF(?4, 0) WHERE kind = ?1 AND text = ?2");
        Binder(s, 1).integer(static_cast<qint64>(index)).text(text).integer(found.id).integer(found.row);
        run(s);
    }
}

QString unknownReason(Table to) {
    switch (to) {
    case Table::Account:
        return QCoreApplication::translate("import", "There is no account “%1”");
    case Table::Contact:
        return QCoreApplication::translate("import", "There is no contact “%1”");
    case Table::Contract:
        return QCoreApplication::translate("import", "There is no contract “%1”");
    default:
        return QCoreApplication::translate("import", "“%1” is not in the book");
    }
}

} // namespace

QString referenceValue(const StagePlan& plan, std::size_t index, const QString& created) {
    const StagedReference& reference = plan.spec.references[index];
    if (StagePlan::isSelf(plan.spec, reference)) {
        return u"CASE WHEN s.q%1 IS NOT NULL THEN (SELECT CASE p.action WHEN 0 THEN %2 ELSE p.target END "
               "FROM stage_row p WHERE p.row = s.q%1) ELSE s.r%1 END"_s.arg(index)
                   .arg(created);
    }
    if (reference.to == Table::Person) {
        return u"COALESCE(s.r%1, CASE WHEN %2 IS NOT NULL THEN -1 END)"_s.arg(index).arg(
            plan.value(reference.key));
    }
    return u"s.r%1"_s.arg(index);
}

void indexOwnRows(Connection& connection, const StagePlan& plan) {
    const bool refersToItself =
        std::ranges::any_of(plan.spec.references, [&](const StagedReference& reference) {
            return StagePlan::isSelf(plan.spec, reference) && plan.isMapped(reference);
        });
    if (!refersToItself)
        return;
    for (const char* key : {"external_id", "name", "uuid", "email"}) {
        if (plan.has(key)) {
            const QString column = plan.value(key).mid(2);
            run(connection, u"CREATE INDEX IF NOT EXISTS stage_%1 ON stage_row (%1)"_s.arg(column));
        }
    }
    connection.execute("CREATE INDEX IF NOT EXISTS stage_name_key ON stage_row (name_key)");
}

void resolveReferences(Connection& connection, const StagePlan& plan) {
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i) {
        const StagedReference& reference = plan.spec.references[i];
        if (!plan.isMapped(reference))
            continue;
        const bool self = StagePlan::isSelf(plan.spec, reference);
        if (plan.has(reference.key))
            resolveTexts(connection, plan, i);
        const QString text = plan.value(reference.key);
        const QString uuid = plan.value(reference.uuidKey);
        const QString table = QString::fromLatin1(tableName(reference.to));
        QString ownByUuid = u"NULL"_s;
        if (self && plan.has("uuid") && plan.has(reference.uuidKey)) {
            ownByUuid = u"(SELECT min(x.row) FROM stage_row x WHERE x.%1 = %2)"_s.arg(
                plan.value("uuid").mid(2), uuid);
        }
        run(connection,
            u"UPDATE stage_row AS s SET r%1 = COALESCE((SELECT id FROM %2 WHERE uuid = %3), (SELECT id FROM "
            "stage_ref WHERE kind = %1 AND text = %4)), q%1 = COALESCE(%5, (SELECT row FROM stage_ref WHERE "
            "kind = %1 AND text = %4))"_s.arg(i)
                .arg(table, uuid, text, ownByUuid));
        if (reference.to == Table::Contact) {
            run(connection, u"UPDATE stage_row AS s SET r%1 = (SELECT CASE WHEN count(*) = 1 THEN min(c.id) "
                            u"END FROM contact "
                            "c WHERE c.account_id = s.r0 AND c.name = %2) WHERE s.r%1 IS NULL AND s.q%1 IS "
                            "NULL AND %2 IS "
                            "NOT NULL"_s.arg(i)
                                .arg(text));
        }
        const int column = plan.fileColumn(plan.has(reference.key) ? reference.key : reference.uuidKey);
        const QString given = u"COALESCE(%1, CASE WHEN %2 IS NOT NULL THEN hex(%2) END)"_s.arg(text, uuid);
        addFaults(
            connection, column, QCoreApplication::translate("import", "“%1” fits more than one account"),
            u"SELECT row, %1 AS value, %1 AS what FROM stage_row s WHERE r%2 < 0 AND q%2 IS NULL"_s.arg(given)
                .arg(i));
        if (reference.to != Table::Person) {
            addFaults(
                connection, column, unknownReason(reference.to),
                u"SELECT row, %1 AS value, %1 AS what FROM stage_row s WHERE r%2 IS NULL AND q%2 IS NULL "
                "AND %1 IS NOT NULL"_s.arg(given)
                    .arg(i));
        }
    }
}

} // namespace tenure::store
