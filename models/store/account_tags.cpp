// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "domain/uuid.h"
#include "store/accounts.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tenure::store {

using domain::AccountId;

namespace {

struct TagRow {
    qint64 id = 0;
    QString tag;
};

std::vector<TagRow> tagRows(Connection& connection, AccountId account) {
    SQLite::Statement& s =
        connection.statement("SELECT id, tag FROM account_tag WHERE account_id = ? ORDER BY tag, id");
    bindId(s, 1, account);
    return allRows(s, [](SQLite::Statement& row) { return TagRow{columnInt(row, 0), columnText(row, 1)}; });
}

void insertTag(Connection& connection, Transaction& transaction, AccountId account, const QString& tag) {
    SQLite::Statement& s =
        connection.statement("INSERT INTO account_tag (uuid, account_id, tag) VALUES (?, ?, ?)");
    Binder(s, 1).blob(domain::newUuid(transaction.now())).id(account).text(tag);
    run(s);
    transaction.wrote();
}

void deleteTag(Connection& connection, Transaction& transaction, qint64 row) {
    SQLite::Statement& s = connection.statement("DELETE FROM account_tag WHERE id = ?");
    bindInt(s, 1, row);
    run(s);
    transaction.wrote();
}

} // namespace

QStringList cleanTags(const QStringList& tags) {
    QStringList clean;
    QSet<QString> seen;
    for (const QString& tag : tags) {
        const QString plain = QString(tag).replace(u';', u',').simplified();
        const QString folded = domain::fold(plain);
        if (plain.isEmpty() || seen.contains(folded))
            continue;
        seen.insert(folded);
        clean.append(plain);
    }
    return clean;
}

QStringList Accounts::tags(AccountId id) const {
    QStringList tags;
    for (const TagRow& row : tagRows(m_connection, id))
        tags.append(row.tag);
    return tags;
}

QStringList Accounts::tagsByUse() const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT t.tag, count(*) FROM account_tag t JOIN account a ON a.id = t.account_id "
        "WHERE a.deleted_at IS NULL GROUP BY t.tag ORDER BY 2 DESC, 1");
    struct Use {
        QString tag; // in its most used spelling
        qint64 count = 0;
    };
    std::vector<Use> uses;
    QHash<QString, std::size_t> places;
    while (step(s)) {
        const QString tag = columnText(s, 0);
        const QString folded = domain::fold(tag);
        if (!places.contains(folded)) {
            places.insert(folded, uses.size());
            uses.push_back({tag});
        }
        uses[places.value(folded)].count += columnInt(s, 1);
    }
    std::ranges::stable_sort(uses, [](const Use& a, const Use& b) { return a.count > b.count; });
    QStringList tags;
    for (const Use& use : uses)
        tags.append(use.tag);
    return tags;
}

bool Accounts::setTags(Transaction& transaction, AccountId id, const QStringList& tags) {
    QStringList missing = cleanTags(tags);
    bool changed = false;
    for (const TagRow& row : tagRows(m_connection, id)) {
        if (missing.removeOne(row.tag))
            continue;
        deleteTag(m_connection, transaction, row.id);
        changed = true;
    }
    for (const QString& tag : std::as_const(missing))
        insertTag(m_connection, transaction, id, tag);
    return changed || !missing.isEmpty();
}

bool Accounts::addTag(Transaction& transaction, AccountId id, const QString& tag) {
    const QStringList clean = cleanTags({tag});
    if (clean.isEmpty())
        return false;
    const QString folded = domain::fold(clean.first());
    const std::vector<TagRow> rows = tagRows(m_connection, id);
    if (std::any_of(rows.begin(), rows.end(),
                    [&](const TagRow& row) { return domain::fold(row.tag) == folded; }))
        return false;
    insertTag(m_connection, transaction, id, clean.first());
    return true;
}

bool Accounts::removeTag(Transaction& transaction, AccountId id, const QString& tag) {
    const QString folded = domain::fold(QString(tag).replace(u';', u',').simplified());
    bool changed = false;
    for (const TagRow& row : tagRows(m_connection, id)) {
        if (domain::fold(row.tag) != folded)
            continue;
        deleteTag(m_connection, transaction, row.id);
        changed = true;
    }
    return changed;
}

} // namespace tenure::store
