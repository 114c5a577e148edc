// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/parser.h"
#include "views/query/completion_model.h"

#include <QFrame>

class QListView;

namespace tenure::views {

class CompletionFooter;
class ElidedLabel;

/// The list below a query bar: what is wrong, what may follow, and which keys take it. A child of the window
/// that lies over its page; it never takes the focus.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget* parent);

    [[nodiscard]] CompletionModel& model() { return *m_model; }
    /// Shows what the model holds and the error, at @p point of the window; hides if there is neither.
    void present(QWidget& window, QPoint point, const std::optional<query::ParseError>& error);
    /// Marks the next or previous row; without one before the first the mark goes.
    void move(int step);
    /// The marked row; nothing while none was chosen.
    [[nodiscard]] const query::Completion* chosen() const;
    /// What Tab takes: the marked row or else the first; null if there is none.
    [[nodiscard]] const query::Completion* best() const;
    /// Whether Ctrl+S saves the query.
    void setSaving(bool saving);

Q_SIGNALS:
    void taken(const tenure::query::Completion& completion);
    void suggestionTaken();
    /// Another row is marked, or other rows are shown: there may be new ones to be counted.
    void rowsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(QWidget& window, QPoint point);
    void chooseRow(int row);

    CompletionModel* m_model;
    QListView* m_list;
    CompletionFooter* m_footer;
    class QueryProblem* m_problem;
};

/// What is wrong with a query, and what may have been meant.
class QueryProblem : public QWidget {
    Q_OBJECT
public:
    explicit QueryProblem(QWidget* parent);
    void present(const std::optional<query::ParseError>& error);

Q_SIGNALS:
    void accepted();

private:
    ElidedLabel* m_reason;
    class Button* m_suggestion;
};

/// The keys of the list.
class CompletionFooter : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setSaving(bool saving);
    /// Whether there is something to take.
    void setTaking(bool taking);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_saving = false;
    bool m_taking = true;
};

} // namespace tenure::views
