// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "store/book.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenure::store;
using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

class TestHistory : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;

    TransactionId sql(const QString& label, const char* text, const QString& author = {}) {
        return m_book
            ->writeAndWait({label, AuthorKind::User, author},
                           [text](Transaction& t) {
                               t.connection().execute(text);
                               t.wrote();
                           })
            .value()
            .commit.id;
    }
    QStringList changes(TransactionId transaction, qint64 account) {
        QStringList lines;
        const auto found =
            m_book->read([&](Connection& c) { return changesOf(c, transaction, AccountId{account}); })
                .value();
        for (const LoggedChange& change : found) {
            lines.append(QLatin1StringView(tableName(change.table)) + u'.' + change.column + u": "_s +
                         change.before.value_or(u"—"_s) + u" → "_s + change.after.value_or(u"—"_s));
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        m_book = std::move(Book::create(m_folder.filePath(u"a.tenure"_s), {}, {}).value());
        sql(u"New accounts"_s,
            "INSERT INTO account (uuid, name, city) VALUES (randomblob(16), 'Acme', 'Łódź'),"
            "(randomblob(16), 'Other', '')",
            u"Clara"_s);
        sql(u"Edit"_s, "UPDATE account SET name = 'Acme 2', employees = 5 WHERE id = 1");
        sql(u"Other only"_s, "UPDATE account SET city = 'Oslo' WHERE id = 2");
        sql(u"Contract"_s,
            "INSERT INTO contract (uuid, account_id, start_day, currency) VALUES (randomblob(16), 1, "
            "'2026-01-01', 'EUR');"
            "INSERT INTO price_phase (uuid, contract_id, starts, amount_minor) VALUES (randomblob(16), 1,"
            " '2026-01-01', 100)");
        sql(u"Price"_s, "UPDATE price_phase SET amount_minor = 200");
    }
    void cleanupTestCase() { m_book.reset(); }

    void anAccountsTransactionsAreListedNewestFirstWithAuthorAndTime() {
        const auto found =
            m_book->read([](Connection& c) { return transactions(c, 10, AccountId{1}); }).value();
        QStringList labels;
        for (const LoggedTransaction& transaction : found)
            labels.append(transaction.label);
        QCOMPARE(labels, (QStringList{u"Price"_s, u"Contract"_s, u"Edit"_s, u"New accounts"_s}));
        QCOMPARE(found.back().author, u"Clara"_s);
        QVERIFY(found.back().at.isValid());
        QCOMPARE(m_book->read([](Connection& c) { return transactions(c, 2); })->size(), std::size_t(2));
    }

    void aNewRowShowsEveryValueItCameWith() {
        const QStringList lines = changes(TransactionId{1}, 1);
        QVERIFY(lines.contains(u"account.name: — → Acme"_s));
        QVERIFY(lines.contains(u"account.city: — → Łódź"_s));
        QVERIFY(!lines.join(u'\n').contains(u"Other"_s));
        QVERIFY(!lines.join(u'\n').contains(u"domain"_s)); // empty
    }

    void anEditShowsFromWhatToWhatOfTheChangedColumnsOnly() {
        QCOMPARE(changes(TransactionId{2}, 1),
                 (QStringList{u"account.name: Acme → Acme 2"_s, u"account.employees: — → 5"_s}));
    }

    void aRowBelongsToItsAccountThoughTheChangeDoesNotNameIt() {
        QCOMPARE(changes(TransactionId{5}, 1), QStringList{u"price_phase.amount_minor: 100 → 200"_s});
        QCOMPARE(changes(TransactionId{5}, 2), QStringList{});
    }

    void anUndoneTransactionIsMarkedUntilItIsMadeAgain() {
        const auto isUndone = [&] {
            return m_book->read([](Connection& c) { return transactions(c, 100); })->at(0).label ==
                       u"Price" &&
                   std::ranges::any_of(
                       m_book->read([](Connection& c) { return transactions(c, 100); }).value(),
                       [](const LoggedTransaction& t) { return t.id.value == 5 && t.undone; });
        };
        QVERIFY(!isUndone());
        QVERIFY(m_book->undo().result().has_value());
        QVERIFY(isUndone());
        QVERIFY(m_book->redo().result().has_value());
        QVERIFY(!isUndone());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
