// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/pane_rows.h"

#include "views/widgets/drawing.h"
#include "views/widgets/tier_bars.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QHBoxLayout* newRow(QVBoxLayout& rows) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    rows.addLayout(row);
    return row;
}

} // namespace

PaneSection::PaneSection(const QString& caption, bool spaced, QWidget* parent) : QFrame(parent) {
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(scaled(16), scaled(spaced ? 12 : 14), scaled(16), scaled(12));
    m_rows->setSpacing(scaled(8));
    if (!caption.isEmpty())
        m_rows->addWidget(new PlainLabel(caption, TextRole::Caption, &Tokens::text2, this));
}

void PaneSection::addHeading(const QString& name, QWidget* button) {
    QHBoxLayout* row = newRow(*m_rows);
    row->addWidget(new ElidedLabel(name, TextRole::Heading, &Tokens::text, this), 1);
    row->addWidget(button);
}

void PaneSection::addTier(domain::Tier tier, const QString& text) {
    QHBoxLayout* row = newRow(*m_rows);
    row->setSpacing(scaled(6));
    row->addWidget(new Drawing(
        12,
        [tier](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintTierBars(painter, box, tier, tokens);
        },
        this));
    row->addWidget(new ElidedLabel(text, TextRole::Small, &Tokens::text2, this), 1);
}

void PaneSection::addPair(const QString& caption, const QString& value, TextRole role, Ink ink) {
    QHBoxLayout* row = newRow(*m_rows);
    row->addWidget(new PlainLabel(caption, TextRole::Base, &Tokens::text2, this));
    row->addStretch();
    row->addWidget(new PlainLabel(value, role, ink, this));
}

void PaneSection::addTask(const QString& title, const QString& due, bool late,
                          std::function<void(bool)> toggled) {
    QHBoxLayout* row = newRow(*m_rows);
    row->setSpacing(0); // the box has room around it
    auto* check = new QCheckBox(this);
    check->setObjectName(u"previewTask"_s);
    check->setAccessibleName(title);
    setPlainToolTip(check, tr("Done"));
    connect(check, &QCheckBox::toggled, this, std::move(toggled));
    row->addWidget(check);
    row->addWidget(new ElidedLabel(title, TextRole::Base, &Tokens::text, this), 1);
    row->addWidget(new PlainLabel(due, TextRole::Small, late ? &Tokens::risk : &Tokens::text3, this));
}

void PaneSection::addLine(Icon symbol, const QString& text, const QString& trailing) {
    QHBoxLayout* row = newRow(*m_rows);
    row->addWidget(new Drawing(
        14,
        [symbol](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintIcon(painter, box, symbol, tokens.text2);
        },
        this));
    row->addWidget(new ElidedLabel(text, TextRole::Base, &Tokens::text, this), 1);
    row->addWidget(new PlainLabel(trailing, TextRole::Small, &Tokens::text3, this));
}

void PaneSection::addPerson(const QString& name, const QString& role, const QString& state) {
    QHBoxLayout* row = newRow(*m_rows);
    row->addWidget(newAvatar(name, this));
    row->addWidget(new PlainLabel(name, TextRole::Base, &Tokens::text, this));
    row->addWidget(new ElidedLabel(role, TextRole::Small, &Tokens::text3, this), 1);
    row->addWidget(new PlainLabel(state, TextRole::Small, &Tokens::risk, this));
}

void PaneSection::addNote(const QString& text) {
    m_rows->addWidget(new PlainLabel(text, TextRole::Small, &Tokens::text3, this));
}

void PaneSection::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).line);
}

} // namespace tenure::views
