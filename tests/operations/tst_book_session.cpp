// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_session.h"

#include "store/book_info.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace tenure;
using namespace tenure::operations;
using namespace Qt::Literals::StringLiterals;

class TestBookSession : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<BookSession> m_session;
    std::shared_ptr<domain::FixedClock> m_clock;

    void sql(const QString& label, const char* text) {
        const auto written = m_session->book().writeAndWait({label}, [text](store::Transaction& t) {
            t.connection().execute(text);
            t.wrote();
        });
        QVERIFY(written.has_value());
    }

private Q_SLOTS:
    void init() {
        static int number = 0;
        store::OpenOptions options;
        m_clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 20));
        options.clock = m_clock;
        m_session =
            std::move(BookSession::create(m_folder.filePath(u"Clara's book %1.tenure"_s.arg(++number)), {},
                                          std::move(options))
                          .value());
    }
    void cleanup() { m_session.reset(); }

    void itIsNamedAfterItsFile() { QVERIFY(m_session->name().startsWith(u"Clara's book"_s)); }

    void aChangeIsToldWithItsAccountsAndOffersItsUndo() {
        QSignalSpy changed(m_session.get(), &BookSession::changed);
        QSignalSpy undo(m_session.get(), &BookSession::undoStateChanged);
        sql(u"New account"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Acme')");
        QTRY_COMPARE(changed.size(), 1);
        const auto change = changed.front().front().value<BookChange>();
        QCOMPARE(change.accounts, std::vector<qint64>{1});
        QVERIFY(!change.fieldsChanged);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(m_session->undoLabel(), u"New account"_s);
        QCOMPARE(m_session->redoLabel(), QString());
    }

    void undoComesBackOnThisThreadAndMovesTheLabelToRedo() {
        sql(u"New account"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Acme')");
        QTRY_COMPARE(m_session->undoLabel(), u"New account"_s);
        std::optional<QString> undone;
        QThread* thread = nullptr;
        m_session->undo([&](const domain::Result<store::UndoOutcome>& outcome) {
            undone = outcome->label;
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(undone.value_or(QString()), u"New account"_s);
        QCOMPARE(thread, QThread::currentThread());
        QTRY_COMPARE(m_session->redoLabel(), u"New account"_s);
        QCOMPARE(m_session->undoLabel(), QString());
    }

    void aNewFieldIsInTheContextWhenTheChangeIsTold() {
        QVERIFY(!m_session->context().catalogue.get(u"plan_code").has_value());
        QSignalSpy changed(m_session.get(), &BookSession::changed);
        sql(u"New field"_s,
            "INSERT INTO custom_field (uuid, key, label, type) VALUES (randomblob(16), 'plan_code', "
            "'Plan code', 'text')");
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed.front().front().value<BookChange>().fieldsChanged);
        QVERIFY(m_session->context().catalogue.get(u"plan_code").has_value());
    }

    void aDayThatTurnsIsToldAndBringsTheFactsToItAlsoBackwards() {
        const auto newest = [this] {
            return m_session->book()
                .read([](store::Connection& c) { return store::bookInfo(c, store::info::factsDay); })
                .value_or(std::nullopt)
                .value_or(QString());
        };
        sql(u"New account"_s, "INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Acme')");
        QTRY_COMPARE(m_session->undoLabel(), u"New account"_s);
        QSignalSpy changed(m_session.get(), &BookSession::changed);
        m_session->checkDay();
        QVERIFY(changed.isEmpty()); // it is still the same day
        for (const QDate day : {QDate(2026, 3, 21), QDate(2026, 2, 1), QDate(2031, 1, 1)}) {
            changed.clear();
            m_clock->setToday(day);
            m_session->checkDay();
            QCOMPARE(m_session->context().today, day);
            QVERIFY(changed.front().front().value<BookChange>().everything);
            QTRY_COMPARE(newest(), day.toString(Qt::ISODate));
            QCOMPARE(m_session->undoLabel(), u"New account"_s); // the rule's work is not on Ctrl+Z
        }
    }

    void aBookStaysUntilWhatReadsItInTheBackgroundIsDone() {
        for (int round = 0; round < 20; ++round) {
            init();
            std::atomic<bool> read = false;
            for (int job = 0; job < 4; ++job)
                m_session->inBackground(
                    this,
                    [&book = m_session->book(), &read] {
                        read = book.read([](store::Connection& c) {
                                       return store::bookInfo(c, store::info::bookUuid);
                                   })
                                   .has_value();
                        return 0;
                    },
                    [](int) {});
            m_session.reset();
            QVERIFY(read);
        }
    }

    void backgroundWorkEndsOnItsContextAndNotWithoutIt() {
        auto context = std::make_unique<QObject>();
        bool late = false;
        int result = 0;
        m_session->inBackground(
            context.get(), [] { return 1; }, [&](int) { late = true; });
        context.reset();
        m_session->inBackground(
            this, [] { return 42; }, [&](int value) { result = value; });
        QTRY_COMPARE(result, 42);
        QVERIFY(!late);
    }
};

QTEST_GUILESS_MAIN(TestBookSession)
#include "tst_book_session.moc"
