// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accounts_page.h"

#include "domain/money.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_view.h"
#include "views/accounts/preview_host.h"
#include "views/accounts/preview_pane.h"
#include "views/query/query_bar.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/keycap.h"

#include <QKeyEvent>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

AccountsPage::AccountsPage(operations::BookSession& session, UiSettings& settings, const QString& localeName,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_localeName(localeName),
      m_model(m_selection), m_loader(session), m_sum(session) {
    setObjectName(u"accountsPage"_s);
    build();
    buildMenus();
    connectParts();
    connectList();
    connectBulk();
    connectKeys();
    restoreState();
    reload();
}

AccountsPage::~AccountsPage() {
    saveState();
}

items::DisplayContext AccountsPage::display() const {
    const operations::QueryContext& context = m_session.context();
    return {m_session.today(), m_localeName, context.baseCurrency, context.cadenceDays};
}

QStringList AccountsPage::facts() const {
    const operations::AccountList& list = m_model.list();
    QStringList facts{tr("%n account(s)", nullptr, static_cast<int>(list.ids.size()))};
    if (const auto arr = sumOfList(list, u"arr"_s)) {
        facts.append(tr("%1 ARR").arg(domain::formatMoney({*arr, m_session.context().baseCurrency},
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
    m_goTo = m_model.indexOf(account).isValid() ? 0 : account;
    m_view->goTo(account);
}

void AccountsPage::showAccount(qint64 account) {
    goTo(account);
    if (m_goTo != 0)
        setQueryText({});
    focusList();
}

void AccountsPage::setPreviewShown(bool shown) {
    m_paneHost->setWanted(shown);
}

void AccountsPage::setDensity() {
    m_delegate->setRowHeight(scaled(rowPixels(m_settings.density.get())));
    m_view->doItemsLayout();
}

QList<KeyHint> AccountsPage::keyHints() const {
    if (m_view->isEditing())
        return {{{keycapText(Qt::Key_Return)}, tr("save")},
                {{keycapText(Qt::Key_Tab)}, tr("save and go on")},
                {{keycapText(Qt::Key_Escape)}, tr("leave as it was")}};
    if (m_queryBar->focusProxy()->hasFocus())
        return {{{keycapText(Qt::Key_Return)}, tr("to the list")},
                {{u"←"_s}, tr("condition before")},
                {keycapTexts(Qt::CTRL | Qt::SHIFT | Qt::Key_E), tr("as text")},
                {{keycapText(Qt::Key_Escape)}, tr("back")}};
    using enum KeyCommand;
    if (window()->focusWidget() != m_view)
        return QList<KeyHint>{{{u"F6"_s}, tr("next region")}} +
               views::keyHints(m_settings.keys.get(), {{Find}});
    return views::keyHints(m_settings.keys.get(), {{MoveDown, MoveUp}, {Select}, {Open}, {Edit}, {Find}});
}

void AccountsPage::keyPressEvent(QKeyEvent* event) {
    if (m_settings.keys.get().command(*event) == KeyCommand::Find) {
        focusQuery();
    } else if (event->key() == Qt::Key_Escape) {
        m_paneHost->closeSheet();
        focusList();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AccountsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_paneHost->setWindowWidth(window()->width());
}

} // namespace tenure::views
