// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/device_author.h"

#include "app/commands/default_book.h"
#include "store/safety/process_identity.h"

namespace tenure::app {

QString systemUser() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? store::userName() : user;
}

QString deviceAuthor() {
    const QString set = windowSettings()[u"authorName"].toString();
    return set.isEmpty() ? systemUser() : set;
}

} // namespace tenure::app
