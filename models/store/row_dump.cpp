// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/row_dump.h"

#include "query/field_sql.h"
#include "store/custom_fields.h"
#include "store/rows.h"
#include "store/staging_spec.h"

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::ImportKind;

namespace {

QString uuidSql(const QString& blob) {
    return u"CASE WHEN length(%1) = 16 THEN substr(%2, 1, 8) || '-' || substr(%2, 9, 4) || '-' || substr(%2, "
           u"13, 4) "
           "|| '-' || substr(%2, 17, 4) || '-' || substr(%2, 21) END"_s.arg(blob,
                                                                            u"lower(hex(%1))"_s.arg(blob));
}

/// What people call the row that a reference means; as imports read it.
QString referenceText(const StagedReference& reference) {
    const QString row = u"FROM %1 x WHERE x.id = t.%2"_s.arg(QLatin1StringView(tableName(reference.to)),
                                                             QLatin1StringView(reference.column));
    switch (reference.to) {
    case Table::Account:
        return u"(SELECT COALESCE(NULLIF(x.external_id, ''), x.name) %1)"_s.arg(row);
    case Table::Contact:
        return u"(SELECT COALESCE(NULLIF(x.external_id, ''), NULLIF(x.email, ''), x.name) %1)"_s.arg(row);
    case Table::Contract:
        return u"(SELECT x.external_id %1)"_s.arg(row);
    default:
        return u"(SELECT x.name %1)"_s.arg(row);
    }
}

void addAccountParts(Connection& connection, std::vector<DumpColumn>& columns) {
    columns.push_back({u"tier"_s, u"t.tier_override"_s});
    columns.push_back({u"tier_reason"_s, u"t.tier_reason"_s});
    columns.push_back({u"tier_until"_s, u"t.tier_until"_s});
    columns.push_back({u"tags"_s,
                       u"(SELECT group_concat(tag, ';') FROM (SELECT tag FROM account_tag WHERE "
                       "account_id = t.id ORDER BY tag))"_s,
                       DumpType::Set});
    for (const domain::CustomField& field : CustomFields(connection).all()) {
        const DumpType type = field.type == domain::CustomType::Money  ? DumpType::Money
                              : field.type == domain::CustomType::Bool ? DumpType::YesNo
                                                                       : DumpType::Plain;
        columns.push_back(
            {field.key,
             u"(SELECT value FROM custom_value WHERE account_id = t.id AND field_id = %1 ORDER BY id "
             "DESC LIMIT 1)"_s.arg(field.id.value),
             type});
    }
}

QString phasesSql() {
    return u"(SELECT group_concat(starts || ' ' || amount_minor || ' ' || amount_per, '; ') FROM (SELECT "
           u"starts, "
           "amount_minor, amount_per FROM price_phase WHERE contract_id = t.id ORDER BY starts, id))"_s;
}

bool isYesNo(const StagedField& field) {
    const QLatin1StringView key(field.key);
    return key == "auto_renew"_L1 || key == "two_way"_L1 || key == "refuses_messages"_L1;
}

QString enumSql(const query::Field& field) {
    QString sql = u"CASE "_s + field.sql;
    for (qsizetype i = 0; i < field.enumKeys.size(); ++i)
        sql += u" WHEN %1 THEN '%2'"_s.arg(i).arg(field.enumKeys[i]);
    return sql + u" END"_s;
}

/// The keys of the bits that are set, joined by ';'; NULL for none.
QString bitsSql(const query::Field& field) {
    QStringList words;
    for (qsizetype i = 0; i < field.enumKeys.size(); ++i)
        words.append(u"CASE WHEN (%1 >> %2) & 1 THEN ';%3' ELSE '' END"_s.arg(field.sql).arg(i + 1).arg(
            field.enumKeys[i]));
    return u"NULLIF(substr(%1, 2), '')"_s.arg(words.join(u" || "_s));
}

DumpType dumpType(const query::Field& field) {
    if (field.isSet())
        return DumpType::Set;
    return field.type == query::FieldType::Money  ? DumpType::Money
           : field.type == query::FieldType::Bool ? DumpType::YesNo
                                                  : DumpType::Plain;
}

std::vector<DumpColumn> usageColumns() {
    return {{u"account"_s, u"(SELECT COALESCE(NULLIF(x.external_id, ''), x.name) FROM account x WHERE x.id = "
                           "t.account_id)"_s},
            {u"metric"_s, u"(SELECT key FROM metric WHERE id = t.metric_id)"_s},
            {u"day"_s, u"date(t.day)"_s},
            {u"value"_s, u"t.value"_s},
            {u"account_uuid"_s, uuidSql(u"(SELECT uuid FROM account x WHERE x.id = t.account_id)"_s)}};
}

/// Which rows belong to the accounts that are wanted.
QString wanted(ImportKind kind, const std::optional<query::CompiledQuery>& accounts) {
    const QString ids = accounts ? accounts->sql : u"SELECT id FROM account WHERE deleted_at IS NULL"_s;
    switch (kind) {
    case ImportKind::People:
    case ImportKind::Fields:
    case ImportKind::Metrics:
        return {};
    case ImportKind::Accounts:
        return u" WHERE t.id IN (%1)"_s.arg(ids);
    case ImportKind::Tasks:
        // A task may be of no account.
        return u" WHERE t.account_id IN (%1)"_s.arg(ids) +
               (accounts ? QString() : u" OR t.account_id IS NULL"_s);
    default:
        return u" WHERE t.account_id IN (%1)"_s.arg(ids);
    }
}

/// Binds from @p index on, which then stands behind the last one.
void bind(SQLite::Statement& statement, const std::vector<query::Parameter>& parameters, int& index) {
    for (const query::Parameter& parameter : parameters) {
        if (const auto* integer = std::get_if<qint64>(&parameter))
            bindInt(statement, index, *integer);
        else if (const auto* real = std::get_if<double>(&parameter))
            statement.bind(index, *real);
        else if (const auto* text = std::get_if<QString>(&parameter))
            bindText(statement, index, *text);
        else if (const auto* bytes = std::get_if<QByteArray>(&parameter))
            bindBlob(statement, index, *bytes);
        else
            statement.bind(index);
        ++index;
    }
}

DumpValue value(const SQLite::Column& column) {
    DumpValue value;
    if (column.isInteger()) {
        value.type = DumpValue::Type::Integer;
        value.integer = column.getInt64();
    } else if (column.isFloat()) {
        value.type = DumpValue::Type::Real;
        value.real = column.getDouble();
    } else if (!column.isNull()) {
        value.type = DumpValue::Type::Text;
        const char* text = column.getText();
        value.text = QByteArrayView(text, column.getBytes());
    }
    return value;
}

} // namespace

std::optional<DumpColumn> dumpColumn(const query::Field& field, QDate today) {
    query::Fragment value;
    switch (field.storage) {
    case query::Storage::Tags:
    case query::Storage::CustomValue:
        return std::nullopt;
    case query::Storage::EnumIndex:
        value.sql = enumSql(field);
        break;
    case query::Storage::Bits:
        value.sql = bitsSql(field);
        break;
    case query::Storage::Column:
        value.sql = field.type == query::FieldType::Person ? field.sortSql : field.sql;
        break;
    case query::Storage::Usage:
        value = query::valueOf(field, today);
        break;
    }
    return DumpColumn{field.key,
                      u"(SELECT %1 FROM account_facts f WHERE f.account_id = t.id)"_s.arg(value.sql),
                      dumpType(field), false, std::move(value.parameters)};
}

std::vector<DumpColumn> dumpColumns(Connection& connection, ImportKind kind,
                                    const query::Catalogue& catalogue, QDate today) {
    if (kind == ImportKind::Usage)
        return usageColumns();
    const StagedSpec& spec = stagedSpec(kind);
    std::vector<DumpColumn> columns;
    for (const StagedReference& reference : spec.references) {
        if (reference.to == Table::Account && reference.required)
            columns.push_back({QLatin1StringView(reference.key), referenceText(reference)});
    }
    for (const StagedField& field : spec.fields) {
        columns.push_back({QLatin1StringView(field.key), u"t."_s + QLatin1StringView(field.column),
                           isYesNo(field) ? DumpType::YesNo : DumpType::Plain});
    }
    for (const StagedReference& reference : spec.references) {
        if (!(reference.to == Table::Account && reference.required) && reference.to != Table::Touchpoint)
            columns.push_back({QLatin1StringView(reference.key), referenceText(reference)});
    }
    if (kind == ImportKind::Accounts)
        addAccountParts(connection, columns);
    if (kind == ImportKind::Contracts)
        columns.push_back({u"phases"_s, phasesSql()});
    columns.push_back({u"uuid"_s, uuidSql(u"t.uuid"_s)});
    for (const StagedReference& reference : spec.references) {
        columns.push_back(
            {QLatin1StringView(reference.uuidKey),
             uuidSql(u"(SELECT x.uuid FROM %1 x WHERE x.id = t.%2)"_s.arg(
                 QLatin1StringView(tableName(reference.to)), QLatin1StringView(reference.column)))});
    }
    if (kind != ImportKind::Accounts)
        return columns;
    std::vector<query::Field> fields = catalogue.fields();
    const std::vector<query::Field> usage = catalogue.usageFields();
    fields.insert(fields.end(), usage.begin(), usage.end());
    for (const query::Field& field : fields) {
        const bool known = std::ranges::find(columns, field.key, &DumpColumn::key) != columns.end();
        if (std::optional<DumpColumn> column = dumpColumn(field, today); column && !known)
            columns.push_back(*std::move(column));
    }
    return columns;
}

void dumpRows(Connection& connection, ImportKind kind, const std::vector<DumpColumn>& columns,
              const std::optional<query::CompiledQuery>& accounts,
              const std::function<bool(const std::vector<DumpValue>&)>& visit) {
    QStringList values;
    for (const DumpColumn& column : columns)
        values.append(column.sql);
    const bool usage = kind == ImportKind::Usage;
    const QString table = usage ? u"usage"_s : QString::fromLatin1(tableName(stagedSpec(kind).table));
    const auto statement = connection.prepare(
        u"SELECT "_s + values.join(", "_L1) + u" FROM main."_s + table + u" t"_s + wanted(kind, accounts) +
        (usage ? u" ORDER BY t.account_id, t.metric_id, t.day"_s : u" ORDER BY t.id"_s));
    int parameter = 1;
    for (const DumpColumn& column : columns)
        bind(*statement, column.parameters, parameter);
    if (accounts && kind != ImportKind::People && kind != ImportKind::Fields && kind != ImportKind::Metrics)
        bind(*statement, accounts->parameters, parameter);
    std::vector<DumpValue> row(columns.size());
    while (step(*statement)) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = value(statement->getColumn(static_cast<int>(i)));
        if (!visit(row))
            return;
    }
}

} // namespace tenure::store
