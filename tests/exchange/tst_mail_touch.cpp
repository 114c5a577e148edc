// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/free_mail.h"
#include "exchange/mail_touch.h"
#include "store/accounts.h"
#include "store/attachments.h"
#include "store/contacts.h"
#include "store/feedback.h"
#include "store/participants.h"
#include "store/people.h"
#include "store/touchpoints.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::exchange;

namespace {

MailAddress at(const QString& address, const QString& name = {}) {
    return {name, address};
}

} // namespace

class TestMailTouch : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TemporaryBook> m_book;
    domain::AccountId m_acme;
    domain::PersonId m_me;

    domain::ContactId contact(domain::AccountId account, const QString& name, const QString& email) {
        return m_book->write([&](store::Transaction& t) {
            domain::Contact contact;
            contact.account = account;
            contact.name = name;
            contact.email = email;
            return store::Contacts(t.connection()).insert(t, contact);
        });
    }
    [[nodiscard]] MailPlan plan(const Mail& mail) { return planMail(m_book->book(), mail).value(); }
    [[nodiscard]] static QDateTime moment() {
        return QDateTime(QDate(2026, 3, 19), QTime(8, 30, 12), QTimeZone("Europe/Warsaw"));
    }
    [[nodiscard]] static Mail mail(const QString& from, const QStringList& to) {
        Mail mail;
        mail.from = at(from, u"Sender"_s);
        for (const QString& one : to)
            mail.to.push_back(at(one));
        mail.subject = u"Plan"_s;
        mail.body = u"Hello\n> quoted"_s;
        mail.messageId = u"1@acme.example"_s;
        mail.sent = moment();
        return mail;
    }
    [[nodiscard]] domain::Touchpoint touch(domain::TouchpointId id) {
        return *m_book->read([&](store::Connection& c) { return store::Touchpoints(c).find(id); });
    }

private Q_SLOTS:
    void init() {
        m_book = std::make_unique<test::TemporaryBook>();
        m_acme = m_book->account(u"Acme"_s).with([](auto& a) { a.domain = u"acme.example"_s; }).add();
        m_me = m_book->write([](store::Transaction& t) {
            return store::People(t.connection()).insert(t, {{}, u"Me"_s, u"me@we.example"_s});
        });
    }

    void a_mail_that_came_in_is_two_way_with_its_people() {
        const auto ola = contact(m_acme, u"Ola"_s, u"Ola@Acme.example"_s);
        const auto jan = contact(m_acme, u"Jan"_s, u"jan@acme.example"_s);
        Mail mail = this->mail(u"ola@acme.example"_s, {u"me@we.example"_s, u"jan@acme.example"_s});
        const MailPlan found = plan(mail);
        QCOMPARE(found.accounts.size(), std::size_t(1));
        QCOMPARE(found.accounts.front().name, u"Acme"_s);
        QCOMPARE(found.direction, domain::Direction::Incoming);
        const auto id = logMail(m_book->book(), mail, {m_acme, mail.subject, {}, {}}).result().value().value;
        const domain::Touchpoint made = touch(id);
        QCOMPARE(made.kind, domain::TouchKind::Email);
        QCOMPARE(made.account, m_acme);
        QCOMPARE(made.contact, ola);
        QCOMPARE(made.direction, domain::Direction::Incoming);
        QVERIFY(made.twoWay);
        QCOMPARE(made.day, QDate(2026, 3, 19));
        QCOMPARE(*made.time, QTime(8, 30));
        QCOMPARE(made.subject, u"Plan"_s);
        QCOMPARE(made.body, u"Hello\n> quoted"_s);
        QCOMPARE(made.author, m_me);
        const auto others = m_book->read([&](store::Connection& c) { return store::Participants(c).of(id); });
        QCOMPARE(others, std::vector{jan});
    }

    void what_a_colleague_sent_is_outgoing_and_not_two_way() {
        contact(m_acme, u"Ola"_s, u"ola@acme.example"_s);
        const Mail mail = this->mail(u"ME@we.example"_s, {u"ola@acme.example"_s});
        QCOMPARE(plan(mail).direction, domain::Direction::Outgoing);
        const auto id = logMail(m_book->book(), mail, {m_acme, {}, {}, {}}).result().value().value;
        QVERIFY(!touch(id).twoWay);
        QCOMPARE(plan(this->mail(u"new@we.example"_s, {u"ola@acme.example"_s})).direction,
                 domain::Direction::Outgoing);
        QCOMPARE(plan(this->mail(u"private@gmail.com"_s, {u"ola@acme.example"_s})).direction,
                 domain::Direction::Outgoing);
    }

    void without_a_contact_the_domain_leads_to_the_account() {
        QCOMPARE(plan(mail(u"new@eu.acme.example"_s, {u"me@we.example"_s})).accounts.front().id, m_acme);
        const MailPlan strange = plan(mail(u"new@other.example"_s, {u"me@we.example"_s}));
        QVERIFY(strange.accounts.empty());
        QCOMPARE(strange.people.size(), std::size_t(1));
        QVERIFY(strange.people.front().contacts.empty());
    }

    void free_mail_and_our_own_domain_lead_nowhere() {
        m_book->account(u"Gmail shop"_s).with([](auto& a) { a.domain = u"gmail.com"_s; }).add();
        m_book->account(u"We"_s).with([](auto& a) { a.domain = u"we.example"_s; }).add();
        QVERIFY(plan(mail(u"x@gmail.com"_s, {u"me@we.example"_s})).accounts.empty());
        for (const auto* domain : {u"gmail.com", u"yahoo.co.uk", u"hotmail.fr", u"qq.com", u"wp.pl"})
            QVERIFY(domain::isFreeMailDomain(domain));
        for (const auto* domain : {u"acme.com", u"live.nation.com", u"outlook.acme.com", u"yahoo"})
            QVERIFY(!domain::isFreeMailDomain(domain));
    }

    void the_account_with_most_of_the_people_comes_first() {
        const auto other = m_book->account(u"Other"_s).add();
        contact(other, u"A"_s, u"a@x.example"_s);
        contact(m_acme, u"B"_s, u"b@x.example"_s);
        contact(m_acme, u"C"_s, u"c@x.example"_s);
        const MailPlan found =
            plan(mail(u"a@x.example"_s, {u"b@x.example"_s, u"c@x.example"_s, u"me@we.example"_s}));
        QCOMPARE(found.accounts.size(), std::size_t(2));
        QCOMPARE(found.accounts.front().id, m_acme);
    }

    void a_trashed_account_is_nobodys_mail() {
        contact(m_acme, u"Ola"_s, u"ola@acme.example"_s);
        QVERIFY(operations::trashAccounts(m_book->book(), {m_acme}).result().has_value());
        const Mail mail = this->mail(u"ola@acme.example"_s, {u"me@we.example"_s});
        QVERIFY(plan(mail).accounts.empty());
        QVERIFY(!logMail(m_book->book(), mail, {m_acme, {}, {}, {}}).result());
    }

    void the_same_mail_twice_is_refused_with_the_day_of_the_first() {
        const Mail mail = this->mail(u"ola@acme.example"_s, {u"me@we.example"_s});
        QVERIFY(logMail(m_book->book(), mail, {m_acme, {}, {}, {}}).result().has_value());
        QCOMPARE(plan(mail).loggedOn.value(), QDate(2026, 3, 19));
        const auto again = logMail(m_book->book(), mail, {m_acme, {}, {}, {}}).result();
        QVERIFY(!again);
        QVERIFY2(again.error().text.contains(u"2026-03-19"_s), qPrintable(again.error().text));
    }

    void touchpoint_new_contact_and_files_are_one_undo() {
        Mail mail = this->mail(u"new@acme.example"_s, {u"me@we.example"_s});
        domain::Attachment file;
        file.name = u"plan.pdf"_s;
        file.sha256 = QString(64, u'a');
        const auto id =
            logMail(m_book->book(), mail, {m_acme, u"Plan"_s, {*mail.from}, {file}}).result().value().value;
        const auto count = [&] {
            return m_book->read([&](store::Connection& c) {
                return std::array{store::Contacts(c).ofAccount(m_acme).size(),
                                  store::Touchpoints(c).ofAccount(m_acme).size(),
                                  store::Attachments(c).ofAccount(m_acme).size(),
                                  store::FeedbackRows(c).ofAccount(m_acme).size()};
            });
        };
        QCOMPARE(count(), (std::array<std::size_t, 4>{1, 1, 1, 0})); // a quoted line is no feedback
        const domain::ContactId sender = touch(id).contact;
        const auto made =
            m_book->read([&](store::Connection& c) { return *store::Contacts(c).find(sender); });
        QCOMPARE(made.name, u"Sender"_s);
        QCOMPARE(made.email, u"new@acme.example"_s);
        m_book->undo();
        QCOMPARE(count(), (std::array<std::size_t, 4>{}));
        QVERIFY(logMail(m_book->book(), mail, {m_acme, u"Plan"_s, {}, {}}).result().has_value());
    }

    void a_mail_of_the_future_is_of_today() {
        Mail mail = this->mail(u"ola@acme.example"_s, {u"me@we.example"_s});
        mail.sent = moment().addYears(1);
        const auto id = logMail(m_book->book(), mail, {m_acme, {}, {}, {}}).result().value().value;
        QCOMPARE(touch(id).day, m_book->today());
        QVERIFY(!touch(id).time);
    }
};

QTEST_GUILESS_MAIN(TestMailTouch)
#include "tst_mail_touch.moc"
