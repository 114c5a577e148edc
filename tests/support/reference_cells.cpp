// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "tests/support/query_reference.h"

#include <functional>
#include <unordered_map>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using namespace query;

namespace {

Cell cell(const QString& text) {
    return text.isEmpty() ? Cell() : Cell(text);
}
Cell cell(QLatin1StringView key) {
    return Cell(QString(key));
}
Cell cell(std::optional<QDate> day) {
    return day ? Cell(*day) : Cell();
}
Cell cell(std::optional<qint64> number) {
    return number ? Cell(static_cast<double>(*number)) : Cell();
}
Cell cell(int number) {
    return Cell(static_cast<double>(number));
}
Cell yesOrNo(std::optional<bool> value) {
    return value ? Cell(*value ? u"yes"_s : u"no"_s) : Cell();
}
Cell money(std::optional<qint64> cents) {
    return cents ? Cell(static_cast<double>(*cents) / 100.0) : Cell();
}

Cell monthly(std::optional<qint64> arr) {
    return arr ? money(domain::divideHalfEven(*arr, 12)) : Cell();
}

Cell roles(const ReferenceAccount& a) {
    QStringList result;
    for (const domain::Contact& contact : a.contacts) {
        if (contact.status == domain::ContactStatus::Active && contact.role != domain::ContactRole::None)
            result += domain::key(contact.role);
    }
    return result;
}

Cell customCell(const Field& field, const ReferenceAccount& a) {
    const auto found = a.custom.find(field.customField);
    if (found == a.custom.end())
        return {};
    const domain::CustomValue& value = found->second;
    if (const auto* cents = std::get_if<qint64>(&value))
        return money(*cents);
    if (const auto* yes = std::get_if<bool>(&value))
        return yesOrNo(*yes);
    if (const auto* day = std::get_if<QDate>(&value))
        return *day;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::get<QString>(value);
}

using Reader = std::function<Cell(const ReferenceAccount&)>;

const std::unordered_map<std::string, Reader>& readers() {
    using A = const ReferenceAccount&;
    static const std::unordered_map<std::string, Reader> table{
        {"id", [](A a) { return cell(static_cast<int>(a.account.id.value)); }},
        {"external_id", [](A a) { return cell(a.account.externalId); }},
        {"name", [](A a) { return cell(a.account.name); }},
        {"domain", [](A a) { return cell(a.account.domain); }},
        {"tier", [](A a) { return cell(domain::key(a.tier)); }},
        {"stage", [](A a) { return cell(domain::key(a.stage)); }},
        {"potential", [](A a) { return cell(domain::key(a.account.potential)); }},
        {"arr", [](A a) { return money(a.arr); }},
        {"mrr", [](A a) { return monthly(a.arr); }},
        {"carr", [](A a) { return money(a.carr); }},
        {"oneoff", [](A a) { return money(a.oneOff); }},
        {"currency", [](A a) { return cell(a.currency); }},
        {"product", [](A a) { return cell(a.product); }},
        {"edition", [](A a) { return cell(a.edition); }},
        {"seats", [](A a) { return cell(a.seats); }},
        {"start", [](A a) { return cell(a.start); }},
        {"renewal", [](A a) { return cell(a.renewal); }},
        {"notice", [](A a) { return cell(a.notice); }},
        {"decision", [](A a) { return cell(a.decision); }},
        {"auto_renew", [](A a) { return yesOrNo(a.autoRenew); }},
        {"day0", [](A a) { return cell(a.day0); }},
        {"contracts", [](A a) { return cell(a.contracts); }},
        {"tags", [](A a) { return Cell(a.tags); }},
        {"contact.role", roles},
        {"contacts", [](A a) { return cell(static_cast<int>(a.contacts.size())); }},
        {"last_touch", [](A a) { return cell(a.lastTouch); }},
        {"last_two_way", [](A a) { return cell(a.lastTwoWay); }},
        {"next_step", [](A a) { return cell(a.nextStep); }},
        {"next_due", [](A a) { return cell(a.nextDue); }},
        {"open_tasks", [](A a) { return cell(a.openTasks); }},
        {"overdue_tasks", [](A a) { return cell(a.overdueTasks); }},
        {"industry", [](A a) { return cell(a.account.industry); }},
        {"country", [](A a) { return cell(a.account.country); }},
        {"city", [](A a) { return cell(a.account.city); }},
        {"phone", [](A a) { return cell(a.account.phone); }},
        {"website", [](A a) { return cell(a.account.website); }},
        {"employees", [](A a) { return cell(a.account.employees); }},
        {"channel", [](A a) { return cell(a.account.channel); }},
        {"description", [](A a) { return cell(a.account.description); }},
        {"created", [](A a) { return Cell(a.created); }},
        {"updated", [](A a) { return Cell(a.updated); }},
    };
    return table;
}

} // namespace

Cell cellOf(const Field& field, const ReferenceAccount& account, const ReferenceBook& book) {
    if (field.usage) {
        const std::optional<double> value = usageOf(*field.usage, account.account.id, book);
        return value ? Cell(*value) : Cell();
    }
    if (field.custom)
        return customCell(field, account);
    if (field.key == u"parent"_s)
        return account.account.parent.isValid() ? cell(book.account(account.account.parent).account.name)
                                                : Cell();
    if (field.key == u"owner"_s)
        return account.account.owner.isValid() ? Cell(static_cast<double>(account.account.owner.value))
                                               : Cell();
    return readers().at(field.key.toStdString())(account);
}

} // namespace tenure::test
