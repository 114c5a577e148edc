// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/history_tab.h"

#include "views/account/sheet_delegate.h"
#include "views/account/sheet_tree.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPixels = 44;
constexpr int mostTransactions = 500;
/// A transaction that changed more than this is closed at first: an import, a new account.
constexpr int mostOpenLines = 6;
constexpr int typingDelayMs = 120;

} // namespace

HistoryTab::HistoryTab(operations::BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new SheetTree(this)) {
    setObjectName(u"historyTab"_s);
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setAccessibleName(tr("History of the account"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new SheetDelegate({}, m_tree));
    m_tree->header()->setStretchLastSection(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    rows->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelayMs);
    connect(&m_typed, &QTimer::timeout, this, &HistoryTab::filter);
    connect(m_tree, &SheetTree::currentRowChanged, this, &HistoryTab::showWhetherUndoable);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    showWhetherUndoable();
}

QWidget* HistoryTab::buildBar() {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(scaled(barPixels));
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setPlaceholderText(tr("Filter by field, value or person…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(scaled(300));
    m_note = new ElidedLabel({}, TextRole::Small, &Tokens::text3, bar);
    m_note->setObjectName(u"historyNote"_s);
    m_undo = new Button(tr("Undo this"), Button::Kind::Plain, bar);
    m_undo->setObjectName(u"historyUndo"_s);
    m_undo->setSymbol(Icon::Undo);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(10));
    row->addWidget(m_filter);
    row->addWidget(m_note, 1);
    row->addWidget(m_undo);
    connect(m_filter, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_undo, &QPushButton::clicked, this, &HistoryTab::undoCurrent);
    return bar;
}

void HistoryTab::present(const ShownAccountPtr& account) {
    m_account = account;
    if (m_running)
        m_again = true;
    else
        load();
}

void HistoryTab::load() {
    m_running = true;
    m_again = false;
    using History = domain::Result<std::vector<operations::HistoryEntry>>;
    m_session.inBackground(
        this,
        [&book = m_session.book(), id = m_account->id()] {
            return std::pair<qint64, History>(id.value,
                                              operations::accountHistory(book, id, mostTransactions));
        },
        [this](const std::pair<qint64, History>& answer) {
            m_running = false;
            if (m_again) // somebody walked on: stale
                load();
            else if (answer.second)
                take(answer.first, *answer.second);
            else
                Q_EMIT failed(answer.second.error());
        });
}

void HistoryTab::take(qint64 account, const std::vector<operations::HistoryEntry>& history) {
    const qint64 current = m_tree->currentIndex().data(items::TransactionRole).toLongLong();
    m_model.setHistory(history, m_account->display);
    openFew();
    const bool same = m_shown == account;
    m_shown = account;
    const QModelIndex again = same ? m_model.indexOf(current) : QModelIndex();
    m_tree->setCurrentIndex(again.isValid() ? again : m_model.index(0, 0));
    m_note->setText(static_cast<int>(history.size()) < mostTransactions
                        ? QString()
                        : tr("The last %n change(s)", nullptr, mostTransactions));
    showWhetherUndoable();
}

void HistoryTab::openFew() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_tree->setExpanded(index, m_model.rowCount(index) <= mostOpenLines);
    }
}

void HistoryTab::filter() {
    m_model.setFilter(m_filter->text());
    openFew();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    m_note->setText(m_model.rowCount() == 0 ? tr("No change has this in it.") : QString());
    showWhetherUndoable();
}

void HistoryTab::showWhetherUndoable() {
    const QModelIndex current = m_tree->currentIndex();
    m_undo->setEnabled(m_session.isWritable() && current.isValid() &&
                       !current.data(items::UndoneRole).toBool());
}

void HistoryTab::undoCurrent() {
    const domain::TransactionId transaction{m_tree->currentIndex().data(items::TransactionRole).toLongLong()};
    if (!transaction.isValid())
        return;
    // The session outlives the page while its book is being closed.
    const QPointer<HistoryTab> self(this);
    m_session.undo(transaction, [self](const domain::Result<store::UndoOutcome>& outcome) {
        if (!self)
            return;
        if (outcome)
            Q_EMIT self->undone(*outcome);
        else
            Q_EMIT self->failed(outcome.error());
    });
}

void HistoryTab::find() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryTab::takeFocus() {
    m_tree->setFocus(Qt::OtherFocusReason);
}

QList<KeyHint> HistoryTab::keyHints() const {
    return {{{u"J"_s, u"K"_s}, tr("move")}, {{u"/"_s}, tr("filter")}};
}

void HistoryTab::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus()) {
        m_filter->clear();
        takeFocus();
    } else {
        return QWidget::keyPressEvent(event);
    }
    event->accept();
}

void HistoryTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, scaled(barPixels) - 1, width(), 1), tokens.line);
}

void HistoryTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int fixed = scaled(150);
    const int room = std::max(scaled(400), width() - 2 * fixed);
    m_tree->setColumnWidth(int(items::HistoryColumn::What), room * 40 / 100);
    m_tree->setColumnWidth(int(items::HistoryColumn::Before), room * 30 / 100);
    m_tree->setColumnWidth(int(items::HistoryColumn::After), room * 30 / 100);
    m_tree->setColumnWidth(int(items::HistoryColumn::Who), fixed);
}

} // namespace tenure::views
