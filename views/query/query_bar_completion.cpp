// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Completions and errors of a query bar.
#include "views/query/book_words.h"
#include "views/query/completion_popup.h"
#include "views/query/live_counts.h"
#include "views/query/query_bar.h"
#include "views/query/query_edit.h"
#include "views/shell/fonts.h"
#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tenure::views {

namespace {

constexpr int popupGap = 5;    ///< from the bar to the list below
constexpr int popupIndent = 8; ///< of the list before the text that it completes

} // namespace

void QueryBar::complete() {
    CompletionModel& model = m_popup->model();
    const bool writing = m_edit->hasFocus() && !m_edit->isComposing() && m_chosen < 0 && !m_allChosen;
    if (!writing || m_line.typed().trimmed().isEmpty()) {
        model.clear();
        m_popup->hide();
        return;
    }
    query::Completions found = query::completions(m_line, m_edit->cursorPosition(), m_words->context());
    const bool offersValues =
        !found.items.empty() && found.items.front().kind == query::Completion::Kind::FieldValue;
    if (found.typed.isEmpty() && !offersValues)
        found.items.clear(); // nothing is begun
    m_completedAt = found.position;
    m_completedLength = found.length;
    model.present(found, m_words->catalogue(), [this, found](const QString& field) {
        return query::readyTerms(field, m_line, found, m_words->context());
    });
    takeCounts();
    showPopup();
}

/// Whether the last word stands for a field as long as it finds nothing.
bool QueryBar::mayBecomeField() const {
    const CompletionModel& model = m_popup->model();
    const QString& typed = m_line.typed();
    if (!m_popup->isVisible() || m_completedLength == 0 || m_completedAt + m_completedLength < typed.size())
        return false;
    const int first = model.firstRow();
    return first >= 0 && model.row(first).item.kind != query::Completion::Kind::FieldValue;
}

void QueryBar::takeCounts() {
    m_popup->model().takeCounts([this](const query::Query& query) { return m_counts->known(query); });
    const std::optional<qint64> found = m_guess ? m_counts->known(*m_guess) : std::nullopt;
    if (!found)
        return;
    query::Query query = *std::exchange(m_guess, std::nullopt);
    if (*found == 0) { // the list stays as it is without the word
        query::ChipLine rest = m_line;
        QString typed = rest.typed().left(m_completedAt).trimmed();
        if (typed.endsWith(u'-'))
            typed.chop(1);
        rest.setTyped(typed);
        query = rest.parsed(m_words->catalogue()).value_or(m_query);
    }
    settle(query);
}

/// Asks for what is not known yet; what was asked for other rows is left.
void QueryBar::countRows() {
    takeCounts();
    std::vector<query::Query> queries;
    if (m_guess)
        queries.push_back(*m_guess);
    if (m_popup->isVisible()) {
        for (query::Query& query : m_popup->model().uncounted())
            queries.push_back(std::move(query));
    }
    m_counts->ask(queries);
}

void QueryBar::completeTo(const query::Completion& completion) {
    QString typed = m_line.typed();
    const bool atEnd = m_completedAt + m_completedLength >= typed.size();
    typed.replace(m_completedAt, m_completedLength, completion.text);
    m_line.setTyped(typed);
    if (completion.isWhole() && atEnd && !m_asText && finish())
        return;
    showLine(m_completedAt + static_cast<int>(completion.text.size()));
    m_typing.start();
    complete();
}

void QueryBar::acceptSuggestion() {
    if (!m_error || m_error->suggestion.isEmpty())
        return;
    const query::ChipLine::Whole whole = m_line.whole();
    int position = m_error->position - whole.typedAt;
    QString typed = m_line.typed();
    if (position < 0 || position > typed.size()) { // it is a chip's: correct the whole
        position = m_error->position;
        typed = whole.text;
        m_line.clear();
    }
    typed.replace(position, m_error->length, m_error->suggestion);
    m_line.setTyped(typed);
    m_edit->setFocus(Qt::OtherFocusReason);
    showLine(position + static_cast<int>(m_error->suggestion.size()));
    chipsChanged();
    complete();
}

/// Somebody who is still writing is not told that the end is missing.
bool QueryBar::isUnfinished(const query::ParseError& error) const {
    if (!m_edit->hasFocus() || m_insists)
        return false;
    const query::ChipLine::Whole whole = m_line.whole();
    const bool endMissing = error.length == 0 && error.position >= whole.text.size();
    const bool beingCompleted =
        m_popup->model().rowCount() > 0 && error.position >= whole.typedAt + m_completedAt;
    return endMissing || beingCompleted;
}

void QueryBar::showError() {
    m_wrong = m_error && !isUnfinished(*m_error);
    const QString reason = m_wrong ? m_error->text : QString();
    m_edit->setAccessibleDescription(reason);
    setPlainToolTip(m_edit, reason);
    if (m_wrong) {
        const int begin = std::max(0, m_error->position - m_line.whole().typedAt);
        m_edit->setWrong(QueryEdit::Span{begin, begin + m_error->length});
    } else {
        m_edit->setWrong({});
    }
    update();
    showPopup();
}

void QueryBar::showPopup() {
    const bool chosen = m_chosen >= 0 || m_allChosen;
    if (!m_edit->hasFocus() || m_edit->isComposing() || chosen) {
        m_popup->hide();
        return;
    }
    const int from = m_popup->model().rowCount() > 0
                         ? m_completedAt
                         : std::max(0, m_wrong ? m_error->position - m_line.whole().typedAt : 0);
    const int x = m_edit->x() + m_edit->xOf(from) - scaled(popupIndent);
    m_popup->present(*window(), mapTo(window(), QPoint(x, height() + scaled(popupGap))),
                     m_wrong ? m_error : std::nullopt);
}

} // namespace tenure::views
