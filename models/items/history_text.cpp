// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/history_text.h"

#include "domain/money.h"
#include "items/history_labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using store::LoggedValue;
using store::Table;

namespace {

constexpr qsizetype longestValue = 300;

QString say(const char* text) {
    return QCoreApplication::translate("history", text);
}

QString dash() {
    return QString(QChar(0x2014));
}

QString dayOf(const QString& text, const DisplayContext& context) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? dayText(day, context, YearShown::Always) : text;
}

QString yesOrNo(const QString& text) {
    return text == "1"_L1 ? QCoreApplication::translate("display", "yes")
                          : QCoreApplication::translate("display", "no");
}

QString amountOf(const QString& minor, const QString& currency, const DisplayContext& context) {
    const auto own = domain::Currency::fromCode(currency);
    return domain::formatMoney({minor.toLongLong(), own.value_or(context.baseCurrency)},
                               domain::MoneyStyle::List, context.localeName);
}

QString customOf(const QString& text, const std::optional<domain::CustomField>& field,
                 const DisplayContext& context) {
    if (!field)
        return text;
    switch (field->type) {
    case domain::CustomType::Money:
        return amountOf(text, {}, context);
    case domain::CustomType::Date:
        return dayOf(text, context);
    case domain::CustomType::Bool:
        return yesOrNo(text);
    case domain::CustomType::Text:
    case domain::CustomType::Number:
    case domain::CustomType::Enum:
        return text;
    }
    Q_UNREACHABLE();
}

QString valueOf(const operations::HistoryChange& change, ColumnForm form, const LoggedValue& value,
                const QString& name, const DisplayContext& context) {
    if (!value || value->isEmpty())
        return dash();
    if (!name.isEmpty())
        return name;
    const store::LoggedChange& logged = change.logged;
    switch (form) {
    case ColumnForm::Day:
        return dayOf(*value, context);
    case ColumnForm::YesNo:
        return yesOrNo(*value);
    case ColumnForm::Enum: {
        const QString word = enumWord(logged.table, logged.column, *value);
        return word.isEmpty() ? dash() : word; // "none" is no value
    }
    case ColumnForm::Amount:
        return amountOf(*value, change.currency, context);
    case ColumnForm::Custom:
        return customOf(*value, change.field, context);
    case ColumnForm::Text:
        break;
    }
    const QString line = value->simplified();
    return line.size() > longestValue ? line.first(longestValue) + QChar(0x2026) : line;
}

} // namespace

HistoryLine historyLine(const operations::HistoryChange& change, const DisplayContext& context) {
    const store::LoggedChange& logged = change.logged;
    const ColumnWords words = columnWords(logged.table, logged.column);
    HistoryLine line;
    line.field = words.label;
    if (logged.table == Table::CustomValue && change.field)
        line.field = change.field->label;
    else if (!change.row.isEmpty() && logged.table != Table::AccountTag)
        line.field = change.row + u" · "_s + words.label;
    line.before = valueOf(change, words.form, logged.before, change.beforeName, context);
    line.after = valueOf(change, words.form, logged.after, change.afterName, context);
    return line;
}

QString authorText(const store::LoggedTransaction& transaction) {
    if (!transaction.author.isEmpty())
        return transaction.author;
    switch (transaction.kind) {
    case store::AuthorKind::User:
        return {};
    case store::AuthorKind::Import:
        return say(QT_TRANSLATE_NOOP("history", "Import"));
    case store::AuthorKind::Rule:
        return say(QT_TRANSLATE_NOOP("history", "Rule"));
    case store::AuthorKind::Sync:
        return say(QT_TRANSLATE_NOOP("history", "Sync"));
    }
    Q_UNREACHABLE();
}

QString instantText(const QDateTime& instant, const DisplayContext& context) {
    const QDateTime local = instant.toLocalTime();
    const QString time = QLocale(context.localeName).toString(local.time(), u"HH:mm"_s);
    return say(QT_TRANSLATE_NOOP("history", "%1, %2"))
        .arg(dayText(local.date(), context, YearShown::IfAnother), time);
}

} // namespace tenure::items
