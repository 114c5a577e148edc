// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/parser.h"

#include <QFrame>

class QLineEdit;
class QToolButton;

namespace tenure::views {

class ElidedLabel;
class PlainLabel;

/// The query box: text, how many accounts it finds, and what is wrong with it. A wrong query keeps the last
/// good result; the place of the error is underlined and the reason stands below.
class QueryBar : public QFrame {
    Q_OBJECT
public:
    explicit QueryBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Sets the text without a signal.
    void setText(const QString& text);
    void takeFocus();
    /// "22 of 64"; empty while it is not known.
    void setCount(const QString& count);
    /// Shows the error, or none.
    void setError(const std::optional<query::ParseError>& error);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);
    /// Enter or arrow down: on to the list.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void acceptSuggestion();
    [[nodiscard]] QRect errorBox() const;

    QLineEdit* m_edit;
    PlainLabel* m_count;
    QToolButton* m_clear;
    class QueryProblem* m_problem;
    std::optional<query::ParseError> m_error;
};

/// The line below the box that says what is wrong and offers what may have been meant.
class QueryProblem : public QFrame {
    Q_OBJECT
public:
    explicit QueryProblem(QWidget* parent);
    void present(const query::ParseError& error);

Q_SIGNALS:
    void accepted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_reason;
    class Button* m_suggestion;
};

} // namespace tenure::views
