// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/check_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tenure::views {

bool CheckMenu::switchOver(QAction* action) {
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::keyPressEvent(QKeyEvent* event) {
    const bool pressed =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!pressed || !switchOver(activeAction()))
        QMenu::keyPressEvent(event);
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (!switchOver(actionAt(event->pos())))
        QMenu::mouseReleaseEvent(event);
}

} // namespace tenure::views
