// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contact_states.h"

#include "store/contact_rows.h"
#include "store/rows.h"

#include <unordered_map>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::ContactId;

namespace {

constexpr auto allContactsSql = "SELECT id, " CONTACT_COLUMNS
                                " FROM contact WHERE account_id IN (SELECT id FROM account WHERE deleted_at "
                                "IS NULL) ORDER BY account_id, id";
constexpr auto contactsOfSql =
    "SELECT id, " CONTACT_COLUMNS " FROM contact WHERE account_id = ?1 ORDER BY id";

// Whom a touchpoint names and who else took part.
constexpr auto allTouchesSql =
    "SELECT contact_id, max(day), max(CASE WHEN two_way THEN day END) FROM ("
    "SELECT contact_id, day, two_way FROM touchpoint WHERE contact_id IS NOT NULL AND day <= ?2 UNION ALL "
    "SELECT p.contact_id, t.day, t.two_way FROM participant p JOIN touchpoint t ON t.id = p.touchpoint_id "
    "WHERE t.day <= ?2) GROUP BY contact_id";
constexpr auto touchesOfSql =
    "SELECT contact_id, max(day), max(CASE WHEN two_way THEN day END) FROM ("
    "SELECT contact_id, day, two_way FROM touchpoint WHERE contact_id IN (SELECT id FROM contact WHERE "
    "account_id = ?1) AND day <= ?2 UNION ALL "
    "SELECT p.contact_id, t.day, t.two_way FROM participant p JOIN touchpoint t ON t.id = p.touchpoint_id "
    "WHERE p.account_id = ?1 AND t.day <= ?2) GROUP BY contact_id";

// Each row of the history beside the one before it; then the last day of each kind of change, that of the
// title with the title before it in one text, so that one max() finds both.
#define CHANGES_BEGIN                                                                                        \
    "SELECT contact_id, max(CASE WHEN status = 'left' AND status_before IS NOT 'left' THEN from_day END), "  \
    "max(CASE WHEN title_before <> '' AND title <> title_before THEN from_day || title_before END), "        \
    "max(CASE WHEN sentiment <> sentiment_before THEN from_day END) FROM (SELECT contact_id, from_day, "     \
    "title, status, sentiment, lag(title) OVER person AS title_before, lag(status) OVER person AS "          \
    "status_before, lag(sentiment) OVER person AS sentiment_before FROM contact_history WHERE from_day <= "  \
    "?2 "
#define CHANGES_END " WINDOW person AS (PARTITION BY contact_id ORDER BY id)) GROUP BY contact_id"

constexpr auto allChangesSql = CHANGES_BEGIN CHANGES_END;
constexpr auto changesOfSql =
    CHANGES_BEGIN "AND contact_id IN (SELECT id FROM contact WHERE account_id = ?1)" CHANGES_END;

constexpr qsizetype dayLength = 10; ///< of "2026-03-20"

using Places = std::unordered_map<ContactId, std::size_t>;

/// Runs @p sql and gives each row with its contact's state to @p take.
template <class Take>
void forEach(Connection& connection, const char* sql, QDate today, std::optional<AccountId> account,
             std::vector<ContactState>& states, const Places& places, Take take) {
    SQLite::Statement& s = connection.statement(sql);
    if (account)
        bindId(s, 1, *account);
    bindDay(s, 2, today);
    while (step(s)) {
        if (const auto place = places.find(columnId<ContactId>(s, 0)); place != places.end())
            take(states[place->second], s);
    }
    s.reset();
}

} // namespace

std::vector<ContactState> contactStates(Connection& connection, QDate today,
                                        std::optional<AccountId> account) {
    SQLite::Statement& contacts = connection.statement(account ? contactsOfSql : allContactsSql);
    if (account)
        bindId(contacts, 1, *account);
    std::vector<ContactState> states = allRows(contacts, [](SQLite::Statement& s) {
        ContactState state;
        state.contact = readContact(s);
        return state;
    });
    Places places;
    for (std::size_t i = 0; i < states.size(); ++i)
        places.emplace(states[i].contact.id, i);
    forEach(connection, account ? touchesOfSql : allTouchesSql, today, account, states, places,
            [](ContactState& state, SQLite::Statement& s) {
                state.lastTouch = columnDay(s, 1);
                state.lastTwoWay = columnDay(s, 2);
            });
    forEach(connection, account ? changesOfSql : allChangesSql, today, account, states, places,
            [](ContactState& state, SQLite::Statement& s) {
                if (state.contact.status == domain::ContactStatus::Left)
                    state.leftOn = columnDay(s, 1);
                if (const QString title = columnText(s, 2); !title.isEmpty()) {
                    state.titleChangedOn = QDate::fromString(title.first(dayLength), Qt::ISODate);
                    state.titleBefore = title.sliced(dayLength);
                }
                state.sentimentOn = columnDay(s, 3);
            });
    return states;
}

} // namespace tenure::store
