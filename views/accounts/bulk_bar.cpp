// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/bulk_bar.h"

#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

BulkBar::BulkBar(QWidget* parent) : QFrame(parent) {
    setObjectName(u"bulkBar"_s);
    setFixedHeight(scaled(42));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), 0, scaled(14), 0);
    row->setSpacing(scaled(7));
    m_count = new PlainLabel(QString(), TextRole::Emphasis, &Tokens::text, this);
    m_count->setObjectName(u"bulkCount"_s);
    m_sum = new PlainLabel(QString(), TextRole::Base, &Tokens::text2, this);
    row->addWidget(m_count);
    row->addWidget(m_sum);
    row->addSpacing(scaled(6));

    Button* assign = add(u"bulkAssign"_s, tr("Assign"), int(Icon::User), QKeySequence(Qt::Key_A));
    Button* tag = add(u"bulkTag"_s, tr("Tag"), int(Icon::Tag), QKeySequence(Qt::Key_T));
    Button* field = add(u"bulkField"_s, tr("Set a field"), int(Icon::Edit), {});
    Button* trash = add(u"bulkTrash"_s, tr("Delete"), int(Icon::Trash), {});
    row->addStretch();
    auto* clear = new Button(tr("Clear"), Button::Kind::Link, this);
    clear->setObjectName(u"bulkClear"_s);
    row->addWidget(new Keycap(tr("Esc"), this));
    row->addWidget(clear);

    connect(assign, &QPushButton::clicked, this, &BulkBar::assignRequested);
    connect(tag, &QPushButton::clicked, this, &BulkBar::tagRequested);
    connect(field, &QPushButton::clicked, this, &BulkBar::fieldRequested);
    connect(trash, &QPushButton::clicked, this, &BulkBar::trashRequested);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    hide();
}

Button* BulkBar::add(const QString& name, const QString& text, int icon, const QKeySequence& key) {
    auto* button = new Button(text, Button::Kind::Plain, this);
    button->setObjectName(name);
    button->setSymbol(static_cast<Icon>(icon));
    if (!key.isEmpty())
        button->setKey(key);
    layout()->addWidget(button);
    m_writing.append(button);
    return button;
}

void BulkBar::setSelected(qint64 count, const QString& sum) {
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(count)));
    m_sum->setText(sum);
    setVisible(count >= 2);
}

void BulkBar::setWritable(bool writable) {
    for (Button* button : std::as_const(m_writing))
        button->setEnabled(writable);
}

QSize BulkBar::sizeHint() const {
    return {scaled(600), scaled(42)};
}

void BulkBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.accentSoft);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace tenure::views
