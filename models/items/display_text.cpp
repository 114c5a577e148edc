// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/display_text.h"

#include "domain/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar thinSpace(0x2009);
constexpr QChar minusSign(0x2212);
const QString& unknown() {
    static const QString dash(QChar(0x2014));
    return dash;
}

QString say(const char* text) {
    return QCoreApplication::translate("display", text);
}

const qint64* asInteger(const store::Cell& cell) {
    return std::get_if<qint64>(&cell);
}

std::optional<double> asNumber(const store::Cell& cell) {
    if (const auto* integer = asInteger(cell))
        return static_cast<double>(*integer);
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    return std::nullopt;
}

QDate asDate(const store::Cell& cell) {
    const auto* text = std::get_if<QString>(&cell);
    return text != nullptr ? QDate::fromString(*text, Qt::ISODate) : QDate();
}

QString numberText(double number, const QString& localeName) {
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return countText(static_cast<qint64>(number), localeName);
    QLocale locale(localeName);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number, 'f', 1).replace(u'-', minusSign);
}

QString enumKeyOf(const query::Field& field, const store::Cell& cell) {
    if (const auto* index = asInteger(cell))
        return *index >= 0 && *index < field.enumKeys.size() ? field.enumKeys.at(*index) : QString();
    const auto* text = std::get_if<QString>(&cell);
    return text != nullptr ? *text : QString();
}

QString setText(const query::Field& field, qint64 bits) {
    QStringList names;
    for (int i = 0; i < field.enumKeys.size(); ++i) {
        if ((bits >> (i + 1)) & 1)
            names.append(enumText(field, field.enumKeys.at(i)));
    }
    return names.join(listSeparator());
}

/// Minor units of the book's currency, or "13200000 USD".
std::optional<domain::Money> asMoney(const store::Cell& cell, domain::Currency base) {
    if (const auto* minor = asInteger(cell))
        return domain::Money{*minor, base};
    const auto* text = std::get_if<QString>(&cell);
    const auto currency = text != nullptr ? domain::Currency::fromCode(QStringView(*text).right(3))
                                          : std::optional<domain::Currency>();
    if (!currency)
        return std::nullopt;
    return domain::Money{QStringView(*text).chopped(4).toLongLong(), *currency};
}

/// Text of the value alone; empty where there is none.
QString valueText(const query::Field& field, const store::Cell& cell, const DisplayContext& context) {
    switch (field.type) {
    case query::FieldType::Money: {
        const auto money = asMoney(cell, context.baseCurrency);
        return money ? domain::formatMoney(*money, domain::MoneyStyle::List, context.localeName) : QString();
    }
    case query::FieldType::Number:
    case query::FieldType::Duration:
    case query::FieldType::Share: {
        const auto number = asNumber(cell);
        if (!number)
            return {};
        const QString unit = field.type == query::FieldType::Share ? u"%"_s : field.unit;
        const QString text = numberText(*number, context.localeName);
        return unit.isEmpty() ? text : text + thinSpace + unit;
    }
    case query::FieldType::Bool: {
        const auto* value = asInteger(cell);
        return value == nullptr ? QString()
               : *value != 0    ? say(QT_TRANSLATE_NOOP("display", "yes"))
                                : say(QT_TRANSLATE_NOOP("display", "no"));
    }
    case query::FieldType::Enum:
        if (field.storage == query::Storage::Bits)
            return asInteger(cell) != nullptr ? setText(field, *asInteger(cell)) : QString();
        return enumText(field, enumKeyOf(field, cell));
    case query::FieldType::Tag: {
        const auto* text = std::get_if<QString>(&cell);
        return text != nullptr ? text->split(u';', Qt::SkipEmptyParts).join(listSeparator()) : QString();
    }
    case query::FieldType::Date:
    case query::FieldType::Person:
    case query::FieldType::Text: {
        const auto* text = std::get_if<QString>(&cell);
        return text != nullptr ? *text : QString();
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString daysText(qint64 days) {
    return (days < 0 ? QString(minusSign) : QString()) + QString::number(std::abs(days)) + thinSpace +
           QCoreApplication::translate("display", "d", "days, shortened");
}

QString listSeparator() {
    return QCoreApplication::translate("display", ", ", "between the parts of a list");
}

QString tierText(domain::Tier tier) {
    switch (tier) {
    case domain::Tier::High:
        return say(QT_TRANSLATE_NOOP("display", "High touch"));
    case domain::Tier::Low:
        return say(QT_TRANSLATE_NOOP("display", "Low touch"));
    case domain::Tier::Tech:
        return say(QT_TRANSLATE_NOOP("display", "Tech touch"));
    }
    Q_UNREACHABLE();
}

QString stageText(domain::Stage stage) {
    switch (stage) {
    case domain::Stage::Acquisition:
        return say(QT_TRANSLATE_NOOP("display", "Acquisition"));
    case domain::Stage::Handoff:
        return say(QT_TRANSLATE_NOOP("display", "Handoff"));
    case domain::Stage::Onboarding:
        return say(QT_TRANSLATE_NOOP("display", "Onboarding"));
    case domain::Stage::Growth:
        return say(QT_TRANSLATE_NOOP("display", "Growth"));
    case domain::Stage::Renewal:
        return say(QT_TRANSLATE_NOOP("display", "Renewal"));
    case domain::Stage::Churned:
        return say(QT_TRANSLATE_NOOP("display", "Churned"));
    }
    Q_UNREACHABLE();
}

namespace {

QString potentialText(const QString& key) {
    if (key == "low"_L1)
        return QCoreApplication::translate("display", "Low", "potential");
    if (key == "medium"_L1)
        return QCoreApplication::translate("display", "Medium", "potential");
    if (key == "high"_L1)
        return QCoreApplication::translate("display", "High", "potential");
    return {};
}

} // namespace

QString roleText(domain::ContactRole role) {
    switch (role) {
    case domain::ContactRole::None:
        return {};
    case domain::ContactRole::EconomicBuyer:
        return say(QT_TRANSLATE_NOOP("display", "Economic buyer"));
    case domain::ContactRole::Champion:
        return say(QT_TRANSLATE_NOOP("display", "Champion"));
    case domain::ContactRole::ExecutiveSponsor:
        return say(QT_TRANSLATE_NOOP("display", "Executive sponsor"));
    case domain::ContactRole::Signer:
        return say(QT_TRANSLATE_NOOP("display", "Signer"));
    case domain::ContactRole::TechnicalEvaluator:
        return say(QT_TRANSLATE_NOOP("display", "Technical evaluator"));
    case domain::ContactRole::User:
        return say(QT_TRANSLATE_NOOP("display", "User"));
    case domain::ContactRole::Blocker:
        return say(QT_TRANSLATE_NOOP("display", "Blocker"));
    }
    Q_UNREACHABLE();
}

QString enumText(const query::Field& field, const QString& key) {
    if (field.custom || key.isEmpty())
        return key;
    if (field.key == "tier"_L1) {
        const auto tier = domain::fromKey<domain::Tier>(key);
        return tier ? tierText(*tier) : key;
    }
    if (field.key == "stage"_L1) {
        const auto stage = domain::fromKey<domain::Stage>(key);
        return stage ? stageText(*stage) : key;
    }
    if (field.key == "potential"_L1)
        return potentialText(key);
    const auto role = domain::fromKey<domain::ContactRole>(key);
    return role && field.key == "contact.role"_L1 ? roleText(*role) : key;
}

QString dayText(QDate day, const DisplayContext& context, YearShown year) {
    const bool withYear = year == YearShown::Always || day.year() != context.today.year();
    const QLocale locale(context.localeName);
    if (locale.language() == QLocale::Chinese)
        return locale.toString(day, withYear ? u"yyyy年M月d日"_s : u"M月d日"_s);
    return locale.toString(day, withYear ? u"d MMM yyyy"_s : u"d MMM"_s);
}

std::optional<qint64> dayDistance(const query::Field& field, const store::Cell& cell, QDate today) {
    const QDate day = asDate(cell);
    if (field.type != query::FieldType::Date || !day.isValid())
        return std::nullopt;
    return field.direction == query::DateDirection::Ahead ? today.daysTo(day) : day.daysTo(today);
}

QString cellText(const query::Field& field, const store::Cell& cell, const DisplayContext& context) {
    if (const auto days = dayDistance(field, cell, context.today))
        return daysText(*days);
    const QString text = valueText(field, cell, context);
    return text.isEmpty() && !field.isSet() ? unknown() : text;
}

QString spokenText(const query::Field& field, const store::Cell& cell, const DisplayContext& context) {
    if (const auto days = dayDistance(field, cell, context.today)) {
        const QString date = QLocale(context.localeName).toString(asDate(cell), QLocale::LongFormat);
        const bool past = field.direction == query::DateDirection::Ago ? *days >= 0 : *days < 0;
        const int count = static_cast<int>(std::abs(*days));
        return past ? QCoreApplication::translate("display", "%1 %n day(s) ago, on %2", nullptr, count)
                          .arg(field.label(), date)
                    : QCoreApplication::translate("display", "%1 in %n day(s), on %2", nullptr, count)
                          .arg(field.label(), date);
    }
    const QString text = valueText(field, cell, context);
    return field.label() + u' ' + (text.isEmpty() ? say(QT_TRANSLATE_NOOP("display", "unknown")) : text);
}

QString editText(const query::Field& field, const store::Cell& cell, const DisplayContext& context) {
    if (field.type == query::FieldType::Money) {
        const auto money = asMoney(cell, context.baseCurrency);
        return money ? domain::formatMoney(*money, domain::MoneyStyle::Plain, context.localeName) : QString();
    }
    if (field.type == query::FieldType::Enum && field.storage != query::Storage::Bits)
        return enumKeyOf(field, cell);
    if (const auto number = asNumber(cell))
        return QString::number(*number, 'g', 15);
    const auto* text = std::get_if<QString>(&cell);
    return text != nullptr ? *text : QString();
}

QString countText(qint64 number, const QString& localeName) {
    const bool polish = localeName.startsWith("pl"_L1);
    QString digits = QString::number(std::abs(number));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, polish ? QChar(0x00A0) : QChar(u','));
    return number < 0 ? minusSign + digits : digits;
}

} // namespace tenure::items
