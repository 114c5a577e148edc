// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/cell_choices.h"

#include "items/display_text.h"
#include "operations/field_value.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QList<CellChoice> cellChoices(const query::Field& field, const operations::QueryContext& context) {
    QList<CellChoice> choices;
    if (field.type == query::FieldType::Enum && !field.isSet()) {
        for (const QString& key : field.enumKeys) {
            const QString label = items::enumText(field, key);
            choices.append({key, label.isEmpty() ? CellEdit::tr("No value") : label});
        }
        if (!field.hasNoneKey())
            choices.append({u"none"_s, field.key == "tier"_L1 ? CellEdit::tr("By the rules")
                                                              : CellEdit::tr("No value")});
    } else if (field.type == query::FieldType::Person) {
        for (const domain::Person& person : context.people)
            choices.append({person.name, person.name});
        if (!choices.isEmpty())
            choices.append({u"none"_s, CellEdit::tr("Nobody")});
    } else if (field.type == query::FieldType::Bool) {
        choices = {{u"1"_s, CellEdit::tr("Yes")},
                   {u"0"_s, CellEdit::tr("No")},
                   {u"none"_s, CellEdit::tr("No value")}};
    }
    return choices;
}

QString cellProblem(const query::Field& field, const QString& text, const operations::QueryContext& context) {
    const auto value = operations::readFieldValue(field, text, {context.today, context.baseCurrency});
    return value ? QString() : value.error().text;
}

} // namespace tenure::views
