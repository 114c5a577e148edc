// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/tasks_page.h"

#include "views/query/query_bar.h"
#include "views/shell/fonts.h"
#include "views/tasks/task_board.h"
#include "views/widgets/keycap.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class QueryGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokensOf(this).surface); }
};

} // namespace

TasksPage::TasksPage(operations::BookSession& session, TaskDesk& desk, UiSettings& settings,
                     const QString& localeName, QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"tasksPage"_s);
    auto* ground = new QueryGround(this);
    m_query = new QueryBar(session, ground);
    m_query->setName(u"tasksQuery"_s);
    m_query->setPlaceholder(tr("Tasks of which accounts…"));
    m_query->setProperty(regionProperty, 1);
    m_board = new TaskBoard(session, desk, settings, localeName, TaskBoard::Scope::Book, u"tasks"_s, this);
    auto* row = new QVBoxLayout(ground);
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), 0);
    row->addWidget(m_query);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(ground);
    layout->addWidget(m_board, 1);
    setFocusProxy(m_board);
    connect(m_query, &QueryBar::queryChanged, this, [this] { m_board->setQuery(m_query->query()); });
    connect(m_query, &QueryBar::left, this, &TasksPage::focusList);
    connect(m_board, &TaskBoard::accountRequested, this, &TasksPage::accountRequested);
    connect(m_board, &TaskBoard::failed, this, &TasksPage::failed);
    connect(m_board, &TaskBoard::listedChanged, this, [this] {
        const auto listed = m_board->listed();
        m_query->setCount(listed ? tr("%n task(s)", nullptr, *listed) : QString());
        Q_EMIT stateChanged();
    });
}

QList<KeyHint> TasksPage::keyHints() const {
    if (m_query->focusProxy()->hasFocus())
        return {{{keycapText(Qt::Key_Return)}, tr("to the list")},
                {{keycapText(Qt::Key_Escape)}, tr("back")}};
    return m_board->keyHints();
}

QStringList TasksPage::facts() const {
    const auto listed = m_board->listed();
    return listed ? QStringList{tr("%n task(s)", nullptr, *listed)} : QStringList();
}

void TasksPage::focusList() {
    m_board->takeFocus();
}

void TasksPage::focusQuery() {
    m_query->takeFocus();
}

} // namespace tenure::views
