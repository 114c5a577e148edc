// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/touch_icon.h"

namespace tenure::views {

Icon touchIcon(domain::TouchKind kind) {
    switch (kind) {
    case domain::TouchKind::Call:
        return Icon::Phone;
    case domain::TouchKind::Email:
        return Icon::Mail;
    case domain::TouchKind::Message:
        return Icon::Send;
    case domain::TouchKind::Visit:
        return Icon::Pin;
    case domain::TouchKind::Meeting:
    case domain::TouchKind::Qbr:
    case domain::TouchKind::Training:
        return Icon::Video;
    }
    Q_UNREACHABLE();
}

} // namespace tenure::views
