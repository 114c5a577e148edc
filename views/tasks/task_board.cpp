// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_board.h"

#include "items/task_words.h"
#include "views/keys/key_map.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_desk.h"
#include "views/tasks/task_view.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QLineEdit>
#include <QMenu>
#include <QTimer>

#include <chrono>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using items::TaskListModel;
using operations::TaskListRequest;
using operations::TaskSection;

TaskBoard::TaskBoard(operations::BookSession& session, TaskDesk& desk, UiSettings& settings,
                     const QString& localeName, Scope scope, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session), m_desk(desk), m_settings(settings), m_localeName(localeName),
      m_scope(scope), m_later(new QTimer(this)) {
    setObjectName(name + u"Board"_s);
    build(name);
    m_later->setSingleShot(true);
    m_later->setInterval(60ms); // once for what is typed and for a burst of changes
    m_wanted.mine = m_whose != nullptr;
    connectParts();
    setDensity();
}

void TaskBoard::connectParts() {
    connect(m_later, &QTimer::timeout, this, &TaskBoard::read);
    connect(&m_session, &operations::BookSession::changed, this, &TaskBoard::want);
    connect(m_section, &SegmentedControl::currentChanged, this, [this](int section) {
        m_wanted.section = static_cast<TaskSection>(section);
        want();
    });
    if (m_whose != nullptr) {
        connect(m_whose, &SegmentedControl::currentChanged, this, [this](int whose) {
            m_wanted.mine = whose == 0;
            want();
        });
    }
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString& title) {
        m_wanted.title = title;
        want();
    });
    connect(m_title, &QLineEdit::returnPressed, this, &TaskBoard::takeFocus);
    connect(m_view, &TaskView::commandRequested, this, &TaskBoard::run);
    connect(m_view, &TaskView::menuRequested, this, &TaskBoard::showMenu);
    connect(&m_settings.density, &SettingBase::changed, this, &TaskBoard::setDensity);
}

void TaskBoard::setQuery(const query::Query& query) {
    m_wanted.accounts = query;
    want();
}

void TaskBoard::setAccount(domain::AccountId account) {
    if (m_wanted.account == account)
        return;
    m_wanted.account = account;
    want();
}

void TaskBoard::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void TaskBoard::setDensity() {
    m_view->setRowHeight(scaled(rowPixels(m_settings.density.get())));
}

qint64 TaskBoard::currentAccount() const {
    const domain::Task* task = m_model.taskAt(m_view->currentIndex());
    return task != nullptr ? task->account.value : 0;
}

std::optional<int> TaskBoard::listed() const {
    return m_shown ? std::optional(m_model.rowCount()) : std::nullopt;
}

void TaskBoard::want() {
    m_stale = true;
    if (isVisible())
        m_later->start();
}

void TaskBoard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_shown.reset(); // nobody sees it: it may be sorted anew
    read();
}

void TaskBoard::read() {
    if (m_running || (m_scope == Scope::Account && !m_wanted.account.isValid()))
        return;
    m_running = true;
    m_stale = false;
    using Answer = std::pair<TaskListRequest, domain::Result<operations::TaskList>>;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), wanted = m_wanted] {
            return Answer(wanted, operations::taskList(book, context, wanted));
        },
        [this](const Answer& answer) {
            m_running = false;
            if (m_stale)
                read();
            if (!answer.second)
                Q_EMIT failed(answer.second.error());
            else if (answer.first == m_wanted)
                take(answer.first, *answer.second);
        });
}

void TaskBoard::take(const TaskListRequest& request, operations::TaskList list) {
    const operations::QueryContext& context = m_session.context();
    const bool same = m_shown == request;
    const domain::Task* task = m_model.taskAt(m_view->currentIndex());
    const domain::TaskId current = task != nullptr ? task->id : domain::TaskId();
    m_shown = request;
    m_model.setDisplay({m_session.today(), m_localeName, context.baseCurrency, context.cadenceDays},
                       context.people);
    showCounts(list);
    m_model.setTasks(std::move(list.tasks), request.section,
                     same ? TaskListModel::Arrange::Held : TaskListModel::Arrange::Anew);
    if (!m_view->currentIndex().isValid()) {
        const QModelIndex again = m_model.indexOf(current);
        m_view->setCurrentIndex(again.isValid() ? again : m_model.index(0, 0));
    }
    showNothing();
    Q_EMIT listedChanged();
}

void TaskBoard::run(KeyCommand command) {
    const domain::Task* task = m_model.taskAt(m_view->currentIndex());
    if (command == KeyCommand::NewTask)
        return m_desk.askNew(m_scope == Scope::Account                    ? std::vector{m_wanted.account}
                             : task != nullptr && task->account.isValid() ? std::vector{task->account}
                                                                          : std::vector<domain::AccountId>());
    if (task == nullptr)
        return;
    const domain::Task now = *task;
    if (command == KeyCommand::Open && m_scope == Scope::Book && now.account.isValid())
        Q_EMIT accountRequested(now.account.value);
    else if (command == KeyCommand::Edit || (command == KeyCommand::Open && m_scope == Scope::Account))
        m_desk.askEdit(now.id);
    else if (command == KeyCommand::Assign)
        m_desk.askAssign(now);
    else if (command == KeyCommand::Reschedule && now.state == domain::TaskState::Open)
        m_desk.askReschedule(now.id, m_view->menuPlace());
    else if (command == KeyCommand::Snooze && now.state == domain::TaskState::Open)
        m_desk.askSnooze(now.id, m_view->menuPlace());
    else if (command == KeyCommand::Done) {
        m_desk.setDone(now.id, now.state == domain::TaskState::Open);
        m_view->leaveCurrent();
    }
}

void TaskBoard::showMenu(QPoint where) {
    const domain::Task* task = m_model.taskAt(m_view->currentIndex());
    if (task == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool open = task->state == domain::TaskState::Open;
    const auto add = [&](const QString& text, KeyCommand command, bool enabled) {
        QAction* action = menu->addAction(text, this, [this, command] { run(command); });
        action->setEnabled(enabled);
    };
    const bool writable = m_session.isWritable();
    if (m_scope == Scope::Book)
        add(tr("&Open the account"), KeyCommand::Open, task->account.isValid());
    add(tr("&Edit…"), KeyCommand::Edit, writable);
    add(open ? tr("&Done") : tr("Not &done"), KeyCommand::Done, writable);
    add(tr("&Snooze"), KeyCommand::Snooze, writable && open);
    add(tr("&Reschedule"), KeyCommand::Reschedule, writable && open);
    add(tr("&Assign…"), KeyCommand::Assign, writable);
    QAction* cancel =
        menu->addAction(tr("&Cancel the task"), this, [this, id = task->id] { m_desk.cancel(id); });
    cancel->setEnabled(writable && open);
    menu->popup(where);
}

QList<KeyHint> TaskBoard::keyHints() const {
    using enum KeyCommand;
    const KeyMap& keys = m_settings.keys.get();
    QList<KeyHint> hints = views::keyHints(keys, {{MoveDown, MoveUp}, {Done}, {Snooze}, {Reschedule}});
    if (const QStringList caps = keys.caps(Edit); !caps.isEmpty())
        hints.append({caps.mid(0, 1), tr("edit")});
    if (m_scope == Scope::Book)
        hints.append(views::keyHints(keys, {{Open}}));
    return hints + views::keyHints(keys, {{Assign}, {NewTask}});
}

} // namespace tenure::views
