// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"
#include "views/account/account_tab.h"
#include "views/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace tenure::views {

class Button;
class CellEdit;

/// The open tasks of an account: a tick makes one done, a line at the end adds one.
class NextStepsCard : public Card {
    Q_OBJECT
public:
    /// @p context outlives the card.
    explicit NextStepsCard(const operations::QueryContext& context, QWidget* parent = nullptr);

    void present(const ShownAccount& account);
    /// Shows the line that adds a task, with the focus in it.
    void beginAdding();
    /// The letter that the button for it shows.
    void setKey(const QString& letter);

Q_SIGNALS:
    void doneRequested(qint64 task, bool done);
    void addRequested(const tenure::domain::Task& task);
    /// The line that adds was left without adding.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* newRows(const ShownAccount& account);
    void addRow(QVBoxLayout& rows, const domain::Task& task, bool first, const ShownAccount& account);
    [[nodiscard]] QWidget* newLine(QWidget* parent);
    void endAdding();
    void add();

    const operations::QueryContext& m_context;
    qint64 m_account = 0;
    Button* m_add;
    QWidget* m_line = nullptr;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QLineEdit* m_title = nullptr;
    CellEdit* m_due = nullptr;
};

} // namespace tenure::views
