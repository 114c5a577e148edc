// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/attachment_files.h"
#include "operations/account_details.h"
#include "store/contacts.h"
#include "store/safety/backup.h"
#include "tests/app/window_program.h"
#include "tests/support/photo.h"
#include "tests/support/temporary_book.h"
#include "views/account/account_page.h"
#include "views/shell/actions.h"
#include "views/today/today_page.h"
#include "views/touch/people_list.h"
#include "views/touch/touch_dialog.h"
#include "views/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using domain::Tier;
using test::CliRunner;

/// Touchpoints in the window, by keys: the form, and the timeline that shows them.
class TestWindowTouch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    template <class T>
    [[nodiscard]] T& child(const char* name) {
        T* found = m_program->find<T>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("There is no %s", name);
        return *found;
    }
    [[nodiscard]] views::TouchDialog* dialog() {
        const auto all = m_program->window().findChildren<views::TouchDialog*>();
        for (views::TouchDialog* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// What a window manager does when a dialog opens or closes.
    void activate() {
        QWidget* seen = dialog() != nullptr ? static_cast<QWidget*>(dialog()) : &m_program->window();
        if (QGuiApplication::focusWindow() != seen->windowHandle())
            seen->activateWindow();
        QTRY_COMPARE(QGuiApplication::focusWindow(), seen->windowHandle());
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        activate();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) {
        activate();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] domain::AccountId idOf(const QString& name) {
        return operations::findAccounts(program().session()->book(), name).value().front();
    }
    [[nodiscard]] operations::AccountDetails details(const QString& name = u"Halden"_s) {
        return operations::accountDetails(program().session()->book(), idOf(name)).value().value();
    }
    void openAccount(const QString& name = u"Halden"_s) {
        m_program->window().showPage(u"accounts"_s);
        program().openAccount(idOf(name).value);
        QTRY_COMPARE(child<QLabel>("accountName").text(), name);
    }
    void beginLog() {
        press(Qt::Key_L);
        QTRY_VERIFY(dialog() != nullptr);
        QTRY_VERIFY(child<QLineEdit>("touchSubject").hasFocus());
    }
    [[nodiscard]] QStringList rows() {
        QStringList rows;
        const QAbstractItemModel& model = *child<QListView>("timelineRows").model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data().toString());
        return rows;
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        {
            test::TemporaryBook book(QDate(2026, 3, 20));
            const domain::AccountId halden =
                book.account(u"Halden"_s).arr(182'000).tier(Tier::High).touch(20, true).add();
            book.account(u"Mareva"_s).arr(40'000).tier(Tier::Low).touch(52, true).add();
            book.write([&](store::Transaction& t) {
                store::Contacts contacts(t.connection());
                (void)contacts.insert(t, {.account = halden, .name = u"<b>Sigrid</b>"_s});
                (void)contacts.insert(t, {.account = halden, .name = u"Erik Hauge"_s});
            });
            book.read([&](store::Connection& connection) {
                return store::copyBook(connection, m_cli->bookPath());
            });
        }
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QTRY_VERIFY(program().today() != nullptr);
        QTRY_VERIFY(program().today()->count().has_value());
        QTRY_COMPARE(program().accounts()->total(), 2);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void a_call_with_a_next_step_is_logged_in_four_keys_and_what_is_written() {
        openAccount();
        beginLog();
        type(u"Budget holds"_s);
        press(Qt::Key_Tab);
        type(u"Send the quote"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        const operations::AccountDetails after = details();
        QCOMPARE(after.touchpoints.size(), std::size_t(2));
        const domain::Touchpoint& touch = after.touchpoints.front();
        QCOMPARE(touch.subject, u"Budget holds"_s);
        QCOMPARE(touch.kind, domain::TouchKind::Call);
        QCOMPARE(touch.day, QDate(2026, 3, 20));
        QVERIFY(touch.twoWay);
        QCOMPARE(after.tasks.size(), std::size_t(1));
        QCOMPARE(after.tasks.front().title, u"Send the quote"_s);
        QCOMPARE(after.tasks.front().touchpoint, touch.id);
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(details().touchpoints.size(), std::size_t(1));
        QVERIFY(details().tasks.empty());
    }

    void l_works_on_today_and_in_the_list_for_what_is_selected() {
        m_program->window().showPage(u"today"_s);
        auto& today = child<QTreeView>("todayList");
        today.setFocus();
        QTRY_VERIFY(today.currentIndex().isValid());
        while (program().today()->currentAccount() != idOf(u"Mareva"_s).value)
            press(Qt::Key_J);
        beginLog();
        type(u"From today"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        QTRY_COMPARE(details(u"Mareva"_s).touchpoints.size(), std::size_t(2));

        m_program->window().showPage(u"accounts"_s);
        program().accounts()->focusList();
        for (const QString& name : {u"Halden"_s, u"Mareva"_s})
            program().accounts()->selection().add({idOf(name).value});
        beginLog();
        QVERIFY(!child<QWidget>("touchPeople").isVisible());
        type(u"Newsletter"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        QTRY_COMPARE(details().touchpoints.size(), std::size_t(2));
        QCOMPARE(details(u"Mareva"_s).touchpoints.size(), std::size_t(3));
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(details().touchpoints.size(), std::size_t(1));
        QTRY_COMPARE(details(u"Mareva"_s).touchpoints.size(), std::size_t(2));
    }

    void every_field_of_the_form_is_saved_and_comes_back_when_it_is_changed() {
        openAccount();
        beginLog();
        child<views::SegmentedControl>("touchKind").setCurrent(int(domain::TouchKind::Visit));
        type(u"Plant B"_s);
        auto& people = child<views::PeopleList>("touchPeople");
        QCOMPARE(dialog()->subject().name, u"Halden"_s);
        QCOMPARE(people.count(), 2);
        QCOMPARE(people.item(0)->text(), u"<b>Sigrid</b>"_s);
        people.setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        child<QDateEdit>("touchDay").setDate(QDate(2026, 3, 18));
        child<QLineEdit>("touchTime").setText(u"9:30"_s);
        child<QLineEdit>("touchCheckOut").setText(u"11"_s);
        child<views::SegmentedControl>("touchDirection").setCurrent(1);
        child<QLineEdit>("touchOutcome").setText(u"Agreed"_s);
        child<views::SegmentedControl>("touchSentiment").setCurrent(3);
        child<QLineEdit>("touchPurpose").setText(u"See the line"_s);
        child<QLineEdit>("touchPlace").setText(u"Trondheim"_s);
        child<QPlainTextEdit>("touchBody").setPlainText(u"# Fine\n[] Order +2w\n! A quote\n> Too slow"_s);
        QCOMPARE(child<QLabel>("touchMade").text(),
                 u"Task: Order, due 3 Apr\nPromise: A quote\nFeedback: Too slow"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        const operations::AccountDetails after = details();
        QCOMPARE(after.touchpoints.size(), std::size_t(2));
        const auto& touch = after.touchpoints.front();
        QCOMPARE(touch.kind, domain::TouchKind::Visit);
        QCOMPARE(touch.day, QDate(2026, 3, 18));
        QCOMPARE(touch.time, std::optional(QTime(9, 30)));
        QCOMPARE(touch.durationMinutes, std::optional(90));
        QCOMPARE(touch.direction, domain::Direction::Incoming);
        QCOMPARE(touch.outcome, u"Agreed"_s);
        QCOMPARE(touch.sentiment, domain::Sentiment::Positive);
        QCOMPARE(touch.purpose, u"See the line"_s);
        QCOMPARE(touch.place, u"Trondheim"_s);
        QCOMPARE(touch.contact, after.contacts.front().id);
        QCOMPARE(after.participants.size(), std::size_t(1));
        QCOMPARE(after.promises.size(), std::size_t(1));

        program().accountPage()->showTab(u"timeline"_s);
        QTRY_COMPARE(rows().value(0), u"Plant B"_s);
        activate();
        program().accountPage()->takeFocus();
        press(Qt::Key_E);
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(dialog() != nullptr);
        const operations::TouchDraft shown = dialog()->draft();
        QCOMPARE(shown.touch, touch);
        QCOMPARE(shown.participants.size(), std::size_t(1));
        QVERIFY(!child<QLabel>("touchMade").isVisible()); // they are there already
        child<QLineEdit>("touchSubject").setText(u"Plant C"_s);
        child<QLineEdit>("touchSubject").setFocus();
        save();
        QTRY_COMPARE(rows().value(0), u"Plant C"_s);
        QCOMPARE(details().tasks.size(), std::size_t(1));
    }

    void photos_of_a_visit_say_when_and_where_and_are_kept_beside_the_book() {
        QTemporaryDir folder;
        const auto shoot = [&](const QString& name, const QByteArray& taken) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(test::photo({.taken = taken,
                                    .northing = "N",
                                    .easting = "E",
                                    .latitude = {59, 7, 2442},
                                    .longitude = {11, 24, 0}}));
        };
        shoot(u"in.jpg"_s, "2026:03:18 09:30:00");
        shoot(u"out.jpg"_s, "2026:03:18 11:00:00");
        openAccount();
        beginLog();
        dialog()->setKind(domain::TouchKind::Visit);
        Q_EMIT dialog()->filesChosen({folder.filePath(u"in.jpg"_s), folder.filePath(u"out.jpg"_s)});
        QTRY_COMPARE(child<QLineEdit>("touchTime").text(), u"09:30"_s);
        QCOMPARE(child<QDateEdit>("touchDay").date(), QDate(2026, 3, 18));
        QCOMPARE(child<QLineEdit>("touchCheckOut").text(), u"11:00"_s);
        QCOMPARE(child<QLineEdit>("touchPlace").text(), u"59.12345, 11.40000"_s);
        type(u"Plant B"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        const operations::AccountDetails after = details();
        QCOMPARE(after.files.size(), std::size_t(2));
        QCOMPARE(after.files.front().name, u"in.jpg"_s);
        QVERIFY(QFile::exists(exchange::attachmentPath(m_cli->bookPath(), after.files.front())));

        activate();
        program().accountPage()->showTab(u"timeline"_s);
        QTRY_COMPARE(rows().value(0), u"Plant B"_s);
        program().accountPage()->takeFocus();
        press(Qt::Key_E);
        QTRY_VERIFY(dialog() != nullptr);
        child<QAbstractButton>("touchFile").click(); // takes the first off
        activate();
        save();
        QTRY_COMPARE(details().files.size(), std::size_t(1));
        QCOMPARE(details().files.front().name, u"out.jpg"_s);
    }

    void templates_fill_in_what_is_not_written_yet() {
        openAccount();
        beginLog();
        type(u"My own words"_s);
        auto& templates = child<QComboBox>("touchTemplate");
        QCOMPARE(templates.count(), 6);
        templates.setFocus();
        press(Qt::Key_Down);
        QVERIFY(child<QPlainTextEdit>("touchBody").toPlainText().startsWith(u"Goals and how"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(child<QLineEdit>("touchSubject").text(), u"My own words"_s);
        QCOMPARE(dialog()->draft().touch.kind, domain::TouchKind::Qbr);
        QCOMPARE(child<QSpinBox>("touchMinutes").value(), 60);
        QVERIFY(child<QPlainTextEdit>("touchBody").toPlainText().startsWith(u"Results against goals:"_s));
        QVERIFY(!child<QLineEdit>("touchPurpose").isVisible());
        child<QPlainTextEdit>("touchBody").setPlainText(u"mine"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(child<QPlainTextEdit>("touchBody").toPlainText(), u"mine"_s);
        QVERIFY(child<QLineEdit>("touchPurpose").isVisible());
    }

    void what_can_not_be_is_told_and_the_form_stays() {
        openAccount();
        beginLog();
        type(u"Call"_s);
        child<QLineEdit>("touchTime").setText(u"25:00"_s);
        save();
        QCOMPARE(child<QLabel>("touchProblem").text(), u"Write times like 9:30."_s);
        child<QLineEdit>("touchTime").setText(u"9:30"_s);
        child<QLineEdit>("touchNextDue").setText(u"today+3d"_s);
        save();
        QCOMPARE(child<QLabel>("touchProblem").text(), u"Write what the next step is."_s);
        child<QLineEdit>("touchNextDue").setText(u"whenever"_s);
        child<QLineEdit>("touchNextStep").setText(u"Quote"_s);
        save();
        QVERIFY(!child<QLabel>("touchProblem").text().isEmpty());
        QVERIFY(dialog() != nullptr);
        QCOMPARE(details().touchpoints.size(), std::size_t(1));
        child<QLineEdit>("touchNextDue").setText(u"today+3d"_s);
        save();
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(details().tasks.front().due, std::optional(QDate(2026, 3, 23)));
        beginLog();
        press(Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(details().touchpoints.size(), std::size_t(2));
    }

    void the_timeline_is_searched_settled_and_deleted_from() {
        openAccount();
        for (const QString& text : {u"First\nzeppelin <b>bold</b>"_s, u"Second\n! A quote"_s}) {
            beginLog();
            type(text.section(u'\n', 0, 0));
            child<QPlainTextEdit>("touchBody").setPlainText(text.section(u'\n', 1));
            save();
            QTRY_VERIFY(dialog() == nullptr);
        }
        program().accountPage()->showTab(u"timeline"_s);
        QTRY_COMPARE(rows().size(), 3);
        QCOMPARE(rows().value(0), u"Second"_s);
        QTRY_COMPARE(child<QLabel>("timelineCadence").text(),
                     u"Last two-way touch 0\u2009d ago; every 14 day(s) is promised"_s);
        activate();
        program().accountPage()->takeFocus();
        press(Qt::Key_J);
        QTRY_COMPARE(child<QLabel>("touchTitle").text(), u"First"_s);
        QTRY_COMPARE(child<QTextBrowser>("touchBodyView").toPlainText(), u"zeppelin <b>bold</b>"_s);
        QVERIFY(child<QListView>("timelineRows").hasFocus());
        press(Qt::Key_K);
        QCOMPARE(child<QListView>("timelineRows").currentIndex().row(), 0);
        QTRY_COMPARE(child<QLabel>("touchTitle").text(), u"Second"_s);
        child<QAbstractButton>("promiseKept").click();
        QTRY_COMPARE(details().promises.front().state, domain::PromiseState::Kept);
        QCOMPARE(details().promises.front().settledOn, std::optional(QDate(2026, 3, 20)));

        m_program->window().actions().action(views::ActionId::Find)->trigger();
        QVERIFY(child<QLineEdit>("timelineSearch").hasFocus());
        type(u"zepp bo"_s);
        QTRY_COMPARE(rows(), QStringList{u"First"_s});
        press(Qt::Key_Return);
        press(Qt::Key_Delete);
        QTRY_COMPARE(details().touchpoints.size(), std::size_t(2));
        QTRY_VERIFY(child<QLabel>("touchNothing").isVisible());
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(rows(), QStringList{u"First"_s});
    }
};

QTEST_MAIN(TestWindowTouch)
#include "tst_window_touch.moc"
