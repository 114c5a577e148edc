// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tenure::views {

class ElidedLabel;

/// What happened, and how to take it back. A transaction stays 6 s, an outgoing act 10 s.
struct ToastMessage {
    QString text;
    QString actionText = {};
    QKeySequence key = {};
    std::function<void()> act = {};
    std::chrono::milliseconds stay = std::chrono::seconds(6);
};

/// A note at the bottom left of the widget it lies over, one at a time: a new one takes the place of the old.
/// The pointer or the focus on it stops its time. Announced to screen readers, never takes the focus.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* host);

    void present(ToastMessage message);
    void dismiss();
    [[nodiscard]] QString text() const;
    /// Whether its time runs (false while hidden or held by the pointer).
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// It has gone: by time, by Esc, by its action or by the next one.
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void hold();
    void proceed();

    ElidedLabel* m_text;
    class ToastLink* m_action;
    QTimer m_timer;
    int m_left = 0; ///< ms that remain while held
    ToastMessage m_message;
};

} // namespace tenure::views
