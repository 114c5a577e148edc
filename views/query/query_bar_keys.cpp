// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What keys do in a query bar.
#include "views/query/book_words.h"
#include "views/query/completion_popup.h"
#include "views/query/query_bar.h"
#include "views/query/query_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace tenure::views {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

bool isTextShown(const QKeyEvent& event) {
    return event.key() == Qt::Key_E && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

bool QueryBar::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        m_words->prepare();
        layOut();
        break;
    case QEvent::FocusOut:
        takeFocusOut(static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::ShortcutOverride:
        if (takesOver(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void QueryBar::takeFocusOut(Qt::FocusReason reason) {
    if (reason == Qt::PopupFocusReason) // its own menu
        return;
    choose(-1, false);
    m_popup->hide();
    if (reason != Qt::ActiveWindowFocusReason && !m_line.typed().trimmed().isEmpty())
        finish();
    read();
    layOut();
}

/// Keys that are the window's elsewhere.
bool QueryBar::takesOver(const QKeyEvent& event) const {
    const bool chipKey = event.key() == Qt::Key_F2 || event.key() == Qt::Key_Delete;
    return (m_chosen >= 0 && chipKey) || isTextShown(event);
}

bool QueryBar::handleKey(const QKeyEvent& event) {
    if (m_edit->isComposing() || isModifier(event.key()))
        return false;
    if (isTextShown(event)) {
        setShownAsText(!m_asText);
        return true;
    }
    if (m_popup->isVisible() && handlePopupKey(event))
        return true;
    if (m_allChosen)
        return handleAllKey(event);
    if (m_chosen >= 0)
        return handleChosenKey(event);
    return handleEditKey(event);
}

bool QueryBar::handlePopupKey(const QKeyEvent& event) {
    const bool mayBeMeant = m_wrong && !m_error->suggestion.isEmpty();
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        return m_popup->model().rowCount() > 0;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Tab:
        if (mayBeMeant && m_popup->chosen() == nullptr)
            acceptSuggestion();
        else if (const query::Completion* best = m_popup->best())
            completeTo(query::Completion(*best)); // a copy: the list goes
        else
            return false;
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const query::Completion* chosen = m_popup->chosen()) {
            completeTo(query::Completion(*chosen));
            return true;
        }
        return false;
    default:
        return false;
    }
}

/// The chosen chip or all of it is copied or cut.
bool QueryBar::handleChipsClipboard(const QKeyEvent& event) {
    const bool cut = event.matches(QKeySequence::Cut);
    if (!cut && !event.matches(QKeySequence::Copy))
        return false;
    QApplication::clipboard()->setText(m_allChosen ? text() : chipText(m_chosen));
    if (cut && m_allChosen)
        clearAll();
    else if (cut)
        removeChip(m_chosen);
    return true;
}

bool QueryBar::handleAllKey(const QKeyEvent& event) {
    if (handleChipsClipboard(event))
        return true;
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        clearAll();
        return true;
    }
    const bool writes = !event.text().isEmpty() && event.text().front().isPrint();
    if (writes || event.matches(QKeySequence::Paste))
        clearAll();
    else
        choose(-1, false);
    return !writes && !event.matches(QKeySequence::Paste) && event.key() == Qt::Key_Escape;
}

bool QueryBar::handleChosenKey(const QKeyEvent& event) {
    const int chip = m_chosen;
    if (handleChipsClipboard(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepFrom(chip, event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Home:
        choose(0, false);
        return true;
    case Qt::Key_Backspace:
        removeChip(chip);
        return true;
    case Qt::Key_Delete:
        removeChip(chip);
        choose(chip < chipCount() ? chip : -1, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editChip(chip);
        return true;
    case Qt::Key_Down:
        Q_EMIT left();
        return true;
    default:
        choose(-1, event.matches(QKeySequence::SelectAll));
        // Anything else is for the text.
        return m_allChosen || event.key() == Qt::Key_Escape || event.key() == Qt::Key_Space;
    }
}

/// From a chip to its neighbour, or into the text where that stands between them.
void QueryBar::stepFrom(int chip, int step) {
    const auto place = static_cast<int>(m_line.place());
    const int next = chip + step;
    const bool overText = step < 0 ? chip == place : next == place;
    if (overText && (!m_line.typed().isEmpty() || place == chipCount())) {
        m_edit->setCursorPosition(step < 0 ? static_cast<int>(m_line.typed().size()) : 0);
        choose(-1, false);
    } else if (next >= 0) {
        choose(next < chipCount() ? next : -1, false);
    }
}

bool QueryBar::handleEditKey(const QKeyEvent& event) {
    if (isEnter(event.key())) {
        enter();
        return true;
    }
    if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll) && chipCount() > 0) {
        choose(-1, true);
        return true;
    }
    if (event.text() == QStringLiteral(",") && reopenForComma())
        return true;
    return handleEdgeKey(event);
}

/// At an end of the text, a key that would go further goes to the chip there.
bool QueryBar::handleEdgeKey(const QKeyEvent& event) {
    if (m_edit->hasSelectedText() || (event.modifiers() & Qt::ShiftModifier))
        return false;
    const int key = event.key();
    const auto place = static_cast<int>(m_line.place());
    const bool atBegin = m_edit->cursorPosition() == 0;
    const bool atEnd = m_edit->cursorPosition() == m_edit->text().size();
    if (atBegin && place > 0 && (key == Qt::Key_Backspace || key == Qt::Key_Left))
        choose(place - 1, false);
    else if (atBegin && chipCount() > 0 && key == Qt::Key_Home)
        choose(0, false);
    else if (atEnd && place < chipCount() && (key == Qt::Key_Delete || key == Qt::Key_Right))
        choose(place, false);
    else
        return false;
    return true;
}

/// A comma behind a finished condition adds another value to it.
bool QueryBar::reopenForComma() {
    const std::size_t place = m_line.place();
    if (!m_line.typed().isEmpty() || place == 0 || !query::takesMoreValues(m_line.chips().at(place - 1)))
        return false;
    m_line.reopen(place - 1, m_words->catalogue());
    m_line.setTyped(m_line.typed() + u',');
    showLine(static_cast<int>(m_line.typed().size()));
    m_typing.start();
    complete();
    return true;
}

/// Finishes what is written and goes on to the list; what is wrong stays and says so.
void QueryBar::enter() {
    if (finish()) {
        Q_EMIT left();
        return;
    }
    m_insists = true;
    read();
}

} // namespace tenure::views
