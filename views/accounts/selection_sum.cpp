// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/selection_sum.h"

#include <algorithm>

namespace tenure::views {

namespace {

constexpr std::size_t readAtOnce = 1000; ///< what accountCells() takes

std::optional<qint64> sumOf(store::Book& book, const query::Field& amount,
                            const std::vector<qint64>& accounts) {
    std::optional<qint64> sum;
    for (std::size_t first = 0; first < accounts.size(); first += readAtOnce) {
        const auto begin = accounts.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t count = std::min(readAtOnce, accounts.size() - first);
        const auto rows =
            operations::accountCells(book, {amount}, {begin, begin + static_cast<std::ptrdiff_t>(count)});
        if (!rows)
            return std::nullopt; // the list tells about a book that can't be read
        for (const auto& row : *rows) {
            if (const auto* minor = std::get_if<qint64>(&row.at(1)))
                sum = sum.value_or(0) + *minor;
        }
    }
    return sum;
}

} // namespace

SelectionSum::SelectionSum(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {}

void SelectionSum::add(std::vector<qint64> accounts) {
    m_wanted = std::move(accounts);
    if (m_running)
        m_again = true;
    else
        run();
}

void SelectionSum::run() {
    auto amount = m_session.context().catalogue.get(u"arr");
    if (!amount)
        return;
    amount->shownSql.clear(); // in the book's currency
    m_running = true;
    m_again = false;
    m_session.inBackground(
        this,
        [&book = m_session.book(), amount = *amount, accounts = m_wanted] {
            return sumOf(book, amount, accounts);
        },
        [this](const std::optional<qint64>& sum) {
            m_running = false;
            if (m_again)
                run();
            else
                Q_EMIT added(sum);
        });
}

std::optional<qint64> sumOfList(const operations::AccountList& list, const QString& fieldKey) {
    std::optional<qint64> sum;
    const auto field = std::ranges::find(list.summed, fieldKey, &query::Field::key);
    const auto place = static_cast<std::size_t>(field - list.summed.begin());
    for (const operations::ListGroup& group : list.groups) {
        if (place >= group.totals.size())
            continue;
        if (const auto* minor = std::get_if<qint64>(&group.totals[place]))
            sum = sum.value_or(0) + *minor;
    }
    return sum;
}

} // namespace tenure::views
