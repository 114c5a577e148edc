// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tenure::views {

/// A menu of things to switch on and off: it stays open while they are, by Space, Enter or a click. Esc and
/// lines without a mark close it.
class CheckMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Whether @p action was switched here.
    bool switchOver(QAction* action);
};

} // namespace tenure::views
