// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/keys/key_sections.h"

#include "views/keys/key_map.h"
#include "views/shell/action_table.h"
#include "views/shell/actions.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

KeySection placeSection(const KeyMap& map, KeyPlace place, const QString& title) {
    KeySection section{title, {}};
    for (const KeyRow& row : keyRows()) {
        if (row.places.testFlag(place) && !map.caps(row.command).isEmpty())
            section.keys.append({map.caps(row.command), keyText(row.command)});
    }
    return section;
}

/// An action whose letter works anywhere is listed with what that letter does.
void addActions(KeySection& section, const Actions& actions, ListedActions listed) {
    for (const ActionRow& row : actionRows()) {
        const QAction* action = actions.action(row.id);
        if (listed == ListedActions::Shown && !action->isVisible())
            continue;
        if (!row.keys.size())
            continue;
        for (const QKeySequence& key : row.keys) {
            if (key == action->shortcut())
                section.keys.append({keycapTexts(key), plainText(action->text())});
        }
    }
}

} // namespace

std::vector<KeySection> keySections(const KeyMap& map, const Actions& actions, ListedActions listed) {
    KeySection everywhere = placeSection(
        map, KeyPlace::Anywhere, QCoreApplication::translate("tenure::views::KeySections", "Everywhere"));
    addActions(everywhere, actions, listed);
    everywhere.keys.append(
        {{u"Ctrl"_s, u"1"_s, u"…"_s, u"9"_s},
         QCoreApplication::translate("tenure::views::KeySections", "Destination of the rail")});
    everywhere.keys.append(
        {{u"F6"_s},
         QCoreApplication::translate("tenure::views::KeySections",
                                     "Next region of the window; with Shift the one before")});
    return {placeSection(map, KeyPlace::List,
                         QCoreApplication::translate("tenure::views::KeySections", "In a list")),
            std::move(everywhere)};
}

QString keyTableMarkdown() {
    const Actions actions;
    QString page;
    for (const KeySection& section : keySections(KeyMap(), actions, ListedActions::All)) {
        page += u"| %1 | |\n|---|---|\n"_s.arg(section.title);
        for (const KeyHint& line : section.keys) {
            QStringList caps;
            for (const QString& cap : line.caps)
                caps.append(u"`%1`"_s.arg(cap));
            page += u"| %1 | %2 |\n"_s.arg(caps.join(u' '), line.text);
        }
        page += u'\n';
    }
    return page;
}

} // namespace tenure::views
