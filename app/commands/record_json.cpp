// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/record_json.h"

#include <QJsonArray>

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDate>& day) {
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <class Tag>
QJsonValue orNull(domain::Id<Tag> id) {
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

template <class Number>
QJsonValue orNull(const std::optional<Number>& number) {
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

template <class Enum>
QString keyText(Enum value) {
    return QString(domain::key(value));
}

} // namespace

QString nameOf(domain::PersonId id, const std::vector<domain::Person>& people) {
    const auto person = std::ranges::find(people, id, &domain::Person::id);
    return person == people.end() ? QString() : person->name;
}

QJsonObject asJson(const domain::Contact& contact) {
    return {{u"id"_s, contact.id.value},
            {u"external_id"_s, orNull(contact.externalId)},
            {u"name"_s, contact.name},
            {u"email"_s, orNull(contact.email)},
            {u"phone"_s, orNull(contact.phone)},
            {u"title"_s, orNull(contact.title)},
            {u"role"_s, keyText(contact.role)},
            {u"influence"_s, orNull(contact.influence)},
            {u"sentiment"_s, keyText(contact.sentiment)},
            {u"reports_to"_s, orNull(contact.reportsTo)},
            {u"status"_s, keyText(contact.status)},
            {u"refuses_messages"_s, contact.refusesMessages},
            {u"cares_about"_s, orNull(contact.caresAbout)}};
}

QJsonObject asJson(const domain::Contract& contract) {
    QJsonArray phases;
    for (const domain::PricePhase& phase : contract.phases)
        phases.append(QJsonObject{{u"starts"_s, phase.starts.toString(Qt::ISODate)},
                                  {u"amount"_s, phase.amountMinor},
                                  {u"per"_s, keyText(phase.per)}});
    return {{u"id"_s, contract.id.value},
            {u"external_id"_s, orNull(contract.externalId)},
            {u"product"_s, orNull(contract.product)},
            {u"kind"_s, keyText(contract.kind)},
            {u"start"_s, orNull(contract.start)},
            {u"end"_s, orNull(contract.end)},
            {u"currency"_s, contract.currency.code()},
            {u"seats"_s, orNull(contract.seats)},
            {u"edition"_s, orNull(contract.edition)},
            {u"billing"_s, keyText(contract.billing)},
            {u"auto_renew"_s, contract.autoRenew},
            {u"notice"_s, orNull(contract.noticeAmount)},
            {u"notice_unit"_s, keyText(contract.noticeUnit)},
            {u"notice_date"_s, orNull(domain::noticeDate(contract))},
            {u"signed"_s, orNull(contract.signedOn)},
            {u"notice_received"_s, orNull(contract.noticeReceivedOn)},
            {u"successor"_s, orNull(contract.successor)},
            {u"phases"_s, phases}};
}

QJsonObject asJson(const domain::Touchpoint& touchpoint, const std::vector<domain::Person>& people) {
    return {{u"id"_s, touchpoint.id.value},
            {u"external_id"_s, orNull(touchpoint.externalId)},
            {u"kind"_s, keyText(touchpoint.kind)},
            {u"day"_s, orNull(touchpoint.day)},
            {u"time"_s, touchpoint.time ? QJsonValue(touchpoint.time->toString(u"HH:mm")) : QJsonValue()},
            {u"direction"_s, keyText(touchpoint.direction)},
            {u"two_way"_s, touchpoint.twoWay},
            {u"contact"_s, orNull(touchpoint.contact)},
            {u"subject"_s, orNull(touchpoint.subject)},
            {u"body"_s, orNull(touchpoint.body)},
            {u"minutes"_s, orNull(touchpoint.durationMinutes)},
            {u"outcome"_s, orNull(touchpoint.outcome)},
            {u"sentiment"_s, keyText(touchpoint.sentiment)},
            {u"author"_s, orNull(nameOf(touchpoint.author, people))},
            {u"purpose"_s, orNull(touchpoint.purpose)},
            {u"place"_s, orNull(touchpoint.place)}};
}

QJsonObject asJson(const domain::Task& task, const std::vector<domain::Person>& people) {
    return {{u"id"_s, task.id.value},
            {u"external_id"_s, orNull(task.externalId)},
            {u"title"_s, task.title},
            {u"due"_s, orNull(task.due)},
            {u"due_time"_s, task.dueTime ? QJsonValue(task.dueTime->toString(u"HH:mm")) : QJsonValue()},
            {u"recurrence"_s, task.recurrence ? QJsonValue(task.recurrence->text()) : QJsonValue()},
            {u"snoozed_until"_s, orNull(task.snoozedUntil)},
            {u"assignee"_s, orNull(nameOf(task.assignee, people))},
            {u"priority"_s, keyText(task.priority)},
            {u"state"_s, keyText(task.state)},
            {u"done"_s, orNull(task.doneOn)},
            {u"waiting_on"_s, keyText(task.waitingOn)},
            {u"contact"_s, orNull(task.contact)},
            {u"touchpoint"_s, orNull(task.touchpoint)},
            {u"body"_s, orNull(task.body)}};
}

QJsonObject asJson(const domain::Note& note, const std::vector<domain::Person>& people) {
    return {{u"id"_s, note.id.value},
            {u"day"_s, orNull(note.day)},
            {u"author"_s, orNull(nameOf(note.author, people))},
            {u"body"_s, note.body}};
}

} // namespace tenure::app
