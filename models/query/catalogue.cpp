// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/catalogue.h"

#include "domain/text_fold.h"
#include "query/built_in_fields.h"
#include "query/every_language.h"
#include "query/lexer.h"
#include "query/nearest.h"
#include "query/usage_fields.h"
#include "query/words.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestKey = 40;

FieldType typeOf(domain::CustomType type) {
    switch (type) {
    case domain::CustomType::Text:
        return FieldType::Text;
    case domain::CustomType::Number:
        return FieldType::Number;
    case domain::CustomType::Money:
        return FieldType::Money;
    case domain::CustomType::Date:
        return FieldType::Date;
    case domain::CustomType::Bool:
        return FieldType::Bool;
    case domain::CustomType::Enum:
        return FieldType::Enum;
    }
    return FieldType::Text;
}

Field fromCustom(const domain::CustomField& custom) {
    Field field;
    field.key = custom.key;
    field.type = typeOf(custom.type);
    field.ownLabel = custom.label;
    field.editable = true;
    field.custom = true;
    field.storage = Storage::CustomValue;
    field.customField = custom.id;
    field.enumKeys = custom.choices;
    field.names = QStringList{headerForm(custom.key), headerForm(custom.label)};
    return field;
}

bool isWordOfTheLanguage(const QString& key) {
    constexpr std::array words{"or"_L1, "and"_L1,  "not"_L1, "sort"_L1,
                               "me"_L1, "none"_L1, "any"_L1, "today"_L1};
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool isWellFormedKey(const QString& key) {
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    return !key.isEmpty() && key.size() <= longestKey && !key.front().isDigit() &&
           std::all_of(key.begin(), key.end(), fits) && plainForm(key).toLower() == key;
}

/// "MRR (zł)" without what stands in brackets at its end.
QString withoutBrackets(const QString& header) {
    const QString plain = plainForm(header).trimmed();
    const qsizetype open = plain.endsWith(u')')   ? plain.lastIndexOf(u'(')
                           : plain.endsWith(u']') ? plain.lastIndexOf(u'[')
                                                  : -1;
    return open > 0 ? plain.left(open) : QString();
}

bool hasName(const Field& field, const QString& form) {
    if (field.names.contains(form))
        return true;
    const QString label = field.label();
    return label != QLatin1StringView(field.labelSource) && headerForm(label) == form;
}

bool hasLabelSomewhere(const Field& field, const QString& form) {
    if (field.labelSource.isEmpty())
        return false;
    const QStringList labels = inEveryLanguage("fields", field.labelSource.constData());
    return std::any_of(labels.begin(), labels.end(),
                       [&form](const QString& label) { return headerForm(label) == form; });
}

} // namespace

Catalogue::Catalogue() : m_fields(builtInFields()), m_builtIn(m_fields.size()) {}

void Catalogue::setCustomFields(const std::vector<domain::CustomField>& fields) {
    m_fields.resize(m_builtIn);
    for (const domain::CustomField& custom : fields) {
        if (isWellFormedKey(custom.key) && !isWordOfTheLanguage(custom.key) && !fieldByName(custom.key))
            m_fields.push_back(fromCustom(custom));
    }
}

void Catalogue::setMetrics(std::vector<domain::Metric> metrics) {
    const auto isUnusable = [this](const domain::Metric& metric) {
        return !isWellFormedKey(metric.key) || isWordOfTheLanguage(metric.key) || fieldByName(metric.key);
    };
    std::erase_if(metrics, isUnusable);
    m_metrics = std::move(metrics);
}

std::vector<Field> Catalogue::usageFields() const {
    std::vector<Field> result;
    for (const domain::Metric& metric : m_metrics)
        result.push_back(usageField(metric, Duration{30, DurationUnit::Days}));
    return result;
}

const Field* Catalogue::fieldByName(const QString& plainKey) const {
    const auto isIt = [&plainKey](const Field& field) {
        return field.key == plainKey || field.synonyms.contains(plainKey);
    };
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), isIt);
    return found == m_fields.end() ? nullptr : &*found;
}

tl::expected<Field, UnknownField> Catalogue::find(QStringView key) const {
    const QString plain = plainForm(key).toLower();
    if (const Field* field = fieldByName(plain))
        return *field;
    const QStringList parts = plain.split(u'.');
    for (const domain::Metric& metric : m_metrics) {
        if (metric.key == parts.front())
            return readUsageField(metric, parts.mid(1));
    }
    return tl::unexpected(UnknownField{
        translated(QT_TRANSLATE_NOOP("query", "there is no field “%1”")).arg(key.left(longestKey)),
        nearestKey(plain)});
}

std::optional<Field> Catalogue::get(QStringView key) const {
    tl::expected<Field, UnknownField> found = find(key);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

QString Catalogue::nearestKey(const QString& plainKey) const {
    if (const std::optional<Field> field = byHeader(plainKey))
        return field->key;
    const qsizetype dot = plainKey.indexOf(u'.');
    QStringList metricKeys;
    for (const domain::Metric& metric : m_metrics)
        metricKeys += metric.key;
    if (dot > 0) {
        if (const QString metric = nearest(QStringView(plainKey).left(dot), metricKeys); !metric.isEmpty())
            return metric + plainKey.mid(dot);
    }
    QStringList keys;
    for (const Field& field : m_fields)
        keys += field.key;
    return nearest(plainKey, keys + metricKeys);
}

std::optional<Field> Catalogue::byHeader(QStringView header) const {
    const QString form = headerForm(header);
    if (form.isEmpty())
        return std::nullopt;
    const auto first = [this](const auto& isIt) -> const Field* {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), isIt);
        return found == m_fields.end() ? nullptr : &*found;
    };
    const Field* field = first([&](const Field& f) { return f.editable && hasName(f, form); });
    if (!field)
        field = first([&](const Field& f) { return f.editable && f.aliases.contains(form); });
    if (!field)
        field = first([&](const Field& f) { return f.editable && hasLabelSomewhere(f, form); });
    if (!field)
        field = first([&](const Field& f) { return hasName(f, form) || f.aliases.contains(form); });
    if (field)
        return *field;
    const QString shorter = withoutBrackets(header.toString());
    return shorter.isEmpty() ? std::nullopt : byHeader(shorter);
}

bool Catalogue::isFreeKey(QStringView key) const {
    const QString text = key.toString();
    const auto hasKey = [&text](const domain::Metric& metric) { return metric.key == text; };
    return isWellFormedKey(text) && !isWordOfTheLanguage(text) && !fieldByName(text) &&
           std::none_of(m_metrics.begin(), m_metrics.end(), hasKey);
}

QString headerForm(QStringView header) {
    QString result;
    for (const QChar c : domain::fold(header)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
    }
    return result;
}

} // namespace tenure::query
