// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_edit.h"
#include "operations/account_group.h"
#include "store/accounts.h"
#include "store/facts_store.h"
#include "store/history.h"
#include "tests/support/temporary_book.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using test::TemporaryBook;

/// Accounts that belong to others.
class AccountGroupTest : public QObject {
    Q_OBJECT

    static operations::AccountGroup group(TemporaryBook& book, AccountId account) {
        const auto group = operations::accountGroup(book.book(), account);
        if (!group)
            qFatal("%s", qPrintable(group.error().text));
        return *group;
    }

private Q_SLOTS:
    void theGroupAddsUpWhatIsBelowAndSaysWhatItDoesNotKnow() {
        TemporaryBook book;
        const AccountId top = book.account(u"Top"_s).arr(1'000).add();
        const AccountId middle = book.account(u"Middle"_s).parent(top).add();
        const AccountId small = book.account(u"Small"_s).parent(top).arr(20).add();
        (void)book.account(u"Deep"_s).parent(middle).arr(300).add();
        (void)book.account(u"Alone"_s).arr(5'000).add();
        const operations::AccountGroup whole = group(book, top);
        QVERIFY(!whole.parent);
        QCOMPARE(whole.children.size(), std::size_t(2));
        QCOMPARE(whole.children.front().id, small); // an unknown ARR comes last
        QCOMPARE(whole.total.accounts, 4);
        QCOMPARE(whole.total.unknown, 1);
        QCOMPARE(whole.total.arrMinor, std::optional<qint64>(132'000));
        const operations::AccountGroup part = group(book, middle);
        QCOMPARE(part.parent->name, u"Top"_s);
        QCOMPARE(part.total.arrMinor, std::optional<qint64>(30'000));
    }

    void aGroupOfWhichNothingIsKnownHasNoTotal() {
        TemporaryBook book;
        const AccountId top = book.account(u"Top"_s).add();
        (void)book.account(u"Below"_s).parent(top).add();
        QCOMPARE(group(book, top).total.arrMinor, std::nullopt);
        QCOMPARE(group(book, top).total.unknown, 2);
        QVERIFY(!group(book, top).isAlone());
        QVERIFY(group(book, book.account(u"Alone"_s).add()).isAlone());
    }

    void whatIsInTheTrashCountsForNothingButWhatBelongsToItDoes() {
        TemporaryBook book;
        const AccountId top = book.account(u"Top"_s).arr(1'000).add();
        const AccountId middle = book.account(u"Middle"_s).parent(top).arr(100).add();
        const AccountId deep = book.account(u"Deep"_s).parent(middle).arr(10).add();
        operations::trashAccounts(book.book(), {middle}).waitForFinished();
        QVERIFY(group(book, top).children.empty());
        QVERIFY(!group(book, deep).parent);
        QCOMPARE(group(book, top).total.arrMinor, std::optional<qint64>(101'000));
        operations::restoreAccounts(book.book(), {middle}).waitForFinished();
        QCOMPARE(group(book, top).total.arrMinor, std::optional<qint64>(111'000));
    }

    /// Against adding up by hand, after random edits of parents and of the trash, and after their undo.
    void theTotalIsTheSumByHandAfterAnyEdits() {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const auto seedText = QByteArray("seed ") + QByteArray::number(seed);
        TemporaryBook book;
        std::vector<AccountId> all;
        for (int i = 0; i < 25; ++i) {
            auto account = book.account(u"A%1"_s.arg(i));
            if (random.bounded(4) > 0)
                account.arr(random.bounded(1, 1'000));
            all.push_back(account.add());
        }
        const auto any = [&] { return all[static_cast<std::size_t>(random.bounded(25))]; };
        for (int round = 0; round < 60; ++round) {
            const int what = random.bounded(6);
            if (what == 0)
                operations::trashAccounts(book.book(), {any()}).waitForFinished();
            else if (what == 1)
                operations::restoreAccounts(book.book(), {any()}).waitForFinished();
            else if (what == 2 && lastEdit(book).endsWith(u"account(s)"_s)) // not the making of one
                (void)book.undo();
            else
                operations::setFields(book.book(), {any()}, {{u"parent"_s, u"A%1"_s.arg(random.bounded(25))}})
                    .waitForFinished(); // a ring or a parent in the trash is refused
            const AccountId top = any();
            QVERIFY2(sameAsByHand(book, all, top), seedText.constData());
        }
    }

private:
    static QString lastEdit(TemporaryBook& book) {
        const auto state =
            book.read([](store::Connection& connection) { return store::undoState(connection); });
        return state.undo ? state.undo->label : QString();
    }

    static bool sameAsByHand(TemporaryBook& book, const std::vector<AccountId>& all, AccountId top) {
        return book.read([&](store::Connection& connection) {
            std::map<qint64, qint64> parents;
            for (const AccountId account : all)
                parents[account.value] = store::Accounts(connection).find(account)->parent.value;
            store::GroupTotal expected;
            for (const AccountId account : all) {
                qint64 above = account.value;
                while (above != 0 && above != top.value)
                    above = parents[above];
                const auto facts = store::factsOf(connection, account);
                if (above == 0 || !facts)
                    continue;
                ++expected.accounts;
                if (facts->arrBase)
                    expected.arrMinor = expected.arrMinor.value_or(0) + *facts->arrBase;
                else
                    ++expected.unknown;
            }
            const store::GroupTotal found = store::groupTotal(connection, top);
            return found.accounts == expected.accounts && found.unknown == expected.unknown &&
                   found.arrMinor == expected.arrMinor;
        });
    }
};

QTEST_GUILESS_MAIN(AccountGroupTest)
#include "tst_account_group.moc"
