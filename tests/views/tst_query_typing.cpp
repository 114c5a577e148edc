// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "exchange/import.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/generate_accounts.h"
#include "tests/support/test_data.h"
#include "tests/views/window_fixture.h"
#include "views/accounts/accounts_page.h"

#include <QFile>
#include <QLabel>
#include <QTest>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// Typing a query into the account page of a large book: 5,000 accounts, 100,000 with TENURE_LONG=1. Prints
/// how long the window was held up.
class TestQueryTyping : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    WindowFixture m_window;
    std::unique_ptr<operations::BookSession> m_session;
    AccountsPage* m_page = nullptr;
    const QDate m_today{2026, 3, 19};

    void fill(qint64 accounts) {
        QFile csv(m_folder.filePath(u"accounts.csv"_s));
        if (!csv.open(QIODevice::WriteOnly) || !test::writeAccountsCsv(csv, accounts, m_today))
            qFatal("The accounts can't be written");
        csv.close();
        auto import = exchange::ImportSession::open(m_session->book(), csv.fileName(), {});
        if (!import || !(*import)->stage() || !(*import)->merge())
            qFatal("The accounts can't be imported");
    }
    /// Types as a quick person does, and runs the event loop until the list answers the whole text.
    bool typeAndWait(test::EventLoopWatch& watch, const QString& text, const QString& count) {
        auto* edit = m_window.window().findChild<QLineEdit*>(u"queryEdit"_s);
        const auto* shown = m_window.window().findChild<QLabel*>(u"queryCount"_s);
        qsizetype typed = 0;
        QTimer keys;
        connect(&keys, &QTimer::timeout, edit, [&] {
            if (typed == text.size())
                keys.stop();
            else
                QTest::keyClick(edit, text.at(typed++).toLatin1());
        });
        keys.start(30);
        return watch.runUntil([&] { return typed == text.size() && shown->text() == count; }, 60'000);
    }

private Q_SLOTS:
    void initTestCase() {
        store::OpenOptions options;
        options.clock = std::make_shared<domain::FixedClock>(m_today);
        auto session = operations::BookSession::create(m_folder.filePath(u"large.tenure"_s), {}, options);
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        m_session = std::move(*session);
        fill(test::effort() > 1 ? 100'000 : 5'000);
        m_session->refreshContext();
        m_page = new AccountsPage(*m_session, m_window.settings(), u"en"_s);
        m_window.window().addPage({.key = u"accounts"_s,
                                   .symbol = Icon::Accounts,
                                   .label = u"Accounts"_s,
                                   .widget = m_page,
                                   .takeFocus = [this] { m_page->focusList(); }});
        m_window.window().resize(1440, 900);
        m_window.window().show();
        QApplication::setActiveWindow(&m_window.window());
        m_window.window().setBook({m_session->name(), m_session->path(), BookState::Writable});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->total() > 0, 60'000);
    }
    void cleanupTestCase() { delete m_page; }

    void theListFollowsWhileTheWindowStaysAlive_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("free text") << u"robo"_s;
        QTest::newRow("conditions") << u"tier:high renewal<=90d "_s;
        QTest::newRow("values with counts") << u"industry:e"_s;
    }
    void theListFollowsWhileTheWindowStaysAlive() {
        QFETCH(QString, text);
        const auto parsed = query::parse(text, m_session->context().catalogue);
        QVERIFY(parsed);
        const auto found = operations::countAccounts(m_session->book(), m_session->context(), *parsed);
        QVERIFY(found && *found > 0);
        const QString all = items::countText(m_page->total(), u"en"_s);
        const QString count = u"%1 of %2"_s.arg(items::countText(*found, u"en"_s), all);
        m_page->setQueryText({});
        QTRY_COMPARE_WITH_TIMEOUT(m_window.window().findChild<QLabel*>(u"queryCount"_s)->text(), all, 60'000);
        m_page->focusQuery();
        test::EventLoopWatch watch(u"%1 accounts, typing “%2”"_s.arg(all, text));
        QVERIFY2(typeAndWait(watch, text, count), qPrintable(count));
    }
};

QTEST_MAIN(TestQueryTyping)
#include "tst_query_typing.moc"
