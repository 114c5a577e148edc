// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/account_page.h"

#include "operations/account_edit.h"
#include "operations/book_session.h"
#include "views/account/account_heading.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/tab_strip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

AccountPage::AccountPage(operations::BookSession& session, const QString& localeName, QWidget* parent)
    : QWidget(parent), m_session(session), m_localeName(localeName), m_loader(session),
      m_heading(new AccountHeading(this)), m_stack(new QStackedWidget(this)), m_more(new QMenu(this)) {
    setObjectName(u"accountPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->setObjectName(u"accountTabPages"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_heading);
    rows->addWidget(m_stack, 1);
    m_heading->tabs().setProperty(regionProperty, 1);
    m_stack->setProperty(regionProperty, 2);
    buildMore();
    buildKeys();
    connect(m_heading, &AccountHeading::listRequested, this, [this] { Q_EMIT listRequested(m_wanted); });
    connect(&m_heading->tabs(), &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        presentTab();
        Q_EMIT stateChanged();
    });
    connect(&m_loader, &AccountLoader::loaded, this, &AccountPage::present);
    connect(&m_loader, &AccountLoader::missing, this, [this](qint64 account) {
        if (account == m_wanted)
            Q_EMIT listRequested(account);
    });
    connect(&m_loader, &AccountLoader::failed, this, &AccountPage::failed);
    connect(&m_session, &operations::BookSession::changed, this, &AccountPage::takeChange);
}

void AccountPage::buildMore() {
    auto* more = new Button(QString(), Button::Kind::Plain, this);
    more->setObjectName(u"accountMore"_s);
    more->setSymbol(Icon::More);
    more->setAccessibleName(tr("More"));
    setPlainToolTip(more, tr("More"));
    more->setMenu(m_more);
    m_heading->addAction(more);
    QAction* back = m_more->addAction(tr("Back to the &list"));
    back->setObjectName(u"accountBack"_s);
    connect(back, &QAction::triggered, this, [this] { Q_EMIT listRequested(m_wanted); });
    QAction* remove = m_more->addAction(tr("&Delete the account"));
    remove->setObjectName(u"accountDelete"_s);
    remove->setEnabled(m_session.isWritable());
    connect(remove, &QAction::triggered, this, &AccountPage::deleteAccount);
}

void AccountPage::buildKeys() {
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            // 9 is the last one, as in browsers.
            const std::size_t place = number == 9 ? m_tabs.size() : std::size_t(number);
            if (place > 0 && place <= m_tabs.size())
                showTab(m_tabs[place - 1].key);
        });
    }
}

void AccountPage::addTab(AccountTab tab) {
    tab.widget->setObjectName(tab.widget->objectName().isEmpty() ? u"accountTab_"_s + tab.key
                                                                 : tab.widget->objectName());
    tab.widget->setAccessibleName(tab.label);
    m_stack->addWidget(tab.widget);
    m_presented.emplace_back();
    const QString label = tab.label;
    m_tabs.push_back(std::move(tab));
    const int place = m_heading->tabs().addTab(label);
    m_heading->tabs().setCount(place, QString());
}

void AccountPage::addHeadAction(QWidget* button) {
    m_heading->addAction(button);
}

items::DisplayContext AccountPage::display() const {
    const operations::QueryContext& context = m_session.context();
    return {m_session.today(), m_localeName, context.baseCurrency, context.cadenceDays};
}

void AccountPage::open(qint64 account, AccountWalk walk) {
    saveDrafts();
    m_walk = std::move(walk);
    m_wanted = account;
    m_loader.load(account);
}

void AccountPage::walk(int step) {
    const qint64 next = m_walk.beside(m_wanted, step);
    if (next == 0)
        return;
    saveDrafts();
    m_wanted = next;
    m_loader.load(next);
}

void AccountPage::present(const operations::AccountSheet& sheet) {
    m_shown = std::make_shared<const ShownAccount>(ShownAccount{sheet, display(), m_session.isWritable()});
    m_heading->present(*m_shown);
    refreshCounts();
    presentTab();
    Q_EMIT stateChanged();
}

void AccountPage::presentTab() {
    const int place = m_heading->tabs().currentIndex();
    if (place < 0 || !m_shown)
        return;
    const auto at = static_cast<std::size_t>(place);
    if (m_presented.at(at) == m_shown || !m_tabs.at(at).present)
        return;
    m_presented.at(at) = m_shown;
    m_tabs.at(at).present(m_shown);
}

void AccountPage::refreshCounts() {
    for (std::size_t place = 0; place < m_tabs.size(); ++place) {
        if (m_tabs[place].count)
            m_heading->tabs().setCount(int(place), m_tabs[place].count(*m_shown));
    }
}

void AccountPage::showTab(const QString& key) {
    const auto tab = std::ranges::find(m_tabs, key, &AccountTab::key);
    if (tab == m_tabs.end())
        return;
    m_heading->tabs().setCurrentIndex(int(tab - m_tabs.begin()));
    takeFocus();
}

QString AccountPage::currentTab() const {
    const int place = m_heading->tabs().currentIndex();
    return place < 0 ? QString() : m_tabs.at(static_cast<std::size_t>(place)).key;
}

void AccountPage::takeFocus() {
    const int place = m_heading->tabs().currentIndex();
    if (place < 0)
        return;
    const AccountTab& tab = m_tabs.at(static_cast<std::size_t>(place));
    if (tab.takeFocus)
        tab.takeFocus();
    else
        tab.widget->setFocus(Qt::OtherFocusReason);
}

bool AccountPage::find() {
    const int place = m_heading->tabs().currentIndex();
    if (place < 0 || !m_tabs.at(static_cast<std::size_t>(place)).find)
        return false;
    m_tabs.at(static_cast<std::size_t>(place)).find();
    return true;
}

void AccountPage::saveDrafts() {
    for (const AccountTab& tab : m_tabs) {
        if (tab.saveDraft)
            tab.saveDraft();
    }
}

void AccountPage::takeChange(const operations::BookChange& change) {
    if (m_wanted == 0)
        return;
    const bool mine = std::ranges::binary_search(change.accounts, m_wanted);
    if (mine || change.everything || change.fieldsChanged)
        m_loader.load(m_wanted);
}

void AccountPage::deleteAccount() {
    const qint64 account = m_wanted;
    operations::trashAccounts(m_session.book(), {{account}})
        .then(this, [this, account](const domain::Result<store::Written<int>>& result) {
            if (!result)
                Q_EMIT failed(result.error());
            else if (account == m_wanted)
                Q_EMIT listRequested(account);
        });
}

QList<KeyHint> AccountPage::keyHints() const {
    QList<KeyHint> keys{{{keycapTexts(Qt::ALT | Qt::Key_1).first(), u"1…9"_s}, tr("tab")}};
    const int place = m_heading->tabs().currentIndex();
    if (place >= 0 && m_tabs.at(static_cast<std::size_t>(place)).keys)
        keys += m_tabs.at(static_cast<std::size_t>(place)).keys();
    if (m_walk.size() > 1)
        keys.append({{u"["_s, u"]"_s}, tr("previous / next account")});
    keys.append({{keycapText(Qt::Key_Escape)}, tr("back to list")});
    return keys;
}

QStringList AccountPage::facts() const {
    const std::size_t place = m_shown ? m_walk.place(m_shown->id().value) : 0;
    if (place == 0)
        return {};
    const QString at = items::countText(static_cast<qint64>(place), m_localeName);
    const QString size = items::countText(static_cast<qint64>(m_walk.size()), m_localeName);
    if (m_walk.name().isEmpty())
        return {tr("Account %1 of %2").arg(at, size)};
    return {tr("Account %1 of %2 in “%3”").arg(at, size, m_walk.name())};
}

void AccountPage::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->text() == "["_L1)
        walk(-1);
    else if (event->text() == "]"_L1)
        walk(1);
    else if (plain && event->key() == Qt::Key_Escape)
        Q_EMIT listRequested(m_wanted);
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

} // namespace tenure::views
