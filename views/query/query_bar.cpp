// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/query_bar.h"

#include "operations/book_session.h"
#include "views/query/book_words.h"
#include "views/query/chip_words.h"
#include "views/query/completion_popup.h"
#include "views/query/live_counts.h"
#include "views/query/query_bar_access.h"
#include "views/query/query_edit.h"
#include "views/shell/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QAccessible>
#include <QMetaMethod>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingDelayMs = 60;

} // namespace

QueryBar::QueryBar(operations::BookSession& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_words(new BookWords(session, this)),
      m_counts(new LiveCounts(session, this)), m_edit(new QueryEdit(this)),
      m_count(new PlainLabel(QString(), TextRole::Small, &Tokens::text3, this)),
      m_save(new Button(QString(), Button::Kind::Quiet, this)), m_popup(new CompletionPopup(this)) {
    installQueryBarAccess();
    build();
    connectParts();
}

QueryBar::~QueryBar() {
    if (m_popup)
        m_popup->deleteLater();
}

void QueryBar::build() {
    setName(u"query"_s);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setAccessibleName(tr("Query"));
    m_edit->setPlaceholderText(tr("Add a condition…"));
    m_edit->installEventFilter(this);
    m_save->setSymbol(Icon::Star);
    m_save->setAccessibleName(tr("Save as segment"));
    setPlainToolTip(m_save, tr("Save as segment"));
    m_save->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelayMs);
    setFocusProxy(m_edit);
}

void QueryBar::setName(const QString& name) {
    setObjectName(name + u"Bar"_s);
    m_edit->setObjectName(name + u"Edit"_s);
    m_count->setObjectName(name + u"Count"_s);
    m_save->setObjectName(name + u"Save"_s);
}

void QueryBar::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void QueryBar::connectParts() {
    connect(m_edit, &QueryEdit::written, this, &QueryBar::takeWritten);
    connect(m_edit, &QueryEdit::composingChanged, this, &QueryBar::complete);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible() && m_line.typed() == m_edit->text())
            complete();
    });
    connect(&m_typing, &QTimer::timeout, this, &QueryBar::read);
    connect(m_save, &QPushButton::clicked, this, &QueryBar::saveRequested);
    connect(m_popup, &CompletionPopup::taken, this, &QueryBar::completeTo);
    connect(m_popup, &CompletionPopup::suggestionTaken, this, &QueryBar::acceptSuggestion);
    connect(m_popup, &CompletionPopup::rowsChanged, this, &QueryBar::countRows);
    connect(m_counts, &LiveCounts::counted, this, &QueryBar::takeCounts);
    connect(m_words, &BookWords::tagsRead, this, &QueryBar::complete);
    connect(&m_session, &operations::BookSession::changed, this,
            [this](const operations::BookChange& change) {
                if (change.fieldsChanged && !m_edit->hasFocus())
                    setText(text()); // a field may be another one, or gone
                read();
            });
}

void QueryBar::connectNotify(const QMetaMethod& signal) {
    if (signal != QMetaMethod::fromSignal(&QueryBar::saveRequested))
        return;
    m_save->show();
    m_popup->setSaving(true);
    layOut();
}

QString QueryBar::text() const {
    return m_line.whole().text;
}

void QueryBar::setText(const QString& text) {
    m_line = query::ChipLine(text, m_words->catalogue());
    m_asText = false;
    m_insists = false;
    const auto parsed = m_line.parsed(m_words->catalogue());
    m_error = parsed ? std::nullopt : std::optional(parsed.error());
    if (parsed)
        m_query = *parsed;
    showLine(static_cast<int>(m_line.typed().size()));
    showError();
}

void QueryBar::takeFocus() {
    choose(-1, false);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QueryBar::setCount(const QString& count) {
    m_count->setText(count);
    layOut();
}

QSize QueryBar::sizeHint() const {
    return {scaled(400), scaled(30)};
}

QString QueryBar::chipText(int chip) const {
    return query::textOf(m_line.chips().at(static_cast<std::size_t>(chip))).all();
}

QString QueryBar::chipInWords(int chip) const {
    return chipWords(m_line.chips().at(static_cast<std::size_t>(chip)), m_words->catalogue());
}

void QueryBar::takeWritten(bool pasted) {
    choose(-1, false);
    m_insists = false;
    m_line.setTyped(m_edit->text());
    const QString& typed = m_line.typed();
    const bool spaced =
        !typed.isEmpty() && typed.back().isSpace() && m_edit->cursorPosition() == typed.size();
    if (!m_asText && (spaced || pasted) && m_line.endsWithTest() && finish())
        return;
    layOut();
    m_typing.start();
    complete();
}

bool QueryBar::finish() {
    if (!m_line.finish(m_words->catalogue()))
        return false;
    m_asText = false;
    showLine(0);
    chipsChanged();
    return true;
}

void QueryBar::showLine(int cursor) {
    m_edit->setText(m_line.typed());
    m_edit->setCursorPosition(cursor);
    m_popup->model().clear();
    m_popup->hide();
    choose(-1, false);
}

void QueryBar::chipsChanged() {
    layOut();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    read();
}

void QueryBar::choose(int chip, bool all) {
    m_chosen = chip;
    m_allChosen = all;
    m_edit->setCaretShown(chip < 0 && !all);
    if (all)
        m_edit->selectAll();
    if (chip >= 0 || all)
        m_popup->hide();
    layOut();
    if (chip >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(chip);
        QAccessible::updateAccessibility(&event);
    }
}

void QueryBar::chooseChip(int chip) {
    m_edit->setFocus(Qt::OtherFocusReason);
    choose(chip, false);
}

void QueryBar::removeChip(int chip) {
    m_line.remove(static_cast<std::size_t>(chip));
    choose(-1, false);
    chipsChanged();
}

void QueryBar::editChip(int chip) {
    const query::ChipLine::Span span = m_line.reopen(static_cast<std::size_t>(chip), m_words->catalogue());
    m_edit->setFocus(Qt::OtherFocusReason);
    showLine(span.end);
    chipsChanged();
}

void QueryBar::clearAll() {
    m_line.clear();
    showLine(0);
    chipsChanged();
}

void QueryBar::setShownAsText(bool asText) {
    if (asText) {
        m_line.openAll(m_words->catalogue());
        m_asText = true;
        showLine(static_cast<int>(m_line.typed().size()));
        chipsChanged();
    } else if (!finish()) {
        m_insists = true;
        read();
    }
}

void QueryBar::read() {
    m_typing.stop();
    const auto parsed = m_line.parsed(m_words->catalogue());
    m_error = parsed ? std::nullopt : std::optional(parsed.error());
    m_guess.reset();
    showError();
    if (parsed && *parsed != m_query && mayBecomeField())
        m_guess = *parsed;
    else if (parsed)
        settle(*parsed);
    countRows();
}

void QueryBar::settle(const query::Query& query) {
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
}

} // namespace tenure::views
