// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachments.h"
#include "store/contact_links.h"
#include "store/contact_states.h"
#include "store/contacts.h"
#include "store/feedback.h"
#include "store/meetings.h"
#include "store/participants.h"
#include "store/promises.h"
#include "store/touchpoints.h"
#include "tests/store/raw_rows.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::ContactId;
using domain::TouchpointId;
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

/// An account with two contacts and a meeting with the first of them.
struct Scene {
    TemporaryBook book{TemporaryBook::Plain{}};
    AccountId account = book.account(u"Halden"_s).add();
    ContactId sigrid = contact(u"Sigrid Moen"_s);
    ContactId erik = contact(u"Erik Hauge"_s);
    domain::Touchpoint touch = meeting();

    ContactId contact(const QString& name) {
        domain::Contact contact;
        contact.account = account;
        contact.name = name;
        contact.caresAbout = u"cost per deal"_s;
        return insert<store::Contacts>(book, contact);
    }
    domain::Touchpoint meeting() {
        domain::Touchpoint row;
        row.account = account;
        row.contact = sigrid;
        row.kind = domain::TouchKind::Visit;
        row.day = QDate(2026, 3, 10);
        row.time = QTime(9, 30);
        row.durationMinutes = 45;
        row.twoWay = true;
        row.subject = u"Plant B"_s;
        row.purpose = u"See the line"_s;
        row.place = u"Halden"_s;
        row.id = insert<store::Touchpoints>(book, row);
        return row;
    }
    domain::Promise promise() const {
        return {.account = account,
                .contact = erik,
                .touchpoint = touch.id,
                .title = u"A quote"_s,
                .madeOn = QDate(2026, 3, 10),
                .due = QDate(2026, 3, 24)};
    }
    domain::Feedback feedback() const {
        return {.account = account,
                .contact = erik,
                .touchpoint = touch.id,
                .body = u"Export is slow"_s,
                .day = QDate(2026, 3, 10)};
    }
    domain::Attachment photo() const {
        return {.account = account,
                .touchpoint = touch.id,
                .name = u"line.jpg"_s,
                .mediaType = u"image/jpeg"_s,
                .size = 1234,
                .sha256 = QString(64, u'a')};
    }
    bool took(const std::vector<ContactId>& part) {
        return book.write(
            [&](Transaction& t) { return store::Participants(t.connection()).set(t, touch, part); });
    }
    std::vector<ContactId> participants() {
        return book.read([&](Connection& c) { return store::Participants(c).of(touch.id); });
    }
};

} // namespace

/// What hangs on touchpoints and contacts: who took part, files, promises, feedback, influence; and meetings.
class TouchRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_visit_keeps_its_purpose_and_place_and_a_contact_what_they_care_about() {
        Scene scene;
        QCOMPARE(stored<store::Touchpoints>(scene.book, scene.touch.id), std::optional(scene.touch));
        QCOMPARE(stored<store::Contacts>(scene.book, scene.sigrid)->caresAbout, u"cost per deal"_s);
    }

    void every_field_reads_back_and_changes() {
        Scene scene;
        domain::Promise promise = scene.promise();
        promise.id = insert<store::Promises>(scene.book, promise);
        QCOMPARE(stored<store::Promises>(scene.book, promise.id), std::optional(promise));
        promise.state = domain::PromiseState::Broken;
        promise.settledOn = QDate(2026, 3, 25);
        QVERIFY(scene.book.write(
            [&](Transaction& t) { return store::Promises(t.connection()).update(t, promise); }));
        QCOMPARE(stored<store::Promises>(scene.book, promise.id), std::optional(promise));

        domain::Feedback feedback = scene.feedback();
        feedback.toldOn = QDate(2026, 3, 19);
        feedback.id = insert<store::FeedbackRows>(scene.book, feedback);
        QCOMPARE(stored<store::FeedbackRows>(scene.book, feedback.id), std::optional(feedback));

        domain::Attachment photo = scene.photo();
        photo.id = insert<store::Attachments>(scene.book, photo);
        QCOMPARE(stored<store::Attachments>(scene.book, photo.id), std::optional(photo));

        domain::ContactLink link{.account = scene.account, .from = scene.erik, .to = scene.sigrid};
        link.id = insert<store::ContactLinks>(scene.book, link);
        QCOMPARE(stored<store::ContactLinks>(scene.book, link.id), std::optional(link));

        domain::Meeting meeting{.account = scene.account,
                                .uid = u"1@example"_s,
                                .day = QDate(2026, 3, 20),
                                .time = QTime(14, 0),
                                .durationMinutes = 30,
                                .subject = u"Sync"_s,
                                .place = u"Call"_s,
                                .people = {u"a@halden.example"_s, u"b@halden.example"_s},
                                .body = u"Agenda"_s};
        meeting.id = insert<store::Meetings>(scene.book, meeting);
        QCOMPARE(stored<store::Meetings>(scene.book, meeting.id), std::optional(meeting));
    }

    void promises_come_by_due_day_the_open_ones_first() {
        Scene scene;
        domain::Promise later = scene.promise();
        later.title = u"later"_s;
        later.due = QDate(2026, 5, 1);
        domain::Promise undated = scene.promise();
        undated.title = u"undated"_s;
        undated.due = std::nullopt;
        domain::Promise kept = scene.promise();
        kept.title = u"kept"_s;
        kept.state = domain::PromiseState::Kept;
        kept.settledOn = QDate(2026, 3, 12);
        for (const domain::Promise& promise : {kept, undated, later, scene.promise()})
            insert<store::Promises>(scene.book, promise);
        QStringList titles;
        for (const domain::Promise& promise :
             scene.book.read([&](Connection& c) { return store::Promises(c).ofAccount(scene.account); }))
            titles.append(promise.title);
        QCOMPARE(titles, (QStringList{u"A quote"_s, u"later"_s, u"undated"_s, u"kept"_s}));
    }

    void meetings_of_a_day_come_by_time() {
        Scene scene;
        const auto add = [&](const char* uid, std::optional<QTime> time, QDate day) {
            insert<store::Meetings>(
                scene.book, domain::Meeting{.uid = QString::fromLatin1(uid), .day = day, .time = time});
        };
        add("late", QTime(16, 0), QDate(2026, 3, 20));
        add("early", QTime(8, 0), QDate(2026, 3, 20));
        add("all day", std::nullopt, QDate(2026, 3, 20));
        add("other day", QTime(8, 0), QDate(2026, 3, 21));
        QStringList found;
        for (const domain::Meeting& meeting :
             scene.book.read([](Connection& c) { return store::Meetings(c).onDay(QDate(2026, 3, 20)); }))
            found.append(meeting.uid);
        QCOMPARE(found, (QStringList{u"all day"_s, u"early"_s, u"late"_s}));
        QCOMPARE(scene.book.read([](Connection& c) { return store::Meetings(c).byUid(u"late"_s); }).size(),
                 std::size_t(1));
    }

    void whom_a_touchpoint_names_is_not_counted_twice_and_unchanged_parts_are_not_written() {
        Scene scene;
        QVERIFY(scene.took({scene.sigrid, scene.erik}));
        QCOMPARE(scene.participants(), std::vector{scene.erik});
        QVERIFY(!scene.took({scene.erik}));
        QVERIFY(scene.took({}));
        QVERIFY(scene.participants().empty());
        scene.book.undo();
        QCOMPARE(scene.participants(), std::vector{scene.erik});
    }

    void who_took_part_was_touched() {
        Scene scene;
        scene.took({scene.erik});
        for (const std::optional<AccountId> account :
             {std::optional(scene.account), std::optional<AccountId>()}) {
            const auto states = scene.book.read(
                [&](Connection& c) { return store::contactStates(c, scene.book.today(), account); });
            QCOMPARE(states.size(), std::size_t(2));
            for (const store::ContactState& state : states) {
                QCOMPARE(state.lastTouch, std::optional(QDate(2026, 3, 10)));
                QCOMPARE(state.lastTwoWay, std::optional(QDate(2026, 3, 10)));
            }
        }
    }

    void a_touchpoint_that_goes_takes_its_parts_and_leaves_what_came_out_of_it() {
        Scene scene;
        scene.took({scene.erik});
        const auto photo = insert<store::Attachments>(scene.book, scene.photo());
        const auto promise = insert<store::Promises>(scene.book, scene.promise());
        const auto feedback = insert<store::FeedbackRows>(scene.book, scene.feedback());
        const test::Rows before = test::allRows(scene.book.book());
        scene.book.write(
            [&](Transaction& t) { store::Touchpoints(t.connection()).remove(t, scene.touch.id); });
        QVERIFY(scene.participants().empty());
        QVERIFY(!stored<store::Attachments>(scene.book, photo));
        QVERIFY(!stored<store::Promises>(scene.book, promise)->touchpoint.isValid());
        QVERIFY(!stored<store::FeedbackRows>(scene.book, feedback)->touchpoint.isValid());
        scene.book.undo();
        QCOMPARE(test::allRows(scene.book.book()), before);
    }

    void a_contact_that_goes_leaves_what_was_promised_to_them() {
        Scene scene;
        scene.took({scene.erik});
        const auto promise = insert<store::Promises>(scene.book, scene.promise());
        const auto feedback = insert<store::FeedbackRows>(scene.book, scene.feedback());
        const auto link = insert<store::ContactLinks>(
            scene.book,
            domain::ContactLink{.account = scene.account, .from = scene.erik, .to = scene.sigrid});
        const test::Rows before = test::allRows(scene.book.book());
        scene.book.write([&](Transaction& t) { store::Contacts(t.connection()).remove(t, scene.erik); });
        QVERIFY(scene.participants().empty());
        QVERIFY(!stored<store::ContactLinks>(scene.book, link));
        QVERIFY(!stored<store::Promises>(scene.book, promise)->contact.isValid());
        QVERIFY(!stored<store::FeedbackRows>(scene.book, feedback)->contact.isValid());
        scene.book.undo();
        QCOMPARE(test::allRows(scene.book.book()), before);
    }
};

QTEST_GUILESS_MAIN(TouchRowsTest)
#include "tst_touch_rows.moc"
