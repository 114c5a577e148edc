// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accounts_page.h"

#include "domain/money.h"
#include "items/roles.h"
#include "query/parser.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_view.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/field_dialog.h"
#include "views/accounts/preview_pane.h"
#include "views/accounts/query_bar.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/progress_line.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

AccountsPage::AccountsPage(operations::BookSession& session, UiSettings& settings, const QString& localeName,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_localeName(localeName),
      m_model(m_selection), m_loader(session) {
    setObjectName(u"accountsPage"_s);
    build();
    buildMenus();
    connectParts();
    restoreState();
    readQuery();
    reload();
}

AccountsPage::~AccountsPage() {
    saveState();
}

items::DisplayContext AccountsPage::display() const {
    return {m_session.today(), m_localeName, m_session.context().baseCurrency};
}

void AccountsPage::readQuery() {
    const auto query = query::parse(m_queryBar->text(), m_session.context().catalogue);
    m_queryBar->setError(query ? std::nullopt : std::optional(query.error()));
    if (query)
        m_query = *query;
}

void AccountsPage::reload() {
    query::Query query = m_query;
    if (!query.sort)
        query.sort = m_sort;
    m_loader.load({std::move(query), m_groupBy});
}

void AccountsPage::applyColumns() {
    const std::vector<query::Field> fields = m_columns.fields();
    m_model.setFetch([&book = m_session.book(), fields, this](const std::vector<qint64>& ids) {
        auto cells = operations::accountCells(book, fields, ids);
        if (!cells)
            Q_EMIT failed(cells.error());
        return cells.value_or(std::vector<items::RowCache::Cells>());
    });
    m_model.setDisplay(display());
    m_model.setFields(fields);
    m_columns.applyWidths(*m_view->header());
    for (int group = 0; group < m_model.rowCount(); ++group)
        m_view->expand(m_model.index(group, 0));
}

void AccountsPage::present(const operations::AccountList& list) {
    const qint64 current = m_view->currentAccount();
    const auto groupField = m_session.context().catalogue.get(m_groupBy);
    m_model.setDisplay(display());
    m_model.setList(list, groupField.value_or(query::Field()), groupField.has_value());
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        m_view->setExpanded(index, !m_closedGroups.contains(index.data().toString()));
    }
    m_view->goTo(current);
    if (m_view->currentAccount() == 0 && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    m_queryBar->setCount(list.ids.size() == static_cast<std::size_t>(list.total)
                             ? items::countText(list.total, m_localeName)
                             : tr("%1 of %2")
                                   .arg(items::countText(qint64(list.ids.size()), m_localeName),
                                        items::countText(list.total, m_localeName)));
    m_selection.keepOnly(list.ids);
    Q_EMIT stateChanged();
}

void AccountsPage::takeChange(const operations::BookChange& change) {
    if (change.fieldsChanged) {
        m_columns.setCatalogue(m_session.context().catalogue);
        readQuery();
    }
    m_model.refreshRows(change.accounts.size() <= 200 ? change.accounts : std::vector<qint64>());
    reload();
    m_pane->refresh();
}

void AccountsPage::sortBy(int column) {
    const query::Field& field = m_model.fields().at(static_cast<std::size_t>(column));
    if (!field.sortable)
        return;
    const bool again = m_sort && m_sort->field == field.key;
    m_sort = query::Sort{field.key, again ? !m_sort->descending : field.isNumeric()};
    m_view->header()->setSortIndicatorShown(true);
    m_view->header()->setSortIndicator(column, m_sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    reload();
}

QStringList AccountsPage::facts() const {
    const operations::AccountList& list = m_model.list();
    QStringList facts{tr("%n account(s)", nullptr, static_cast<int>(list.ids.size()))};
    qint64 arr = 0;
    bool known = false;
    for (std::size_t i = 0; i < list.summed.size(); ++i) {
        if (list.summed[i].key != "arr"_L1)
            continue;
        for (const operations::ListGroup& group : list.groups) {
            if (const auto* sum = std::get_if<qint64>(&group.totals.at(i))) {
                arr += *sum;
                known = true;
            }
        }
    }
    if (known) {
        facts.append(tr("%1 ARR").arg(domain::formatMoney({arr, m_session.context().baseCurrency},
                                                          domain::MoneyStyle::List, m_localeName)));
    }
    return facts;
}

QString AccountsPage::asText() const {
    QString text;
    const auto line = [&](const QModelIndex& first, const QString& indent) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(first.siblingAtColumn(column).data().toString());
        text += indent + cells.join(u"  |  "_s).trimmed() + u'\n';
    };
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        line(parent, QString());
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            line(m_model.index(row, 0, parent), u"    "_s);
    }
    return text;
}

QStringList AccountsPage::shownColumns() const {
    QStringList keys;
    for (const query::Field& field : m_columns.fields())
        keys.append(field.key);
    return keys;
}

QString AccountsPage::queryText() const {
    return m_queryBar->text();
}

void AccountsPage::setQueryText(const QString& text) {
    m_queryBar->setText(text);
    readQuery();
    reload();
}

void AccountsPage::focusQuery() {
    m_queryBar->takeFocus();
}

void AccountsPage::focusList() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::selectAll() {
    m_selection.add(m_model.list().ids);
}

void AccountsPage::editCell() {
    if (m_view->currentIndex().flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(m_view->currentIndex());
}

void AccountsPage::goTo(qint64 account) {
    m_view->goTo(account);
}

void AccountsPage::setPreviewShown(bool shown) {
    m_pane->setVisible(shown);
    m_pane->refresh();
}

void AccountsPage::setDensity() {
    m_delegate->setRowHeight(scaled(rowPixels(m_settings.density.get())));
    m_view->doItemsLayout();
}

QList<KeyHint> AccountsPage::keyHints() const {
    return {{{u"J"_s, u"K"_s}, tr("move")},
            {{tr("Space")}, tr("select")},
            {{u"E"_s}, tr("edit cell")},
            {{u"/"_s}, tr("filter")}};
}

void AccountsPage::keyPressEvent(QKeyEvent* event) {
    if (event->text() == "/"_L1) {
        focusQuery();
    } else if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier && m_selection.size() > 0) {
        editSelected(u"owner"_s);
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier && m_selection.size() > 0) {
        editSelected(u"tags"_s);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace tenure::views
