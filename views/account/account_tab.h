// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_sheet.h"
#include "views/shell/page.h"

#include <memory>

namespace tenure::views {

/// The account that the page shows, as all of its parts get it. A value that stays as it is: the next one
/// takes its place.
struct ShownAccount {
    operations::AccountSheet sheet;
    items::DisplayContext display;
    bool writable = false;

    [[nodiscard]] const operations::AccountDetails& details() const { return sheet.details; }
    [[nodiscard]] domain::AccountId id() const { return sheet.details.account.id; }
};
using ShownAccountPtr = std::shared_ptr<const ShownAccount>;

/// One tab of the account page. The page owns `widget` once the tab is added; the functions may be left
/// empty.
struct AccountTab {
    QString key; ///< "notes": its name in object names
    QString label;
    QWidget* widget = nullptr;
    /// Shows an account: called for the tab that is seen, and for another one when it comes to be seen.
    std::function<void(const ShownAccountPtr&)> present = {};
    std::function<QString(const ShownAccount&)> count = {}; ///< "12"; empty for none
    std::function<QList<KeyHint>()> keys = {};              ///< beside those of the page
    std::function<void()> takeFocus = {};                   ///< else the widget gets it
    std::function<void()> find = {};      ///< what Find does while it is seen; else it looks in the list
    std::function<void()> saveDraft = {}; ///< called before the account goes: nothing written is lost
};

} // namespace tenure::views
