// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/ready_terms.h"

#include "query/suggested_values.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList numberTests(const Field& field) {
    if (field.usage && field.usage->way == UsageWay::Trend)
        return field.type == FieldType::Share ? QStringList{u"<-20%"_s, u"<0%"_s, u">0%"_s}
                                              : QStringList{u"<-10"_s, u"<-5"_s, u">0"_s};
    switch (field.type) {
    case FieldType::Money:
        return {u">=10k"_s, u">=50k"_s, u":none"_s};
    case FieldType::Share:
        return {u"<50%"_s, u">=80%"_s, u":none"_s};
    case FieldType::Duration:
        return {u">30d"_s, u">90d"_s, u":none"_s};
    default:
        return {u"=0"_s, u">0"_s, u">=10"_s};
    }
}

} // namespace

QStringList readyTests(const Field& field, const SuggestContext& context) {
    if (field.isNumeric())
        return numberTests(field);
    if (field.type == FieldType::Date)
        return field.direction == DateDirection::Ahead ? QStringList{u"<=30d"_s, u"<=90d"_s, u":overdue"_s}
                                                       : QStringList{u">30d"_s, u">90d"_s, u":none"_s};
    QStringList tests;
    for (const Suggestion& value : suggestedValues(field, {}, context))
        tests.append(u':' + value.text);
    return tests;
}

} // namespace tenure::query
