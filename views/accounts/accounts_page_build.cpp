// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/roles.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/preview_pane.h"
#include "views/accounts/query_bar.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSplitter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingDelayMs = 60;
constexpr int paneWidth = 324;

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

void AccountsPage::build() {
    m_queryBar = new QueryBar(this);
    m_group = new Button(QString(), Button::Kind::Plain, this);
    m_group->setObjectName(u"groupButton"_s);
    m_group->setSymbol(Icon::List);
    auto* columns = new Button(tr("Columns"), Button::Kind::Plain, this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setSymbol(Icon::Columns);
    auto* share = new Button(QString(), Button::Kind::Plain, this);
    share->setObjectName(u"exportButton"_s);
    share->setSymbol(Icon::Export);
    share->setAccessibleName(tr("Export"));
    setPlainToolTip(share, tr("Export"));
    m_groupMenu = new QMenu(m_group);
    m_columnMenu = new QMenu(columns);
    m_group->setMenu(m_groupMenu);
    columns->setMenu(m_columnMenu);
    connect(share, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_queryBar->text()); });

    auto* row = new QHBoxLayout;
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    row->setSpacing(scaled(8));
    row->addWidget(m_queryBar, 1);
    row->addWidget(m_group);
    row->addWidget(columns);
    row->addWidget(share);
    m_progress = new ProgressLine(this);

    m_view = new AccountView(m_model, m_selection, this);
    m_delegate = new AccountDelegate(
        scaled(rowPixels(m_settings.density.get())),
        [this](const QModelIndex& index) { return choicesFor(index); }, m_view);
    m_view->setItemDelegate(m_delegate);
    m_bulk = new BulkBar(this);
    m_bulk->setWritable(m_session.isWritable());
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_view, 1);
    listLayout->addWidget(m_bulk);
    m_pane = new PreviewPane(m_session, this);
    m_pane->setDisplay(display());
    m_pane->setVisible(m_settings.previewPane.get());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({scaled(916), scaled(paneWidth)});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelayMs);
}

void AccountsPage::buildMenus() {
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] { m_columns.fillMenu(*m_columnMenu); });
    connect(m_groupMenu, &QMenu::aboutToShow, this, [this] {
        m_groupMenu->clear();
        const auto add = [this](const QString& key, const QString& label) {
            QAction* action = m_groupMenu->addAction(QString(label).replace(u'&', u"&&"_s));
            action->setObjectName(u"group."_s + key);
            action->setCheckable(true);
            action->setChecked(m_groupBy == key);
            connect(action, &QAction::triggered, this, [this, key] { setGroup(key); });
        };
        for (const query::Field& field : groupFields(m_session.context().catalogue))
            add(field.key, field.label());
        m_groupMenu->addSeparator();
        add(QString(), tr("No groups"));
    });
}

void AccountsPage::connectParts() {
    connect(m_queryBar, &QueryBar::edited, this, [this] { m_typed.start(); });
    connect(&m_typed, &QTimer::timeout, this, [this] {
        readQuery();
        reload();
    });
    connect(m_queryBar, &QueryBar::left, this, &AccountsPage::focusList);
    connect(&m_loader, &ListLoader::started, m_progress, &ProgressLine::start);
    connect(&m_loader, &ListLoader::loaded, this, &AccountsPage::present);
    connect(&m_loader, &ListLoader::loaded, m_progress, &ProgressLine::stop);
    connect(&m_loader, &ListLoader::failed, m_progress, &ProgressLine::stop);
    connect(&m_loader, &ListLoader::failed, this, &AccountsPage::failed);
    connect(&m_session, &operations::BookSession::changed, this, &AccountsPage::takeChange);
    connect(&m_columns, &ListColumns::changed, this, &AccountsPage::applyColumns);
    connect(m_view->header(), &QHeaderView::sectionClicked, this, &AccountsPage::sortBy);
    connect(m_view, &AccountView::currentAccountChanged, m_pane, &PreviewPane::follow);
    connect(m_view, &AccountView::openRequested, this, [this] { m_pane->show(); });
    connect(m_view, &AccountView::clearRequested, &m_selection, &items::AccountSelection::clear);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { m_closedGroups.append(group.data().toString()); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex& group) { m_closedGroups.removeAll(group.data().toString()); });
    connect(&m_selection, &items::AccountSelection::changed, this, &AccountsPage::showSelection);
    connect(m_bulk, &BulkBar::assignRequested, this, [this] { editSelected(u"owner"_s); });
    connect(m_bulk, &BulkBar::tagRequested, this, [this] { editSelected(u"tags"_s); });
    connect(m_bulk, &BulkBar::fieldRequested, this, [this] { editSelected(); });
    connect(m_bulk, &BulkBar::trashRequested, this, &AccountsPage::trashSelected);
    connect(m_bulk, &BulkBar::clearRequested, &m_selection, &items::AccountSelection::clear);
    connect(m_pane, &PreviewPane::taskDone, this, [this](qint64 task, bool done) {
        operations::setTaskDone(m_session.book(), {task}, done)
            .then(this, [this](const domain::Result<store::Written<bool>>& result) {
                if (!result)
                    Q_EMIT failed(result.error());
            });
    });
    if (m_session.isWritable()) {
        m_model.setCommit([this](qint64 account, const query::Field& field, const QString& text) {
            return commitCell(account, field, text);
        });
    }
}

void AccountsPage::setGroup(const QString& key) {
    m_groupBy = key;
    const auto field = m_session.context().catalogue.get(key);
    m_group->setText(field ? tr("Group: %1").arg(field->label()).replace(u'&', u"&&"_s) : tr("No groups"));
    reload();
}

void AccountsPage::restoreState() {
    const QJsonObject state = m_settings.pageState(u"accounts"_s);
    m_columns.restore(state.value(u"columns"_s).toObject());
    m_columns.setCatalogue(m_session.context().catalogue);
    m_queryBar->setText(state.value(u"query"_s).toString());
    const QString sort = state.value(u"sort"_s).toString();
    if (m_session.context().catalogue.get(sort))
        m_sort = query::Sort{sort, state.value(u"descending"_s).toBool()};
    setGroup(state.value(u"group"_s).toString(u"tier"_s));
    if (const auto sizes = QByteArray::fromBase64(state.value(u"splitter"_s).toString().toLatin1());
        !sizes.isEmpty())
        m_splitter->restoreState(sizes);
}

void AccountsPage::saveState() {
    m_columns.rememberWidths(*m_view->header());
    m_settings.setPageState(u"accounts"_s,
                            {{u"columns"_s, m_columns.state()},
                             {u"query"_s, m_queryBar->text()},
                             {u"group"_s, m_groupBy},
                             {u"sort"_s, m_sort ? m_sort->field : QString()},
                             {u"descending"_s, m_sort && m_sort->descending},
                             {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())}});
}

} // namespace tenure::views
