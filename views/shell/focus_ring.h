// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace tenure::views {

/// The ring around a button or combo box that has the focus by keyboard: 2 px in `focus`, 1 px away from it.
/// A widget cannot paint outside its box, so the ring is a pane of its own that lies over the window, follows
/// what it surrounds and lets every click through. One per program, owned by Theme.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    /// Whether focus on @p widget is shown by the ring (else the widget paints its own).
    [[nodiscard]] static bool surrounds(const QWidget* widget);

    /// The pane that is shown now, or null.
    [[nodiscard]] QWidget* pane() const { return m_pane; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void place();
    void leave();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_pane;
    QList<QPointer<QObject>> m_watched; ///< the target and its parents up to the window
};

} // namespace tenure::views
