// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/query_edit.h"

#include "query/lexer.h"
#include "query/parser.h"
#include "views/shell/tokens.h"

#include <QFontMetricsF>
#include <QInputMethodEvent>
#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where names of fields stand in @p text, with their sign and colon as in chips; also the beginning of a
/// name with a dot in it.
QList<QueryEdit::Span> namesIn(const QString& text) {
    QList<QueryEdit::Span> names;
    const std::vector<query::Token> tokens = query::tokenize(text);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const query::Token& name = tokens[i];
        const query::Token& next = tokens[i + 1];
        if (name.kind != query::Token::Kind::Word)
            continue;
        const auto dot = static_cast<int>(name.text.lastIndexOf(u'.'));
        if (next.kind == query::Token::Kind::Operator)
            names.append({name.position, next.op == query::Operator::Has ? next.end() : name.end()});
        else if (next.kind == query::Token::Kind::End && next.position == name.end() && dot > 0 &&
                 (i == 0 || tokens[i - 1].kind == query::Token::Kind::Word))
            names.append({name.position, name.position + dot + 1});
    }
    return names;
}

} // namespace

QueryEdit::QueryEdit(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setMaxLength(query::maxLength);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(this, &QLineEdit::textChanged, this, [this] { colourNames(); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        const qsizetype grown = text.size() - m_length;
        m_length = text.size();
        Q_EMIT written(grown > 1 && !m_byInputMethod);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_length = text.size(); });
}

void QueryEdit::setWrong(std::optional<Span> wrong) {
    m_wrong = wrong;
    update();
}

void QueryEdit::setCaretShown(bool shown) {
    m_caretShown = shown;
    colourNames();
}

int QueryEdit::xOf(int position) const {
    const QFontMetricsF metrics(font());
    const auto upTo = [&](int at) { return metrics.horizontalAdvance(text().left(at)); };
    const double caret = cursorRect().center().x() + 1;
    return static_cast<int>(std::lround(caret + upTo(position) - upTo(cursorPosition())));
}

/// A line edit takes formats for its text from input methods alone.
void QueryEdit::colourNames() {
    if (m_composing)
        return;
    QTextCharFormat name;
    name.setForeground(tokensOf(this).accentText);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const Span& span : namesIn(text())) {
        attributes.append(
            {QInputMethodEvent::TextFormat, span.begin - cursorPosition(), span.end - span.begin, name});
    }
    if (!m_caretShown)
        attributes.append({QInputMethodEvent::Cursor, 0, 0});
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryEdit::inputMethodEvent(QInputMethodEvent* event) {
    const bool composing = !event->preeditString().isEmpty();
    const bool changed = composing != m_composing;
    m_composing = composing;
    m_byInputMethod = true;
    QLineEdit::inputMethodEvent(event);
    m_byInputMethod = false;
    colourNames();
    if (changed)
        Q_EMIT composingChanged();
}

void QueryEdit::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNames();
}

void QueryEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_wrong)
        return;
    const int left = xOf(m_wrong->begin);
    const int width = std::max(xOf(m_wrong->end) - left, 6);
    const int below = height() / 2 + fontMetrics().height() / 2;
    QPainter painter(this);
    painter.fillRect(QRect(left, std::min(below, height() - 3), width, 2), tokensOf(this).riskFill);
}

} // namespace tenure::views
