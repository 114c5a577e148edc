// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/trash/trash_dialog.h"

#include "items/roles.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 1'000;
constexpr int typingDelayMs = 120;

} // namespace

TrashDialog::TrashDialog(operations::BookSession& session, const items::DisplayContext& display,
                         QWidget* parent)
    : QDialog(parent), m_session(session), m_localeName(display.localeName), m_model(display),
      m_search(new QLineEdit), m_list(new QTreeView),
      m_empty(new PlainLabel({}, TextRole::Base, &Tokens::text2)), m_footer(new DialogFooter),
      m_restore(new Button(tr("Restore"), Button::Kind::Primary)), m_cancel(new Button(tr("Close"))) {
    setObjectName(u"trashDialog"_s);
    setWindowTitle(tr("Deleted accounts"));
    buildFooter();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(m_footer);
    resize(scaled(760), scaled(480));
    connectParts();
    m_search->setFocus(Qt::OtherFocusReason);
    load();
}

QWidget* TrashDialog::buildBody() {
    m_search->setObjectName(u"trashSearch"_s);
    m_search->setAccessibleName(tr("Find deleted accounts"));
    m_search->setPlaceholderText(tr("Name, domain, external id or owner…"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"trashList"_s);
    m_list->setAccessibleName(tr("Deleted accounts"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ListRowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    QHeaderView* heads = m_list->header();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(items::TrashModel::Account, QHeaderView::Stretch);
    m_empty->setObjectName(u"trashEmpty"_s);
    m_empty->hide();
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(12));
    rows->addWidget(m_search);
    rows->addWidget(m_empty);
    rows->addWidget(m_list, 1);
    return body;
}

void TrashDialog::buildFooter() {
    m_restore->setObjectName(u"trashRestore"_s);
    m_restore->setDefault(true);
    m_restore->setEnabled(false);
    m_cancel->setObjectName(u"trashClose"_s);
    m_footer->addButton(m_cancel);
    m_footer->addButton(m_restore);
}

void TrashDialog::connectParts() {
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelayMs);
    connect(&m_typed, &QTimer::timeout, this, &TrashDialog::load);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_session, &operations::BookSession::changed, this, &TrashDialog::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::showChosen);
    connect(m_list, &QTreeView::doubleClicked, this, &TrashDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void TrashDialog::load() {
    m_typed.stop();
    m_isReading = true;
    m_session.inBackground(
        this,
        [&book = m_session.book(), typed = m_search->text()] {
            return operations::findInTrash(book, typed, mostEntries);
        },
        [this, reading = ++m_reading](domain::Result<operations::Trash> trash) {
            if (reading != m_reading)
                return;
            m_isReading = false;
            if (trash)
                take(*std::move(trash));
            else
                Q_EMIT failed(trash.error());
        });
}

void TrashDialog::take(operations::Trash trash) {
    const auto listed = static_cast<qint64>(trash.entries.size());
    m_empty->setText(trash.total == 0 ? tr("Nothing is deleted.") : tr("No deleted account matches."));
    m_empty->setVisible(trash.found == 0);
    m_list->setVisible(trash.found > 0);
    if (m_model.setEntries(std::move(trash.entries)) && listed > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    m_footer->setNote(
        trash.found > listed
            ? tr("The latest %1 of %2 are listed; type to find others")
                  .arg(items::countText(listed, m_localeName), items::countText(trash.found, m_localeName))
            : tr("%n deleted account(s)", nullptr, static_cast<int>(trash.found)));
    showChosen();
    if (std::exchange(m_restoreOne, false) && trash.found == 1)
        restore();
}

std::vector<domain::AccountId> TrashDialog::chosen() const {
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<domain::AccountId> accounts;
    for (const QModelIndex& row : rows)
        accounts.push_back({row.data(items::AccountIdRole).toLongLong()});
    return accounts;
}

void TrashDialog::showChosen() {
    const auto count = static_cast<int>(m_list->selectionModel()->selectedRows().size());
    m_restore->setText(count > 1 ? tr("Restore %n account(s)", nullptr, count) : tr("Restore"));
    m_restore->setEnabled(count > 0 && m_session.isWritable());
}

void TrashDialog::restore() {
    if (m_typed.isActive() || m_isReading) {
        m_restoreOne = true; // what is marked was found by other words
        return;
    }
    const std::vector<domain::AccountId> accounts = chosen();
    if (accounts.empty() || !m_session.isWritable())
        return;
    accept();
    Q_EMIT restoreRequested(accounts);
}

/// From the search field the arrows mark rows; Enter restores from either.
bool TrashDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enters) { // also before the first reading, when there is nothing to press yet
        restore();
        return true;
    }
    const bool moves = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up ||
                       key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp;
    if (watched == m_search && moves) {
        m_list->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tenure::views
