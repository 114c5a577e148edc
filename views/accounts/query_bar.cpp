// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/query_bar.h"

#include "views/shell/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QueryBar::QueryBar(QWidget* parent) : QFrame(parent), m_problem(new QueryProblem(this->parentWidget())) {
    setObjectName(u"queryBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(30), 0, scaled(6), 0);
    row->setSpacing(scaled(6));
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"queryEdit"_s);
    m_edit->setAccessibleName(tr("Query"));
    m_edit->setPlaceholderText(tr("Add a condition…"));
    m_edit->setFrame(false);
    m_edit->setMaxLength(query::maxLength);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    m_count = new PlainLabel(QString(), TextRole::Small, &Tokens::text3, this);
    m_count->setObjectName(u"queryCount"_s);
    row->addWidget(m_count);
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"queryClear"_s);
    m_clear->setIcon(icon(Icon::Close));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Clear the query"));
    m_clear->setToolTip(tr("Clear the query"));
    m_clear->hide();
    row->addWidget(m_clear);
    setFocusProxy(m_edit);
    m_problem->hide();

    connect(m_edit, &QLineEdit::textEdited, this, &QueryBar::edited);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        Q_EMIT edited(QString());
        takeFocus();
    });
    connect(m_problem, &QueryProblem::accepted, this, &QueryBar::acceptSuggestion);
}

QString QueryBar::text() const {
    return m_edit->text();
}

void QueryBar::setText(const QString& text) {
    m_edit->setText(text);
}

void QueryBar::takeFocus() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QueryBar::setCount(const QString& count) {
    m_count->setText(count);
}

void QueryBar::setError(const std::optional<query::ParseError>& error) {
    m_error = error;
    m_edit->setAccessibleDescription(error ? error->text : QString());
    if (error) {
        m_problem->present(*error);
        const QPoint below = mapTo(m_problem->parentWidget(), QPoint(0, height() + scaled(3)));
        m_problem->setGeometry(QRect(below, QSize(width(), scaled(34))));
        m_problem->show();
        m_problem->raise();
    } else {
        m_problem->hide();
    }
    update();
}

void QueryBar::acceptSuggestion() {
    if (!m_error || m_error->suggestion.isEmpty())
        return;
    QString text = m_edit->text();
    text.replace(m_error->position, m_error->length, m_error->suggestion);
    m_edit->setText(text);
    Q_EMIT edited(text);
    m_edit->setFocus();
}

QSize QueryBar::sizeHint() const {
    return {scaled(400), scaled(30)};
}

QRect QueryBar::errorBox() const {
    const QFontMetrics metrics(m_edit->font());
    const QString text = m_edit->text();
    const int from = std::min<int>(m_error->position, int(text.size()));
    const int left = m_edit->x() + scaled(2) + metrics.horizontalAdvance(text.left(from));
    const int width = std::max(metrics.horizontalAdvance(text.mid(from, m_error->length)), scaled(6));
    return QRect(left, m_edit->geometry().center().y() + metrics.height() / 2, width, 2) & m_edit->geometry();
}

void QueryBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(m_error ? tokens.riskFill : focused ? tokens.focus : tokens.border, focused ? 2 : 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    paintIcon(painter, QRectF(scaled(10), (height() - scaled(14)) / 2.0, scaled(14), scaled(14)),
              Icon::Search, tokens.text2);
    if (m_error)
        painter.fillRect(errorBox(), tokens.riskFill);
}

bool QueryBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab && m_error && !m_error->suggestion.isEmpty()) {
            acceptSuggestion();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QueryProblem::QueryProblem(QWidget* parent) : QFrame(parent) {
    setObjectName(u"queryProblem"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(10), 0, scaled(6), 0);
    m_reason = new ElidedLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_suggestion = new Button(QString(), Button::Kind::Link, this);
    m_suggestion->setObjectName(u"querySuggestion"_s);
    row->addWidget(m_reason, 1);
    row->addWidget(m_suggestion);
    connect(m_suggestion, &QPushButton::clicked, this, &QueryProblem::accepted);
}

void QueryProblem::present(const query::ParseError& error) {
    m_reason->setText(error.text);
    m_suggestion->setVisible(!error.suggestion.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(error.suggestion).replace(u'&', u"&&"_s));
}

void QueryProblem::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tenure::views
