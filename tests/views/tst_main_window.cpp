// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window_fixture.h"
#include "views/shell/rail.h"
#include "views/shell/screenshot.h"
#include "views/shell/start_page.h"
#include "views/shell/status_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void withoutABookTheStartPageShowsAndDestinationsAreDisabled();
    void openingABookShowsItsFirstPageAndName();
    void readOnlyBooksSaySoAndOfferNoWriting();
    void railShowsCountsAndSwitchesPages();
    void controlDigitsShowDestinations();
    void actionsAppearOnlyWhenSomebodyTakesThemUp();
    void undoNamesTheTransaction();
    void statusBarShowsFactsThenTheSaveNote();
    void droppedBooksAndTablesAreAnnounced_data();
    void droppedBooksAndTablesAreAnnounced();
    void recentBooksAreOfferedInBothMenus();
    void themeAndRailAreChosenInTheViewMenuAndKept();
    void anOpenBookIsNotAmongTheRecentOnes();
    void workIsShownAndEscapeCancelsIt();
    void closeGuardKeepsTheWindowOpen();
    void aPictureOfTheWindowCanBeSaved();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::withoutABookTheStartPageShowsAndDestinationsAreDisabled() {
    QWidget* page = m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
    m_fixture->window().show();
    QVERIFY(m_fixture->window().startPage().isVisible());
    QVERIFY(!page->isVisible());
    QCOMPARE(m_fixture->window().windowTitle(), u"Tenure"_s);
    QVERIFY(!m_fixture->window().findChild<QAbstractButton*>(u"rail_accounts"_s)->isEnabled());
    m_fixture->window().showPage(u"accounts"_s);
    QVERIFY(m_fixture->window().startPage().isVisible());
}

void TestMainWindow::openingABookShowsItsFirstPageAndName() {
    QWidget* page = m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
    m_fixture->window().show();
    m_fixture->window().setBook({u"Clara's book"_s, u"/x/Clara's book.tenure"_s, BookState::Writable});
    QVERIFY(page->isVisible());
    QCOMPARE(m_fixture->window().currentPage(), u"accounts"_s);
    QCOMPARE(m_fixture->window().windowTitle(), u"Clara's book — Tenure"_s);
    QVERIFY(m_fixture->window()
                .findChild<QAbstractButton*>(u"bookSwitcher"_s)
                ->accessibleName()
                .contains(u"Clara's book"_s));
    m_fixture->window().clearBook();
    QVERIFY(m_fixture->window().startPage().isVisible());
    QCOMPARE(m_fixture->window().currentPage(), QString());
}

void TestMainWindow::readOnlyBooksSaySoAndOfferNoWriting() {
    Actions& actions = m_fixture->window().actions();
    actions.on(ActionId::Undo, this, [] {});
    actions.on(ActionId::Export, this, [] {});
    actions.setUndo(u"Edit ARR"_s);
    m_fixture->window().setBook({u"Old"_s, {}, BookState::ReadOnly});
    QVERIFY(m_fixture->window().windowTitle().contains(u"read-only"_s));
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
    QVERIFY(actions.action(ActionId::Export)->isEnabled());
}

void TestMainWindow::railShowsCountsAndSwitchesPages() {
    m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
    QWidget* tasks = m_fixture->addPage(u"tasks"_s, Icon::Tasks, 8);
    m_fixture->window().show();
    m_fixture->window().setBook({u"B"_s, {}, BookState::Writable});
    auto* destination = m_fixture->window().findChild<QAbstractButton*>(u"rail_tasks"_s);
    QCOMPARE(destination->accessibleName(), u"tasks, 8"_s);
    QTest::mouseClick(destination, Qt::LeftButton);
    QVERIFY(tasks->isVisible());
    QCOMPARE(m_fixture->window().currentPage(), u"tasks"_s);
}

void TestMainWindow::controlDigitsShowDestinations() {
    m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
    m_fixture->addPage(u"tasks"_s, Icon::Tasks, 8);
    m_fixture->window().show();
    QApplication::setActiveWindow(&m_fixture->window());
    m_fixture->window().setBook({u"B"_s, {}, BookState::Writable});
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_fixture->window().currentPage(), u"tasks"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_fixture->window().currentPage(), u"accounts"_s);
}

void TestMainWindow::actionsAppearOnlyWhenSomebodyTakesThemUp() {
    Actions& actions = m_fixture->window().actions();
    auto* account = m_fixture->window().findChild<QMenu*>(u"accountMenu"_s);
    QVERIFY(!actions.action(ActionId::NewAccount)->isVisible());
    QVERIFY(!account->menuAction()->isVisible());
    int made = 0;
    actions.on(ActionId::NewAccount, this, [&] { ++made; });
    QVERIFY(actions.action(ActionId::NewAccount)->isVisible());
    QVERIFY(account->menuAction()->isVisible());
    actions.action(ActionId::NewAccount)->trigger();
    QCOMPARE(made, 1);
}

void TestMainWindow::undoNamesTheTransaction() {
    Actions& actions = m_fixture->window().actions();
    actions.on(ActionId::Undo, this, [] {});
    m_fixture->window().setBook({u"B"_s, {}, BookState::Writable});
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
    actions.setUndo(u"Import R&D.csv"_s);
    QVERIFY(actions.action(ActionId::Undo)->isEnabled());
    QCOMPARE(actions.action(ActionId::Undo)->text(), u"&Undo: Import R&&D.csv"_s);
    actions.setUndo({});
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
}

void TestMainWindow::statusBarShowsFactsThenTheSaveNote() {
    auto* status = m_fixture->window().findChild<StatusLine*>();
    QCOMPARE(status->facts(), QStringList{u"No book open"_s});
    m_fixture->window().setBook({u"B"_s, {}, BookState::Writable});
    m_fixture->window().setFacts({u"22 accounts"_s, u"€1,440,540 ARR"_s});
    m_fixture->window().setSaveNote(u"All changes saved"_s);
    QCOMPARE(status->facts(), (QStringList{u"22 accounts"_s, u"€1,440,540 ARR"_s, u"All changes saved"_s}));
    QCOMPARE(status->sizeHint().height(), 26);
}

void TestMainWindow::droppedBooksAndTablesAreAnnounced_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("taken");
    QTest::newRow("table") << u"/x/export.CSV"_s << true;
    QTest::newRow("book") << u"/x/My book.tenure"_s << true;
    QTest::newRow("picture") << u"/x/photo.png"_s << false;
}

void TestMainWindow::droppedBooksAndTablesAreAnnounced() {
    QFETCH(QString, path);
    QFETCH(bool, taken);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QSignalSpy dropped(&m_fixture->window(), &MainWindow::fileDropped);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&m_fixture->window(), &enter);
    QCOMPARE(enter.isAccepted(), taken);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_fixture->window(), &drop);
    QCOMPARE(dropped.count(), taken ? 1 : 0);
    if (taken)
        QCOMPARE(dropped[0][0].toString(), path);
}

void TestMainWindow::recentBooksAreOfferedInBothMenus() {
    m_fixture->settings().rememberBook(u"/x/Old.tenure"_s);
    m_fixture->settings().rememberBook(u"/x/New & shiny.tenure"_s);
    QSignalSpy chosen(&m_fixture->window(), &MainWindow::recentBookChosen);
    for (const QString& name : {u"recentMenu"_s, u"bookMenu"_s}) {
        auto* menu = m_fixture->window().findChild<QMenu*>(name);
        QStringList shown;
        for (QAction* action : menu->actions()) {
            if (action->objectName() == u"recentBook"_s)
                shown.append(action->text());
        }
        QCOMPARE(shown, (QStringList{u"New && shiny"_s, u"Old"_s}));
        menu->actions().front()->trigger();
    }
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toString(), u"/x/New & shiny.tenure"_s);
}

void TestMainWindow::themeAndRailAreChosenInTheViewMenuAndKept() {
    m_fixture->window().actions().action(ActionId::ThemeDark)->trigger();
    QVERIFY(WindowFixture::theme().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeTokens(true).window);
    QVERIFY(m_fixture->window().actions().action(ActionId::ThemeDark)->isChecked());
    m_fixture->window().actions().action(ActionId::Rail)->trigger();
    QCOMPARE(m_fixture->window().findChild<Rail*>()->sizeHint().width(), 48);
    m_fixture->window().actions().action(ActionId::DensityRoomy)->trigger();
    m_fixture->window().close();
    QVERIFY(m_fixture->settings().save());
    UiSettings again(m_fixture->settingsPath());
    QCOMPARE(again.theme.get(), ThemeMode::Dark);
    QVERIFY(again.railCollapsed.get());
    QCOMPARE(rowPixels(again.density.get()), 36);
    QVERIFY(!again.windowGeometry.get().isEmpty());
    m_fixture->settings().theme.set(ThemeMode::Light);
}

void TestMainWindow::anOpenBookIsNotAmongTheRecentOnes() {
    auto* recent = m_fixture->window().findChild<QMenu*>(u"recentMenu"_s);
    QVERIFY(!recent->menuAction()->isVisible());
    m_fixture->settings().rememberBook(u"/x/One.tenure"_s);
    QVERIFY(recent->menuAction()->isVisible());
    m_fixture->window().setBook({u"One"_s, u"/x/One.tenure"_s, BookState::Writable});
    QVERIFY(!recent->menuAction()->isVisible());
    m_fixture->window().clearBook();
    QCOMPARE(recent->actions().size(), 1);
}

void TestMainWindow::workIsShownAndEscapeCancelsIt() {
    MainWindow& window = m_fixture->window();
    window.show();
    QApplication::setActiveWindow(&window);
    QSignalSpy cancelled(&window, &MainWindow::workCancelled);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 0);
    window.setWork(u"Importing 12,300 of 100,000"_s);
    auto* cancel = window.findChild<QAbstractButton*>(u"cancelWork"_s);
    QVERIFY(cancel->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 2);
    window.setWork({});
    QVERIFY(!cancel->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
}

void TestMainWindow::closeGuardKeepsTheWindowOpen() {
    bool may = false;
    m_fixture->window().setCloseGuard([&] { return may; });
    m_fixture->window().show();
    QVERIFY(!m_fixture->window().close());
    QVERIFY(m_fixture->window().isVisible());
    may = true;
    QVERIFY(m_fixture->window().close());
}

void TestMainWindow::aPictureOfTheWindowCanBeSaved() {
    const QString path = m_fixture->path(u"window.png"_s);
    QVERIFY(saveWindowPicture(m_fixture->window(), path, {1200, 700}));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1200, 700));
    QCOMPARE(image.pixelColor(100, 500), themeTokens(false).window);
    QCOMPARE(image.pixelColor(210, 660), themeTokens(false).surface);
    QVERIFY(!saveWindowPicture(m_fixture->window(), u"/nowhere/at/all.png"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
