// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actions.h"

#include "views/shell/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <initializer_list>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Need { Nothing, Book, Writing, Selection, WritingSelection };
enum class Kind { Plain, Check, Theme, Density, Scale }; // the last three are choices of one

struct ActionRow {
    ActionId id;
    const char* name; ///< objectName
    const char* text;
    Icon icon = Icon::None;
    std::initializer_list<QKeySequence> keys = {};
    Need need = Need::Nothing;
    Kind kind = Kind::Plain;
};

#define TEXT(text) QT_TRANSLATE_NOOP("tenure::views::Actions", text)

/// The table. A key that is a single character works wherever no text is being typed.
const std::initializer_list<ActionRow>& actionRows() {
    using Id = ActionId;
    static const std::initializer_list<ActionRow> rows = {
        {Id::NewBook, "newBook", TEXT("&New book…"), Icon::Db},
        {Id::OpenBook, "openBook", TEXT("&Open book…"), Icon::Folder, {QKeySequence::Open}},
        {Id::OpenDemo, "openDemo", TEXT("Open the &demo book"), Icon::Box},
        {Id::Import, "import", TEXT("&Import…"), Icon::Import, {Qt::CTRL | Qt::Key_I}},
        {Id::Export, "export", TEXT("&Export…"), Icon::Export, {Qt::CTRL | Qt::Key_E}, Need::Book},
        {Id::BackUp, "backUp", TEXT("&Back up…"), Icon::Shield, {}, Need::Book},
        {Id::Restore, "restore", TEXT("&Restore a backup…"), Icon::Undo},
        {Id::CloseBook, "closeBook", TEXT("&Close book"), Icon::Close, {Qt::CTRL | Qt::Key_W}, Need::Book},
        {Id::Quit, "quit", TEXT("&Quit"), Icon::None, {Qt::CTRL | Qt::Key_Q}},
        {Id::Undo, "undo", TEXT("&Undo"), Icon::Undo, {QKeySequence::Undo}, Need::Writing},
        {Id::Redo,
         "redo",
         TEXT("&Redo"),
         Icon::None,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         Need::Writing},
        {Id::Find, "find", TEXT("&Find"), Icon::Search, {QKeySequence::Find, Qt::Key_Slash}, Need::Book},
        {Id::SelectAll, "selectAll", TEXT("Select &all"), Icon::None, {QKeySequence::SelectAll}, Need::Book},
        {Id::ThemeSystem,
         "themeSystem",
         TEXT("Theme of the &system"),
         Icon::None,
         {},
         Need::Nothing,
         Kind::Theme},
        {Id::ThemeLight, "themeLight", TEXT("&Light"), Icon::None, {}, Need::Nothing, Kind::Theme},
        {Id::ThemeDark, "themeDark", TEXT("&Dark"), Icon::None, {}, Need::Nothing, Kind::Theme},
        {Id::MoreContrast,
         "moreContrast",
         TEXT("&Increase contrast"),
         Icon::None,
         {},
         Need::Nothing,
         Kind::Check},
        {Id::DensityCompact,
         "densityCompact",
         TEXT("&Compact rows"),
         Icon::None,
         {},
         Need::Nothing,
         Kind::Density},
        {Id::DensityNormal,
         "densityNormal",
         TEXT("&Normal rows"),
         Icon::None,
         {},
         Need::Nothing,
         Kind::Density},
        {Id::DensityRoomy, "densityRoomy", TEXT("&Roomy rows"), Icon::None, {}, Need::Nothing, Kind::Density},
        {Id::PreviewPane,
         "previewPane",
         TEXT("&Preview pane"),
         Icon::None,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
         Need::Nothing,
         Kind::Check},
        {Id::Rail,
         "rail",
         TEXT("&Wide rail"),
         Icon::None,
         {Qt::CTRL | Qt::Key_B},
         Need::Nothing,
         Kind::Check},
        {Id::Scale100, "scale100", TEXT("100 %"), Icon::None, {}, Need::Nothing, Kind::Scale},
        {Id::Scale115, "scale115", TEXT("115 %"), Icon::None, {}, Need::Nothing, Kind::Scale},
        {Id::Scale125, "scale125", TEXT("125 %"), Icon::None, {}, Need::Nothing, Kind::Scale},
        {Id::Scale150, "scale150", TEXT("150 %"), Icon::None, {}, Need::Nothing, Kind::Scale},
        {Id::NewAccount, "newAccount", TEXT("&New account…"), Icon::Plus, {QKeySequence::New}},
        {Id::OpenAccount, "openAccount", TEXT("&Open account"), Icon::External, {}, Need::Selection},
        {Id::EditCell, "editCell", TEXT("&Edit cell"), Icon::Edit, {Qt::Key_F2}, Need::Writing},
        {Id::EditSelected, "editSelected", TEXT("Edit &selected…"), Icon::Edit, {}, Need::WritingSelection},
        {Id::DeleteSelected,
         "deleteSelected",
         TEXT("&Delete selected"),
         Icon::Trash,
         {},
         Need::WritingSelection},
        {Id::Keys, "keys", TEXT("&Keys"), Icon::Help, {Qt::Key_F1, Qt::Key_Question}},
        {Id::About, "about", TEXT("&About Tenure"), Icon::Info},
    };
    return rows;
}

#undef TEXT

QString translated(const char* text) {
    return QCoreApplication::translate("tenure::views::Actions", text);
}

bool isMet(Need need, BookState book, qint64 selected) {
    switch (need) {
    case Need::Nothing:
        return true;
    case Need::Book:
        return book != BookState::None;
    case Need::Writing:
        return book == BookState::Writable;
    case Need::Selection:
        return book != BookState::None && selected > 0;
    case Need::WritingSelection:
        break;
    }
    return book == BookState::Writable && selected > 0;
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    std::map<Kind, QActionGroup*> groups;
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(translated(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(QList<QKeySequence>(row.keys));
        action->setCheckable(row.kind != Kind::Plain);
        if (row.icon != Icon::None)
            action->setIcon(icon(row.icon));
        if (row.kind != Kind::Plain && row.kind != Kind::Check) {
            QActionGroup*& group = groups[row.kind];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        action->setVisible(false);
        m_actions.emplace(row.id, action);
    }
    refresh();
}

void Actions::takeUp(ActionId id) {
    action(id)->setVisible(true);
    refresh(); // Qt holds invisible actions disabled
}

QList<const QAction*> Actions::shown() const {
    QList<const QAction*> list;
    for (const ActionRow& row : actionRows()) {
        if (action(row.id)->isVisible())
            list.append(action(row.id));
    }
    return list;
}

void Actions::setBookState(BookState state) {
    m_book = state;
    refresh();
}

void Actions::setSelection(qint64 count) {
    m_selected = count;
    refresh();
}

void Actions::setUndo(const QString& label) {
    m_undo = label;
    refresh();
}

void Actions::setRedo(const QString& label) {
    m_redo = label;
    refresh();
}

void Actions::refresh() {
    for (const ActionRow& row : actionRows())
        action(row.id)->setEnabled(isMet(row.need, m_book, m_selected));
    const auto label = [this](ActionId id, const QString& plain, const QString& what) {
        QString escaped = what;
        escaped.replace(u'&', u"&&"_s);
        action(id)->setText(what.isEmpty() ? plain : plain + u": "_s + escaped);
        action(id)->setEnabled(action(id)->isEnabled() && !what.isEmpty());
    };
    label(ActionId::Undo, tr("&Undo"), m_undo);
    label(ActionId::Redo, tr("&Redo"), m_redo);
}

} // namespace tenure::views
