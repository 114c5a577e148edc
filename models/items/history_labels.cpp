// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/history_labels.h"

#include "items/display_text.h"
#include "items/vocabulary_text.h"
#include "query/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using store::Table;

namespace {

struct Row {
    const char* column;
    const char* label; ///< in context "import", where the same columns have their names
    Table table;
    ColumnForm form = ColumnForm::Text;
};

using enum ColumnForm;

constexpr Row contactRows[] = {
    {"name", QT_TRANSLATE_NOOP("import", "Name"), Table::Contact},
    {"email", QT_TRANSLATE_NOOP("import", "E-mail"), Table::Contact},
    {"phone", QT_TRANSLATE_NOOP("import", "Phone"), Table::Contact},
    {"title", QT_TRANSLATE_NOOP("import", "Job title"), Table::Contact},
    {"role", QT_TRANSLATE_NOOP("import", "Role"), Table::Contact, Enum},
    {"influence", QT_TRANSLATE_NOOP("import", "Influence"), Table::Contact},
    {"sentiment", QT_TRANSLATE_NOOP("import", "Sentiment"), Table::Contact, Enum},
    {"reports_to_id", QT_TRANSLATE_NOOP("import", "Reports to"), Table::Contact},
    {"status", QT_TRANSLATE_NOOP("import", "Status"), Table::Contact, Enum},
    {"refuses_messages", QT_TRANSLATE_NOOP("import", "Refuses messages"), Table::Contact, YesNo},
    {"cares_about", QT_TRANSLATE_NOOP("import", "Cares about"), Table::Contact},
    {"external_id", QT_TRANSLATE_NOOP("import", "External id"), Table::Contact},
};

constexpr Row contractRows[] = {
    {"product", QT_TRANSLATE_NOOP("import", "Product"), Table::Contract},
    {"kind", QT_TRANSLATE_NOOP("import", "Kind"), Table::Contract, Enum},
    {"start_day", QT_TRANSLATE_NOOP("import", "Start"), Table::Contract, Day},
    {"end_day", QT_TRANSLATE_NOOP("import", "End"), Table::Contract, Day},
    {"currency", QT_TRANSLATE_NOOP("import", "Currency"), Table::Contract},
    {"seats", QT_TRANSLATE_NOOP("import", "Seats"), Table::Contract},
    {"edition", QT_TRANSLATE_NOOP("import", "Edition"), Table::Contract},
    {"billing", QT_TRANSLATE_NOOP("import", "Billing"), Table::Contract, Enum},
    {"auto_renew", QT_TRANSLATE_NOOP("import", "Auto-renewal"), Table::Contract, YesNo},
    {"notice_amount", QT_TRANSLATE_NOOP("import", "Notice period"), Table::Contract},
    {"notice_unit", QT_TRANSLATE_NOOP("import", "Notice unit"), Table::Contract, Enum},
    {"signed_on", QT_TRANSLATE_NOOP("import", "Signed on"), Table::Contract, Day},
    {"notice_received_on", QT_TRANSLATE_NOOP("import", "Notice received on"), Table::Contract, Day},
    {"successor_id", QT_TRANSLATE_NOOP("import", "Successor"), Table::Contract},
    {"external_id", QT_TRANSLATE_NOOP("import", "External id"), Table::Contract},
};

constexpr Row activityRows[] = {
    {"contact_id", QT_TRANSLATE_NOOP("import", "Contact"), Table::Touchpoint},
    {"kind", QT_TRANSLATE_NOOP("import", "Kind"), Table::Touchpoint, Enum},
    {"day", QT_TRANSLATE_NOOP("import", "Day"), Table::Touchpoint, Day},
    {"time", QT_TRANSLATE_NOOP("import", "Time"), Table::Touchpoint},
    {"direction", QT_TRANSLATE_NOOP("import", "Direction"), Table::Touchpoint, Enum},
    {"two_way", QT_TRANSLATE_NOOP("import", "Two-way"), Table::Touchpoint, YesNo},
    {"subject", QT_TRANSLATE_NOOP("import", "Subject"), Table::Touchpoint},
    {"body", QT_TRANSLATE_NOOP("import", "Text"), Table::Touchpoint},
    {"duration_minutes", QT_TRANSLATE_NOOP("import", "Minutes"), Table::Touchpoint},
    {"outcome", QT_TRANSLATE_NOOP("import", "Outcome"), Table::Touchpoint},
    {"sentiment", QT_TRANSLATE_NOOP("import", "Sentiment"), Table::Touchpoint, Enum},
    {"author_id", QT_TRANSLATE_NOOP("import", "Author"), Table::Touchpoint},
    {"purpose", QT_TRANSLATE_NOOP("import", "Purpose"), Table::Touchpoint},
    {"place", QT_TRANSLATE_NOOP("import", "Place"), Table::Touchpoint},
    {"external_id", QT_TRANSLATE_NOOP("import", "External id"), Table::Touchpoint},
    {"contact_id", QT_TRANSLATE_NOOP("import", "Contact"), Table::Task},
    {"title", QT_TRANSLATE_NOOP("import", "Title"), Table::Task},
    {"due", QT_TRANSLATE_NOOP("import", "Due"), Table::Task, Day},
    {"assignee_id", QT_TRANSLATE_NOOP("import", "Assignee"), Table::Task},
    {"priority", QT_TRANSLATE_NOOP("import", "Priority"), Table::Task, Enum},
    {"state", QT_TRANSLATE_NOOP("import", "State"), Table::Task, Enum},
    {"done_on", QT_TRANSLATE_NOOP("import", "Done on"), Table::Task, Day},
    {"waiting_on", QT_TRANSLATE_NOOP("import", "Waiting on"), Table::Task, Enum},
    {"body", QT_TRANSLATE_NOOP("import", "Text"), Table::Task},
    {"external_id", QT_TRANSLATE_NOOP("import", "External id"), Table::Task},
    {"day", QT_TRANSLATE_NOOP("import", "Day"), Table::Note, Day},
    {"author_id", QT_TRANSLATE_NOOP("import", "Author"), Table::Note},
    {"body", QT_TRANSLATE_NOOP("import", "Text"), Table::Note},
    {"value", QT_TRANSLATE_NOOP("import", "Value"), Table::CustomValue, Custom},
};

/// Those that only the log has a name for.
constexpr Row ownRows[] = {
    {"tier_reason", QT_TRANSLATE_NOOP("history", "Reason of the tier"), Table::Account},
    {"tier_until", QT_TRANSLATE_NOOP("history", "Tier until"), Table::Account, Day},
    {"deleted_at", QT_TRANSLATE_NOOP("history", "In the trash since"), Table::Account},
    {"tag", QT_TRANSLATE_NOOP("history", "Tag"), Table::AccountTag},
    {"starts", QT_TRANSLATE_NOOP("history", "Price from"), Table::PricePhase, Day},
    {"amount_minor", QT_TRANSLATE_NOOP("history", "Price"), Table::PricePhase, Amount},
    {"amount_per", QT_TRANSLATE_NOOP("history", "Price per"), Table::PricePhase, Enum},
    {"due_time", QT_TRANSLATE_NOOP("history", "Due at"), Table::Task},
    {"recurrence", QT_TRANSLATE_NOOP("history", "Repeats"), Table::Task},
    {"snoozed_until", QT_TRANSLATE_NOOP("history", "Snoozed until"), Table::Task, Day},
    {"contact_id", QT_TRANSLATE_NOOP("history", "Took part"), Table::Participant},
    {"name", QT_TRANSLATE_NOOP("history", "File"), Table::Attachment},
    {"title", QT_TRANSLATE_NOOP("history", "Promise"), Table::Promise},
    {"made_on", QT_TRANSLATE_NOOP("history", "Promised on"), Table::Promise, Day},
    {"due", QT_TRANSLATE_NOOP("history", "Promised by"), Table::Promise, Day},
    {"state", QT_TRANSLATE_NOOP("history", "State of the promise"), Table::Promise, Enum},
    {"settled_on", QT_TRANSLATE_NOOP("history", "Kept or broken on"), Table::Promise, Day},
    {"body", QT_TRANSLATE_NOOP("history", "Feedback"), Table::Feedback},
    {"told_on", QT_TRANSLATE_NOOP("history", "Told what became of it"), Table::Feedback, Day},
    {"to_id", QT_TRANSLATE_NOOP("history", "Influences"), Table::ContactLink},
};

const Row* rowIn(std::span<const Row> rows, Table table, const QString& column) {
    const auto row = std::ranges::find_if(rows, [&](const Row& each) {
        return each.table == table && column == QLatin1StringView(each.column);
    });
    return row == rows.end() ? nullptr : &*row;
}

/// Columns of the account are fields of the catalogue, some by another key.
std::optional<ColumnWords> accountWords(const QString& column) {
    const QString key = column == "tier_override"_L1                              ? u"tier"_s
                        : column.endsWith("_id"_L1) && column != "external_id"_L1 ? column.chopped(3)
                                                                                  : column;
    const auto field = query::Catalogue().get(key);
    if (!field)
        return std::nullopt;
    return ColumnWords{field->label(), field->type == query::FieldType::Enum ? Enum : Text};
}

template <class Value>
QString word(const QString& key) {
    const auto value = domain::fromKey<Value>(key);
    return value ? wordOf(*value) : key;
}

QString accountEnum(const QString& column, const QString& key) {
    const auto field = query::Catalogue().get(column == "tier_override"_L1 ? u"tier"_s : column);
    return field ? enumText(*field, key) : key;
}

QString activityEnum(const QString& column, const QString& key) {
    if (column == "kind"_L1)
        return word<domain::TouchKind>(key);
    if (column == "direction"_L1)
        return word<domain::Direction>(key);
    if (column == "sentiment"_L1)
        return word<domain::Sentiment>(key);
    if (column == "priority"_L1)
        return word<domain::TaskPriority>(key);
    if (column == "state"_L1)
        return word<domain::TaskState>(key);
    return column == "waiting_on"_L1 ? word<domain::WaitingOn>(key) : key;
}

QString contractEnum(const QString& column, const QString& key) {
    if (column == "kind"_L1)
        return word<domain::ContractKind>(key);
    if (column == "billing"_L1)
        return word<domain::BillingPeriod>(key);
    if (column == "notice_unit"_L1)
        return word<domain::NoticeUnit>(key);
    if (key == "term"_L1)
        return QCoreApplication::translate("history", "term", "price per");
    if (key == "year"_L1)
        return QCoreApplication::translate("history", "year", "price per");
    return key == "month"_L1 ? QCoreApplication::translate("history", "month", "price per") : key;
}

QString contactEnum(const QString& column, const QString& key) {
    if (column == "status"_L1)
        return word<domain::ContactStatus>(key);
    if (column == "sentiment"_L1)
        return word<domain::Sentiment>(key);
    const auto role = domain::fromKey<domain::ContactRole>(key);
    return role ? roleText(*role) : key;
}

} // namespace

ColumnWords columnWords(Table table, const QString& column) {
    for (const std::span<const Row> rows :
         {std::span<const Row>(contactRows), std::span<const Row>(contractRows),
          std::span<const Row>(activityRows)}) {
        if (const Row* row = rowIn(rows, table, column))
            return {QCoreApplication::translate("import", row->label), row->form};
    }
    if (const Row* row = rowIn(ownRows, table, column))
        return {QCoreApplication::translate("history", row->label), row->form};
    if (table == Table::Account) {
        if (auto words = accountWords(column))
            return *words;
    }
    return {column, Text};
}

QString enumWord(Table table, const QString& column, const QString& key) {
    switch (table) {
    case Table::Account:
        return accountEnum(column, key);
    case Table::Contact:
        return contactEnum(column, key);
    case Table::Contract:
    case Table::PricePhase:
        return contractEnum(column, key);
    case Table::Promise:
        return word<domain::PromiseState>(key);
    default:
        return activityEnum(column, key);
    }
}

} // namespace tenure::items
