// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/today_page.h"

#include "operations/task_edit.h"
#include "views/accounts/preview_pane.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/today/snooze_dialog.h"
#include "views/today/today_strip.h"
#include "views/today/today_view.h"
#include "views/widgets/plain_text.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using operations::WorkItem;

namespace {

constexpr int mostChanges = 500; ///< accounts that are counted; of them the first are listed
constexpr std::size_t listedChanges = 20;

} // namespace

QDate lastWorkingDay(QDate today) {
    QDate day = today.addDays(-1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return day;
}

TodayPage::TodayPage(operations::BookSession& session, UiSettings& settings, const QString& localeName,
                     QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_localeName(localeName),
      m_strip(new TodayStrip), m_view(new TodayView(m_model, settings)),
      m_nothing(new PlainLabel(QString(), TextRole::Lead, &Tokens::text2)), m_pane(new PreviewPane(session)) {
    setObjectName(u"todayPage"_s);
    build();
    wire();
    setDensity();
    m_later.setSingleShot(true);
    m_later.setInterval(200ms); // once for a burst of changes; and the first list of accounts goes before
    connect(&m_later, &QTimer::timeout, this, &TodayPage::read);
    connect(&session, &operations::BookSession::changed, &m_later, qOverload<>(&QTimer::start));
    m_later.start();
}

void TodayPage::build() {
    m_nothing->setObjectName(u"todayNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_nothing, 1);
    m_pane->setObjectName(u"todayPane"_s);
    m_pane->setMinimumWidth(scaled(280));
    m_pane->setDisplay(display());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"todaySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(905), scaled(335)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_view);
    int place = 0;
    for (QWidget* region :
         {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_pane)})
        region->setProperty(regionProperty, ++place);
}

void TodayPage::wire() {
    connect(m_strip, &TodayStrip::queryRequested, this, &TodayPage::queryRequested);
    connect(m_strip, &TodayStrip::changesRequested, this, &TodayPage::listChanges);
    connect(m_view, &TodayView::currentAccountChanged, m_pane, &PreviewPane::follow);
    connect(m_view, &TodayView::openRequested, this, &TodayPage::accountRequested);
    connect(m_view, &TodayView::doneRequested, this, &TodayPage::finish);
    connect(m_view, &TodayView::newTaskRequested, this, [this](qint64 account) {
        std::vector<domain::AccountId> accounts;
        if (account != 0)
            accounts.push_back({account});
        Q_EMIT newTaskRequested(accounts);
    });
    connect(m_view, &TodayView::snoozeRequested, this, &TodayPage::askSnooze);
    connect(m_pane, &PreviewPane::left, this, &TodayPage::focusList);
    connect(m_pane, &PreviewPane::openRequested, this, &TodayPage::accountRequested);
    connect(m_pane, &PreviewPane::taskDone, this, [this](qint64 task, bool done) {
        report(operations::setTasksDone(m_session.book(), {{task}}, done));
    });
}

template <class T>
void TodayPage::report(operations::Edited<T> edit) {
    edit.then(this, [this](const domain::Result<store::Written<T>>& result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

items::DisplayContext TodayPage::display() const {
    const operations::QueryContext& context = m_session.context();
    return {m_session.today(), m_localeName, context.baseCurrency, context.cadenceDays};
}

std::optional<qint64> TodayPage::count() const {
    return m_read ? std::optional<qint64>(static_cast<qint64>(m_work.items.size())) : std::nullopt;
}

QStringList TodayPage::facts() const {
    if (!m_read)
        return {};
    return {tr("%n open", nullptr, int(m_work.items.size())), tr("%n done today", nullptr, m_work.doneToday)};
}

QList<KeyHint> TodayPage::keyHints() const {
    using enum KeyCommand;
    return views::keyHints(m_settings.keys.get(),
                           {{MoveDown, MoveUp}, {Done}, {Snooze}, {LogTouch}, {Open}, {NewTask}});
}

qint64 TodayPage::currentAccount() const {
    const WorkItem* item = m_model.itemAt(m_view->currentIndex());
    return item == nullptr ? 0 : item->account.value;
}

void TodayPage::focusList() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void TodayPage::setDensity() {
    m_view->setRowHeight(scaled(rowPixels(m_settings.density.get())));
}

void TodayPage::read() {
    const QDate since = lastWorkingDay(m_session.today());
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), since]() -> domain::Result<Reading> {
            Reading reading;
            return operations::todayWork(book, context)
                .and_then([&](operations::TodayWork work) {
                    reading.work = std::move(work);
                    return operations::todayFigures(book, context);
                })
                .and_then([&](operations::TodayFigures figures) {
                    reading.figures = std::move(figures);
                    return operations::changesSince(book, since, mostChanges);
                })
                .map([&](std::vector<operations::AccountChanges> changes) {
                    reading.changes = std::move(changes);
                    return std::move(reading);
                });
        },
        [this, since, number = ++m_number](const domain::Result<Reading>& reading) {
            if (number != m_number)
                return;
            m_since = since;
            if (reading)
                take(*reading);
            else
                Q_EMIT failed(reading.error());
        });
}

void TodayPage::take(const Reading& reading) {
    const bool held = m_read && m_view->hasFocus();
    const QString key = m_model.keyAt(m_view->currentIndex());
    m_read = true;
    m_work = reading.work;
    m_changes = reading.changes;
    m_strip->setDisplay(display());
    m_strip->setFigures(reading.figures);
    int changes = 0;
    for (const operations::AccountChanges& change : m_changes)
        changes += change.transactions;
    m_strip->setChanged(m_since, static_cast<qint64>(m_changes.size()), changes);
    m_pane->setDisplay(display());
    m_model.setDisplay(display());
    m_model.setWork(m_work, held ? items::TodayModel::Arrange::Held : items::TodayModel::Arrange::Anew);
    if (!held || m_model.itemCount() == 0)
        m_view->restore(key);
    const bool nothing = m_work.items.empty();
    m_nothing->setText(
        m_work.nextDue
            ? tr("Nothing due. The next task is due on %1.").arg(items::dayText(*m_work.nextDue, display()))
            : tr("Nothing due."));
    m_nothing->setVisible(nothing);
    m_view->setVisible(!nothing);
    m_pane->refresh();
    Q_EMIT stateChanged();
}

void TodayPage::finish(const QModelIndex& row) {
    const WorkItem* item = m_model.itemAt(row);
    if (item == nullptr || !m_session.isWritable())
        return;
    if (item->task)
        report(operations::setTasksDone(m_session.book(), {item->task->id}, true));
    else
        report(operations::settleProblems(m_session.book(), {*item}));
}

void TodayPage::snooze(const WorkItem& item, QDate until) {
    if (item.task)
        report(operations::snoozeTasks(m_session.book(), {item.task->id}, until));
    else
        report(operations::settleProblems(m_session.book(), {item}, until));
}

void TodayPage::askSnooze(const QModelIndex& row, QPoint where) {
    const WorkItem* item = m_model.itemAt(row);
    if (item == nullptr || !m_session.isWritable())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"snoozeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, int days) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, item = *item, days] { snooze(item, m_session.today().addDays(days)); });
    };
    add(tr("&1 day"), 1);
    add(tr("&3 days"), 3);
    add(tr("1 &week"), 7);
    connect(menu->addAction(tr("Until a &date…")), &QAction::triggered, this,
            [this, item = *item] { askDate(item); });
    menu->popup(where);
}

void TodayPage::askDate(const WorkItem& item) {
    auto* dialog = new SnoozeDialog(m_session.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SnoozeDialog::chosen, this, [this, item](QDate until) { snooze(item, until); });
    dialog->open();
}

void TodayPage::listChanges(QPoint where) {
    if (m_changes.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"changesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(m_changes.size(), listedChanges); ++i) {
        const operations::AccountChanges& change = m_changes[i];
        QString text = change.lastAuthor.isEmpty()
                           ? tr("%1: %2").arg(change.name, change.lastLabel)
                           : tr("%1: %2 (%3)").arg(change.name, change.lastLabel, change.lastAuthor);
        text.replace(u'&', u"&&"_s);
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, account = change.account.value] { Q_EMIT accountRequested(account); });
    }
    menu->popup(where);
}

} // namespace tenure::views
