// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/history_model.h"
#include "operations/book_session.h"
#include "views/account/account_tab.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace tenure::views {

class Button;
class ElidedLabel;
class SheetTree;

/// Who changed what of an account, from what to what; one of the changes can be taken back whatever came
/// after it.
class HistoryTab : public QWidget {
    Q_OBJECT
public:
    explicit HistoryTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    void takeFocus();
    void find();
    [[nodiscard]] QList<KeyHint> keyHints() const;

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);
    /// One was taken back: with what was kept, since it was changed since or is still needed.
    void undone(const tenure::store::UndoOutcome& outcome);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar();
    void load();
    void take(qint64 account, const std::vector<operations::HistoryEntry>& history);
    void filter();
    void openFew();
    void showWhetherUndoable();
    void undoCurrent();

    operations::BookSession& m_session;
    items::HistoryModel m_model;
    SheetTree* m_tree;
    QLineEdit* m_filter;
    ElidedLabel* m_note;
    Button* m_undo;
    QTimer m_typed;
    ShownAccountPtr m_account;
    qint64 m_shown = 0; ///< the account whose history is seen
    bool m_running = false;
    bool m_again = false;
};

} // namespace tenure::views
