// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/notes_tab.h"

#include "operations/account_edit.h"
#include "operations/note_edit.h"
#include "views/account/note_delegate.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/markdown_view.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPixels = 44;
constexpr int listWidth = 320;

Button* newButton(const QString& name, const QString& text, Icon symbol, QWidget* parent) {
    auto* button = new Button(text, Button::Kind::Plain, parent);
    button->setObjectName(name);
    button->setSymbol(symbol);
    return button;
}

} // namespace

NotesTab::NotesTab(operations::BookSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(u"notesTab"_s);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // the line between them
    columns->addWidget(buildList());
    columns->addWidget(buildPage(), 1);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_presenting)
            return; // what is being written stays
        saveDraft();
        showCurrent();
    });
    connect(m_list, &QListView::doubleClicked, this, &NotesTab::beginEdit);
    showCurrent();
}

QWidget* NotesTab::buildList() {
    auto* side = new QWidget(this);
    side->setFixedWidth(scaled(listWidth));
    auto* bar = new QWidget(side);
    bar->setFixedHeight(scaled(barPixels));
    Button* add = newButton(u"addNote"_s, tr("Note"), Icon::Plus, bar);
    add->setKey(Qt::Key_N);
    add->setEnabled(m_session.isWritable());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->addWidget(new PlainLabel(tr("Notes"), TextRole::Emphasis, &Tokens::text, bar));
    row->addStretch();
    row->addWidget(add);
    m_list = new QListView(side);
    m_list->setObjectName(u"noteList"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, &NotesTab::beginNew);
    return side;
}

QWidget* NotesTab::buildPage() {
    auto* page = new QWidget(this);
    auto* bar = new QWidget(page);
    bar->setFixedHeight(scaled(barPixels));
    m_byline = new PlainLabel({}, TextRole::Small, &Tokens::text2, bar);
    m_byline->setObjectName(u"noteByline"_s);
    m_edit = newButton(u"editNote"_s, tr("Edit"), Icon::Edit, bar);
    m_edit->setKey(Qt::Key_E);
    m_remove = newButton(u"removeNote"_s, tr("Delete"), Icon::Trash, bar);
    m_save = new Button(tr("Save"), Button::Kind::Primary, bar);
    m_save->setObjectName(u"saveNote"_s);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(6));
    row->addWidget(m_byline, 1);
    for (Button* button : {m_edit, m_remove, m_save})
        row->addWidget(button);
    m_view = new MarkdownView(page);
    m_view->setObjectName(u"noteView"_s);
    m_view->setAccessibleName(tr("Note"));
    m_editor = new QPlainTextEdit(page);
    m_editor->setObjectName(u"noteEditor"_s);
    m_editor->setAccessibleName(tr("Text of the note"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(tr("Plain text or Markdown"));
    m_editor->installEventFilter(this);
    m_empty = new PlainLabel(tr("No note yet."), TextRole::Base, &Tokens::text3, page);
    m_empty->setObjectName(u"noteEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QTextDocument* document : {m_view->document(), m_editor->document()})
        document->setDocumentMargin(scaled(16));
    m_stack = new QStackedWidget(page);
    for (QWidget* each : std::initializer_list<QWidget*>{m_empty, m_view, m_editor})
        m_stack->addWidget(each);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(m_stack, 1);
    connect(m_edit, &QPushButton::clicked, this, &NotesTab::beginEdit);
    connect(m_remove, &QPushButton::clicked, this, &NotesTab::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, [this] {
        saveDraft();
        takeFocus();
    });
    return page;
}

bool NotesTab::isWriting() const {
    return m_stack->currentWidget() == m_editor;
}

qint64 NotesTab::currentNote() const {
    return m_list->currentIndex().data(items::NoteIdRole).toLongLong();
}

void NotesTab::present(const ShownAccountPtr& account) {
    const bool same = m_account && m_account->id() == account->id();
    const qint64 current = same ? currentNote() : 0;
    m_account = account;
    m_presenting = true;
    m_model.setAccount(account->details(), account->display);
    const QModelIndex again = m_model.indexOf(current);
    m_list->setCurrentIndex(again.isValid() ? again : m_model.index(0));
    m_presenting = false;
    if (!isWriting() || !same)
        showCurrent();
}

void NotesTab::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    const bool any = current.isValid();
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    m_byline->setText(current.data(items::NoteBylineRole).toString());
    m_view->present(current.data(items::NoteBodyRole).toString());
    m_edit->setVisible(any && m_session.isWritable());
    m_remove->setVisible(any && m_session.isWritable());
    m_save->hide();
    Q_EMIT stateChanged();
}

void NotesTab::beginNew() {
    if (!m_session.isWritable() || !m_account)
        return;
    saveDraft();
    m_written = 0;
    m_editor->clear();
    m_byline->setText(tr("New note"));
    m_stack->setCurrentWidget(m_editor);
    m_edit->hide();
    m_remove->hide();
    m_save->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT stateChanged();
}

void NotesTab::beginEdit() {
    if (!m_session.isWritable() || currentNote() == 0)
        return;
    beginNew();
    m_written = currentNote();
    m_byline->setText(m_list->currentIndex().data(items::NoteBylineRole).toString());
    m_editor->setPlainText(m_list->currentIndex().data(items::NoteBodyRole).toString());
    m_editor->moveCursor(QTextCursor::End);
}

void NotesTab::endWriting() {
    m_written = 0;
    m_editor->clear();
    showCurrent();
}

void NotesTab::saveDraft() {
    if (!isWriting())
        return;
    const QString text = m_editor->toPlainText().trimmed();
    if (!text.isEmpty())
        write(m_written, text);
    endWriting();
}

void NotesTab::write(qint64 note, const QString& text) {
    const auto report = [this](const auto& result) {
        if (!result)
            Q_EMIT failed(result.error());
    };
    if (note != 0) {
        operations::changeNote(m_session.book(), {note}, text)
            .then(this, [report](const domain::Result<store::Written<bool>>& done) { report(done); });
        return;
    }
    domain::Note added;
    added.account = m_account->id();
    added.author = m_session.context().me;
    added.body = text;
    operations::addNote(m_session.book(), added)
        .then(this, [report](const domain::Result<store::Written<domain::NoteId>>& done) { report(done); });
}

void NotesTab::removeCurrent() {
    if (currentNote() == 0)
        return;
    operations::removeNote(m_session.book(), {currentNote()})
        .then(this, [this](const domain::Result<store::Written<bool>>& done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void NotesTab::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<KeyHint> NotesTab::keyHints() const {
    if (isWriting())
        return {{keycapTexts(Qt::CTRL | Qt::Key_Return), tr("save")},
                {{keycapText(Qt::Key_Escape)}, tr("leave as it was")}};
    QList<KeyHint> keys{{{u"J"_s, u"K"_s}, tr("move")}};
    if (m_session.isWritable())
        keys += QList<KeyHint>{{{u"N"_s}, tr("new note")}, {{u"E"_s}, tr("edit")}};
    return keys;
}

bool NotesTab::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_editor) {
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers().testFlag(Qt::ControlModifier))
            saveDraft();
        else if (press->key() == Qt::Key_Escape)
            endWriting();
        else
            return false;
        takeFocus();
        return true;
    }
    // Letters are no type-ahead here.
    if (!press->text().isEmpty() && press->text().front().isPrint()) {
        keyPressEvent(press);
        if (!press->isAccepted())
            QCoreApplication::sendEvent(parentWidget(), press);
        return true;
    }
    return false;
}

void NotesTab::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = m_list->currentIndex().row();
    switch (plain ? event->key() : 0) {
    case Qt::Key_J:
    case Qt::Key_K: {
        const QModelIndex next = m_model.index(row + (event->key() == Qt::Key_J ? 1 : -1));
        if (next.isValid())
            m_list->setCurrentIndex(next);
        break;
    }
    case Qt::Key_N:
        beginNew();
        break;
    case Qt::Key_E:
    case Qt::Key_F2:
        beginEdit();
        break;
    default:
        return event->ignore();
    }
    event->accept();
}

void NotesTab::hideEvent(QHideEvent* event) {
    saveDraft();
    QWidget::hideEvent(event);
}

void NotesTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(scaled(listWidth), 0, 1, height()), tokens.border);
    painter.fillRect(QRect(0, scaled(barPixels) - 1, width(), 1), tokens.line);
}

} // namespace tenure::views
