// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_source.h"

#include <functional>

namespace tenure::views {

/// A list of entries that are asked for each time: pages of the window, arguments of a command.
class ChoiceSource : public PaletteSource {
    Q_OBJECT
public:
    using Make = std::function<std::vector<PaletteEntry>()>;
    explicit ChoiceSource(Make make, QObject* parent = nullptr)
        : PaletteSource(parent), m_make(std::move(make)) {}

    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest&) override { return m_make(); }

private:
    Make m_make;
};

} // namespace tenure::views
