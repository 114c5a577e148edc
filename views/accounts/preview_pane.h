// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_details.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;
class QScrollArea;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class PaneSection;

/// The pane beside the list: what matters about the current account. Follows after 80 ms, so that holding J
/// down does not read every account on the way.
class PreviewPane : public QFrame {
    Q_OBJECT
public:
    PreviewPane(operations::BookSession& session, QWidget* parent = nullptr);

    void setDisplay(items::DisplayContext display) { m_display = std::move(display); }
    /// 0 shows none.
    void follow(qint64 account);
    /// Reads the account again that is shown.
    void refresh();
    [[nodiscard]] qint64 account() const { return m_account; }
    void takeFocus();

Q_SIGNALS:
    void taskDone(qint64 task, bool done);
    /// The account is to be shown on its own page.
    void openRequested(qint64 account);
    /// Esc: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void present(const std::optional<operations::AccountDetails>& details);
    void addHead(QVBoxLayout& layout, const operations::AccountDetails& details);
    void addFigures(PaneSection& section, const store::FactsRow& facts);
    void addTasks(QVBoxLayout& layout, const operations::AccountDetails& details);
    void addTouches(QVBoxLayout& layout, const operations::AccountDetails& details);
    void addContacts(QVBoxLayout& layout, const operations::AccountDetails& details);

    operations::BookSession& m_session;
    items::DisplayContext m_display;
    qint64 m_account = 0;
    QTimer m_later;
    QScrollArea* m_scroll;
};

} // namespace tenure::views
