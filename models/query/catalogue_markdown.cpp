// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/built_in_fields.h"
#include "query/catalogue.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

QString summaryWord(Summary summary) {
    switch (summary) {
    case Summary::None:
        return {};
    case Summary::Sum:
        return u"sum"_s;
    case Summary::Mean:
        return u"mean"_s;
    case Summary::Min:
        return u"earliest"_s;
    case Summary::Count:
        return u"count"_s;
    }
    return {};
}

QString typeColumn(const Field& field) {
    QString result = typeKey(field.type);
    if (field.type == FieldType::Date)
        result += field.direction == DateDirection::Ahead ? u", ahead"_s : u", ago"_s;
    if (field.isSet())
        result = u"set of "_s + result + u's';
    if (field.type == FieldType::Enum)
        result += u": "_s + field.enumKeys.join(u", "_s);
    return result;
}

QString row(const Field& field) {
    const QString key = u'`' + QStringList(QStringList{field.key} + field.synonyms).join(u"`, `"_s) + u'`';
    return u"| "_s +
           QStringList{key,
                       QString::fromUtf8(field.labelSource),
                       typeColumn(field),
                       field.editable ? u"yes"_s : QString(),
                       summaryWord(field.summary),
                       QString::fromUtf8(field.meaningSource)}
               .join(u" | "_s) +
           u" |\n"_s;
}

} // namespace

QString Catalogue::markdown() {
    QString page =
        u"# Fields of an account\n\n"
        "This page is written from the field catalogue (`models/query/built_in_fields.cpp`). The same keys\n"
        "are used in queries, as CSV headers, in bulk edits and on the command line. Custom fields and\n"
        "metrics of a book come on top. How to use them is told in "
        "[query-language.md](query-language.md).\n\n"
        "*Ahead* and *ago* say what a distance means: `renewal<90d` is within the next 90 days,\n"
        "`last_touch>30d` is more than 30 days ago. *In groups* says how a group header adds them up.\n\n"
        "| key | label | type | can be edited | in groups | meaning |\n"
        "|---|---|---|---|---|---|\n"_s;
    for (const Field& field : builtInFields())
        page += row(field);
    return page;
}

} // namespace tenure::query
