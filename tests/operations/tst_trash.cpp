// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_edit.h"
#include "operations/trash.h"
#include "store/facts_store.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using test::TemporaryBook;

/// Deleted accounts, found and restored.
class TrashTest : public QObject {
    Q_OBJECT

    static operations::Trash found(TemporaryBook& book, const QString& typed, std::size_t most = 100) {
        const auto trash = operations::findInTrash(book.book(), typed, most);
        if (!trash)
            qFatal("%s", qPrintable(trash.error().text));
        return *trash;
    }
    static QStringList names(const operations::Trash& trash) {
        QStringList names;
        for (const operations::TrashEntry& entry : trash.entries)
            names.append(entry.account.name);
        return names;
    }
    static void remove(TemporaryBook& book, std::vector<AccountId> accounts) {
        operations::trashAccounts(book.book(), std::move(accounts)).waitForFinished();
    }
    static bool isListed(TemporaryBook& book, AccountId account) {
        return book.read([account](store::Connection& c) { return store::factsOf(c, account); }).has_value();
    }

private Q_SLOTS:
    void theLatestDeletedComesFirstWithWhoDeletedItWhen() {
        TemporaryBook book;
        const AccountId first = book.account(u"First"_s).arr(12'000).owner(book.person(u"Clara"_s)).add();
        const AccountId second = book.account(u"Second"_s).add();
        (void)book.account(u"Kept"_s).add();
        remove(book, {first});
        book.setToday(book.today().addDays(1));
        remove(book, {second});
        const operations::Trash trash = found(book, {});
        QCOMPARE(names(trash), QStringList({u"Second"_s, u"First"_s}));
        QCOMPARE(trash.total, 2);
        const operations::TrashEntry& last = trash.entries.back();
        QCOMPARE(last.account.ownerName, u"Clara"_s);
        QCOMPARE(last.account.deletedAt.date(), book.today().addDays(-1));
        QCOMPARE(last.account.deletedBy, u"Tester"_s);
        QCOMPARE(last.arrMinor, std::optional<qint64>(1'200'000));
        QCOMPARE(trash.entries.front().arrMinor, std::nullopt);
    }

    void typedWordsFindByNameDomainExternalIdAndOwner() {
        TemporaryBook book;
        const AccountId named = book.account(u"Żółć Robotics"_s).add();
        const AccountId other = book.account(u"华安科技"_s)
                                    .owner(book.person(u"Clara Nyström"_s))
                                    .with([](domain::Account& account) {
                                        account.domain = u"huaan.example"_s;
                                        account.externalId = u"CRM-77"_s;
                                    })
                                    .add();
        remove(book, {named, other});
        QCOMPARE(names(found(book, u"robot zolc"_s)), QStringList(u"Żółć Robotics"_s));
        for (const QString& typed : {u"科技"_s, u"huaan"_s, u"crm-77"_s, u"nystr"_s})
            QCOMPARE(names(found(book, typed)), QStringList(u"华安科技"_s));
        QVERIFY(found(book, u"nothing"_s).entries.empty());
        QCOMPARE(found(book, u"nothing"_s).total, 2);
    }

    void noMoreAreReadInFullThanAskedForButAllAreCounted() {
        TemporaryBook book;
        std::vector<AccountId> all;
        for (int i = 0; i < 7; ++i)
            all.push_back(book.account(u"A%1"_s.arg(i)).add());
        remove(book, all);
        const operations::Trash trash = found(book, {}, 3);
        QCOMPARE(trash.entries.size(), std::size_t(3));
        QCOMPARE(trash.found, 7);
    }

    void severalAreRestoredInOneTransactionAndUndoneTogether() {
        TemporaryBook book;
        const AccountId a = book.account(u"A"_s).tag(u"x"_s).add();
        const AccountId b = book.account(u"B"_s).add();
        remove(book, {a, b});
        QVERIFY(!isListed(book, a));
        QCOMPARE(operations::restoreAccounts(book.book(), {a, b}).result()->value, 2);
        QVERIFY(isListed(book, a) && isListed(book, b));
        QVERIFY(found(book, {}).entries.empty());
        QCOMPARE(book.undo().label, u"Restore 2 account(s)"_s);
        QVERIFY(!isListed(book, a) && !isListed(book, b));
        QCOMPARE(found(book, {}).total, 2);
    }

    void whatBelongsToADeletedAccountIsRestoredByItself() {
        TemporaryBook book;
        const AccountId parent = book.account(u"Parent"_s).add();
        const AccountId child = book.account(u"Child"_s).parent(parent).add();
        remove(book, {parent, child});
        QCOMPARE(operations::restoreAccounts(book.book(), {child}).result()->value, 1);
        QVERIFY(isListed(book, child));
        QVERIFY(!isListed(book, parent));
        QCOMPARE(names(found(book, {})), QStringList(u"Parent"_s));
    }
};

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
