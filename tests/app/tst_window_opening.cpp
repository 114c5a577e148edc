// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"
#include "store/safety/backup.h"
#include "store/safety/lock.h"
#include "tests/app/window_program.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// Books that are not as they should be: what the window says, and what its actions do.
class TestWindowOpening : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] QString book() const { return m_cli->bookPath(); }
    [[nodiscard]] QString cause() { return m_program->messages().shown()->cause; }
    [[nodiscard]] QString facts() { return m_program->messages().shown()->facts; }

    /// Presses an action and waits until the book that it opens is there or refused.
    void pressAndSettle(int action) {
        QSignalSpy settled(&program(), &app::Program::settled);
        QVERIFY(m_program->pressMessageAction(action));
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 30'000);
    }

    void makeBackup() {
        auto opened = store::Book::open(book(), {});
        QVERIFY(opened.has_value());
        QVERIFY(store::backupBefore(**opened, store::BackupReason::Asked).has_value());
    }

    /// Changes a bit of a page that no list reads.
    void damageTheLog() {
        int page = 0;
        {
            SQLite::Database database("file:" + book().toStdString() + "?immutable=1",
                                      SQLite::OPEN_READONLY | SQLite::OPEN_URI);
            page = database.execAndGet("SELECT max(pageno) FROM dbstat WHERE name = 'log_part'").getInt();
        }
        QFile file(book());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(qint64(page) * 4096 - 100));
        const char byte = file.peek(1).front();
        QCOMPARE(file.write(QByteArray(1, char(byte ^ 4))), 1);
    }

    void accept(const QString& dialogName, const QString& path) {
        auto* dialog = m_program->find<QFileDialog>(dialogName);
        QVERIFY(dialog != nullptr);
        QCOMPARE(QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path)), true);
        dialog->close();
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void a_sound_book_opens_without_a_word() {
        m_program->open(book());
        QVERIFY(program().session() != nullptr);
        QCOMPARE(m_program->messages().count(), 0);
        QCOMPARE(m_program->settings().recentBooks.get(), QStringList{book()});
    }

    void a_book_that_another_program_has_is_shown_read_only_and_opened_when_it_is_free() {
        auto lock = store::BookLock::take(book(), QDateTime::currentDateTimeUtc());
        QVERIFY(lock.has_value());
        m_program->open(book());
        QVERIFY(program().session() == nullptr);
        QVERIFY(facts().contains(QSysInfo::machineHostName()));
        QCOMPARE(m_program->messageActions(), (QStringList{u"Open read-only"_s, u"Try again"_s}));
        pressAndSettle(0);
        QVERIFY(program().session() != nullptr);
        QVERIFY(!program().session()->isWritable());
        QTRY_COMPARE(program().accounts()->total(), 3);
        QCOMPARE(cause(), u"Read-only"_s);
        pressAndSettle(0); // still locked: the book stays as it is shown
        QVERIFY(program().session() != nullptr);
        lock->release();
        program().openBook(book());
        QTRY_VERIFY(program().session()->isWritable());
        QCOMPARE(m_program->messages().count(), 0);
    }

    void a_lock_of_another_machine_is_taken_over_after_a_question() {
        QFile lock(store::lockPath(book()));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(R"({"host": "laptop-7", "machine": "0000", "boot": "1", "pid": 4711, "started": "1",
                       "user": "Ewa", "since": "2026-03-01T10:15:00.000Z"})");
        lock.close();
        m_program->open(book());
        QVERIFY(facts().contains(u"Ewa"_s));
        QVERIFY(facts().contains(u"laptop-7"_s));
        QCOMPARE(m_program->messageActions(), (QStringList{u"Open read-only"_s, u"Open all the same…"_s}));
        QVERIFY(m_program->pressMessageAction(1));
        auto* question = m_program->find<QMessageBox>(u"takeOverQuestion"_s);
        QVERIFY(question != nullptr);
        QVERIFY(question->text().contains(u"laptop-7"_s));
        m_program->find<QPushButton>(u"takeOver"_s)->click();
        QTRY_VERIFY(program().session() != nullptr);
        QVERIFY(program().session()->isWritable());
    }

    void a_missing_recent_book_is_not_made_anew_and_can_be_taken_off_the_list() {
        m_program->settings().rememberBook(book());
        QVERIFY(QFile::remove(book()));
        m_program->open(book());
        QVERIFY(!QFile::exists(book()));
        QCOMPARE(cause(), u"The book is not there"_s);
        QCOMPARE(m_program->messageActions(), (QStringList{u"Locate…"_s, u"Remove from the list"_s}));
        QVERIFY(m_program->pressMessageAction(1));
        QCOMPARE(m_program->settings().recentBooks.get(), QStringList());
        QCOMPARE(m_program->messages().count(), 0);
    }

    void a_missing_book_that_was_moved_is_located() {
        m_program->settings().rememberBook(book());
        const QString moved = m_cli->path(u"elsewhere.tenure"_s);
        QVERIFY(QFile::rename(book(), moved));
        m_program->open(book());
        QVERIFY(m_program->pressMessageAction(0));
        accept(u"locateDialog"_s, moved);
        QTRY_VERIFY(program().session() != nullptr);
        QCOMPARE(m_program->settings().recentBooks.get(), QStringList{moved});
        QCOMPARE(m_program->messages().count(), 0);
    }

    void an_empty_book_is_left_alone_and_its_backup_takes_its_place() {
        makeBackup();
        QVERIFY(QFile::resize(book(), 0));
        m_program->open(book());
        QVERIFY(program().session() == nullptr);
        QCOMPARE(QFileInfo(book()).size(), 0);
        QCOMPARE(cause(), u"The book is empty"_s);
        QCOMPARE(m_program->messageActions(), (QStringList{u"Restore the newest backup"_s, u"Backups…"_s}));
        pressAndSettle(0);
        QVERIFY(program().session() != nullptr);
        QVERIFY(program().session()->isWritable());
        QTRY_COMPARE(program().accounts()->total(), 3);
        // What was there is kept, and automatic backups wait.
        QCOMPARE(QDir(QFileInfo(book()).path()).entryList({u"test.damaged-*.tenure"_s}).size(), 1);
        QCOMPARE(m_program->messages().count(), 2);
    }

    void a_cut_off_book_shows_what_is_left_and_its_backup_takes_its_place() {
        makeBackup();
        QFile file(book());
        const qint64 cut = file.size() - 4096;
        QVERIFY(file.resize(cut));
        m_program->open(book());
        QVERIFY(program().session() != nullptr);
        QVERIFY(!program().session()->isWritable());
        QCOMPARE(file.size(), cut);
        QCOMPARE(cause(), u"The book is damaged"_s);
        QCOMPARE(m_program->messageActions(),
                 (QStringList{u"Restore the newest backup"_s, u"Save a copy…"_s}));
        pressAndSettle(0);
        QVERIFY(program().session()->isWritable());
        QTRY_COMPARE(program().accounts()->total(), 3);
    }

    void damage_that_is_found_after_the_list_was_shown_ends_in_the_same_place() {
        makeBackup();
        damageTheLog();
        QFile file(book());
        const qint64 size = file.size();
        int lists = 0;
        connect(&program(), &app::Program::settled, this, [&] {
            // The first time the book is shown as if it were sound, and somebody edits at once.
            if (++lists == 1) {
                QVERIFY(program().session()->isWritable());
                (void)program().session()->book().write({u"edit"_s},
                                                        [](store::Transaction& t) { t.touchEverything(); });
            }
        });
        m_program->open(book());
        QTRY_VERIFY(program().session() != nullptr && !program().session()->isWritable());
        QTRY_COMPARE(program().accounts()->total(), 3);
        QCOMPARE(lists, 2);
        QCOMPARE(file.size(), size);
        QCOMPARE(m_program->messages().count(), 2);
        QCOMPARE(cause(), u"The book is damaged"_s);
        QVERIFY(facts().contains(store::backupFolder(book())));
        QCOMPARE(m_program->messageActions(),
                 (QStringList{u"Restore the newest backup"_s, u"Save a copy…"_s}));
        // Behind it stands what became of the edit.
        m_program->find<QAbstractButton>(u"messageClose"_s)->click();
        QCOMPARE(cause(), u"1 change(s) were not saved"_s);
        m_program->open(book());
        QCOMPARE(m_program->messages().count(), 1);
        QCOMPARE(cause(), u"The book is damaged"_s);
        pressAndSettle(0);
        QVERIFY(program().session()->isWritable());
        QTRY_COMPARE(program().accounts()->total(), 3);
    }

    void a_book_that_is_not_to_be_remembered_is_not_when_it_turns_out_damaged() {
        damageTheLog();
        program().open({.path = book(), .remember = false});
        QTRY_COMPARE(m_program->messages().count(), 1);
        QCOMPARE(cause(), u"The book is damaged"_s);
        QCOMPARE(m_program->settings().recentBooks.get(), QStringList());
    }

    void what_is_left_of_a_damaged_book_can_be_saved_as_a_copy() {
        QFile file(book());
        QVERIFY(file.resize(file.size() - 4096));
        m_program->open(book());
        QCOMPARE(m_program->messageActions(), QStringList{u"Save a copy…"_s});
        QVERIFY(m_program->pressMessageAction(0));
        const QString copy = m_cli->path(u"saved.tenure"_s);
        accept(u"saveCopyDialog"_s, copy);
        QTRY_VERIFY(QFile::exists(copy));
        QTRY_COMPARE(m_program->messages().count(), 2);
        program().openBook(copy);
        QTRY_COMPARE(program().session()->path(), copy);
        QVERIFY(program().session()->isWritable());
    }

    void a_newer_programs_book_is_read_only_and_names_its_version() {
        {
            auto opened = store::Book::open(book(), {});
            QVERIFY(opened.has_value());
            QVERIFY((*opened)
                        ->maintain([](store::Connection& c) {
                            c.execute("PRAGMA user_version = 999;"
                                      "UPDATE book_info SET value = '9.9.9' WHERE key = 'program_version'");
                        })
                        .result());
        }
        m_program->open(book());
        QVERIFY(program().session() != nullptr);
        QVERIFY(!program().session()->isWritable());
        QCOMPARE(cause(), u"Written by a newer version"_s);
        QVERIFY(facts().contains(u"9.9.9"_s));
    }

    void a_book_in_a_cloud_folder_is_moved_with_its_backups() {
        QVERIFY(QDir(m_cli->path(u"."_s)).mkpath(u"Dropbox"_s));
        const QString cloud = m_cli->path(u"Dropbox/test.tenure"_s);
        makeBackup();
        QVERIFY(QFile::rename(book(), cloud));
        QVERIFY(QDir().rename(store::backupFolder(book()), store::backupFolder(cloud)));
        m_program->open(cloud);
        QVERIFY(program().session()->isWritable());
        QVERIFY(cause().contains(u"Dropbox"_s));
        QCOMPARE(m_program->messageActions(), QStringList{u"Move it…"_s});
        QVERIFY(m_program->pressMessageAction(0));
        accept(u"moveDialog"_s, QFileInfo(book()).path());
        QTRY_VERIFY(program().session() != nullptr && program().session()->path() == book());
        QVERIFY(!QFile::exists(cloud));
        QCOMPARE(store::listBackups(book()).size(), std::size_t(1));
        QCOMPARE(m_program->messages().count(), 0);
        QCOMPARE(m_program->settings().recentBooks.get(), QStringList{book()});
    }

    void conflicting_copies_are_noticed_and_can_be_looked_at() {
        const QString copy = m_cli->path(u"test (Ewa's conflicted copy 2026-03-01).tenure"_s);
        QVERIFY(QFile::copy(book(), copy));
        m_program->open(book());
        QVERIFY(program().session()->isWritable());
        QVERIFY(facts().contains(QFileInfo(copy).fileName()));
        pressAndSettle(0);
        QCOMPARE(program().session()->path(), copy);
        QVERIFY(!program().session()->isWritable());
    }

    void a_book_that_cant_be_opened_leaves_the_open_one() {
        m_program->open(book());
        m_program->open(m_cli->path(u"none.tenure"_s));
        QVERIFY(program().session() != nullptr);
        QCOMPARE(program().session()->path(), book());
        QCOMPARE(m_program->messages().count(), 1);
    }
};

QTEST_MAIN(TestWindowOpening)
#include "tst_window_opening.moc"
