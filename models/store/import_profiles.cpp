// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/import_profiles.h"

#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QJsonDocument>

namespace tenure::store {

namespace {

ImportProfile read(SQLite::Statement& statement) {
    RowReader row(statement);
    ImportProfile profile;
    profile.id = row.integer();
    profile.name = row.text();
    profile.kind = row.text();
    profile.mapping = QJsonDocument::fromJson(row.text().toUtf8()).object();
    return profile;
}

} // namespace

std::vector<ImportProfile> ImportProfiles::all() const {
    return allRows(
        m_connection.statement("SELECT id, name, kind, mapping FROM import_profile ORDER BY name, id"), read);
}

std::optional<ImportProfile> ImportProfiles::byName(const QString& name) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id, name, kind, mapping FROM import_profile WHERE name = ? ORDER BY id");
    bindText(s, 1, name);
    return firstRow(s, read);
}

bool ImportProfiles::save(Transaction& transaction, const ImportProfile& profile) {
    const std::optional<ImportProfile> stored = byName(profile.name);
    if (stored && stored->kind == profile.kind && stored->mapping == profile.mapping)
        return false;
    SQLite::Statement& s = m_connection.statement(
        stored ? "UPDATE import_profile SET (name, kind, mapping) = (?2, ?3, ?4) WHERE id = ?1"
               : "INSERT INTO import_profile (uuid, name, kind, mapping) VALUES (?1, ?2, ?3, ?4)");
    if (stored)
        bindInt(s, 1, stored->id);
    else
        bindBlob(s, 1, domain::newUuid(transaction.now()));
    const QByteArray mapping = QJsonDocument(profile.mapping).toJson(QJsonDocument::Compact);
    Binder(s, 2).text(profile.name).text(profile.kind).text(QString::fromUtf8(mapping));
    run(s);
    transaction.wrote();
    return true;
}

bool ImportProfiles::remove(Transaction& transaction, const QString& name) {
    SQLite::Statement& s = m_connection.statement("DELETE FROM import_profile WHERE name = ?");
    bindText(s, 1, name);
    const bool removed = runCounting(s) > 0;
    transaction.wrote();
    return removed;
}

} // namespace tenure::store
