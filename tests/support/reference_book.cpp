// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/reference_book.h"

#include "tests/support/query_generator.h"

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

class BookMaker {
public:
    BookMaker(quint32 seed, QDate today) : m_random(seed), m_today(today) {}

    ReferenceBook run(int accounts) {
        ReferenceBook book;
        book.today = m_today;
        book.people = {{{1}, u"Maya Chen"_s, u"maya@example.com"_s},
                       {{2}, u"Łódź"_s, u"lodz@example.com"_s},
                       {{3}, u"MAYA"_s, {}},
                       {{4}, u"maya"_s, u"other@example.com"_s}};
        book.me = {below(5)};
        for (int i = 0; i < accounts; ++i)
            book.accounts.push_back(account(i + 1));
        addUsage(book, accounts);
        return book;
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool sometimes() { return below(3) > 0; }
    QString word() {
        const QStringList& words = queryWords();
        return words.at(below(static_cast<int>(words.size())));
    }
    QString text() {
        QString result = word();
        while (below(3) == 0)
            result += (below(2) == 0 ? u" "_s : QString()) + word();
        return result;
    }
    QString maybeText() { return sometimes() ? text() : QString(); }
    std::optional<qint64> maybeNumber(int bound) {
        return sometimes() ? std::optional<qint64>(below(bound) - bound / 10) : std::nullopt;
    }
    /// Often a day beside those at which distances begin and end.
    int distance() {
        switch (below(4)) {
        case 0:
            return below(5) - 2;
        case 1:
            return (below(2) == 0 ? 1 : -1) * (89 + below(3));
        default:
            return below(800) - 400;
        }
    }
    std::optional<QDate> maybeDay() {
        return sometimes() ? std::optional(m_today.addDays(distance())) : std::nullopt;
    }

    Account record(int id) {
        Account a;
        a.id = {id};
        a.name = text();
        a.externalId = maybeText();
        a.domain = maybeText();
        a.parent = {id > 3 && below(3) == 0 ? 1 + below(id - 1) : 0};
        a.owner = {below(5)};
        a.potential = static_cast<Potential>(below(4));
        a.industry = maybeText();
        a.country = maybeText();
        a.city = maybeText();
        a.phone = maybeText();
        a.website = maybeText();
        a.employees = maybeNumber(30);
        a.channel = maybeText();
        a.description = maybeText();
        return a;
    }

    ReferenceAccount account(int id) {
        ReferenceAccount a;
        a.account = record(id);
        a.tier = static_cast<Tier>(below(3));
        a.stage = static_cast<Stage>(below(6));
        a.arr = maybeNumber(60'000);
        a.carr = maybeNumber(60'000);
        a.oneOff = maybeNumber(60'000);
        a.currency = sometimes() ? QStringList{u"EUR"_s, u"PLN"_s, u"CNY"_s}.at(below(3)) : QString();
        a.product = maybeText();
        a.edition = maybeText();
        a.seats = maybeNumber(30);
        a.autoRenew = sometimes() ? std::optional(below(2) == 0) : std::nullopt;
        a.contracts = below(4);
        addDays(a);
        addSets(a);
        addCustom(a);
        return a;
    }

    void addDays(ReferenceAccount& a) {
        for (auto* day :
             {&a.start, &a.renewal, &a.notice, &a.decision, &a.day0, &a.lastTouch, &a.lastTwoWay, &a.nextDue})
            *day = maybeDay();
        a.created = m_today.addDays(-below(400));
        a.updated = m_today.addDays(-below(30));
    }

    void addSets(ReferenceAccount& a) {
        a.nextStep = maybeText();
        a.openTasks = below(20);
        a.overdueTasks = below(20);
        for (int count = below(3); count > 0; --count)
            a.tags += word();
        a.tags.removeDuplicates();
        for (int count = below(4); count > 0; --count) {
            Contact contact;
            contact.account = a.account.id;
            contact.name = text();
            contact.role = static_cast<ContactRole>(below(8));
            contact.status = static_cast<ContactStatus>(below(2));
            a.contacts.push_back(contact);
        }
        for (int count = below(3); count > 0; --count)
            a.notes += text();
    }

    void addCustom(ReferenceAccount& a) {
        const QStringList choices = customFields().back().choices;
        if (sometimes())
            a.custom[{1}] = text();
        if (sometimes())
            a.custom[{2}] = 0.25 * (below(80) - 8);
        if (sometimes())
            a.custom[{3}] = qint64{below(60'000) - 6'000};
        if (sometimes())
            a.custom[{4}] = m_today.addDays(below(800) - 400);
        if (sometimes())
            a.custom[{5}] = below(2) == 0;
        if (sometimes())
            a.custom[{6}] = choices.at(below(static_cast<int>(choices.size())));
    }

    /// Values are quarters, so that sums don't depend on their order. Some days a source speaks about nobody
    /// we have.
    void addUsage(ReferenceBook& book, int accounts) {
        for (const Metric& metric : metrics()) {
            const int silentUntil = below(70);
            for (int back = 0; back < 75; ++back) {
                if (below(3) == 0 || back < silentUntil - 20)
                    continue;
                const QDate day = m_today.addDays(-back);
                book.reported.insert({metric.id, day});
                for (int id = 1; id <= accounts; ++id) {
                    if (below(8) == 0)
                        book.usage.push_back({{id}, metric.id, day, 0.25 * (below(40) - 8)});
                }
            }
        }
    }

    QRandomGenerator m_random;
    QDate m_today;
};

} // namespace

ReferenceBook randomBook(quint32 seed, int accounts, QDate today) {
    return BookMaker(seed, today).run(accounts);
}

} // namespace tenure::test
