// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/lock.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class LockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 15), Qt::UTC);

    QString book(const QString& name) { return m_folder.filePath(name); }
    static void writeLock(const QString& bookPath, const ProcessIdentity& process) {
        const QJsonObject holder{{u"host"_s, process.host},
                                 {u"machine"_s, process.machine},
                                 {u"boot"_s, process.boot},
                                 {u"pid"_s, process.pid},
                                 {u"started"_s, process.started},
                                 {u"user"_s, u"ewa"_s},
                                 {u"since"_s, u"2026-03-01T08:00:00.000Z"_s}};
        QFile file(lockPath(bookPath));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(holder).toJson());
    }

private Q_SLOTS:
    void a_second_take_is_refused_and_says_who_where_and_since_when() {
        const auto first = BookLock::take(book(u"a"_s), m_now);
        QVERIFY(first);
        const auto second = BookLock::take(book(u"a"_s), m_now);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, domain::ErrorKind::Locked);
        QVERIFY(second.error().text.contains(thisProcess().host));
        QVERIFY(second.error().text.contains(userName()));
        QVERIFY(second.error().text.contains(QLocale().toString(m_now.toLocalTime(), QLocale::ShortFormat)));
    }

    void a_released_lock_leaves_no_file_and_can_be_taken_again() {
        {
            const auto lock = BookLock::take(book(u"b"_s), m_now);
            QVERIFY(lock);
            QCOMPARE(lockHolder(book(u"b"_s))->process, thisProcess());
        }
        QVERIFY(!QFile::exists(lockPath(book(u"b"_s))));
        QVERIFY(!lockHolder(book(u"b"_s)));
        QVERIFY(BookLock::take(book(u"b"_s), m_now));
    }

    void only_its_owner_may_read_the_lock_file() {
        const auto lock = BookLock::take(book(u"c"_s), m_now);
        QVERIFY(lock);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(lockPath(book(u"c"_s))) & others));
    }

    void the_lock_of_a_dead_process_of_this_machine_is_taken() {
        QProcess process;
        process.start(u"true"_s, {});
        QVERIFY(process.waitForStarted());
        ProcessIdentity dead = thisProcess();
        dead.pid = process.processId();
        QVERIFY(process.waitForFinished());
        writeLock(book(u"d"_s), dead);
        QVERIFY(!lockHolder(book(u"d"_s)));
        QVERIFY(BookLock::take(book(u"d"_s), m_now));
    }

    void a_killed_process_that_its_parent_has_not_noticed_yet_is_dead() {
#ifdef Q_OS_LINUX
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        siginfo_t ended{};
        QCOMPARE(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
        ProcessIdentity holder = thisProcess();
        holder.pid = child;
        holder.started.clear();
        QCOMPARE(isRunning(holder), std::optional(false));
        QCOMPARE(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED), 0);
#else
        QSKIP("needs processes that can be left unnoticed");
#endif
    }

    void a_process_that_got_the_same_number_later_does_not_hold_it() {
        ProcessIdentity recycled = thisProcess();
        if (recycled.started.isEmpty())
            QSKIP("this system does not tell when a process started");
        recycled.started = u"1"_s;
        writeLock(book(u"e"_s), recycled);
        QVERIFY(BookLock::take(book(u"e"_s), m_now));
    }

    void the_lock_from_before_a_restart_of_the_machine_is_taken() {
        ProcessIdentity before = thisProcess();
        before.boot = u"another"_s;
        writeLock(book(u"f"_s), before);
        QVERIFY(BookLock::take(book(u"f"_s), m_now));
    }

    void the_lock_of_another_machine_stands_until_a_person_takes_it_over() {
        ProcessIdentity elsewhere = thisProcess();
        elsewhere.host = u"laptop-7"_s;
        elsewhere.pid = 1;
        writeLock(book(u"g"_s), elsewhere);
        const auto refused = BookLock::take(book(u"g"_s), m_now);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"laptop-7"));
        QVERIFY(refused.error().text.contains(lockPath(book(u"g"_s))));
        QVERIFY(BookLock::takeOver(book(u"g"_s), m_now));
    }

    void taking_over_is_refused_while_the_holder_runs_here() {
        const auto lock = BookLock::take(book(u"h"_s), m_now);
        QVERIFY(lock);
        QVERIFY(!BookLock::takeOver(book(u"h"_s), m_now));
    }

    void a_lock_file_that_was_never_written_is_nobodys() {
        QFile file(lockPath(book(u"i"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(BookLock::take(book(u"i"_s), m_now));
    }

    void one_of_many_starts_that_find_a_dead_lock_gets_it() {
        for (int round = 0; round < 20; ++round) {
            ProcessIdentity before = thisProcess();
            before.boot = u"another"_s;
            writeLock(book(u"j"_s), before);
            std::atomic<int> won = 0;
            std::vector<std::thread> threads;
            std::vector<std::optional<BookLock>> locks(8);
            for (auto& slot : locks)
                threads.emplace_back([&] {
                    if (auto lock = BookLock::take(book(u"j"_s), m_now)) {
                        slot = std::move(*lock);
                        ++won;
                    }
                });
            for (std::thread& thread : threads)
                thread.join();
            QCOMPARE(won.load(), 1);
        }
    }

    void on_a_full_disk_there_is_no_lock_and_no_file() {
#ifdef Q_OS_WIN
        QSKIP("needs limits on file sizes");
#else
        qint64 size = 0;
        {
            const auto lock = BookLock::take(book(u"d"_s), m_now);
            size = QFileInfo(lockPath(book(u"d"_s))).size();
        }
        for (const qint64 room : test::roomsTooSmall(size)) {
            const test::FullDisk full(room);
            const auto lock = BookLock::take(book(u"d"_s), m_now);
            QVERIFY(!lock);
            QCOMPARE(lock.error().kind, domain::ErrorKind::World);
            QVERIFY(!QFile::exists(lockPath(book(u"d"_s))));
        }
        QVERIFY(BookLock::take(book(u"d"_s), m_now));
#endif
    }

    void a_folder_that_is_not_there_is_an_error_of_the_world() {
        const auto lock = BookLock::take(m_folder.filePath(u"none/book"_s), m_now);
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, domain::ErrorKind::World);
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
