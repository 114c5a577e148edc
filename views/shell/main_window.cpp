// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/palette/choice_source.h"
#include "views/palette/command_field.h"
#include "views/palette/command_source.h"
#include "views/palette/palette.h"
#include "views/shell/dropped_file.h"
#include "views/shell/fonts.h"
#include "views/shell/menus.h"
#include "views/shell/rail.h"
#include "views/shell/start_page.h"
#include "views/shell/status_line.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/keycap.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After a book was shown; somebody who opens the palette earlier waits some milliseconds longer.
constexpr std::chrono::milliseconds paletteDelay(1500);

/// Whether letters are text there.
bool isTyping(const QWidget* focused) {
    return qobject_cast<const QLineEdit*>(focused) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(focused) != nullptr ||
           qobject_cast<const QTextEdit*>(focused) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(focused) != nullptr;
}

} // namespace

MainWindow::MainWindow(Theme& theme, UiSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_theme(theme), m_settings(settings), m_actions(new Actions(this)),
      m_rail(new Rail), m_messages(new MessageBar), m_stack(new QStackedWidget), m_start(new StartPage),
      m_status(new StatusLine), m_toast(nullptr), m_palette(new Palette(settings, this)),
      m_commands(new CommandSource(*m_actions, this)),
      m_cancelKey(new QShortcut(QKeySequence(Qt::Key_Escape), this)) {
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    buildFrame();
    buildPalette();
    wireOwnActions();
    wireThemeActions();
    restoreLook();
    clearBook();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame() {
    auto* frame = new QWidget;
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* content = new QWidget;
    content->setObjectName(u"content"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    middle->addWidget(m_rail);
    middle->addWidget(content, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(frame);

    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_start);
    m_toast = new Toast(content);
    const MenuParts menus = fillMenuBar(*menuBar(), *m_actions);
    m_recentMenus = {menus.recent, bookMenu(*m_actions, this)};
    m_rail->setBookMenu(m_recentMenus.back());

    connect(m_rail, &Rail::destinationChosen, this, &MainWindow::showPage);
    connect(m_start, &StartPage::recentBookChosen, this, &MainWindow::recentBookChosen);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::workCancelled);
    connect(m_cancelKey, &QShortcut::activated, this, &MainWindow::workCancelled);
    m_cancelKey->setEnabled(false);
    for (const auto& [key, step] :
         {std::pair(QKeySequence(Qt::Key_F6), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F6), -1)}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { cycleRegion(step); });
    }
}

void MainWindow::buildPalette() {
    auto* field = new CommandField;
    menuBar()->setCornerWidget(menuCorner(field));
    m_palette->addSource(new ChoiceSource([this] { return pageEntries(); }, this));
    m_palette->addSource(m_commands);
    connect(field, &QAbstractButton::clicked, m_actions->action(ActionId::Palette), &QAction::trigger);
    m_actions->on(ActionId::Palette, this, [this] {
        m_palette->setSelected(m_actions->selected());
        m_palette->open();
    });
}

/// The destinations of the rail, for the palette.
std::vector<PaletteEntry> MainWindow::pageEntries() {
    std::vector<PaletteEntry> entries;
    if (m_actions->bookState() == BookState::None)
        return entries;
    for (const Page& each : m_pages) {
        PaletteEntry entry;
        entry.id = u"page."_s + each.key;
        entry.section = PaletteSection::GoTo;
        entry.symbol = each.symbol;
        entry.title = each.label;
        entry.detail = tr("Page");
        if (entries.size() < 9)
            entry.caps = keycapTexts(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(entries.size()))));
        entry.run = [this, key = each.key] { showPage(key); };
        entries.push_back(std::move(entry));
    }
    return entries;
}

void MainWindow::addPage(Page page) {
    m_stack->addWidget(page.widget);
    page.widget->setObjectName(page.widget->objectName().isEmpty() ? u"page_"_s + page.key
                                                                   : page.widget->objectName());
    m_rail->addDestination(page.key, page.symbol, page.label);
    if (m_pages.size() < 9) {
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(m_pages.size())));
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, key = page.key] { showPage(key); });
    }
    m_pages.push_back(std::move(page));
    refreshCounts();
}

const Page* MainWindow::page(const QString& key) const {
    const auto found = std::ranges::find(m_pages, key, &Page::key);
    return found == m_pages.end() ? nullptr : &*found;
}

void MainWindow::showPage(const QString& key) {
    const Page* wanted = page(key);
    if (!wanted || m_actions->bookState() == BookState::None)
        return;
    present(wanted->widget, key);
    if (wanted->takeFocus)
        wanted->takeFocus();
    else
        wanted->widget->setFocus(Qt::OtherFocusReason);
}

void MainWindow::present(QWidget* widget, const QString& key) {
    m_current = key;
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(key);
    refreshKeys();
    showFacts();
    Q_EMIT pageShown(key);
}

QString MainWindow::currentPage() const {
    return m_current;
}

void MainWindow::setBook(const BookHeading& book) {
    m_bookPath = book.path;
    m_palette->close();
    m_palette->setBook(book.path);
    QTimer::singleShot(paletteDelay, m_palette, &Palette::prepare);
    m_actions->setBookState(book.state);
    m_rail->setBook(book.name);
    const QString name = book.state == BookState::ReadOnly ? tr("%1 (read-only)").arg(book.name) : book.name;
    setWindowTitle(tr("%1 — Tenure").arg(name));
    listRecentBooks();
    refreshCounts();
    if (!m_pages.empty())
        showPage(m_pages.front().key);
}

void MainWindow::clearBook() {
    m_bookPath.clear();
    m_palette->close();
    m_palette->setBook({});
    m_facts.clear();
    m_saveNote.clear();
    m_actions->setBookState(BookState::None);
    m_actions->setUndo({});
    m_actions->setRedo({});
    m_rail->setBook({});
    setWindowTitle(tr("Tenure"));
    refreshCounts();
    listRecentBooks();
    present(m_start, {});
    m_start->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setFacts(const QStringList& facts) {
    m_facts = facts;
    showFacts();
}

void MainWindow::setSaveNote(const QString& note) {
    m_saveNote = note;
    showFacts();
}

void MainWindow::showFacts() {
    if (m_actions->bookState() == BookState::None)
        return m_status->setFacts({tr("No book open")});
    QStringList all = m_facts;
    if (!m_saveNote.isEmpty())
        all.append(m_saveNote);
    m_status->setFacts(all);
}

void MainWindow::refreshCounts() {
    const bool open = m_actions->bookState() != BookState::None;
    for (const Page& each : m_pages)
        m_rail->setCount(each.key, open && each.count ? each.count() : std::nullopt);
}

QList<KeyHint> MainWindow::pageKeys() const {
    const Page* now = page(m_current);
    return now ? (now->keys ? now->keys() : QList<KeyHint>()) : m_start->keys();
}

void MainWindow::refreshKeys() {
    if (m_palette->isOpen())
        return; // it says itself what its keys are
    QList<KeyHint> keys = pageKeys();
    if (m_current.isEmpty())
        keys.append({{u"F1"_s}, tr("help")});
    else if (!isTyping(QApplication::focusWidget()))
        keys += keyHints(m_settings.keys.get(), {{KeyCommand::ShowKeys}});
    else
        keys.append({{u"F1"_s}, keyHintText(KeyCommand::ShowKeys)});
    m_status->setKeys(keys);
}

void MainWindow::setWork(const QString& work, bool mayCancel) {
    m_status->setWork(work, mayCancel);
    m_cancelKey->setEnabled(mayCancel && !work.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    m_settings.windowGeometry.set(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace tenure::views
