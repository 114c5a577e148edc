// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/actions.h"
#include "views/shell/page.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace tenure::views {

class CommandSource;
class MessageBar;
class Palette;
struct PaletteEntry;
class Rail;
class StartPage;
class StatusLine;
class Theme;
class Toast;
class UiSettings;

/// The book as the frame shows it.
struct BookHeading {
    QString name; ///< without ".tenure"
    QString path;
    BookState state = BookState::Writable;
};

/// The frame: menus, rail, banner, pages, status bar, toasts. It knows no data: pages are added, facts are
/// told to it, what people ask for leaves through actions() and signals. Settings and theme outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, UiSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a destination to the rail and its widget to the window, in the order of calls. Ctrl+1 shows the
    /// first.
    void addPage(Page page);
    /// Shows a page of the open book; without one the start page stays.
    void showPage(const QString& key);
    [[nodiscard]] QString currentPage() const; ///< empty on the start page

    /// A book has been opened: its name is shown, its pages can be reached, the first one is shown.
    void setBook(const BookHeading& book);
    /// No book is open: back to the start page.
    void clearBook();

    /// Facts at the right of the status bar, before the note about saving.
    void setFacts(const QStringList& facts);
    /// "All changes saved", "Saving…", "Not saved: disk full".
    void setSaveNote(const QString& note);
    /// Asks the pages again for their counts and keys.
    void refreshCounts();
    void refreshKeys();
    /// What takes long, in the status bar; empty when it is done. workCancelled tells when Cancel is pressed.
    void setWork(const QString& work, bool mayCancel = true);

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] Rail& rail() { return *m_rail; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] Toast& toast() { return *m_toast; }
    [[nodiscard]] StartPage& startPage() { return *m_start; }
    [[nodiscard]] Palette& palette() { return *m_palette; }
    /// What the palette finds of the actions.
    [[nodiscard]] CommandSource& commands() { return *m_commands; }

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// A line "library version" of what is linked, for the About dialog.
    void addVersion(const QString& line) { m_versions.append(line); }

Q_SIGNALS:
    /// A .csv, .tsv, .txt or .tenure file was dropped on the window.
    void fileDropped(const QString& path);
    /// A book of the recent list was chosen.
    void recentBookChosen(const QString& path);
    void workCancelled();
    /// Another page is shown; empty on the start page.
    void pageShown(const QString& key);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void wireOwnActions();
    void wireThemeActions();
    void buildPalette();
    void restoreLook();
    void present(QWidget* widget, const QString& key);
    void showFacts();
    void listRecentBooks();
    void fillRecent(QMenu* menu);
    void cycleRegion(int step);
    [[nodiscard]] QList<QWidget*> regions() const;
    bool enterRegion(QWidget* region);
    void applyScale();
    [[nodiscard]] const Page* page(const QString& key) const;
    [[nodiscard]] QList<KeyHint> pageKeys() const;
    [[nodiscard]] std::vector<PaletteEntry> pageEntries();

    Theme& m_theme;
    UiSettings& m_settings;
    Actions* m_actions;
    Rail* m_rail;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    StartPage* m_start;
    StatusLine* m_status;
    Toast* m_toast;
    Palette* m_palette;
    CommandSource* m_commands;
    QShortcut* m_cancelKey; ///< Esc, while there is work to cancel
    std::vector<QMenu*> m_recentMenus;
    std::vector<Page> m_pages;
    QString m_current;
    QStringList m_facts;
    QString m_saveNote;
    QString m_bookPath;
    QStringList m_versions;
    std::function<bool()> m_mayClose;
};

} // namespace tenure::views
