// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_source.h"
#include "views/shell/actions.h"

#include <functional>
#include <map>

namespace tenure::views {

/// What menus offer, by '>' too. While accounts are selected, actions that work on them stand in the section
/// of the selection. What can't be done now is not listed.
class CommandSource : public PaletteSource {
    Q_OBJECT
public:
    CommandSource(Actions& actions, QObject* parent) : PaletteSource(parent), m_actions(actions) {}

    using MakeArguments = std::function<std::unique_ptr<PaletteSource>()>;
    /// What can be chosen behind an action; nothing takes them away.
    void setArguments(ActionId id, MakeArguments make);

    [[nodiscard]] QChar prefix() const override { return u'>'; }
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override;

private:
    Actions& m_actions;
    std::map<ActionId, MakeArguments> m_arguments;
};

} // namespace tenure::views
