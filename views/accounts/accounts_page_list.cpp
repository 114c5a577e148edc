// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the page lists: from the query's text to rows, and what a change of the book does to them.
#include "domain/money.h"
#include "query/parser.h"
#include "query/printer.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_header.h"
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/preview_pane.h"
#include "views/query/query_bar.h"
#include "views/widgets/button.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const operations::ListRequest& one, const operations::ListRequest& other) {
    return one.query == other.query && one.groupBy == other.groupBy;
}

} // namespace

operations::ListRequest AccountsPage::request() const {
    query::Query query = m_queryBar->query();
    if (!query.sort)
        query.sort = m_sort;
    return {std::move(query), m_groupBy};
}

void AccountsPage::reload() {
    m_loader.load(request());
}

void AccountsPage::refreshList() {
    if (m_view->hasFocus() || m_view->isEditing())
        m_loader.refresh(request(), m_model.list());
    else
        reload();
}

void AccountsPage::applyColumns() {
    const ListPlace place = m_view->place();
    const std::vector<query::Field> fields = m_columns.fields();
    const auto companions = items::AccountListModel::companionFields(m_session.context().catalogue);
    std::vector<query::Field> read = fields;
    read.insert(read.end(), companions.begin(), companions.end());
    m_model.setFetch([&book = m_session.book(), read, this](const std::vector<qint64>& ids) {
        auto cells = operations::accountCells(book, read, ids);
        if (!cells)
            Q_EMIT failed(cells.error());
        return cells.value_or(std::vector<items::RowCache::Cells>());
    });
    m_model.setDisplay(display());
    m_model.setFields(fields, companions);
    m_columns.apply(m_view->heads());
    m_columns.fit(m_view->heads(), m_view->viewport()->width());
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        m_view->setExpanded(index, !m_closedGroups.contains(index.data().toString()));
    }
    m_view->restore(place);
}

std::vector<qint64> AccountsPage::neighbours(qint64 account) const {
    constexpr std::ptrdiff_t reach = 20;
    const std::vector<qint64>& ids = m_model.list().ids;
    const auto at = std::ranges::find(ids, account);
    if (at == ids.end())
        return {};
    const auto last = at + std::min(reach, ids.end() - at);
    std::vector<qint64> near(at, last);
    if (at != ids.begin())
        near.push_back(*(at - 1));
    return near;
}

void AccountsPage::present(const operations::AccountList& list) {
    if (m_view->isEditing() && list.ids != m_model.list().ids) {
        m_waiting = list; // the row that is being edited stays where it is
        return;
    }
    showRows(list);
    m_selection.keepOnly(list.ids);
    showCount();
    showSelection();
    askWhetherOneOwner();
}

void AccountsPage::showRows(const operations::AccountList& list) {
    const bool sameRequest = isSame(m_shown, m_loader.shownRequest());
    m_shown = m_loader.shownRequest();
    const ListPlace place = m_view->place();
    const std::vector<qint64> near = neighbours(place.account);
    const auto groupField = m_session.context().catalogue.get(m_shown.groupBy);
    m_model.setDisplay(display());
    m_model.setSorted(m_shown.query.sort);
    m_model.setList(list, groupField.value_or(query::Field()), groupField.has_value());
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        m_view->setExpanded(index, !m_closedGroups.contains(index.data().toString()));
    }
    if (m_goTo != 0 && m_model.indexOf(m_goTo).isValid()) {
        m_view->goTo(std::exchange(m_goTo, 0));
        return;
    }
    if (m_view->restore(place))
        return;
    const auto still = std::ranges::find_if(near, [&](qint64 id) { return m_model.indexOf(id).isValid(); });
    if (sameRequest && still != near.end())
        m_view->goTo(*still);
    else if (place.account != 0 || !m_view->currentIndex().isValid())
        showFirstRow();
}

void AccountsPage::showFirstRow() {
    m_view->scrollToTop();
    const QModelIndex group = m_model.index(0, 0);
    if (group.isValid()) // what is closed stays closed
        m_view->setCurrentIndex(m_view->isExpanded(group) ? m_model.index(0, 0, group) : group);
}

void AccountsPage::showCount() {
    const operations::AccountList& list = m_model.list();
    const auto listed = static_cast<qint64>(list.ids.size());
    const QString all = items::countText(list.total, m_localeName);
    m_queryBar->setCount(
        listed == list.total ? all : tr("%1 of %2").arg(items::countText(listed, m_localeName), all));
}

/// What is listed stays in view while another list takes long, but paler. The same list read again does not.
void AccountsPage::showStale(bool longWork) {
    m_delegate->setStale(longWork && !isSame(m_shown, request()));
    m_view->viewport()->update();
}

void AccountsPage::askWhetherOneOwner() {
    if (m_session.context().people.empty())
        return m_columns.setOneOwner(true); // nobody
    operations::ListRequest owners = m_shown;
    owners.groupBy = u"owner"_s;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), owners] {
            return std::pair(owners.query, operations::isOneGroup(book, context, owners));
        },
        [this](const std::pair<query::Query, domain::Result<bool>>& answer) {
            if (answer.second && answer.first == m_shown.query)
                m_columns.setOneOwner(*answer.second);
        });
}

void AccountsPage::takeChange(const operations::BookChange& change) {
    constexpr std::size_t refreshedAtOnce = 200;
    if (change.fieldsChanged) {
        m_columns.setCatalogue(m_session.context().catalogue);
        m_pane->setDisplay(display()); // the day, the currency
    }
    if (change.accounts.size() <= refreshedAtOnce)
        m_model.refreshRows(change.accounts);
    refreshList(); // which reads every row again
    m_pane->refresh();
}

void AccountsPage::sortBy(int column) {
    const query::Field& field = m_model.fields().at(static_cast<std::size_t>(column));
    if (!field.sortable)
        return;
    const std::optional<query::Sort> before = request().query.sort;
    const bool again = before && before->field == field.key;
    m_sort = query::Sort{field.key, again ? !before->descending : field.isNumeric()};
    query::Query query = m_queryBar->query();
    if (query.sort) { // what is written wins: write it anew
        query.sort = m_sort;
        m_queryBar->setText(query::print(query));
    }
    reload();
}

void AccountsPage::setGroup(const QString& key) {
    m_groupBy = key;
    const auto field = m_session.context().catalogue.get(key);
    m_group->setText(field ? tr("Group: %1").arg(field->label()).replace(u'&', u"&&"_s) : tr("No groups"));
}

void AccountsPage::showSelection() {
    const std::size_t selected = m_selection.size();
    const std::size_t listed = m_model.list().ids.size();
    m_view->heads().setTick(selected == 0 ? Tick::Off : selected == listed ? Tick::On : Tick::Partial);
    m_bulk->setCount(static_cast<qint64>(selected));
    m_bulk->setSum({});
    if (selected == listed && selected >= 2)
        showSum(sumOfList(m_model.list(), u"arr"_s));
    else if (selected >= 2)
        m_sum.add(m_selection.ids());
    Q_EMIT stateChanged();
}

void AccountsPage::showSum(std::optional<qint64> minor) {
    m_bulk->setSum(minor ? domain::formatMoney({*minor, m_session.context().baseCurrency},
                                               domain::MoneyStyle::List, m_localeName)
                         : QString());
}

} // namespace tenure::views
