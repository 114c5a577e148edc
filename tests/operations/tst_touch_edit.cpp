// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_details.h"
#include "operations/account_list.h"
#include "operations/note_edit.h"
#include "operations/touch_edit.h"
#include "query/parser.h"
#include "store/contacts.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::ContactId;
using operations::TouchDraft;
using test::TemporaryBook;

namespace {

struct Scene {
    TemporaryBook book;
    AccountId account = book.account(u"Halden"_s).add();
    domain::PersonId clara = book.person(u"Clara"_s);
    ContactId sigrid = contact(u"Sigrid Moen"_s);
    ContactId erik = contact(u"Erik Hauge"_s);

    ContactId contact(const QString& name) {
        return book.write([&](store::Transaction& t) {
            return store::Contacts(t.connection()).insert(t, {.account = account, .name = name});
        });
    }
    TouchDraft call() const {
        TouchDraft draft;
        draft.touch.account = account;
        draft.touch.contact = sigrid;
        draft.touch.author = clara;
        draft.touch.twoWay = true;
        draft.touch.subject = u" Budget "_s;
        draft.participants = {sigrid, erik};
        return draft;
    }
    operations::AccountDetails details() {
        return operations::accountDetails(book.book(), account).value().value();
    }
    domain::TouchpointId log(const TouchDraft& draft) {
        return operations::logTouch(book.book(), draft).result().value().value;
    }
    std::vector<qint64> found(const QString& query) {
        const operations::QueryContext context = operations::queryContext(book.book()).value();
        const auto parsed = query::parse(query, context.catalogue);
        if (!parsed)
            qFatal("query");
        return operations::listAccounts(book.book(), context, {.query = *parsed, .groupBy = {}}).value().ids;
    }
};

} // namespace

class TouchEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_form_is_one_transaction() {
        Scene scene;
        TouchDraft draft = scene.call();
        draft.nextStep = domain::Task{.title = u"Send the quote"_s, .due = QDate(2026, 3, 24)};
        draft.newFiles = {{.name = u"a.jpg"_s, .size = 3, .sha256 = QString(64, u'a')}};
        draft.touch.body = u"Good talk\n[] Ask Erik +1w\n! A discount 2026-04-30\n> Export is slow"_s;
        const auto id = scene.log(draft);
        const operations::AccountDetails details = scene.details();
        QCOMPARE(details.touchpoints.size(), std::size_t(1));
        QCOMPARE(details.touchpoints.front().subject, u"Budget"_s);
        QCOMPARE(details.touchpoints.front().day, scene.book.today());
        QCOMPARE(details.participants.size(), std::size_t(1));
        QCOMPARE(details.participants.front().contact, scene.erik);
        QCOMPARE(details.files.size(), std::size_t(1));
        QCOMPARE(details.files.front().touchpoint, id);
        QCOMPARE(details.tasks.size(), std::size_t(2));
        for (const domain::Task& task : details.tasks) {
            QCOMPARE(task.touchpoint, id);
            QCOMPARE(task.contact, scene.sigrid);
            QCOMPARE(task.assignee, scene.clara);
        }
        QCOMPARE(details.tasks.at(0).title, u"Send the quote"_s);
        QCOMPARE(details.tasks.at(1).title, u"Ask Erik"_s);
        QCOMPARE(details.tasks.at(1).due, std::optional(QDate(2026, 3, 27)));
        QCOMPARE(details.promises.size(), std::size_t(1));
        QCOMPARE(details.promises.front().title, u"A discount"_s);
        QCOMPARE(details.promises.front().due, std::optional(QDate(2026, 4, 30)));
        QCOMPARE(details.feedback.size(), std::size_t(1));
        QCOMPARE(details.feedback.front().body, u"Export is slow"_s);
        QCOMPARE(details.feedback.front().contact, scene.sigrid);
        scene.book.undo();
        const operations::AccountDetails undone = scene.details();
        QVERIFY(undone.touchpoints.empty() && undone.participants.empty() && undone.files.empty());
        QVERIFY(undone.tasks.empty() && undone.promises.empty() && undone.feedback.empty());
    }

    void a_two_way_touch_is_the_last_one_of_all_who_took_part() {
        Scene scene;
        scene.log(scene.call());
        QCOMPARE(scene.details().facts->lastTwoWay, std::optional(scene.book.today()));
    }

    void what_was_written_is_found_by_free_text() {
        Scene scene;
        TouchDraft draft = scene.call();
        draft.touch.body = u"They fear a zeppelin"_s;
        draft.touch.place = u"Trondheim"_s;
        const auto id = scene.log(draft);
        QCOMPARE(scene.found(u"zeppelin"_s), std::vector{scene.account.value});
        QCOMPARE(scene.found(u"budget trondheim"_s), std::vector{scene.account.value});
        QVERIFY(operations::removeTouch(scene.book.book(), id).result()->value);
        QVERIFY(scene.found(u"zeppelin"_s).empty());
    }

    void a_changed_touchpoint_makes_only_what_is_new() {
        Scene scene;
        TouchDraft draft = scene.call();
        draft.touch.body = u"[] Ask Erik"_s;
        draft.touch.id = scene.log(draft);
        draft.touch.subject = u"Budget"_s;
        draft.touch.day = scene.book.today();
        QVERIFY(!operations::changeTouch(scene.book.book(), draft).result()->value);
        draft.touch.body += u"\n! A quote"_s;
        draft.participants = {};
        QVERIFY(operations::changeTouch(scene.book.book(), draft).result()->value);
        const operations::AccountDetails details = scene.details();
        QCOMPARE(details.tasks.size(), std::size_t(1));
        QCOMPARE(details.promises.size(), std::size_t(1));
        QVERIFY(details.participants.empty());
    }

    void files_are_taken_off() {
        Scene scene;
        TouchDraft draft = scene.call();
        draft.newFiles = {{.name = u"a.jpg"_s, .size = 3, .sha256 = QString(64, u'a')}};
        draft.touch.id = scene.log(draft);
        draft.newFiles.clear();
        draft.touch.subject = u"Budget"_s;
        draft.touch.day = scene.book.today();
        draft.removedFiles = {scene.details().files.front().id};
        QVERIFY(operations::changeTouch(scene.book.book(), draft).result()->value);
        QVERIFY(scene.details().files.empty());
    }

    void several_accounts_get_one_each_and_nobody_of_another_account() {
        Scene scene;
        const AccountId other = scene.book.account(u"Other"_s).add();
        const auto count =
            operations::logTouches(scene.book.book(), {scene.account, other}, scene.call()).result();
        QCOMPARE(count->value, 2);
        const auto details = operations::accountDetails(scene.book.book(), other).value().value();
        QCOMPARE(details.touchpoints.size(), std::size_t(1));
        QVERIFY(!details.touchpoints.front().contact.isValid());
        QVERIFY(scene.details().participants.empty());
        scene.book.undo();
        QVERIFY(scene.details().touchpoints.empty());
    }

    void what_can_not_be_is_refused_and_nothing_is_written() {
        Scene scene;
        TouchDraft draft = scene.call();
        draft.touch.day = scene.book.today().addDays(1);
        const auto future = operations::logTouch(scene.book.book(), draft).result();
        QVERIFY(!future.has_value());
        QVERIFY(future.error().text.contains(u"can't be after today"_s));
        draft.touch.day = {};
        draft.touch.account = {};
        QVERIFY(!operations::logTouch(scene.book.book(), draft).result().has_value());
        QVERIFY(scene.details().touchpoints.empty());
        QVERIFY(!operations::removeTouch(scene.book.book(), {77}).result()->value);
    }

    void a_note_makes_the_same_things() {
        Scene scene;
        const auto note = operations::addNote(
                              scene.book.book(),
                              {.account = scene.account, .author = scene.clara, .body = u"[] Call\n> Slow"_s})
                              .result();
        QVERIFY(note.has_value());
        QCOMPARE(scene.details().tasks.size(), std::size_t(1));
        QCOMPARE(scene.details().tasks.front().assignee, scene.clara);
        QCOMPARE(scene.details().feedback.size(), std::size_t(1));
        QVERIFY(
            operations::changeNote(scene.book.book(), note->value, u"[] Call\n! Quote"_s).result()->value);
        QCOMPARE(scene.details().tasks.size(), std::size_t(1));
        QCOMPARE(scene.details().promises.size(), std::size_t(1));
        QVERIFY(!operations::addNote(scene.book.book(), {.account = scene.account, .body = u" "_s})
                     .result()
                     .has_value());
    }
};

QTEST_GUILESS_MAIN(TouchEditTest)
#include "tst_touch_edit.moc"
