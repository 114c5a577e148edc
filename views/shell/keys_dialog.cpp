// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keys_dialog.h"

#include "views/keys/key_map.h"
#include "views/keys/key_sections.h"
#include "views/shell/actions.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row: caps at the left, words at the right, and both to a screen reader.
void addRow(QGridLayout& grid, const QStringList& caps, const QString& words) {
    auto* row = new QWidget;
    row->setObjectName(u"keyRow"_s);
    row->setAccessibleName(caps.join(u' ') + u": "_s + words);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(6));
    for (const QString& cap : caps)
        line->addWidget(new Keycap(cap));
    line->addStretch(1);
    const int at = grid.rowCount();
    grid.addWidget(row, at, 0);
    grid.addWidget(new PlainLabel(words), at, 1);
}

void addHeading(QGridLayout& grid, const QString& text) {
    auto* heading = new PlainLabel(text, TextRole::Caption, &Tokens::text3);
    heading->setContentsMargins(0, scaled(8), 0, scaled(2));
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

QWidget* keyList(const Actions& actions, const KeyMap& map, const QList<KeyHint>& pageKeys) {
    auto* list = new DialogBody;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(scaled(18), scaled(8), scaled(18), scaled(18));
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    std::vector<KeySection> sections = keySections(map, actions);
    if (!pageKeys.isEmpty())
        sections.insert(sections.begin(), {KeysDialog::tr("Here"), pageKeys});
    for (const KeySection& section : sections) {
        addHeading(*grid, section.title);
        for (const KeyHint& hint : section.keys)
            addRow(*grid, hint.caps, hint.text);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return list;
}

} // namespace

KeysDialog::KeysDialog(const Actions& actions, const KeyMap& map, const QList<KeyHint>& pageKeys,
                       QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto* area = new QScrollArea;
    area->setWidget(keyList(actions, map, pageKeys));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* close = new Button(tr("Close"), Button::Kind::Primary);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* footer = new DialogFooter;
    footer->addButton(close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(area, 1);
    rows->addWidget(footer);
    resize(scaled(580), scaled(600));
}

} // namespace tenure::views
