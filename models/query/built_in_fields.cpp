// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/built_in_fields.h"

#include "query/catalogue.h"
#include "query/field_builders.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

using namespace fields;

namespace {

Field nameField() {
    Field field = shown(
        text("name"_L1, "name"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Name"), QT_TRANSLATE_NOOP("fields", "The company's name.")}),
        240);
    field.sortSql = u"name_key"_s;
    return field;
}

Field externalId() {
    Field field = text(
        "external_id"_L1, "external_id"_L1,
        Words{QT_TRANSLATE_NOOP("fields", "External id"),
              QT_TRANSLATE_NOOP("fields", "The account's id in the CRM or billing system it comes from.")});
    field.foldSql = u"external_fold"_s;
    return field;
}

Field parent() {
    Field field = text("parent"_L1, "parent_name"_L1,
                       Words{QT_TRANSLATE_NOOP("fields", "Parent"),
                             QT_TRANSLATE_NOOP("fields", "The account that this one belongs to, by name.")});
    field.foldSql = u"parent_fold"_s;
    return field;
}

Field owner() {
    Field field = editable(
        plain("owner"_L1, FieldType::Person, "owner_id"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Owner"),
                    QT_TRANSLATE_NOOP("fields", "The CSM responsible; a name, an e-mail address or me.")}));
    field.sortSql = u"owner_name"_s;
    return shown(field, 90);
}

Field tags() {
    Field field = editable(make("tags"_L1, FieldType::Tag,
                                Words{QT_TRANSLATE_NOOP("fields", "Tags"),
                                      QT_TRANSLATE_NOOP("fields", "Words that people put on the account.")}));
    field.synonyms = QStringList{u"tag"_s};
    field.storage = Storage::Tags;
    field.sql = u"tags"_s;
    field.sortable = false;
    return shown(field, 140);
}

Field contactRole() {
    Field field = choice<domain::ContactRole>(
        "contact.role"_L1,
        Words{QT_TRANSLATE_NOOP("fields", "Contact roles"),
              QT_TRANSLATE_NOOP("fields", "Roles in the decision chain that an active contact fills.")});
    field.enumKeys.removeFirst();
    field.storage = Storage::Bits;
    field.sql = u"roles"_s;
    field.sortable = false;
    return field;
}

Field currency() {
    Field field =
        text("currency"_L1, "currency"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Currency"),
                   QT_TRANSLATE_NOOP("fields", "Currency of the contract that drives the account.")});
    field.foldSql = u"lower(currency)"_s;
    field.defaultWidth = 80;
    return field;
}

/// A twelfth, rounded half to even as domain::divideHalfEven does. The shift by a multiple of 24 makes every
/// ARR positive and keeps the quotient's parity.
Field monthly() {
    Field field = editable(make(
        "mrr"_L1, FieldType::Money,
        Words{QT_TRANSLATE_NOOP("fields", "MRR"),
              QT_TRANSLATE_NOOP("fields", "Monthly recurring revenue today, in the book's base currency.")}));
    field.sql =
        u"((arr_base + 240000000000000006) / 12 - 20000000000000000 - ((arr_base + 240000000000000006) % 12 "
        "= 0 AND (arr_base + 240000000000000006) / 12 % 2 = 1))"_s;
    field.summary = Summary::Sum;
    return field;
}

std::vector<Field> identityFields() {
    return {
        nameField(),
        shown(
            choice<domain::Stage>(
                "stage"_L1, Words{QT_TRANSLATE_NOOP("fields", "Stage"),
                                  QT_TRANSLATE_NOOP("fields", "Where the account stands in its lifecycle.")}),
            110),
        editable(choice<domain::Tier>("tier"_L1,
                                      Words{QT_TRANSLATE_NOOP("fields", "Tier"),
                                            QT_TRANSLATE_NOOP("fields", "How the account is served.")})),
    };
}

std::vector<Field> contractFields() {
    using enum FieldType;
    Field autoRenew =
        editable(plain("auto_renew"_L1, Bool, "auto_renew"_L1,
                       Words{QT_TRANSLATE_NOOP("fields", "Auto-renewal"),
                             QT_TRANSLATE_NOOP("fields", "Whether the driving contract renews by itself.")}));
    Field start =
        editable(ago("start"_L1, "start_day"_L1,
                     Words{QT_TRANSLATE_NOOP("fields", "Start"),
                           QT_TRANSLATE_NOOP("fields", "First paid day of the driving contract.")}));
    Field arr = editable(
        shown(plain("arr"_L1, Money, "arr_base"_L1,
                    Words{QT_TRANSLATE_NOOP("fields", "ARR"),
                          QT_TRANSLATE_NOOP("fields",
                                            "Annual recurring revenue today, in the book's base currency.")},
                    Summary::Sum),
              110));
    // A foreign account shows its own currency; totals use the book's.
    arr.shownSql =
        u"CASE WHEN arr_own IS NOT NULL AND arr_own IS NOT arr_base THEN arr_own || ' ' || currency "
        u"ELSE arr_base END"_s;
    return {
        arr,
        monthly(),
        plain("carr"_L1, Money, "carr_base"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "CARR"),
                    QT_TRANSLATE_NOOP(
                        "fields",
                        "ARR with signed contracts that have not started, in the book's base currency.")},
              Summary::Sum),
        plain(
            "oneoff"_L1, Money, "one_off_base"_L1,
            Words{QT_TRANSLATE_NOOP("fields", "One-off revenue"),
                  QT_TRANSLATE_NOOP("fields", "Sum of the one-off contracts, in the book's base currency.")},
            Summary::Sum),
        editable(currency()),
        text("product"_L1, "product"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Product"),
                   QT_TRANSLATE_NOOP("fields", "Product of the driving contract.")}),
        text("edition"_L1, "edition"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Edition"),
                   QT_TRANSLATE_NOOP("fields", "Edition of the driving contract.")}),
        editable(plain("seats"_L1, Number, "seats"_L1,
                       Words{QT_TRANSLATE_NOOP("fields", "Seats"),
                             QT_TRANSLATE_NOOP("fields", "Seats of the driving contract.")},
                       Summary::Sum)),
        start,
        editable(shown(plain("renewal"_L1, Date, "renewal_day"_L1,
                             Words{QT_TRANSLATE_NOOP("fields", "Renewal"),
                                   QT_TRANSLATE_NOOP("fields", "Last paid day of the driving contract.")},
                             Summary::Min),
                       110)),
        editable(plain("notice"_L1, Date, "notice_day"_L1,
                       Words{QT_TRANSLATE_NOOP("fields", "Notice date"),
                             QT_TRANSLATE_NOOP("fields", "Last day on which notice can be given.")},
                       Summary::Min)),
        plain("decision"_L1, Date, "decision_day"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Decision date"),
                    QT_TRANSLATE_NOOP("fields", "Notice date of an auto-renewing contract, else its end.")},
              Summary::Min),
        autoRenew,
        ago("day0"_L1, "day0"_L1,
            Words{QT_TRANSLATE_NOOP("fields", "Day 0"),
                  QT_TRANSLATE_NOOP("fields", "First paid day of the account's present life.")}),
        plain("contracts"_L1, Number, "contracts"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Contracts"),
                    QT_TRANSLATE_NOOP("fields", "How many contracts there are.")},
              Summary::Sum),
    };
}

std::vector<Field> activityFields() {
    using enum FieldType;
    Field nextStep = shown(text("next_step"_L1, "next_step"_L1,
                                Words{QT_TRANSLATE_NOOP("fields", "Next step"),
                                      QT_TRANSLATE_NOOP("fields", "Title of the next open task.")}),
                           220);
    nextStep.editable = false;
    return {
        shown(ago("last_touch"_L1, "last_touch"_L1,
                  Words{QT_TRANSLATE_NOOP("fields", "Last touch"),
                        QT_TRANSLATE_NOOP("fields", "Day of the last touchpoint.")}),
              100),
        ago("last_two_way"_L1, "last_two_way"_L1,
            Words{
                QT_TRANSLATE_NOOP("fields", "Last two-way touch"),
                QT_TRANSLATE_NOOP("fields", "Day of the last touchpoint in which the customer took part.")}),
        nextStep,
        plain("next_due"_L1, Date, "next_due"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Next step due"),
                    QT_TRANSLATE_NOOP("fields", "Due day of the next open task.")},
              Summary::Min),
        plain("open_tasks"_L1, Number, "open_tasks"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Open tasks"),
                    QT_TRANSLATE_NOOP("fields", "How many tasks are open.")},
              Summary::Sum),
        plain("overdue_tasks"_L1, Number, "overdue_tasks"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Overdue tasks"),
                    QT_TRANSLATE_NOOP("fields", "How many open tasks are past their due day.")},
              Summary::Sum),
        plain("contacts"_L1, Number, "contacts"_L1,
              Words{QT_TRANSLATE_NOOP("fields", "Contacts"),
                    QT_TRANSLATE_NOOP("fields", "How many contacts there are.")},
              Summary::Sum),
        contactRole(),
    };
}

std::vector<Field> companyFields() {
    using enum FieldType;
    Field id = plain("id"_L1, Number, "account_id"_L1,
                     Words{QT_TRANSLATE_NOOP("fields", "Id"),
                           QT_TRANSLATE_NOOP("fields", "The account's number in this book.")});
    return {
        owner(),
        tags(),
        text("domain"_L1, "domain"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Domain"),
                   QT_TRANSLATE_NOOP("fields", "Internet domain of the company.")}),
        externalId(),
        parent(),
        editable(choice<domain::Potential>(
            "potential"_L1, Words{QT_TRANSLATE_NOOP("fields", "Potential"),
                                  QT_TRANSLATE_NOOP("fields", "How much more it could buy.")})),
        text("industry"_L1, "industry"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Industry"),
                   QT_TRANSLATE_NOOP("fields", "What the company does.")}),
        text("country"_L1, "country"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Country"),
                   QT_TRANSLATE_NOOP("fields", "Where the company is.")}),
        text("city"_L1, "city"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "City"), QT_TRANSLATE_NOOP("fields", "Town or city.")}),
        text("phone"_L1, "phone"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Phone"),
                   QT_TRANSLATE_NOOP("fields", "Telephone number of the company.")}),
        text("website"_L1, "website"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Website"),
                   QT_TRANSLATE_NOOP("fields", "Address of the company's web site.")}),
        editable(plain("employees"_L1, Number, "employees"_L1,
                       Words{QT_TRANSLATE_NOOP("fields", "Employees"),
                             QT_TRANSLATE_NOOP("fields", "How many people work there.")},
                       Summary::Sum)),
        text("channel"_L1, "channel"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Acquisition channel"),
                   QT_TRANSLATE_NOOP("fields", "How the customer was won.")}),
        text("description"_L1, "description"_L1,
             Words{QT_TRANSLATE_NOOP("fields", "Description"),
                   QT_TRANSLATE_NOOP("fields", "A text about the account.")}),
        ago("created"_L1, "created_day"_L1,
            Words{QT_TRANSLATE_NOOP("fields", "Created"),
                  QT_TRANSLATE_NOOP("fields", "Day on which the account came into the book.")}),
        ago("updated"_L1, "updated_day"_L1,
            Words{QT_TRANSLATE_NOOP("fields", "Updated"),
                  QT_TRANSLATE_NOOP("fields", "Day of the last change to the account.")}),
        id,
    };
}

std::vector<Field> collect() {
    std::vector<Field> result;
    for (const auto group : {identityFields, contractFields, activityFields, companyFields}) {
        for (Field& field : group())
            result.push_back(std::move(field));
    }
    for (Field& field : result) {
        for (const QString& name :
             QStringList{field.key, QString::fromUtf8(field.labelSource)} + field.synonyms)
            field.names += headerForm(name);
        for (const QString& alias : headerAliases(field.key))
            field.aliases += headerForm(alias);
    }
    return result;
}

} // namespace

const std::vector<Field>& builtInFields() {
    static const std::vector<Field> fields = collect();
    return fields;
}

} // namespace tenure::query
