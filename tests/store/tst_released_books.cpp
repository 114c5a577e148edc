// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/contacts.h"
#include "store/history.h"
#include "store/safety/book_copy.h"
#include "store/schema.h"
#include "store/tasks.h"
#include "tests/store/raw_rows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

/// Books that every version of the schema left behind: three accounts from CSV files with contacts, tasks and
/// touchpoints, then two edits of which the last was taken back.
class ReleasedBooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] std::unique_ptr<Book> open() const { return std::move(Book::open(m_path, {}).value()); }

    static qint64 number(Book& book, const char* sql) {
        return book
            .read(
                [sql](Connection& c) { return static_cast<qint64>(c.database().execAndGet(sql).getInt64()); })
            .value();
    }

    /// The book of @p schema is the one that open() opens.
    void unpack(int schema) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.tenure"_s);
        QFile packed(folder() + u"/schema_%1.qz"_s.arg(schema));
        QVERIFY2(packed.open(QIODevice::ReadOnly), "is TENURE_SOURCE_DIR set?");
        QFile book(m_path);
        QVERIFY(book.open(QIODevice::WriteOnly));
        const QByteArray bytes = qUncompress(packed.readAll());
        QCOMPARE(book.write(bytes), bytes.size());
    }

    [[nodiscard]] static QString folder() {
        return qEnvironmentVariable("TENURE_SOURCE_DIR") + u"/tests/store/books"_s;
    }

private Q_SLOTS:
    void init() { unpack(1); }

    void there_is_one_of_every_schema_before_this() {
        QCOMPARE(QDir(folder()).entryList({u"schema_*.qz"_s}).size(), currentSchema() - 1);
    }

    void opening_brings_it_to_this_schema_behind_a_backup_of_the_old_one() {
        {
            const auto book = open();
            QCOMPARE(book->read([](Connection& c) { return schemaOf(c); }).value(), currentSchema());
            QCOMPARE(number(*book, "SELECT count(*) FROM account"), 3);
            QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 2);
            QCOMPARE(number(*book, "SELECT count(*) FROM task WHERE recurrence = '' AND due_time IS NULL"),
                     2);
            QCOMPARE(number(*book, "SELECT count(*) FROM segment"), 0);
        }
        const QDir backups(m_path + u"-backups"_s);
        const QStringList kept = backups.entryList({u"*.tenure"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        SQLite::Database old(backups.filePath(kept.front()).toStdString(), SQLite::OPEN_READONLY);
        QCOMPARE(old.execAndGet("PRAGMA user_version").getInt(), 1);
    }

    void what_was_done_in_it_is_taken_back_and_made_again() {
        const auto book = open();
        const test::Rows before = test::allRows(*book);
        // The undone edit first, then the edit of the city, then the imports, the accounts last.
        QCOMPARE(book->undo().result().value().label, u"Set city of 1 account"_s);
        QCOMPARE(number(*book, "SELECT count(*) FROM account WHERE city = 'Oslo'"), 1);
        for (int i = 0; i < 4; ++i)
            QVERIFY(book->undo().result().has_value());
        QCOMPARE(number(*book, "SELECT count(*) FROM account"), 0);
        QCOMPARE(number(*book, "SELECT count(*) FROM task"), 0);
        for (int i = 0; i < 5; ++i)
            QVERIFY(book->redo().result().has_value());
        QCOMPARE(test::allRows(*book), before);
    }

    void an_edit_of_a_column_that_came_later_keeps_its_row() {
        const auto book = open();
        QVERIFY(book->undo().result().has_value()); // the city
        QVERIFY(book->undo().result().has_value()); // the touchpoints
        const auto edit = book->writeAndWait({u"Repeat"_s}, [](Transaction& t) {
            Tasks tasks(t.connection());
            domain::Task task = tasks.find({2}).value();
            task.recurrence = domain::Recurrence::from(1, domain::Recurrence::Unit::Week, *task.due);
            tasks.update(t, task);
        });
        QVERIFY(edit.has_value());
        const auto undone = book->undo(domain::TransactionId{3}).result(); // the import of the tasks
        QVERIFY(undone.has_value());
        QCOMPARE(undone->keptRows, 1);
        QCOMPARE(number(*book, "SELECT count(*) FROM task"), 1);
        QCOMPARE(number(*book, "SELECT count(*) FROM task WHERE recurrence = '1w'"), 1);
    }

    void one_of_the_second_schema_is_brought_up_taken_back_and_made_again() {
        unpack(2);
        const auto book = open();
        QCOMPARE(book->read([](Connection& c) { return schemaOf(c); }).value(), currentSchema());
        QCOMPARE(number(*book, "SELECT count(*) FROM contact WHERE cares_about = ''"), 2);
        QCOMPARE(number(*book, "SELECT count(*) FROM touchpoint WHERE purpose = '' AND place = ''"), 2);
        QCOMPARE(number(*book, "SELECT count(*) FROM task WHERE recurrence = '1w'"), 1);
        const test::Rows before = test::allRows(*book);
        for (int i = 0; i < 5; ++i)
            QVERIFY(book->undo().result().has_value());
        QCOMPARE(number(*book, "SELECT count(*) FROM account"), 0);
        QCOMPARE(number(*book, "SELECT count(*) FROM touchpoint"), 0);
        for (int i = 0; i < 5; ++i)
            QVERIFY(book->redo().result().has_value());
        QCOMPARE(test::allRows(*book), before);
    }

    void what_was_added_to_a_contact_of_the_second_schema_keeps_it() {
        unpack(2);
        const auto book = open();
        const auto edit = book->writeAndWait({u"Know more"_s}, [](Transaction& t) {
            Contacts contacts(t.connection());
            domain::Contact contact =
                contacts.find({contacts.byEmail(u"s.moen@halden.example"_s).front()}).value();
            contact.caresAbout = u"cost per deal"_s;
            contacts.update(t, contact);
        });
        QVERIFY(edit.has_value());
        const auto undone = book->undo(domain::TransactionId{2}).result(); // the import of the contacts
        QVERIFY(undone.has_value());
        QCOMPARE(undone->keptRows, 1);
        QCOMPARE(number(*book, "SELECT count(*) FROM contact WHERE cares_about = 'cost per deal'"), 1);
    }

    void its_history_stays_readable() {
        const auto book = open();
        const auto changes =
            book->read([](Connection& c) { return changesOf(c, domain::TransactionId{5}, {2}); }).value();
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().column, u"city"_s);
        QCOMPARE(changes.front().before, LoggedValue(u"Oslo"_s));
        QCOMPARE(changes.front().after, LoggedValue(u"Bergen"_s));
    }

    void what_is_rescued_of_it_can_be_written_and_its_new_history_read() {
        const QString rescued = m_folder->filePath(u"rescued.tenure"_s);
        {
            Salvage salvage = salvageBook(m_path);
            QVERIFY(QFile::copy(salvage.copy.path(), rescued));
        }
        const auto book = std::move(Book::open(rescued, {}).value());
        QCOMPARE(number(*book, "SELECT count(*) FROM account"), 3);
        const auto edit = book->writeAndWait({u"Snooze"_s}, [](Transaction& t) {
            Tasks tasks(t.connection());
            domain::Task task = tasks.find({2}).value();
            task.snoozedUntil = QDate(2026, 4, 1);
            tasks.update(t, task);
        });
        QVERIFY(edit.has_value());
        const auto changes =
            book->read([&](Connection& c) { return changesOf(c, edit->commit.id, {2}); }).value();
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().column, u"snoozed_until"_s);
    }
};

QTEST_GUILESS_MAIN(ReleasedBooksTest)
#include "tst_released_books.moc"
