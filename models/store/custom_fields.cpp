// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/custom_fields.h"

#include "domain/uuid.h"
#include "store/custom_rows.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tenure::store {

using domain::AccountId;
using domain::CustomField;
using domain::CustomType;
using domain::CustomValue;
using domain::FieldId;

namespace {

#define FIELD_COLUMNS "key, label, type, choices"

void bind(SQLite::Statement& statement, const CustomField& field) {
    const QByteArray choices =
        QJsonDocument(QJsonArray::fromStringList(field.choices)).toJson(QJsonDocument::Compact);
    Binder(statement, 2).text(field.key).text(field.label).key(field.type).text(QString::fromUtf8(choices));
}

CustomField read(SQLite::Statement& statement) {
    RowReader row(statement);
    CustomField field;
    field.id = row.id<FieldId>();
    field.key = row.text();
    field.label = row.text();
    field.type = row.key<CustomType>();
    for (const QJsonValue choice : QJsonDocument::fromJson(row.text().toUtf8()).array())
        field.choices.append(choice.toString());
    return field;
}

/// The index of the alternative that holds values of a type.
std::size_t alternative(CustomType type) {
    switch (type) {
    case CustomType::Text:
    case CustomType::Enum:
        return CustomValue(QString()).index();
    case CustomType::Number:
        return CustomValue(0.0).index();
    case CustomType::Money:
        return CustomValue(qint64(0)).index();
    case CustomType::Date:
        return CustomValue(QDate()).index();
    case CustomType::Bool:
        return CustomValue(false).index();
    }
    Q_UNREACHABLE();
}

} // namespace

bool isOfType(const CustomValue& value, CustomType type) {
    return value.index() == alternative(type);
}

void bindCustom(SQLite::Statement& statement, int index, const CustomValue& value) {
    if (const auto* text = std::get_if<QString>(&value))
        bindText(statement, index, *text);
    else if (const auto* number = std::get_if<double>(&value))
        statement.bind(index, *number);
    else if (const auto* minor = std::get_if<qint64>(&value))
        bindInt(statement, index, *minor);
    else if (const auto* day = std::get_if<QDate>(&value))
        bindDay(statement, index, *day);
    else
        bindInt(statement, index, std::get<bool>(value) ? 1 : 0);
}

CustomValue columnCustom(SQLite::Statement& statement, int column, CustomType type) {
    switch (type) {
    case CustomType::Text:
    case CustomType::Enum:
        return columnText(statement, column);
    case CustomType::Number:
        return statement.getColumn(column).getDouble();
    case CustomType::Money:
        return columnInt(statement, column);
    case CustomType::Date:
        return columnDay(statement, column).value_or(QDate());
    case CustomType::Bool:
        return columnInt(statement, column) != 0;
    }
    Q_UNREACHABLE();
}

std::vector<CustomField> CustomFields::all() const {
    return allRows(m_connection.statement("SELECT id, " FIELD_COLUMNS " FROM custom_field ORDER BY id"),
                   read);
}

std::optional<CustomField> CustomFields::find(FieldId id) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id, " FIELD_COLUMNS " FROM custom_field WHERE id = ?");
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::optional<CustomField> CustomFields::byKey(const QString& key) const {
    for (const CustomField& field : all()) {
        if (field.key.compare(key, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

FieldId CustomFields::insert(Transaction& transaction, const CustomField& field) {
    SQLite::Statement& s =
        m_connection.statement("INSERT INTO custom_field (uuid, " FIELD_COLUMNS ") VALUES (?, ?, ?, ?, ?)");
    bindBlob(s, 1, domain::newUuid(transaction.now()));
    bind(s, field);
    run(s);
    const FieldId id{m_connection.database().getLastInsertRowid()};
    transaction.wrote();
    return id;
}

bool CustomFields::update(Transaction& transaction, const CustomField& field) {
    const std::optional<CustomField> stored = find(field.id);
    Q_ASSERT(stored && stored->type == field.type);
    if (*stored == field)
        return false;
    SQLite::Statement& s = m_connection.statement("UPDATE custom_field SET (" FIELD_COLUMNS
                                                  ") = (?2, ?3, ?4, ?5) WHERE id = ?1");
    bindId(s, 1, field.id);
    bind(s, field);
    run(s);
    transaction.wrote();
    return true;
}

void CustomFields::remove(Transaction& transaction, FieldId id) {
    for (const char* sql :
         {"DELETE FROM custom_value WHERE field_id = ?", "DELETE FROM custom_field WHERE id = ?"}) {
        SQLite::Statement& s = m_connection.statement(sql);
        bindId(s, 1, id);
        run(s);
        transaction.wrote();
    }
}

qint64 CustomFields::countUses(FieldId id) const {
    SQLite::Statement& s =
        m_connection.statement("SELECT count(DISTINCT account_id) FROM custom_value WHERE field_id = ?");
    bindId(s, 1, id);
    const qint64 uses = step(s) ? columnInt(s, 0) : 0;
    s.reset();
    return uses;
}

std::map<FieldId, CustomValue> CustomFields::values(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT v.field_id, v.value, f.type FROM custom_value v JOIN custom_field f ON f.id = v.field_id "
        "WHERE v.account_id = ? ORDER BY v.id");
    bindId(s, 1, account);
    std::map<FieldId, CustomValue> values;
    while (step(s))
        values.insert_or_assign(columnId<FieldId>(s, 0), columnCustom(s, 1, columnKey<CustomType>(s, 2)));
    s.reset();
    return values;
}

std::optional<CustomValue> CustomFields::value(AccountId account, const CustomField& field) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT value FROM custom_value WHERE account_id = ? AND field_id = ? ORDER BY id DESC");
    Binder(s, 1).id(account).id(field.id);
    return firstRow(s, [&](SQLite::Statement& row) { return columnCustom(row, 0, field.type); });
}

bool CustomFields::setValue(Transaction& transaction, AccountId account, const CustomField& field,
                            const std::optional<CustomValue>& value) {
    Q_ASSERT(!value || isOfType(*value, field.type));
    const std::optional<CustomValue> stored = this->value(account, field);
    if (stored == value)
        return false;
    const char* sql = "DELETE FROM custom_value WHERE account_id = ?1 AND field_id = ?2";
    if (value && stored)
        sql = "UPDATE custom_value SET value = ?3 WHERE account_id = ?1 AND field_id = ?2";
    else if (value)
        sql = "INSERT INTO custom_value (account_id, field_id, value, uuid) VALUES (?1, ?2, ?3, ?4)";
    SQLite::Statement& s = m_connection.statement(sql);
    Binder(s, 1).id(account).id(field.id);
    if (value)
        bindCustom(s, 3, *value);
    if (value && !stored)
        bindBlob(s, 4, domain::newUuid(transaction.now()));
    run(s);
    transaction.wrote();
    return true;
}

} // namespace tenure::store
