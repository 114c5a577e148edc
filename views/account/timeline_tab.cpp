// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/timeline_tab.h"

#include "operations/promise_edit.h"
#include "operations/touch_edit.h"
#include "views/account/timeline_list.h"
#include "views/account/touch_pane.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPixels = 44;
constexpr int rowPixels = 40;
constexpr int paneWidth = 400;
constexpr int searchDelay = 80; ///< milliseconds

} // namespace

TimelineTab::TimelineTab(operations::BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListView(this)), m_pane(new TouchPane(this)) {
    setObjectName(u"timelineTab"_s);
    m_list->setObjectName(u"timelineRows"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TimelineDelegate(rowPixels, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_pane->setFixedWidth(scaled(paneWidth));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_list, 1);
    columns->addWidget(m_pane);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    rows->addLayout(columns, 1);
    setFocusProxy(m_list);
    m_typed.setSingleShot(true);
    m_typed.setInterval(searchDelay);
    connect(&m_typed, &QTimer::timeout, this, &TimelineTab::narrow);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_filter, &SegmentedControl::currentChanged, this, &TimelineTab::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_presenting)
            showCurrent();
    });
    connect(m_list, &QListView::doubleClicked, this, &TimelineTab::editCurrent);
    connect(m_edit, &QPushButton::clicked, this, &TimelineTab::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &TimelineTab::removeCurrent);
    connect(m_pane, &TouchPane::promiseSettled, this, [this](qint64 promise, domain::PromiseState state) {
        report(operations::settlePromise(m_session.book(), {promise}, state));
    });
}

QWidget* TimelineTab::buildBar() {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(scaled(barPixels));
    m_filter = new SegmentedControl(bar, SegmentedControl::Height::Small);
    m_filter->setObjectName(u"timelineKinds"_s);
    m_filter->setAccessibleName(tr("Kinds that are shown"));
    for (const QString& kind : {tr("All"), tr("Calls"), tr("E-mail"), tr("Meetings"), tr("Notes")})
        m_filter->addSegment(kind);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"timelineSearch"_s);
    m_search->setAccessibleName(tr("Search the timeline"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(220));
    m_search->installEventFilter(this);
    m_cadence = new PlainLabel(QString(), TextRole::Small, &Tokens::text2, bar);
    m_cadence->setObjectName(u"timelineCadence"_s);
    m_edit = new Button(tr("Edit"), Button::Kind::Plain, bar);
    m_edit->setObjectName(u"timelineEdit"_s);
    m_edit->setSymbol(Icon::Edit);
    m_edit->setKey(Qt::Key_E);
    m_remove = new Button(tr("Delete"), Button::Kind::Plain, bar);
    m_remove->setObjectName(u"timelineDelete"_s);
    m_remove->setSymbol(Icon::Trash);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_filter);
    row->addWidget(m_search);
    row->addWidget(m_cadence, 1);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    return bar;
}

QString TimelineTab::cadenceText() const {
    const auto& facts = m_account->details().facts;
    if (!facts)
        return {};
    const int cadence = m_account->display.cadenceDays.at(static_cast<std::size_t>(facts->tier));
    if (!facts->lastTwoWay)
        return tr("No two-way touch yet; every %n day(s) is promised", nullptr, cadence);
    return tr("Last two-way touch %1 ago; every %n day(s) is promised", nullptr, cadence)
        .arg(items::daysText(facts->lastTwoWay->daysTo(m_account->display.today)));
}

void TimelineTab::present(const ShownAccountPtr& account) {
    const bool same = m_account && m_account->id() == account->id();
    const QModelIndex before = m_list->currentIndex();
    const qint64 id = same ? before.data(items::TimelineIdRole).toLongLong() : 0;
    const bool note = !before.data(items::TimelineKindRole).isValid();
    m_account = account;
    m_presenting = true;
    if (!same)
        m_search->clear();
    m_model.setAccount(account->details(), account->display);
    const QModelIndex again = m_model.indexOf(note, id);
    m_list->setCurrentIndex(again.isValid() ? again : m_model.index(0));
    m_presenting = false;
    const auto& facts = account->details().facts;
    const bool late = facts && (!facts->lastTwoWay ||
                                facts->lastTwoWay->daysTo(account->display.today) >
                                    account->display.cadenceDays.at(static_cast<std::size_t>(facts->tier)));
    m_cadence->setText(cadenceText());
    m_cadence->setInk(late ? &Tokens::risk : &Tokens::text2);
    showCurrent();
}

void TimelineTab::narrow() {
    m_model.setFilter(static_cast<items::TimelineFilter>(m_filter->current()));
    m_model.setTyped(m_search->text());
    m_list->setCurrentIndex(m_model.index(0));
    showCurrent();
}

const domain::Touchpoint* TimelineTab::currentTouch() const {
    const QModelIndex current = m_list->currentIndex();
    if (!m_account || !current.data(items::TimelineKindRole).isValid())
        return nullptr;
    const auto& touches = m_account->details().touchpoints;
    const auto touch =
        std::ranges::find(touches, domain::TouchpointId{current.data(items::TimelineIdRole).toLongLong()},
                          &domain::Touchpoint::id);
    return touch == touches.end() ? nullptr : &*touch;
}

const domain::Note* TimelineTab::currentNote() const {
    const QModelIndex current = m_list->currentIndex();
    if (!m_account || !current.isValid() || current.data(items::TimelineKindRole).isValid())
        return nullptr;
    const auto& notes = m_account->details().notes;
    const auto note = std::ranges::find(
        notes, domain::NoteId{current.data(items::TimelineIdRole).toLongLong()}, &domain::Note::id);
    return note == notes.end() ? nullptr : &*note;
}

void TimelineTab::showCurrent() {
    if (!m_account)
        return;
    const bool may = m_session.isWritable();
    m_edit->setVisible(may && (currentTouch() != nullptr || currentNote() != nullptr));
    m_remove->setVisible(may && currentTouch() != nullptr);
    if (const domain::Touchpoint* touch = currentTouch())
        m_pane->present(*m_account, *touch);
    else if (const domain::Note* note = currentNote())
        m_pane->present(*m_account, *note);
    else
        m_pane->presentNothing(m_search->text().isEmpty() && m_filter->current() == 0
                                   ? tr("Nothing has happened yet. L logs what does.")
                                   : tr("Nothing here matches."));
}

void TimelineTab::editCurrent() {
    if (!m_session.isWritable())
        return;
    if (const domain::Touchpoint* touch = currentTouch())
        Q_EMIT editRequested(m_account->details(), *touch);
    else if (const domain::Note* note = currentNote())
        Q_EMIT noteRequested(note->id.value);
}

void TimelineTab::removeCurrent() {
    if (const domain::Touchpoint* touch = currentTouch(); touch != nullptr && m_session.isWritable())
        report(operations::removeTouch(m_session.book(), touch->id));
}

template <class T>
void TimelineTab::report(operations::Edited<T> edit) {
    edit.then(this, [this](const domain::Result<store::Written<T>>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void TimelineTab::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void TimelineTab::find() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<KeyHint> TimelineTab::keyHints() const {
    return {{{u"J"_s, u"K"_s}, tr("move")}, {{u"E"_s}, tr("edit")}, {{u"/"_s}, tr("search")}};
}

bool TimelineTab::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_search) {
        if (press->key() == Qt::Key_Escape || press->key() == Qt::Key_Return ||
            press->key() == Qt::Key_Down) {
            if (press->key() == Qt::Key_Escape)
                m_search->clear();
            takeFocus();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && !press->text().isEmpty() && press->text().front().isLetter()) {
        keyPressEvent(press); // letters are keys here, not the beginning of a row
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineTab::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = m_list->currentIndex().row();
    if (!plain)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_J:
        m_list->setCurrentIndex(m_model.index(std::min(row + 1, m_model.rowCount() - 1)));
        break;
    case Qt::Key_K:
        m_list->setCurrentIndex(m_model.index(std::max(row - 1, 0)));
        break;
    case Qt::Key_E:
    case Qt::Key_Return:
        editCurrent();
        break;
    case Qt::Key_Delete:
        removeCurrent();
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    event->accept();
}

void TimelineTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_pane->setVisible(width() >= scaled(760)); // there is the form for the rest
}

void TimelineTab::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, scaled(barPixels) - 1, width(), 1), tokens.border);
}

} // namespace tenure::views
