// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/field_arguments.h"

#include "views/accounts/accounts_page.h"
#include "views/accounts/cell_edit.h"
#include "views/palette/choice_source.h"

#include <QCoreApplication>
#include <QPointer>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PaletteEntry> valueEntries(AccountsPage& page, const query::Field& field) {
    std::vector<PaletteEntry> entries;
    for (const CellChoice& choice : page.choicesFor(field)) {
        PaletteEntry entry;
        entry.symbol = Icon::Right;
        entry.title = choice.label;
        entry.run = [page = QPointer(&page), key = field.key, value = choice.value] {
            if (page)
                page->setSelectedField(key, value);
        };
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PaletteEntry> fieldEntries(AccountsPage& page) {
    std::vector<PaletteEntry> entries;
    for (const query::Field& field : page.catalogue().fields()) {
        if (!field.editable || field.key == "name"_L1)
            continue;
        PaletteEntry entry;
        entry.symbol = Icon::Edit;
        entry.title = field.label();
        entry.words = field.key;
        const QPointer shown(&page);
        if (page.choicesFor(field).isEmpty()) {
            entry.run = [shown, key = field.key] {
                if (shown)
                    shown->editSelected(key);
            };
        } else {
            entry.arguments = [shown, key = field.key] { return valueArguments(*shown, key); };
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Only what is typed finds them: there are too many to be listed.
class FieldCommands : public PaletteSource {
public:
    explicit FieldCommands(AccountsPage& page) : PaletteSource(&page), m_page(page) {}

    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override {
        if (request.typed.isEmpty() || m_page.selection().size() == 0 || !m_page.isWritable())
            return {};
        std::vector<PaletteEntry> entries = fieldEntries(m_page);
        for (PaletteEntry& entry : entries) {
            entry.id = u"set."_s + entry.words;
            entry.section = PaletteSection::Selection;
            entry.detail = argumentTitles(entry);
            entry.title = QCoreApplication::translate("tenure::views::FieldArguments", "Set %1…", "a field")
                              .arg(entry.title);
        }
        return entries;
    }

private:
    AccountsPage& m_page;
};

} // namespace

PaletteSource* fieldCommands(AccountsPage& page) {
    return new FieldCommands(page);
}

std::unique_ptr<PaletteSource> fieldArguments(AccountsPage& page) {
    return std::make_unique<ChoiceSource>(
        [shown = QPointer(&page)] { return shown ? fieldEntries(*shown) : std::vector<PaletteEntry>(); });
}

std::unique_ptr<PaletteSource> valueArguments(AccountsPage& page, const QString& fieldKey) {
    return std::make_unique<ChoiceSource>([shown = QPointer(&page), fieldKey] {
        const auto field = shown ? shown->catalogue().get(fieldKey) : std::nullopt;
        return field ? valueEntries(*shown, *field) : std::vector<PaletteEntry>();
    });
}

} // namespace tenure::views
