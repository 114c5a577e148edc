// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_targets.h"

#include "query/every_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Enum>
QStringList keysOf() {
    QStringList keys;
    for (const QLatin1StringView key : domain::Vocabulary<Enum>::keys)
        keys.append(key);
    return keys;
}

/// A target that @p names and its label in any language mean.
Target make(const char* key, const char* label, const char16_t* names, CellType type = CellType::Text,
            QStringList words = {}) {
    return {QString::fromLatin1(key),
            QCoreApplication::translate("import", label),
            QStringView(names).toString().split(u'|', Qt::SkipEmptyParts) +
                query::inEveryLanguage("import", label),
            type,
            std::move(words),
            {}};
}

Target internal(const char* key, CellType type = CellType::Uuid) {
    return {QString::fromLatin1(key), {}, {}, type, {}, {}};
}

constexpr auto accountNames =
    u"account_id|account_external_id|account external id|accountid|company|company name|account "
    u"name|client|client name|customer|"
    "customer name|external client id|associated company|associated company ids|"
    "organization|organisation|parent customer|who account|Firma|Kunde|Kundenname|Klient|"
    "Konto|Nazwa klienta|Kontrahent|客户|客户名称|公司|公司名称|客戶|客戶名稱|公司名稱";

Target accountTarget() {
    return make("account", QT_TRANSLATE_NOOP("import", "Account"), accountNames);
}
Target idTarget(const char16_t* names) {
    return make("external_id", QT_TRANSLATE_NOOP("import", "External id"), names);
}

CellType typeOf(const query::Field& field) {
    if (field.key == "domain"_L1)
        return CellType::Domain;
    if (field.key == "currency"_L1)
        return CellType::Currency;
    if (field.key == "renewal"_L1)
        return CellType::EndDay;
    switch (field.type) {
    case query::FieldType::Number:
    case query::FieldType::Share:
    case query::FieldType::Duration:
        return CellType::Whole;
    case query::FieldType::Money:
        return CellType::Amount;
    case query::FieldType::Date:
        return CellType::Day;
    case query::FieldType::Enum:
        return CellType::Enum;
    case query::FieldType::Tag:
        return CellType::Tags;
    case query::FieldType::Bool:
        return CellType::YesNo;
    case query::FieldType::Text:
    case query::FieldType::Person:
        break;
    }
    return CellType::Text;
}

std::vector<Target> accountTargets(const query::Catalogue& catalogue) {
    std::vector<Target> targets;
    std::vector<domain::CustomField> custom;
    for (const query::Field& field : catalogue.fields()) {
        if (!field.editable)
            continue;
        Target target{field.key, field.label(), {}, typeOf(field), field.enumKeys, {}};
        if (field.custom) {
            static constexpr std::array types = {
                std::pair{query::FieldType::Number, domain::CustomType::Number},
                std::pair{query::FieldType::Money, domain::CustomType::Money},
                std::pair{query::FieldType::Date, domain::CustomType::Date},
                std::pair{query::FieldType::Bool, domain::CustomType::Bool},
                std::pair{query::FieldType::Enum, domain::CustomType::Enum}};
            const auto type =
                std::ranges::find(types, field.type, &std::pair<query::FieldType, domain::CustomType>::first);
            target.field = domain::CustomField{field.customField, field.key, field.ownLabel,
                                               type == types.end() ? domain::CustomType::Text : type->second,
                                               field.enumKeys};
            target.type = cellType(target.field->type);
        }
        targets.push_back(std::move(target));
    }
    for (const char* key : {"uuid", "parent_uuid", "owner_uuid"})
        targets.push_back(internal(key));
    targets.push_back(internal("tier_reason", CellType::Text));
    targets.push_back(internal("tier_until", CellType::Day));
    return targets;
}

std::vector<Target> contactTargets() {
    using namespace domain;
    return {
        accountTarget(),
        make("name", QT_TRANSLATE_NOOP("import", "Name"),
             u"full name|contact|contact name|Imię i nazwisko|姓名"),
        make("first_name", QT_TRANSLATE_NOOP("import", "First name"),
             u"firstname|given name|property_firstname|Vorname|Imię|名"),
        make("last_name", QT_TRANSLATE_NOOP("import", "Last name"),
             u"lastname|surname|property_lastname|Nachname|Nazwisko|姓"),
        make("email", QT_TRANSLATE_NOOP("import", "E-mail"),
             u"email|e-mail|email address|property_email|E-Mail-Adresse|Adres e-mail|邮箱|電子郵件"),
        make("phone", QT_TRANSLATE_NOOP("import", "Phone"),
             u"phone|phone number|mobile|mobile phone|telephone|property_phone|Telefon|电话|電話"),
        make("title", QT_TRANSLATE_NOOP("import", "Job title"),
             u"title|job title|position|property_jobtitle|Position|Stanowisko|职位|職位"),
        make("role", QT_TRANSLATE_NOOP("import", "Role"), u"contact role|buying role|Rolle|Rola|角色",
             CellType::Enum, keysOf<ContactRole>()),
        make("influence", QT_TRANSLATE_NOOP("import", "Influence"), u"", CellType::Scale5),
        make("sentiment", QT_TRANSLATE_NOOP("import", "Sentiment"), u"", CellType::Enum, keysOf<Sentiment>()),
        make("reports_to", QT_TRANSLATE_NOOP("import", "Reports to"), u"manager|reports to id|reports_to_id"),
        make("status", QT_TRANSLATE_NOOP("import", "Status"), u"contact status", CellType::Enum,
             keysOf<ContactStatus>()),
        make("refuses_messages", QT_TRANSLATE_NOOP("import", "Refuses messages"),
             u"email opt out|has opted out of email|unsubscribed|do not contact", CellType::YesNo),
        make("cares_about", QT_TRANSLATE_NOOP("import", "Cares about"),
             u"interests|priorities|关注点|關注點"),
        idTarget(u"id|record id|contact id|contactid|hs_object_id"),
        internal("uuid"),
        internal("account_uuid"),
        internal("reports_to_uuid")};
}

std::vector<Target> contractTargets() {
    using namespace domain;
    return {accountTarget(),
            make("product", QT_TRANSLATE_NOOP("import", "Product"),
                 u"product code|product name|contract name|plan|Produkt|产品|產品"),
            make("kind", QT_TRANSLATE_NOOP("import", "Kind"), u"contract type|Art|Rodzaj|类型",
                 CellType::Enum, keysOf<ContractKind>()),
            make("start", QT_TRANSLATE_NOOP("import", "Start"),
                 u"start date|contract start|contract start date|Beginn|Vertragsbeginn|Początek|Data "
                 u"rozpoczęcia|开始日期|開始日期",
                 CellType::Day),
            make("end", QT_TRANSLATE_NOOP("import", "End"),
                 u"end date|contract end|contract end date|renewal date|expiry "
                 u"date|Ende|Vertragsende|Koniec|Data zakończenia|结束日期|結束日期",
                 CellType::EndDay),
            make("currency", QT_TRANSLATE_NOOP("import", "Currency"),
                 u"currency code|currencyisocode|Währung|Waehrung|Waluta|币种|幣別", CellType::Currency),
            make("arr", QT_TRANSLATE_NOOP("import", "ARR"),
                 u"annual recurring revenue|arr amount|acv|Jahreswert", CellType::Amount),
            make("mrr", QT_TRANSLATE_NOOP("import", "MRR"),
                 u"monthly recurring revenue|mrr amount|Monatswert", CellType::Amount),
            make("amount", QT_TRANSLATE_NOOP("import", "Amount for the term"),
                 u"amount|total|total amount|contract value|tcv|Betrag|Kwota|金额|金額", CellType::Amount),
            make("seats", QT_TRANSLATE_NOOP("import", "Seats"),
                 u"quantity|licenses|license count|Plätze|Plaetze|Stanowiska|席位", CellType::Whole),
            make("edition", QT_TRANSLATE_NOOP("import", "Edition"), u"plan tier|package|Edycja|版本",
                 CellType::Text),
            make("billing", QT_TRANSLATE_NOOP("import", "Billing"),
                 u"billing frequency|billing period|Abrechnung", CellType::Enum, keysOf<BillingPeriod>()),
            make("auto_renew", QT_TRANSLATE_NOOP("import", "Auto-renewal"),
                 u"auto renew|auto renew flag|autorenew", CellType::YesNo),
            make("notice_amount", QT_TRANSLATE_NOOP("import", "Notice period"),
                 u"notice|notice days|notice period days", CellType::Whole),
            make("notice_unit", QT_TRANSLATE_NOOP("import", "Notice unit"), u"", CellType::Enum,
                 keysOf<NoticeUnit>()),
            make("signed_on", QT_TRANSLATE_NOOP("import", "Signed on"),
                 u"signed|signed date|signature date|close date", CellType::Day),
            make("notice_received_on", QT_TRANSLATE_NOOP("import", "Notice received on"),
                 u"notice received|cancellation date", CellType::Day),
            make("successor", QT_TRANSLATE_NOOP("import", "Successor"), u"renewed by|successor id"),
            idTarget(u"id|contract id|contract number|subscription id|subscription_id|Vertragsnummer|Numer "
                     u"umowy|合同编号"),
            internal("phases", CellType::Phases),
            internal("uuid"),
            internal("account_uuid"),
            internal("successor_uuid")};
}

std::vector<Target> touchpointTargets() {
    using namespace domain;
    return {
        accountTarget(),
        make("contact", QT_TRANSLATE_NOOP("import", "Contact"),
             u"contact name|contact email|who|Kontakt|联系人|聯絡人"),
        make("kind", QT_TRANSLATE_NOOP("import", "Kind"),
             u"type|activity type|touchpoint type|Art|Rodzaj|类型|類型", CellType::Enum, keysOf<TouchKind>()),
        make("day", QT_TRANSLATE_NOOP("import", "Day"),
             u"date|activity date|day|created date|Datum|Data|日期", CellType::Day),
        make("time", QT_TRANSLATE_NOOP("import", "Time"), u"time|Uhrzeit|Godzina|时间|時間", CellType::Time),
        make("direction", QT_TRANSLATE_NOOP("import", "Direction"), u"", CellType::Enum, keysOf<Direction>()),
        make("two_way", QT_TRANSLATE_NOOP("import", "Two-way"), u"two way|reply|replied", CellType::YesNo),
        make("subject", QT_TRANSLATE_NOOP("import", "Subject"), u"title|Betreff|Temat|主题|主題"),
        make("body", QT_TRANSLATE_NOOP("import", "Text"),
             u"description|comments|notes|body|Notiz|Opis|备注|備註"),
        make("duration_minutes", QT_TRANSLATE_NOOP("import", "Minutes"),
             u"duration|minutes|Dauer|Minuty|时长", CellType::Whole),
        make("outcome", QT_TRANSLATE_NOOP("import", "Outcome"), u"result|Ergebnis|Wynik|结果|結果"),
        make("sentiment", QT_TRANSLATE_NOOP("import", "Sentiment"), u"", CellType::Enum, keysOf<Sentiment>()),
        make("author", QT_TRANSLATE_NOOP("import", "Author"), u"owner|created by|assigned to|csm|Autor|作者"),
        make("purpose", QT_TRANSLATE_NOOP("import", "Purpose"), u"reason|Cel|目的"),
        make("place", QT_TRANSLATE_NOOP("import", "Place"), u"location|Ort|Miejsce|地点|地點"),
        idTarget(u"id|activity id|record id"),
        internal("uuid"),
        internal("account_uuid"),
        internal("contact_uuid"),
        internal("author_uuid")};
}

std::vector<Target> taskTargets() {
    using namespace domain;
    return {
        accountTarget(),
        make("contact", QT_TRANSLATE_NOOP("import", "Contact"), u"contact name|contact email|Kontakt|联系人"),
        make("title", QT_TRANSLATE_NOOP("import", "Title"),
             u"task|task name|subject|Aufgabe|Betreff|Zadanie|Temat|任务|任務|标题"),
        make("due", QT_TRANSLATE_NOOP("import", "Due"), u"due date|deadline|Fällig|Termin|截止日期",
             CellType::Day),
        make("assignee", QT_TRANSLATE_NOOP("import", "Assignee"),
             u"assigned to|owner|task owner|Zuständig|Wykonawca|负责人|負責人"),
        make("priority", QT_TRANSLATE_NOOP("import", "Priority"), u"Priorität|Priorytet|优先级",
             CellType::Enum, keysOf<TaskPriority>()),
        make("state", QT_TRANSLATE_NOOP("import", "State"), u"status|task status|Status|Stan|状态|狀態",
             CellType::Enum, keysOf<TaskState>()),
        make("done_on", QT_TRANSLATE_NOOP("import", "Done on"), u"completed|completed date|closed date",
             CellType::Day),
        make("waiting_on", QT_TRANSLATE_NOOP("import", "Waiting on"), u"waiting for", CellType::Enum,
             keysOf<WaitingOn>()),
        make("body", QT_TRANSLATE_NOOP("import", "Text"), u"description|comments|notes|body|Opis|备注"),
        make("due_time", QT_TRANSLATE_NOOP("import", "Due at"), u"due time", CellType::Time),
        make("recurrence", QT_TRANSLATE_NOOP("import", "Recurrence"), u"repeats|recurring",
             CellType::Recurrence),
        make("snoozed_until", QT_TRANSLATE_NOOP("import", "Snoozed until"), u"snoozed", CellType::Day),
        idTarget(u"id|task id|record id"),
        internal("uuid"),
        internal("account_uuid"),
        internal("contact_uuid"),
        internal("touchpoint_uuid"),
        internal("assignee_uuid")};
}

std::vector<Target> otherTargets(ImportKind kind) {
    switch (kind) {
    case ImportKind::Notes:
        return {accountTarget(),
                make("day", QT_TRANSLATE_NOOP("import", "Day"),
                     u"date|created date|created at|Datum|Data|日期", CellType::Day),
                make("author", QT_TRANSLATE_NOOP("import", "Author"), u"owner|created by|Autor|作者"),
                make("body", QT_TRANSLATE_NOOP("import", "Text"),
                     u"note|notes|description|text|content|Notiz|Notatka|备注"),
                internal("uuid"),
                internal("account_uuid"),
                internal("author_uuid")};
    case ImportKind::Usage:
        return {
            accountTarget(),
            make("metric", QT_TRANSLATE_NOOP("import", "Metric"),
                 u"event_type|event type|event|event name|feature|feature_name|measure|metric "
                 u"name|Metryka|指标|指標"),
            make(
                "day", QT_TRANSLATE_NOOP("import", "Day"),
                u"date|month|usage_date|usage date|event date|period|week|Datum|Monat|Data|Miesiąc|日期|月份",
                CellType::Day),
            make("value", QT_TRANSLATE_NOOP("import", "Value"),
                 u"count|event_count|usage_count|amount|quantity|Wert|Wartość|数值|數值", CellType::Real),
            internal("account_uuid")};
    case ImportKind::People:
        return {make("name", QT_TRANSLATE_NOOP("import", "Name"), u""),
                make("email", QT_TRANSLATE_NOOP("import", "E-mail"), u"email|e-mail"), internal("uuid")};
    case ImportKind::Fields:
        return {make("key", QT_TRANSLATE_NOOP("import", "Key"), u""),
                make("label", QT_TRANSLATE_NOOP("import", "Label"), u""),
                make("type", QT_TRANSLATE_NOOP("import", "Type"), u"", CellType::Enum,
                     keysOf<domain::CustomType>()),
                make("choices", QT_TRANSLATE_NOOP("import", "Choices"), u"", CellType::Choices),
                internal("uuid")};
    case ImportKind::Metrics:
        return {make("key", QT_TRANSLATE_NOOP("import", "Key"), u""),
                make("label", QT_TRANSLATE_NOOP("import", "Label"), u""),
                make("unit", QT_TRANSLATE_NOOP("import", "Unit"), u""),
                make("aggregate", QT_TRANSLATE_NOOP("import", "Aggregate"), u"", CellType::Enum,
                     keysOf<domain::MetricAggregate>()),
                internal("uuid")};
    default:
        return {};
    }
}

} // namespace

CellType cellType(domain::CustomType type) {
    switch (type) {
    case domain::CustomType::Text:
        return CellType::Text;
    case domain::CustomType::Number:
        return CellType::Real;
    case domain::CustomType::Money:
        return CellType::Money;
    case domain::CustomType::Date:
        return CellType::Day;
    case domain::CustomType::Bool:
        return CellType::YesNo;
    case domain::CustomType::Enum:
        return CellType::Enum;
    }
    Q_UNREACHABLE();
}

bool isOffered(const Target& target) {
    return !target.label.isEmpty();
}

std::vector<Target> targetsOf(ImportKind kind, const query::Catalogue& catalogue) {
    switch (kind) {
    case ImportKind::Accounts:
        return accountTargets(catalogue);
    case ImportKind::Contacts:
        return contactTargets();
    case ImportKind::Contracts:
        return contractTargets();
    case ImportKind::Touchpoints:
        return touchpointTargets();
    case ImportKind::Tasks:
        return taskTargets();
    default:
        return otherTargets(kind);
    }
}

const Target* targetByHeader(const std::vector<Target>& targets, ImportKind kind,
                             const query::Catalogue& catalogue, const QString& header) {
    const auto find = [&](const auto& is) {
        const auto found = std::ranges::find_if(targets, is);
        return found == targets.end() ? nullptr : &*found;
    };
    if (const Target* exact = find([&](const Target& t) { return t.key == header; }))
        return exact;
    if (kind == ImportKind::Accounts) {
        const std::optional<query::Field> field = catalogue.byHeader(header);
        return field && field->editable ? find([&](const Target& t) { return t.key == field->key; })
                                        : nullptr;
    }
    const QString form = query::headerForm(header);
    const auto is = [&form](const QString& name) { return query::headerForm(name) == form; };
    if (const Target* named =
            find([&](const Target& t) { return isOffered(t) && (is(t.key) || is(t.label)); }))
        return named;
    return find([&](const Target& t) { return isOffered(t) && std::ranges::any_of(t.names, is); });
}

} // namespace tenure::exchange
