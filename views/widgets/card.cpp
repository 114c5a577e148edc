// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/card.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

namespace {

constexpr int headPixels = 36;

} // namespace

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    setAccessibleName(title);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(1, 0, 1, 1);
    m_rows->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(scaled(headPixels) + 1);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(scaled(12), 1, scaled(12), 0);
    m_head->setSpacing(scaled(8));
    m_head->addWidget(new PlainLabel(title, TextRole::Emphasis, &Tokens::text, head));
    m_head->addStretch();
    m_rows->addWidget(head);
}

void Card::addToHead(QWidget* widget) {
    m_head->addWidget(widget);
}

void Card::setBody(QWidget* body) {
    if (m_body != nullptr) {
        m_rows->removeWidget(m_body);
        m_body->hide(); // until it is gone
        m_body->deleteLater();
    }
    m_body = body;
    m_rows->addWidget(body, 1);
    body->show(); // the layout would do so later, after a frame without it
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::card, tokens.surface, tokens.border);
    painter.fillRect(QRect(1, scaled(headPixels), width() - 2, 1), tokens.line);
}

} // namespace tenure::views
