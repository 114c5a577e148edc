// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette.h"

#include "views/palette/palette_parts.h"
#include "views/shell/tokens.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

Palette::Palette(UiSettings& settings, QWidget* window) : QWidget(window), m_recent(settings) {
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search or run a command"));
    hide();
    connect(&m_model, &PaletteModel::refined, this, &Palette::refine);
}

Palette::~Palette() = default;

void Palette::prepare() {
    if (m_frame == nullptr)
        build();
}

void Palette::open(const QString& text) {
    prepare();
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        Q_EMIT opening();
    }
    m_model.leaveAll();
    m_model.setRecent(m_recent.ids());
    show();
    raise();
    m_input->setText(text);
    find(text);
    m_input->setFocus(Qt::PopupFocusReason);
}

void Palette::close() {
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_runWhenThere.reset();
    hide();
    m_model.leaveAll();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Palette::find(const QString& text) {
    m_moved = false;
    m_runWhenThere.reset();
    m_model.find(text);
    showState();
    choose(m_model.firstEntry());
}

/// A source knows more. What somebody chose stays current; else the first is.
void Palette::refine() {
    if (!isVisible())
        return;
    const QModelIndex same = m_moved ? m_model.entryOf(m_chosen) : QModelIndex();
    showState();
    choose(same.isValid() ? same : m_model.firstEntry());
    if (m_runWhenThere && !m_model.isBusy())
        runCurrent(*m_runWhenThere);
}

void Palette::showState() {
    const bool any = m_model.entryCount() > 0;
    m_path->setTitles(m_model.path());
    m_input->setPlaceholderText(m_model.path().isEmpty() ? tr("Search or run a command") : tr("Choose"));
    m_prefixes->setVisible(m_model.path().isEmpty());
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_input->setAccessibleDescription(any ? tr("%n result(s)", nullptr, m_model.entryCount())
                                          : m_nothing->text());
    place();
}

void Palette::choose(const QModelIndex& index) {
    const PaletteEntry* chosen = m_model.entry(index);
    m_chosen = chosen == nullptr ? QString() : chosen->id;
    m_list->choose(index);
}

void Palette::move(int step) {
    m_moved = true;
    choose(m_model.beside(m_list->currentIndex(), step));
}

void Palette::page(int step) {
    constexpr int rows = 8;
    for (int i = 0; i < rows; ++i) {
        const QModelIndex next = m_model.beside(m_list->currentIndex(), step);
        const bool around = (next.row() - m_list->currentIndex().row()) * step <= 0;
        if (around && i > 0)
            break;
        m_list->setCurrentIndex(next);
    }
    m_moved = true;
    choose(m_list->currentIndex());
}

void Palette::runCurrent(Run run) {
    // What is typed may find more than is shown yet: nobody means what they have not seen.
    if (!m_moved && m_model.isBusy()) {
        m_runWhenThere = run;
        return;
    }
    m_runWhenThere.reset();
    runEntry(m_list->currentIndex(), run);
}

void Palette::runEntry(const QModelIndex& index, Run run) {
    const PaletteEntry* chosen = m_model.entry(index);
    if (chosen == nullptr || !chosen->isEnabled)
        return;
    if (!chosen->run) {
        goInto(index);
        return;
    }
    const PaletteEntry entry = *chosen; // what it does may change the list
    m_recent.remember(entry.id);
    if (run == Run::Close)
        close(); // the focus is where it was before what runs looks at it
    entry.run();
    if (run == Run::KeepOpen && QApplication::activeModalWidget() == nullptr) {
        m_model.setRecent(m_recent.ids());
        m_input->setFocus(Qt::PopupFocusReason);
        m_input->selectAll();
    }
}

void Palette::goInto(const QModelIndex& index) {
    const PaletteEntry* chosen = m_model.entry(index);
    if (chosen == nullptr || !chosen->isEnabled || !chosen->arguments)
        return;
    m_recent.remember(chosen->id);
    const PaletteEntry entry = *chosen;
    m_model.enter(entry);
    m_input->clear();
    find({});
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers held) {
    const bool control = held.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        page(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent(control ? Run::KeepOpen : Run::Close);
        return true;
    case Qt::Key_Tab:
        goInto(m_list->currentIndex());
        return true;
    case Qt::Key_Backtab:
        m_model.leave() ? find({}) : void();
        return true;
    case Qt::Key_Backspace:
        if (!m_input->text().isEmpty() || !m_model.leave())
            return false;
        find({});
        return true;
    case Qt::Key_K:
        if (control)
            close();
        return control;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_input && event->type() == QEvent::ShortcutOverride) {
        // The keys of the window rest, but for leaving the program.
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (!pressed->matches(QKeySequence::Quit))
            event->accept();
        return true;
    }
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (handleKey(pressed->key(), pressed->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Palette::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange && m_frame != nullptr) {
        close();
        m_frame->deleteLater(); // made anew at the size that holds then
        m_frame = nullptr;
        m_list = nullptr;
    }
    return QWidget::event(event);
}

void Palette::mousePressEvent(QMouseEvent*) {
    close(); // beside the box
}

void Palette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).scrim);
}

QString Palette::asText() const {
    QString text;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const PaletteEntry* entry = m_model.entry(index);
        if (entry == nullptr) {
            text += m_model.headText(m_model.row(index)) + u'\n';
            continue;
        }
        const bool current = m_list != nullptr && m_list->currentIndex() == index;
        QStringList parts{(current ? u"> "_s : u"  "_s) + entry->title};
        if (!entry->detail.isEmpty())
            parts.append(entry->detail);
        if (!entry->caps.isEmpty())
            parts.append(entry->caps.join(u' '));
        text += parts.join(u"  |  "_s) + u'\n';
    }
    return text;
}

} // namespace tenure::views
