// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_import.h"

#include "exchange/address_book.h"
#include "store/meetings.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace tenure::exchange {

using domain::Meeting;
using store::Transaction;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

/// The account of the people of a meeting; each company of people is looked up once.
class MeetingAccounts {
public:
    explicit MeetingAccounts(store::Connection& connection) : m_book(connection) {}

    domain::AccountId of(const Meeting& meeting) {
        QStringList others = meeting.people;
        others.removeIf([this](const QString& address) { return m_book.isOurs(address); });
        const QString key = others.join(u' ');
        const auto known = m_found.constFind(key);
        if (known != m_found.cend())
            return *known;
        const auto accounts = m_book.accountsOf(others);
        return *m_found.insert(key, accounts.empty() ? domain::AccountId() : accounts.front().id);
    }

private:
    AddressBook m_book;
    QHash<QString, domain::AccountId> m_found;
};

/// Takes away the times of the calendar's events that it does not have any more.
int removeOld(Transaction& transaction, store::Meetings& meetings, const Calendar& calendar) {
    QSet<QString> present;
    for (const Meeting& meeting : calendar.meetings)
        present.insert(meeting.uid);
    const QSet<QString> events(calendar.events.cbegin(), calendar.events.cend());
    int removed = 0;
    for (QDate day = calendar.from; day <= calendar.until; day = day.addDays(1)) {
        for (const Meeting& meeting : meetings.onDay(day)) {
            if (!present.contains(meeting.uid) &&
                events.contains(meeting.uid.section(occurrenceMark, 0, 0))) {
                meetings.remove(transaction, meeting.id);
                ++removed;
            }
        }
    }
    return removed;
}

CalendarOutcome write(Transaction& transaction, const Calendar& calendar) {
    store::Meetings meetings(transaction.connection());
    MeetingAccounts accounts(transaction.connection());
    CalendarOutcome outcome;
    if (calendar.left == 0)
        outcome.removed = removeOld(transaction, meetings, calendar);
    for (Meeting meeting : calendar.meetings) {
        meeting.account = accounts.of(meeting);
        outcome.known += meeting.account.isValid() ? 1 : 0;
        const std::vector<Meeting> before = meetings.byUid(meeting.uid);
        if (before.empty()) {
            (void)meetings.insert(transaction, meeting);
            ++outcome.added;
            continue;
        }
        meeting.id = before.front().id;
        if (!meeting.account.isValid())
            meeting.account = before.front().account; // of people who were known once
        outcome.changed += meetings.update(transaction, meeting) ? 1 : 0;
    }
    return outcome;
}

} // namespace

operations::Edited<CalendarOutcome> importCalendar(store::Book& book, Calendar calendar) {
    const QString label = Tr::tr("Import calendar: %n meeting(s)", nullptr, int(calendar.meetings.size()));
    return book.write({.label = label}, [calendar = std::move(calendar)](Transaction& transaction) {
        return write(transaction, calendar);
    });
}

} // namespace tenure::exchange
