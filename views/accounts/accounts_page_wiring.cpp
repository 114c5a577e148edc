// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the page's parts hear of each other, and what it remembers.
#include "operations/task_edit.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_header.h"
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/preview_host.h"
#include "views/accounts/preview_pane.h"
#include "views/query/query_bar.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/progress_line.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSplitter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By what a list can be grouped: what has few values.
std::vector<query::Field> groupFields(const query::Catalogue& catalogue) {
    std::vector<query::Field> fields;
    for (const query::Field& field : catalogue.fields()) {
        const bool oneOfFew = field.type == query::FieldType::Enum && !field.isSet();
        if (oneOfFew || field.type == query::FieldType::Person)
            fields.push_back(field);
    }
    return fields;
}

} // namespace

void AccountsPage::buildMenus() {
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] { m_columns.fillMenu(*m_columnMenu); });
    connect(m_groupMenu, &QMenu::aboutToShow, this, [this] {
        m_groupMenu->clear();
        const auto add = [this](const QString& key, const QString& label) {
            QAction* action = m_groupMenu->addAction(QString(label).replace(u'&', u"&&"_s));
            action->setObjectName(u"group."_s + key);
            action->setCheckable(true);
            action->setChecked(m_groupBy == key);
            connect(action, &QAction::triggered, this, [this, key] {
                setGroup(key);
                reload();
            });
        };
        for (const query::Field& field : groupFields(m_session.context().catalogue))
            add(field.key, field.label());
        m_groupMenu->addSeparator();
        add(QString(), tr("No groups"));
    });
}

void AccountsPage::connectParts() {
    connect(m_queryBar, &QueryBar::queryChanged, this, &AccountsPage::reload);
    connect(m_queryBar, &QueryBar::left, this, &AccountsPage::focusList);
    connect(&m_loader, &ListLoader::started, m_progress, &ProgressLine::start);
    connect(&m_loader, &ListLoader::loaded, this, &AccountsPage::present);
    connect(&m_loader, &ListLoader::loaded, m_progress, &ProgressLine::stop);
    connect(&m_loader, &ListLoader::failed, m_progress, &ProgressLine::stop);
    connect(m_progress, &ProgressLine::longWorkChanged, this, &AccountsPage::showStale);
    connect(&m_loader, &ListLoader::failed, this, &AccountsPage::failed);
    connect(&m_session, &operations::BookSession::changed, this, &AccountsPage::takeChange);
    connect(m_pane, &PreviewPane::left, this, [this] {
        m_paneHost->closeSheet();
        focusList();
    });
    connect(m_pane, &PreviewPane::openRequested, this, &AccountsPage::openRequested);
    connect(m_pane, &PreviewPane::taskDone, this, [this](qint64 task, bool done) {
        operations::setTasksDone(m_session.book(), {{task}}, done)
            .then(this, [this](const domain::Result<store::Written<int>>& result) { reportWrite(result); });
    });
}

void AccountsPage::offerSaving(QObject* context, std::function<void()> save) {
    connect(m_queryBar, &QueryBar::saveRequested, context, std::move(save));
}

void AccountsPage::connectList() {
    AccountHeader* heads = &m_view->heads();
    connect(&m_columns, &ListColumns::changed, this, &AccountsPage::applyColumns);
    connect(heads, &AccountHeader::sectionClicked, this, &AccountsPage::sortBy);
    connect(heads, &AccountHeader::tickClicked, this, [this] {
        if (m_view->heads().tick() == Tick::On)
            m_selection.clear();
        else
            selectAll();
    });
    const auto fit = [this] { m_columns.fit(m_view->heads(), m_view->viewport()->width()); };
    connect(heads, &AccountHeader::sectionResized, this, fit);
    connect(m_view, &AccountView::widthChanged, this, fit);
    // Later: the header is still moving when it tells.
    connect(
        heads, &AccountHeader::sectionMoved, this, [this] { m_columns.takeOrder(m_view->heads()); },
        Qt::QueuedConnection);
    connect(m_view, &AccountView::currentAccountChanged, m_pane, &PreviewPane::follow);
    connect(m_view, &AccountView::openRequested, this, &AccountsPage::openRequested);
    connect(m_view, &AccountView::clearRequested, this, [this] {
        if (!m_paneHost->closeSheet())
            m_selection.clear();
    });
    connect(m_view, &AccountView::editingEnded, this, [this] {
        if (m_waiting)
            present(*std::exchange(m_waiting, std::nullopt));
        Q_EMIT stateChanged(); // other keys work now
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& group) {
        m_closedGroups.append(group.data().toString());
        if (m_view->currentIndex().parent() == group)
            m_view->setCurrentIndex(group); // a current row must be seen
    });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex& group) { m_closedGroups.removeAll(group.data().toString()); });
    connect(m_delegate, &AccountDelegate::inputDropped, this, &AccountsPage::notice);
    if (m_session.isWritable()) {
        m_model.setCommit([this](qint64 account, const query::Field& field, const QString& text) {
            return commitCell(account, field, text);
        });
    }
}

void AccountsPage::connectKeys() {
    const auto take = [this] {
        m_view->setKeys(m_settings.keys.get());
        m_bulk->setKeys(m_settings.keys.get());
    };
    connect(&m_settings.keys, &SettingBase::changed, this, take);
    take();
    connect(m_view, &AccountView::commandRequested, this, [this](KeyCommand command) {
        if (command == KeyCommand::Assign)
            editSelected(u"owner"_s);
        else if (command == KeyCommand::Tag)
            editSelected(u"tags"_s);
        else if (command == KeyCommand::NewTask)
            requestTask();
    });
}

void AccountsPage::connectBulk() {
    connect(&m_selection, &items::AccountSelection::changed, this, &AccountsPage::showSelection);
    connect(&m_sum, &SelectionSum::added, this, [this](std::optional<qint64> minor) {
        const std::size_t selected = m_selection.size();
        if (selected >= 2 && selected != m_model.list().ids.size())
            showSum(minor);
    });
    connect(m_bulk, &BulkBar::assignRequested, this, [this] { editSelected(u"owner"_s); });
    connect(m_bulk, &BulkBar::tagRequested, this, [this] { editSelected(u"tags"_s); });
    connect(m_bulk, &BulkBar::touchRequested, this, &AccountsPage::touchRequested);
    connect(m_bulk, &BulkBar::newTaskRequested, this, &AccountsPage::requestTask);
    connect(m_bulk, &BulkBar::fieldRequested, this, [this] { editSelected(); });
    connect(m_bulk, &BulkBar::trashRequested, this, &AccountsPage::trashSelected);
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_selection.clear();
        focusList();
    });
}

void AccountsPage::restoreState() {
    const QJsonObject state = m_settings.pageState(u"accounts"_s);
    m_columns.restore(state.value(u"columns"_s).toObject());
    m_columns.setCatalogue(m_session.context().catalogue);
    m_queryBar->setText(state.value(u"query"_s).toString());
    const QString sort = state.value(u"sort"_s).toString(u"arr"_s);
    if (m_session.context().catalogue.get(sort))
        m_sort = query::Sort{sort, state.value(u"descending"_s).toBool(true)};
    setGroup(state.value(u"group"_s).toString(u"tier"_s));
    if (const auto sizes = QByteArray::fromBase64(state.value(u"splitter"_s).toString().toLatin1());
        !sizes.isEmpty())
        m_splitter->restoreState(sizes);
    m_splitter->setHandleWidth(1); // which the state has, too
}

void AccountsPage::saveState() {
    m_columns.rememberWidths(m_view->heads());
    QJsonObject state = m_settings.pageState(u"accounts"_s);
    state.insert(u"columns"_s, m_columns.state());
    state.insert(u"query"_s, m_queryBar->text());
    state.insert(u"group"_s, m_groupBy);
    state.insert(u"sort"_s, m_sort ? m_sort->field : QString());
    state.insert(u"descending"_s, m_sort && m_sort->descending);
    if (!m_paneHost->isSheet())
        state.insert(u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64()));
    m_settings.setPageState(u"accounts"_s, state);
}

} // namespace tenure::views
