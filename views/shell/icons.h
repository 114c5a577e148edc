// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace tenure::views {

/// The drawings under resources/icons, in the order of the visual language, 5. `None` draws nothing.
enum class Icon {
    Today,
    Accounts,
    Onboarding,
    Renewals,
    Tasks,
    Plays,
    Dashboard,
    Reports,
    Contacts,
    User,
    Search,
    Filter,
    Plus,
    Minus,
    Close,
    Check,
    Down,
    Right,
    Left,
    Up,
    More,
    Snooze,
    Calendar,
    Phone,
    Mail,
    Video,
    Note,
    Link,
    Tag,
    Star,
    Pin,
    Flag,
    Warn,
    Info,
    Undo,
    Export,
    Import,
    Settings,
    Sync,
    Columns,
    Sort,
    Lock,
    External,
    Arrow,
    TrendUp,
    TrendDown,
    TrendFlat,
    Grip,
    Play,
    Csv,
    Plug,
    Box,
    Db,
    Edit,
    Trash,
    Bell,
    Send,
    Target,
    Swap,
    Coin,
    Wrench,
    Shield,
    Block,
    Doc,
    Moon,
    Help,
    Heart,
    Grid,
    List,
    Branch,
    Clock,
    Bookmark,
    Folder,
    Building,
    None
};

/// An icon for buttons, menus and actions. Its colour is the given ink of the theme in force when it is
/// painted
/// (`disabled` for the disabled mode, `accentText` while switched on), so it needs no renewal when the theme
/// changes.
[[nodiscard]] QIcon icon(Icon which, Ink ink = &Tokens::text2);

/// The program's own icon: the blue square of the title bar, in every size.
[[nodiscard]] QIcon programIcon();

/// Draws an icon in a colour into the largest square of @p box, centred. For delegates: drawings are cached.
void paintIcon(QPainter& painter, const QRectF& box, Icon which, const QColor& colour);

/// An icon as a picture of @p pixels device pixels a side.
[[nodiscard]] QPixmap iconPixmap(Icon which, int pixels, const QColor& colour);

} // namespace tenure::views
