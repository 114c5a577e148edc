// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timeline_model.h"
#include "operations/account_edit.h"
#include "operations/book_session.h"
#include "views/account/account_tab.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace tenure::views {

class Button;
class PlainLabel;
class SegmentedControl;
class TouchPane;

/// What happened with an account: a list that is narrowed by kind and by text, and everything about the entry
/// that is current.
class TimelineTab : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    void takeFocus();
    void find();
    [[nodiscard]] QList<KeyHint> keyHints() const;

Q_SIGNALS:
    /// A new touchpoint is to be logged.
    void logRequested();
    void editRequested(const tenure::operations::AccountDetails& details,
                       const tenure::domain::Touchpoint& touch);
    /// A note is changed where notes are.
    void noteRequested(qint64 note);
    void failed(const tenure::domain::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QString cadenceText() const;
    void narrow();
    void showCurrent();
    void editCurrent();
    void removeCurrent();
    [[nodiscard]] const domain::Touchpoint* currentTouch() const;
    [[nodiscard]] const domain::Note* currentNote() const;
    template <class T>
    void report(operations::Edited<T> edit);

    operations::BookSession& m_session;
    items::TimelineModel m_model;
    ShownAccountPtr m_account;
    QTimer m_typed;
    bool m_presenting = false;
    SegmentedControl* m_filter;
    QLineEdit* m_search;
    PlainLabel* m_cadence;
    QListView* m_list;
    TouchPane* m_pane;
    Button* m_edit;
    Button* m_remove;
};

} // namespace tenure::views
