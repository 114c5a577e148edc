// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/command_source.h"

#include "views/shell/action_table.h"
#include "views/widgets/plain_text.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool actsOnSelection(const ActionRow& row) {
    return row.need == ActionNeed::Selection || row.need == ActionNeed::WritingSelection;
}

/// In what kind of menu it is chosen, where its words alone do not say.
QString kindText(ActionKind kind) {
    switch (kind) {
    case ActionKind::Theme:
        return CommandSource::tr("Theme");
    case ActionKind::Density:
        return CommandSource::tr("Density");
    case ActionKind::Scale:
        return CommandSource::tr("Scale");
    default:
        return {};
    }
}

} // namespace

void CommandSource::setArguments(ActionId id, MakeArguments make) {
    if (make)
        m_arguments[id] = std::move(make);
    else
        m_arguments.erase(id);
}

std::vector<PaletteEntry> CommandSource::entries(const PaletteRequest&) {
    std::vector<PaletteEntry> entries;
    for (const ActionRow& row : actionRows()) {
        QAction* action = m_actions.action(row.id);
        if (!action->isVisible() || !action->isEnabled() || row.id == ActionId::Palette)
            continue;
        PaletteEntry entry;
        entry.id = u"action."_s + QString::fromLatin1(row.name);
        entry.section = actsOnSelection(row) ? PaletteSection::Selection : PaletteSection::Commands;
        entry.symbol = action->isChecked() ? Icon::Check : row.icon == Icon::None ? Icon::Right : row.icon;
        entry.title = plainText(action->text());
        entry.detail = kindText(row.kind);
        entry.words = entry.detail;
        entry.caps = m_actions.caps(row.id);
        entry.run = [action] { action->trigger(); };
        if (const auto arguments = m_arguments.find(row.id); arguments != m_arguments.end()) {
            entry.arguments = arguments->second;
            entry.detail = argumentTitles(entry);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace tenure::views
