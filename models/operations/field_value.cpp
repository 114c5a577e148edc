// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/field_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using query::Field;
using query::FieldType;

namespace {

QString told(const char* text) {
    return QCoreApplication::translate("operations", text);
}

tl::unexpected<domain::Error> refuse(const QString& text) {
    return tl::unexpected(domain::Error{domain::ErrorKind::Usage, text, {}});
}

bool isNone(const Field& field, const QString& text) {
    return text.isEmpty() || (text.compare("none"_L1, Qt::CaseInsensitive) == 0 && !field.hasNoneKey());
}

std::optional<QDate> readDay(const QString& text, QDate today) {
    static const QRegularExpression distance(u"^today(?:([+-]\\d{1,5})d)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = distance.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<bool> readBool(const QString& text) {
    const QString lower = text.toLower();
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s, u"y"_s}.contains(lower))
        return true;
    if (QStringList{u"no"_s, u"false"_s, u"0"_s, u"n"_s}.contains(lower))
        return false;
    return std::nullopt;
}

TagChange readTags(const QString& text) {
    static const QRegularExpression separators(u"[;,]"_s);
    TagChange change;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString tag = part.trimmed();
        if (tag.startsWith(u'+') && tag.size() > 1)
            change.add.append(tag.mid(1));
        else if (tag.startsWith(u'-') && tag.size() > 1)
            change.remove.append(tag.mid(1));
        else if (!tag.isEmpty()) {
            change.replace = true;
            change.add.append(tag);
        }
    }
    change.replace = change.replace || parts.isEmpty();
    return change;
}

domain::Result<FieldValue> readMoney(const QString& text, const WritingRules& rules) {
    const auto money = domain::parseMoney(text, rules.base, rules.decimalComma);
    if (!money)
        return refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” is not an amount of money.")).arg(text));
    // The same text read with another fallback tells whether it names its currency.
    const auto other = *domain::Currency::fromCode(rules.base.code() == "USD"_L1 ? u"EUR" : u"USD");
    const auto again = domain::parseMoney(text, other, rules.decimalComma);
    return FieldValue(WrittenMoney{*money, again && again->currency == money->currency});
}

domain::Result<FieldValue> readNumber(const Field& field, const QString& text) {
    bool fits = false;
    const double number = QString(text).remove(u' ').toDouble(&fits);
    if (!fits || !std::isfinite(number))
        return refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” is not a number.")).arg(text));
    if (field.custom)
        return FieldValue(number);
    // Seats and employees are counted.
    if (number < 0 || number > 1e15 || number != std::floor(number))
        return refuse(
            told(QT_TRANSLATE_NOOP("operations", "“%1” is not a whole number from 0 on.")).arg(text));
    return FieldValue(static_cast<qint64>(number));
}

domain::Result<FieldValue> readEnum(const Field& field, const QString& text) {
    for (const QString& key : field.enumKeys) {
        if (key.compare(text, Qt::CaseInsensitive) == 0)
            return FieldValue(key);
    }
    return refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” is none of: %2."))
                      .arg(text, field.enumKeys.join(u", "_s)));
}

} // namespace

domain::Result<FieldValue> readFieldValue(const Field& field, const QString& text,
                                          const WritingRules& rules) {
    const QString plain = text.trimmed();
    if (field.type == FieldType::Tag)
        return FieldValue(readTags(isNone(field, plain) ? QString() : plain));
    if (isNone(field, plain)) {
        if (field.key == "name"_L1)
            return refuse(told(QT_TRANSLATE_NOOP("operations", "An account needs a name.")));
        return FieldValue();
    }
    switch (field.type) {
    case FieldType::Text:
        return FieldValue(plain);
    case FieldType::Person:
        return FieldValue(plain);
    case FieldType::Enum:
        return readEnum(field, plain);
    case FieldType::Money:
        return readMoney(plain, rules);
    case FieldType::Date:
        if (const auto day = readDay(plain, rules.today))
            return FieldValue(*day);
        return refuse(
            told(QT_TRANSLATE_NOOP("operations", "“%1” is not a day; write it as 2026-03-31.")).arg(plain));
    case FieldType::Bool:
        if (const auto flag = readBool(plain))
            return FieldValue(*flag);
        return refuse(told(QT_TRANSLATE_NOOP("operations", "“%1” is neither yes nor no.")).arg(plain));
    default:
        return readNumber(field, plain);
    }
}

} // namespace tenure::operations
