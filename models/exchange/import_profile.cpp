// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_mapping.h"

#include <QJsonArray>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject fieldToJson(const domain::CustomField& field) {
    return {{u"key"_s, field.key},
            {u"label"_s, field.label},
            {u"type"_s, QString(domain::key(field.type))},
            {u"choices"_s, QJsonArray::fromStringList(field.choices)}};
}

domain::CustomField fieldFromJson(const QJsonObject& json) {
    domain::CustomField field;
    field.key = json[u"key"].toString();
    field.label = json[u"label"].toString();
    field.type =
        domain::fromKey<domain::CustomType>(json[u"type"].toString()).value_or(domain::CustomType::Text);
    for (const QJsonValue choice : json[u"choices"].toArray())
        field.choices.append(choice.toString());
    return field;
}

template <class Enum>
void put(QJsonObject& json, const QString& key, const std::optional<Enum>& value) {
    if (value)
        json.insert(key, static_cast<int>(*value));
}

template <class Enum>
std::optional<Enum> get(const QJsonObject& json, const QString& key, int count) {
    const int value = json.value(key).toInt(-1);
    return value >= 0 && value < count ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace

QJsonObject profileToJson(const ImportOptions& options, const ImportProposal& proposal) {
    QJsonArray columns;
    for (const SourceColumn& column : proposal.columns) {
        QJsonObject json = {{u"name"_s, column.header}, {u"target"_s, column.target}};
        if (column.newField && !column.target.isEmpty())
            json.insert(u"field"_s, fieldToJson(*column.newField));
        columns.append(json);
    }
    QJsonObject json = {{u"columns"_s, columns},
                        {u"encoding"_s, options.encoding},
                        {u"end_exclusive"_s, options.endExclusive},
                        {u"amounts"_s, static_cast<int>(options.amounts)},
                        {u"mode"_s, static_cast<int>(options.mode)},
                        {u"empty"_s, static_cast<int>(options.emptyCells)},
                        {u"strip_apostrophes"_s, options.stripApostrophes}};
    put(json, u"dates"_s, options.dayOrder);
    put(json, u"decimal"_s, options.decimalSign);
    put(json, u"match"_s, options.matchBy);
    if (options.separator)
        json.insert(u"separator"_s, QString::fromUtf8(*options.separator));
    if (options.headerRow)
        json.insert(u"header_row"_s, *options.headerRow);
    return json;
}

SavedProfile profileFromJson(const QJsonObject& json) {
    SavedProfile saved;
    for (const QJsonValue value : json[u"columns"].toArray()) {
        const QJsonObject column = value.toObject();
        ColumnMapping mapping{column[u"name"].toString(), column[u"target"].toString(), {}};
        if (column.contains(u"field"))
            mapping.newField = fieldFromJson(column[u"field"].toObject());
        saved.header.append(mapping.column);
        saved.mapping.push_back(std::move(mapping));
    }
    ImportOptions& options = saved.options;
    options.encoding = json[u"encoding"].toString();
    options.endExclusive = json[u"end_exclusive"].toBool();
    options.amounts = get<AmountChange>(json, u"amounts"_s, 2).value_or(AmountChange::FromToday);
    options.mode = get<ImportMode>(json, u"mode"_s, 3).value_or(ImportMode::CreateAndUpdate);
    options.emptyCells = get<EmptyCells>(json, u"empty"_s, 2).value_or(EmptyCells::Keep);
    options.stripApostrophes = json[u"strip_apostrophes"].toBool();
    options.dayOrder = get<DayOrder>(json, u"dates"_s, 3);
    options.decimalSign = get<DecimalSign>(json, u"decimal"_s, 2);
    options.matchBy = get<MatchBy>(json, u"match"_s, 5);
    if (json.contains(u"separator"))
        options.separator = json[u"separator"].toString().toUtf8();
    if (json.contains(u"header_row"))
        options.headerRow = json[u"header_row"].toInteger();
    return saved;
}

void adopt(const SavedProfile& saved, ImportOptions& options) {
    const ImportOptions plain;
    const auto take = [&](auto member) {
        if (options.*member == plain.*member)
            options.*member = saved.options.*member;
    };
    take(&ImportOptions::encoding);
    take(&ImportOptions::separator);
    take(&ImportOptions::headerRow);
    take(&ImportOptions::dayOrder);
    take(&ImportOptions::decimalSign);
    take(&ImportOptions::matchBy);
    take(&ImportOptions::endExclusive);
    take(&ImportOptions::amounts);
    take(&ImportOptions::mode);
    take(&ImportOptions::emptyCells);
    take(&ImportOptions::stripApostrophes);
}

} // namespace tenure::exchange
