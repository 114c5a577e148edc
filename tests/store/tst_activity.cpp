// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contacts.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using store::Connection;
using store::Transaction;
using test::TemporaryBook;

namespace {

template <class Repository, class Row>
auto insert(TemporaryBook& book, const Row& row) {
    return book.write([&](Transaction& t) { return Repository(t.connection()).insert(t, row); });
}

template <class Repository, class Id>
auto stored(TemporaryBook& book, Id id) {
    return book.read([id](Connection& c) { return Repository(c).find(id); });
}

template <class Repository, class Row>
bool update(TemporaryBook& book, const Row& row) {
    return book.write([&](Transaction& t) { return Repository(t.connection()).update(t, row); });
}

domain::Contact fullContact(AccountId account) {
    domain::Contact contact;
    contact.account = account;
    contact.externalId = u"00Q"_s;
    contact.name = u"Sigrid Moen"_s;
    contact.email = u"s.moen@halden.example"_s;
    contact.phone = u"+47 1"_s;
    contact.title = u"CFO"_s;
    contact.role = domain::ContactRole::EconomicBuyer;
    contact.influence = 5;
    contact.sentiment = domain::Sentiment::Negative;
    contact.status = domain::ContactStatus::Left;
    contact.refusesMessages = true;
    return contact;
}

} // namespace

/// Contacts, touchpoints, tasks, notes and people: what surrounds an account.
class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAContactReadsBack();
    void everyFieldOfATouchpointReadsBack();
    void everyFieldOfATaskReadsBack();
    void everyFieldOfANoteReadsBack();
    void anUpdateWritesOnlyWhatDiffers();
    void openTasksComeFirstByDueDay();
    void removingAContactLeavesWhatHappenedWithThem();
    void removingAPersonLeavesTheirWorkToNobody();
    void peopleAreFoundByNameOrMailInAnySpelling();
};

void ActivityTest::everyFieldOfAContactReadsBack() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId account = book.account(u"A"_s).add();
    domain::Contact contact = fullContact(account);
    contact.reportsTo = insert<store::Contacts>(book, fullContact(account));
    contact.id = insert<store::Contacts>(book, contact);
    QCOMPARE(stored<store::Contacts>(book, contact.id), std::optional(contact));
    book.read([&](Connection& c) {
        QCOMPARE(store::Contacts(c).ofAccount(account).back(), contact);
        QCOMPARE(store::Contacts(c).byEmail(contact.email).size(), std::size_t(2));
        QCOMPARE(store::Contacts(c).byExternalId(u"00Q"_s).back(), contact.id);
    });
}

void ActivityTest::everyFieldOfATouchpointReadsBack() {
    TemporaryBook book{TemporaryBook::Plain{}};
    domain::Touchpoint touchpoint;
    touchpoint.account = book.account(u"A"_s).add();
    touchpoint.contact = insert<store::Contacts>(book, fullContact(touchpoint.account));
    touchpoint.author = book.person(u"Clara"_s);
    touchpoint.externalId = u"T1"_s;
    touchpoint.kind = domain::TouchKind::Qbr;
    touchpoint.day = QDate(2026, 3, 1);
    touchpoint.time = QTime(9, 5);
    touchpoint.direction = domain::Direction::Incoming;
    touchpoint.twoWay = true;
    touchpoint.subject = u"<b>QBR</b>"_s;
    touchpoint.body = u"a\nb"_s;
    touchpoint.durationMinutes = 45;
    touchpoint.outcome = u"agreed"_s;
    touchpoint.sentiment = domain::Sentiment::Positive;
    touchpoint.id = insert<store::Touchpoints>(book, touchpoint);
    QCOMPARE(stored<store::Touchpoints>(book, touchpoint.id), std::optional(touchpoint));
}

void ActivityTest::everyFieldOfATaskReadsBack() {
    TemporaryBook book{TemporaryBook::Plain{}};
    domain::Task task;
    task.account = book.account(u"A"_s).touch(1).add();
    task.contact = insert<store::Contacts>(book, fullContact(task.account));
    task.touchpoint =
        book.read([&](Connection& c) { return store::Touchpoints(c).ofAccount(task.account).front().id; });
    task.assignee = book.person(u"Clara"_s);
    task.externalId = u"T1"_s;
    task.title = u"Call"_s;
    task.due = QDate(2026, 4, 1);
    task.priority = domain::TaskPriority::High;
    task.state = domain::TaskState::Done;
    task.doneOn = QDate(2026, 3, 30);
    task.waitingOn = domain::WaitingOn::Legal;
    task.body = u"text"_s;
    task.dueTime = QTime(14, 30);
    task.recurrence = domain::Recurrence::from(1, domain::Recurrence::Unit::Month, QDate(2026, 3, 31));
    task.snoozedUntil = QDate(2026, 3, 25);
    task.id = insert<store::Tasks>(book, task);
    QCOMPARE(stored<store::Tasks>(book, task.id), std::optional(task));
}

void ActivityTest::everyFieldOfANoteReadsBack() {
    TemporaryBook book{TemporaryBook::Plain{}};
    domain::Note note;
    note.account = book.account(u"A"_s).add();
    note.day = QDate(2026, 3, 1);
    note.author = book.person(u"Clara"_s);
    note.body = u"Zażółć\ngęślą"_s;
    note.id = insert<store::Notes>(book, note);
    QCOMPARE(stored<store::Notes>(book, note.id), std::optional(note));
}

void ActivityTest::anUpdateWritesOnlyWhatDiffers() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId account = book.account(u"A"_s).add();
    domain::Contact contact = fullContact(account);
    contact.id = insert<store::Contacts>(book, contact);
    QVERIFY(!update<store::Contacts>(book, contact));
    contact.influence.reset();
    QVERIFY(update<store::Contacts>(book, contact));
    QCOMPARE(stored<store::Contacts>(book, contact.id), std::optional(contact));
    domain::Task task;
    task.title = u"Without an account"_s;
    task.id = insert<store::Tasks>(book, task);
    task.account = account;
    QVERIFY(update<store::Tasks>(book, task));
    QCOMPARE(stored<store::Tasks>(book, task.id), std::optional(task));
}

void ActivityTest::openTasksComeFirstByDueDay() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId id =
        book.account(u"A"_s).task(u"some day"_s).task(u"later"_s, 9).task(u"soon"_s, 1).add();
    domain::Task done;
    done.account = id;
    done.title = u"done"_s;
    done.due = book.today();
    done.state = domain::TaskState::Done;
    insert<store::Tasks>(book, done);
    QStringList titles;
    for (const domain::Task& task : book.read([&](Connection& c) { return store::Tasks(c).ofAccount(id); }))
        titles.append(task.title);
    QCOMPARE(titles, (QStringList{u"soon"_s, u"later"_s, u"some day"_s, u"done"_s}));
}

void ActivityTest::removingAContactLeavesWhatHappenedWithThem() {
    TemporaryBook book{TemporaryBook::Plain{}};
    domain::Touchpoint touchpoint;
    touchpoint.account = book.account(u"A"_s).add();
    touchpoint.day = book.today();
    touchpoint.contact = insert<store::Contacts>(book, fullContact(touchpoint.account));
    touchpoint.id = insert<store::Touchpoints>(book, touchpoint);
    book.write([&](Transaction& t) { store::Contacts(t.connection()).remove(t, touchpoint.contact); });
    QVERIFY(!stored<store::Contacts>(book, touchpoint.contact));
    QVERIFY(!stored<store::Touchpoints>(book, touchpoint.id)->contact.isValid());
}

void ActivityTest::removingAPersonLeavesTheirWorkToNobody() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const domain::PersonId clara = book.person(u"Clara"_s);
    domain::Task task;
    task.title = u"Call"_s;
    task.assignee = clara;
    task.id = insert<store::Tasks>(book, task);
    book.write([&](Transaction& t) { store::People(t.connection()).remove(t, clara); });
    QVERIFY(!stored<store::Tasks>(book, task.id)->assignee.isValid());
    QVERIFY(!stored<store::People>(book, clara));
}

void ActivityTest::peopleAreFoundByNameOrMailInAnySpelling() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const domain::PersonId tomas = insert<store::People>(
        book, domain::Person{.id = {}, .name = u"Tomás Oliveira"_s, .email = u"tomas@x.example"_s});
    QCOMPARE(book.person(u"tomas OLIVEIRA"_s), tomas);
    QCOMPARE(book.person(u"Tomas@X.example"_s), tomas);
    QVERIFY(book.person(u"Somebody else"_s) != tomas);
    QCOMPARE(book.read([](Connection& c) { return store::People(c).all().size(); }), std::size_t(2));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
