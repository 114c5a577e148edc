// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/note_list_model.h"
#include "operations/book_session.h"
#include "views/account/account_tab.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QStackedWidget;

namespace tenure::views {

class Button;
class MarkdownView;
class PlainLabel;

/// The notes of an account: a list, and the note that is current, shown as Markdown or being written. What is
/// written is saved when it is left; Esc leaves it as it was.
class NotesTab : public QWidget {
    Q_OBJECT
public:
    explicit NotesTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    void takeFocus();
    /// Begins a new note.
    void beginNew();
    /// Saves what is being written, and ends writing.
    void saveDraft();
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] QList<KeyHint> keyHints() const;

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildPage();
    void showCurrent();
    void beginEdit();
    void endWriting();
    void write(qint64 note, const QString& text);
    void removeCurrent();
    [[nodiscard]] qint64 currentNote() const;

    operations::BookSession& m_session;
    items::NoteListModel m_model;
    ShownAccountPtr m_account;
    qint64 m_written = 0; ///< the note that is being written; 0 is a new one
    bool m_presenting = false;
    QListView* m_list;
    PlainLabel* m_byline;
    Button* m_edit;
    Button* m_remove;
    Button* m_save;
    QStackedWidget* m_stack;
    MarkdownView* m_view;
    QPlainTextEdit* m_editor;
    PlainLabel* m_empty;
};

} // namespace tenure::views
