// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/key_fact.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

KeyFact::KeyFact(const QString& name, QWidget* parent)
    : QWidget(parent), m_caption(new PlainLabel({}, TextRole::Caption, &Tokens::text3, this)),
      m_value(new PlainLabel({}, TextRole::Heading, &Tokens::text, this)),
      m_note(new PlainLabel({}, TextRole::Small, &Tokens::text3, this)) {
    setObjectName(name);
    m_value->setObjectName(name + u"Value"_s);
    m_note->setObjectName(name + u"Note"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(17), scaled(13), scaled(30), scaled(11));
    rows->setSpacing(0);
    for (PlainLabel* label : {m_caption, m_value, m_note})
        rows->addWidget(label);
    rows->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void KeyFact::present(const QString& caption, const QString& value, const QString& note, Ink ink) {
    m_caption->setText(caption);
    m_value->setText(value);
    m_value->setInk(ink);
    m_note->setText(note);
    const QString words = caption + u' ' + value;
    setAccessibleName(note.isEmpty() ? words : words + u", "_s + note);
}

void KeyFact::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, scaled(14), 1, scaled(49)), tokensOf(this).line);
}

} // namespace tenure::views
