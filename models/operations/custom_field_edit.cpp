// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/custom_field_edit.h"

#include "store/custom_fields.h"
#include "store/errors.h"

#include <QCoreApplication>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using store::CustomFields;
using store::Transaction;

namespace {

constexpr qsizetype longestKey = 36; ///< leaves room for a number behind it

QString told(const char* text) {
    return QCoreApplication::translate("operations", text);
}

[[noreturn]] void refuse(const QString& text) {
    throw store::StoreError({domain::ErrorKind::Usage, text, {}});
}

query::Catalogue catalogueOf(Transaction& transaction) {
    query::Catalogue catalogue;
    catalogue.setCustomFields(CustomFields(transaction.connection()).all());
    return catalogue;
}

QStringList cleanChoices(const QStringList& choices) {
    QStringList clean;
    for (const QString& choice : choices) {
        if (!choice.trimmed().isEmpty() && !clean.contains(choice.trimmed()))
            clean.append(choice.trimmed());
    }
    return clean;
}

/// What both defining and changing ask of a field.
void check(const domain::CustomField& field) {
    if (field.label.isEmpty())
        refuse(told(QT_TRANSLATE_NOOP("operations", "A field needs a name.")));
    if (field.type == domain::CustomType::Enum && field.choices.isEmpty())
        refuse(told(QT_TRANSLATE_NOOP("operations", "A choice needs something to choose from.")));
}

} // namespace

QString keyForLabel(const query::Catalogue& catalogue, const QString& label) {
    QString key;
    for (const QChar letter : label.toLower()) {
        if (letter.isLetterOrNumber())
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    key.truncate(longestKey);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || key.front().isDigit())
        key.prepend(u"field_"_s).truncate(longestKey);
    if (catalogue.isFreeKey(key))
        return key;
    const QString stem = catalogue.isFreeKey(key + u"_2"_s) || catalogue.get(key) ? key : u"field"_s;
    int number = 2;
    while (!catalogue.isFreeKey(stem + u'_' + QString::number(number)))
        ++number;
    return stem + u'_' + QString::number(number);
}

QFuture<domain::Result<store::Written<domain::FieldId>>>
addCustomField(store::Book& book, const QString& label, domain::CustomType type, QStringList choices) {
    domain::CustomField field{.id = {},
                              .key = {},
                              .label = label.simplified(),
                              .type = type,
                              .choices =
                                  type == domain::CustomType::Enum ? cleanChoices(choices) : QStringList()};
    const QString name = told(QT_TRANSLATE_NOOP("operations", "Add field %1")).arg(field.label);
    return book.write({.label = name}, [field](Transaction& transaction) {
        check(field);
        domain::CustomField added = field;
        added.key = keyForLabel(catalogueOf(transaction), field.label);
        return CustomFields(transaction.connection()).insert(transaction, added);
    });
}

QFuture<domain::Result<store::Written<bool>>> changeCustomField(store::Book& book, domain::FieldId id,
                                                                const QString& label, QStringList choices) {
    const QString plain = label.simplified();
    const QString name = told(QT_TRANSLATE_NOOP("operations", "Change field %1")).arg(plain);
    return book.write({.label = name}, [id, plain, choices](Transaction& transaction) {
        CustomFields fields(transaction.connection());
        std::optional<domain::CustomField> field = fields.find(id);
        if (!field)
            return false;
        field->label = plain;
        if (field->type == domain::CustomType::Enum)
            field->choices = cleanChoices(choices);
        check(*field);
        return fields.update(transaction, *field);
    });
}

QFuture<domain::Result<store::Written<qint64>>> removeCustomField(store::Book& book,
                                                                  const domain::CustomField& field) {
    const QString name = told(QT_TRANSLATE_NOOP("operations", "Remove field %1")).arg(field.label);
    return book.write({.label = name}, [id = field.id](Transaction& transaction) {
        CustomFields fields(transaction.connection());
        const qint64 used = fields.countUses(id);
        fields.remove(transaction, id);
        return used;
    });
}

domain::Result<qint64> customFieldUse(store::Book& book, domain::FieldId id) {
    return book.read([id](store::Connection& connection) { return CustomFields(connection).countUses(id); });
}

} // namespace tenure::operations
