// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"
#include "app/tenure/segment_rail.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/field_arguments.h"
#include "views/palette/command_source.h"
#include "views/palette/filter_source.h"
#include "views/palette/name_source.h"
#include "views/palette/palette.h"
#include "views/palette/segment_source.h"
#include "views/shell/main_window.h"

/// What the palette finds in the open book.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

/// The sources belong to the page of accounts and end with it, before the book does.
void Program::fillPalette() {
    views::Palette& palette = m_window->palette();
    auto* names = new views::NameSource(*m_session, m_localeName, m_accounts);
    auto* counts = new views::QueryCounts(*m_session, m_accounts);
    auto* filters = new views::FilterSource(*counts, m_accounts);
    auto* query = new views::QuerySource(*counts, m_accounts);
    for (views::PaletteSource* source : std::initializer_list<views::PaletteSource*>{names, query, filters})
        palette.addSource(source);
    palette.addSource(views::fieldCommands(*m_accounts));
    auto* segments = new views::SegmentSource(
        [this] { return m_segments ? m_segments->shown() : QList<views::RailSegment>(); }, m_accounts);
    palette.addSource(segments);
    connect(segments, &views::SegmentSource::segmentChosen, m_accounts, [this](qint64 segment) {
        m_segments->choose(segment);
        m_accounts->focusList();
    });
    connect(&palette, &views::Palette::opening, names, &views::NameSource::prepare);
    const auto showAccount = [this](qint64 account) {
        if (showsAccount())
            return openAccount(account);
        m_window->showPage(u"accounts"_s);
        m_accounts->showAccount(account);
    };
    const auto showQuery = [this](const QString& text) {
        showList();
        m_accounts->setQueryText(text);
        m_accounts->focusList();
    };
    connect(names, &views::NameSource::accountChosen, m_accounts, showAccount);
    connect(names, &views::NameSource::contactChosen, m_accounts,
            [showAccount](qint64, qint64 account) { showAccount(account); });
    connect(filters, &views::FilterSource::queryChosen, m_accounts, showQuery);
    connect(query, &views::QuerySource::queryChosen, m_accounts, showQuery);

    views::CommandSource& commands = m_window->commands();
    commands.setArguments(views::ActionId::EditSelected,
                          [page = m_accounts] { return views::fieldArguments(*page); });
    commands.setArguments(views::ActionId::AssignSelected,
                          [page = m_accounts] { return views::valueArguments(*page, u"owner"_s); });
}

void Program::emptyPalette() {
    m_window->commands().setArguments(views::ActionId::EditSelected, {});
    m_window->commands().setArguments(views::ActionId::AssignSelected, {});
}

} // namespace tenure::app
