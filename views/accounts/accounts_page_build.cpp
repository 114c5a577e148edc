// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Of what the page is made.
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/cell_choices.h"
#include "views/accounts/preview_host.h"
#include "views/accounts/preview_pane.h"
#include "views/query/query_bar.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/button.h"
#include "views/widgets/check_menu.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ground of the query box and its buttons, with a line below.
class QueryRow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(this);
        painter.fillRect(rect(), tokens.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
    }
};

Button* newButton(const QString& name, const QString& text, Icon symbol, QWidget* parent) {
    auto* button = new Button(text, Button::Kind::Plain, parent);
    button->setObjectName(name);
    button->setSymbol(symbol);
    button->setLeading(11);
    return button;
}

} // namespace

QWidget* AccountsPage::buildQueryRow() {
    auto* ground = new QueryRow(this);
    m_queryBar = new QueryBar(m_session, ground);
    m_group = newButton(u"groupButton"_s, QString(), Icon::List, ground);
    m_group->setChevron(true);
    Button* columns = newButton(u"columnsButton"_s, tr("Columns"), Icon::Columns, ground);
    Button* share = newButton(u"exportButton"_s, QString(), Icon::Export, ground);
    share->setAccessibleName(tr("Export"));
    setPlainToolTip(share, tr("Export"));
    m_groupMenu = new QMenu(m_group);
    m_columnMenu = new CheckMenu(columns);
    m_group->setMenu(m_groupMenu);
    columns->setMenu(m_columnMenu);
    connect(share, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_queryBar->text()); });
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(9));
    row->setSpacing(scaled(8));
    row->addWidget(m_queryBar, 1);
    row->addWidget(m_group);
    row->addWidget(columns);
    row->addWidget(share);
    return ground;
}

QWidget* AccountsPage::buildList() {
    m_view = new AccountView(m_model, m_selection, this);
    m_delegate = new AccountDelegate(
        scaled(rowPixels(m_settings.density.get())),
        {.choices = [this](const query::Field& field) { return cellChoices(field, m_session.context()); },
         .problem = [this](const query::Field& field,
                           const QString& text) { return cellProblem(field, text, m_session.context()); },
         .field = [this](const QModelIndex& index) { return m_model.fieldAt(index); },
         .today = [this] { return m_session.today(); }},
        m_view);
    m_view->setItemDelegate(m_delegate);
    m_bulk = new BulkBar(this);
    m_bulk->setWritable(m_session.isWritable());
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bulk);
    return list;
}

void AccountsPage::build() {
    QWidget* queryRow = buildQueryRow();
    m_progress = new ProgressLine(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"accountsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    m_pane = new PreviewPane(m_session, this);
    m_pane->setDisplay(display());
    m_paneHost = new PreviewHost(*m_splitter, *m_pane, m_settings.previewPane.get());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(queryRow);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
    setTabOrder(m_view, m_pane->focusProxy());
    int place = 0;
    for (QWidget* region : {static_cast<QWidget*>(m_queryBar), static_cast<QWidget*>(m_view),
                            static_cast<QWidget*>(m_pane), static_cast<QWidget*>(m_bulk)})
        region->setProperty(regionProperty, ++place);
}

} // namespace tenure::views
