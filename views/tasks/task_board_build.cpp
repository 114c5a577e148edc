// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Of what the board is made, and what it says beside its rows.
#include "items/task_words.h"
#include "views/keys/key_map.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_board.h"
#include "views/tasks/task_view.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using operations::TaskSection;

namespace {

/// The ground of what chooses tasks, with a line below.
class BoardBar : public QWidget {
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

} // namespace

void TaskBoard::build(const QString& name) {
    auto* bar = buildBar(name);
    m_view = new TaskView(m_model, m_settings, m_scope == Scope::Book, this);
    m_view->setObjectName(name + u"List"_s);
    m_nothing = new PlainLabel({}, TextRole::Lead, &Tokens::text2, this);
    m_nothing->setObjectName(name + u"Nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_view);
    int place = 1; // behind the query of a page
    for (QWidget* region : {bar, static_cast<QWidget*>(m_view)})
        region->setProperty(regionProperty, ++place);
}

QWidget* TaskBoard::buildBar(const QString& name) {
    auto* bar = new BoardBar(this);
    m_section = new SegmentedControl(bar);
    m_section->setObjectName(name + u"Section"_s);
    m_section->setAccessibleName(tr("Which tasks"));
    using enum TaskSection;
    for (const TaskSection section : {Open, Waiting, Snoozed, Done})
        m_section->addSegment(items::sectionText(section));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(9));
    row->setSpacing(scaled(8));
    row->addWidget(m_section);
    if (m_scope == Scope::Book && m_session.context().me.isValid()) {
        m_whose = new SegmentedControl(bar);
        m_whose->setObjectName(name + u"Whose"_s);
        m_whose->setAccessibleName(tr("Whose tasks"));
        m_whose->addSegment(tr("Mine"));
        m_whose->addSegment(tr("Everybody's"));
        setPlainToolTip(m_whose, tr("Yours, and those of whom you stand in for today"));
        row->addWidget(m_whose);
    }
    m_title = new QLineEdit(bar);
    m_title->setObjectName(name + u"Title"_s);
    m_title->setAccessibleName(tr("Words of the task"));
    m_title->setPlaceholderText(tr("Words of the task"));
    m_title->setClearButtonEnabled(true);
    m_title->setMaximumWidth(scaled(280));
    auto* add = new Button(tr("New task"), Button::Kind::Plain, bar);
    add->setObjectName(name + u"Add"_s);
    add->setSymbol(Icon::Plus);
    add->setEnabled(m_session.isWritable());
    const auto takeKey = [this, add] {
        add->setKey(QKeySequence(m_settings.keys.get().letter(KeyCommand::NewTask)));
    };
    connect(&m_settings.keys, &SettingBase::changed, add, takeKey);
    takeKey();
    connect(add, &QPushButton::clicked, this, [this] { run(KeyCommand::NewTask); });
    row->addWidget(m_title, 1);
    row->addStretch();
    row->addWidget(add);
    return bar;
}

void TaskBoard::showCounts(const operations::TaskList& list) {
    for (std::size_t section = 0; section < operations::taskSections; ++section) {
        const QString words = items::sectionText(static_cast<TaskSection>(section));
        m_section->setText(static_cast<int>(section),
                           list.counts.at(section) == 0
                               ? words
                               : words + u' ' + items::countText(list.counts.at(section), m_localeName));
    }
}

void TaskBoard::showNothing() {
    const bool nothing = m_model.rowCount() == 0;
    const bool narrowed = m_wanted.accounts.root || !m_wanted.title.trimmed().isEmpty();
    m_nothing->setText(narrowed                                ? tr("No task matches.")
                       : m_wanted.section == TaskSection::Open ? tr("Nothing is open.")
                                                               : tr("No task here."));
    const bool held = m_view->hasFocus() || m_nothing->hasFocus();
    m_nothing->setFocusPolicy(Qt::StrongFocus);
    m_nothing->setVisible(nothing);
    m_view->setVisible(!nothing);
    setFocusProxy(nothing ? static_cast<QWidget*>(m_nothing) : m_view);
    if (held)
        setFocus(Qt::OtherFocusReason);
}

} // namespace tenure::views
