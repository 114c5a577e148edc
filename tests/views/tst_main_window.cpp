// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"
#include "views/shell/rail.h"
#include "views/shell/screenshot.h"
#include "views/shell/start_page.h"
#include "views/shell/status_line.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void scaleGrowsWhatIsShown();
    void focusRingAppearsForTheKeyboardOnly();
    void f6CyclesTheRegions();
    void noLabelInterpretsMarkup();
    void everyControlIsNamedAndLargeEnough();
    void keysListOpensAndClosesByKeyboard();
    void closeGuardKeepsTheWindowOpen();
    void aPictureOfTheWindowCanBeSaved();

private:
    [[nodiscard]] QWidget* addPage(const QString& key, Icon symbol, qint64 count);

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme* m_theme = nullptr;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase() {
    m_theme = new Theme(*qApp, ThemeMode::Light);
}

void TestMainWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<UiSettings>(m_folder->filePath(u"settings.json"_s));
    m_settings->theme.set(ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_settings.reset();
}

QWidget* TestMainWindow::addPage(const QString& key, Icon symbol, qint64 count) {
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    auto* field = new QLineEdit;
    field->setObjectName(key + u"Field"_s);
    field->setAccessibleName(u"Field"_s);
    rows->addWidget(field);
    m_window->addPage({.key = key,
                       .symbol = symbol,
                       .label = key,
                       .widget = page,
                       .count = [count] { return std::optional(count); },
                       .takeFocus = [field] { field->setFocus(Qt::OtherFocusReason); }});
    return page;
}

void TestMainWindow::withoutABookTheStartPageShowsAndDestinationsAreDisabled() {
    QWidget* page = addPage(u"accounts"_s, Icon::Accounts, 64);
    m_window->show();
    QVERIFY(m_window->startPage().isVisible());
    QVERIFY(!page->isVisible());
    QCOMPARE(m_window->windowTitle(), u"Tenure"_s);
    QVERIFY(!m_window->findChild<QAbstractButton*>(u"rail_accounts"_s)->isEnabled());
    m_window->showPage(u"accounts"_s);
    QVERIFY(m_window->startPage().isVisible());
}

void TestMainWindow::openingABookShowsItsFirstPageAndName() {
    QWidget* page = addPage(u"accounts"_s, Icon::Accounts, 64);
    m_window->show();
    m_window->setBook({u"Clara's book"_s, u"/x/Clara's book.tenure"_s, BookState::Writable});
    QVERIFY(page->isVisible());
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
    QCOMPARE(m_window->windowTitle(), u"Clara's book — Tenure"_s);
    QVERIFY(m_window->findChild<QAbstractButton*>(u"bookSwitcher"_s)
                ->accessibleName()
                .contains(u"Clara's book"_s));
    m_window->clearBook();
    QVERIFY(m_window->startPage().isVisible());
    QCOMPARE(m_window->currentPage(), QString());
}

void TestMainWindow::readOnlyBooksSaySoAndOfferNoWriting() {
    Actions& actions = m_window->actions();
    actions.on(ActionId::Undo, this, [] {});
    actions.on(ActionId::Export, this, [] {});
    actions.setUndo(u"Edit ARR"_s);
    m_window->setBook({u"Old"_s, {}, BookState::ReadOnly});
    QVERIFY(m_window->windowTitle().contains(u"read-only"_s));
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
    QVERIFY(actions.action(ActionId::Export)->isEnabled());
}

void TestMainWindow::railShowsCountsAndSwitchesPages() {
    (void)addPage(u"accounts"_s, Icon::Accounts, 64);
    QWidget* tasks = addPage(u"tasks"_s, Icon::Tasks, 8);
    m_window->show();
    m_window->setBook({u"B"_s, {}, BookState::Writable});
    auto* destination = m_window->findChild<QAbstractButton*>(u"rail_tasks"_s);
    QCOMPARE(destination->accessibleName(), u"tasks, 8"_s);
    QTest::mouseClick(destination, Qt::LeftButton);
    QVERIFY(tasks->isVisible());
    QCOMPARE(m_window->currentPage(), u"tasks"_s);
}

void TestMainWindow::controlDigitsShowDestinations() {
    (void)addPage(u"accounts"_s, Icon::Accounts, 64);
    (void)addPage(u"tasks"_s, Icon::Tasks, 8);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->setBook({u"B"_s, {}, BookState::Writable});
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"tasks"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"accounts"_s);
}

void TestMainWindow::actionsAppearOnlyWhenSomebodyTakesThemUp() {
    Actions& actions = m_window->actions();
    auto* account = m_window->findChild<QMenu*>(u"accountMenu"_s);
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
    Actions& actions = m_window->actions();
    actions.on(ActionId::Undo, this, [] {});
    m_window->setBook({u"B"_s, {}, BookState::Writable});
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
    actions.setUndo(u"Import R&D.csv"_s);
    QVERIFY(actions.action(ActionId::Undo)->isEnabled());
    QCOMPARE(actions.action(ActionId::Undo)->text(), u"&Undo: Import R&&D.csv"_s);
    actions.setUndo({});
    QVERIFY(!actions.action(ActionId::Undo)->isEnabled());
}

void TestMainWindow::statusBarShowsFactsThenTheSaveNote() {
    auto* status = m_window->findChild<StatusLine*>();
    QCOMPARE(status->facts(), QStringList{u"No book open"_s});
    m_window->setBook({u"B"_s, {}, BookState::Writable});
    m_window->setFacts({u"22 accounts"_s, u"€1,440,540 ARR"_s});
    m_window->setSaveNote(u"All changes saved"_s);
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
    QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(enter.isAccepted(), taken);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(dropped.count(), taken ? 1 : 0);
    if (taken)
        QCOMPARE(dropped[0][0].toString(), path);
}

void TestMainWindow::recentBooksAreOfferedInBothMenus() {
    m_settings->rememberBook(u"/x/Old.tenure"_s);
    m_settings->rememberBook(u"/x/New & shiny.tenure"_s);
    QSignalSpy chosen(m_window.get(), &MainWindow::recentBookChosen);
    for (const QString& name : {u"recentMenu"_s, u"bookMenu"_s}) {
        auto* menu = m_window->findChild<QMenu*>(name);
        Q_EMIT menu->aboutToShow();
        Q_EMIT menu->aboutToShow(); // twice: opening it again lists nothing twice
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
    m_window->actions().action(ActionId::ThemeDark)->trigger();
    QVERIFY(m_theme->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeTokens(true).window);
    QVERIFY(m_window->actions().action(ActionId::ThemeDark)->isChecked());
    m_window->actions().action(ActionId::Rail)->trigger();
    QCOMPARE(m_window->findChild<Rail*>()->sizeHint().width(), 48);
    m_window->actions().action(ActionId::DensityRoomy)->trigger();
    m_window->close();
    QVERIFY(m_settings->save());
    UiSettings again(m_folder->filePath(u"settings.json"_s));
    QCOMPARE(again.theme.get(), ThemeMode::Dark);
    QVERIFY(again.railCollapsed.get());
    QCOMPARE(rowPixels(again.density.get()), 36);
    QVERIFY(!again.windowGeometry.get().isEmpty());
    m_settings->theme.set(ThemeMode::Light);
}

void TestMainWindow::scaleGrowsWhatIsShown() {
    auto* heading = m_window->findChild<QLabel*>(u"startHeading"_s);
    const int before = heading->sizeHint().height();
    m_window->actions().action(ActionId::Scale150)->trigger();
    QVERIFY(heading->font().pixelSize() >= 33);
    QVERIFY(heading->sizeHint().height() >= before * 14 / 10);
    QCOMPARE(m_window->findChild<StatusLine*>()->sizeHint().height(), 40);
    m_window->actions().action(ActionId::Scale100)->trigger();
    QCOMPARE(heading->sizeHint().height(), before);
}

void TestMainWindow::focusRingAppearsForTheKeyboardOnly() {
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    auto* link = m_window->findChild<QPushButton*>(u"linkRestore"_s);
    QTest::mouseClick(m_window->centralWidget(), Qt::LeftButton);
    link->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(link->hasFocus());
    const auto ring = [&] {
        auto* pane = m_window->findChild<QWidget*>(u"focusRing"_s);
        return pane && pane->isVisible() ? pane : nullptr;
    };
    QVERIFY(!ring());
    QTest::keyClick(link, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(ring());
    const QWidget* focused = QApplication::focusWidget();
    const QRect around(focused->mapTo(m_window.get(), QPoint()), focused->size());
    QCOMPARE(ring()->geometry(), around.adjusted(-3, -3, 3, 3));
    QTest::mouseClick(m_window->centralWidget(), Qt::LeftButton);
}

void TestMainWindow::f6CyclesTheRegions() {
    (void)addPage(u"accounts"_s, Icon::Accounts, 64);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->setBook({u"B"_s, {}, BookState::Writable});
    m_window->messages().post({.cause = u"Read-only"_s, .actions = {{u"Why"_s, {}}}});
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rail_accounts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"messageAction0"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"messageAction0"_s);
}

void TestMainWindow::noLabelInterpretsMarkup() {
    m_settings->rememberBook(u"/x/<b>bold</b>.tenure"_s);
    m_window->actions().action(ActionId::Keys)->trigger();
    m_window->actions().action(ActionId::About)->trigger();
    m_window->setBook({u"<img src='x'>"_s, {}, BookState::Writable});
    m_window->messages().post({.cause = u"<b>"_s});
    m_window->toast().present({.text = u"<b>"_s});
    const auto labels = m_window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 20);
    for (const QLabel* label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->objectName()));
}

void TestMainWindow::everyControlIsNamedAndLargeEnough() {
    m_settings->rememberBook(u"/x/Old.tenure"_s);
    m_window->show();
    const auto buttons = m_window->findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() >= 6);
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisible())
            continue;
        const QByteArray who = button->objectName().toUtf8() + " " + button->text().toUtf8();
        QVERIFY2(!button->objectName().isEmpty(), who.constData());
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), who.constData());
        QVERIFY2(button->width() >= 24 && button->height() >= 24, who.constData());
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, who.constData());
    }
}

void TestMainWindow::keysListOpensAndClosesByKeyboard() {
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    auto* dialog = m_window->findChild<QDialog*>(u"keysDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChildren<QWidget*>(u"keyRow"_s).size() >= 6);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"keysDialog"_s));
}

void TestMainWindow::closeGuardKeepsTheWindowOpen() {
    bool may = false;
    m_window->setCloseGuard([&] { return may; });
    m_window->show();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    may = true;
    QVERIFY(m_window->close());
}

void TestMainWindow::aPictureOfTheWindowCanBeSaved() {
    const QString path = m_folder->filePath(u"window.png"_s);
    QVERIFY(saveWindowPicture(*m_window, path, {1200, 700}));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1200, 700));
    QCOMPARE(image.pixelColor(100, 500), themeTokens(false).window);
    QCOMPARE(image.pixelColor(210, 660), themeTokens(false).surface);
    QVERIFY(!saveWindowPicture(*m_window, u"/nowhere/at/all.png"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
