// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/bulk_bar.h"

#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/tick_box.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

BulkBar::BulkBar(QWidget* parent) : QFrame(parent) {
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Selected accounts"));
    setFixedHeight(scaled(42));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(7), 0, scaled(14), 0);
    row->setSpacing(scaled(7));
    auto* clear = new TickBox(Tick::Partial, this);
    clear->setObjectName(u"bulkClear"_s);
    clear->setAccessibleName(tr("Clear the selection"));
    setPlainToolTip(clear, tr("Clear the selection"));
    setFocusProxy(clear);
    m_count = new PlainLabel(QString(), TextRole::Emphasis, &Tokens::text, this);
    m_count->setObjectName(u"bulkCount"_s);
    m_sum = new PlainLabel(QString(), TextRole::Base, &Tokens::text2, this);
    m_sum->setObjectName(u"bulkSum"_s);
    row->addWidget(clear);
    row->addWidget(m_count);
    row->addWidget(m_sum);
    row->addSpacing(scaled(4));

    Button* assign = add(u"bulkAssign"_s, tr("Assign"), Icon::User);
    Button* tag = add(u"bulkTag"_s, tr("Tag"), Icon::Tag);
    Button* touch = add(u"bulkTouch"_s, tr("Log touch"), Icon::Phone);
    Button* task = add(u"bulkTask"_s, tr("New task"), Icon::Tasks);
    Button* field = add(u"bulkField"_s, tr("Set a field"), Icon::Edit);
    Button* trash = add(u"bulkTrash"_s, tr("Delete"), Icon::Trash);
    m_keyed = {{assign, KeyCommand::Assign},
               {tag, KeyCommand::Tag},
               {touch, KeyCommand::LogTouch},
               {task, KeyCommand::NewTask}};
    row->addStretch();
    row->addWidget(new Keycap(tr("Esc"), this));
    row->addWidget(new PlainLabel(tr("clear"), TextRole::Small, &Tokens::text3, this));

    connect(assign, &QPushButton::clicked, this, &BulkBar::assignRequested);
    connect(tag, &QPushButton::clicked, this, &BulkBar::tagRequested);
    connect(touch, &QPushButton::clicked, this, &BulkBar::touchRequested);
    connect(task, &QPushButton::clicked, this, &BulkBar::newTaskRequested);
    connect(field, &QPushButton::clicked, this, &BulkBar::fieldRequested);
    connect(trash, &QPushButton::clicked, this, &BulkBar::trashRequested);
    connect(clear, &TickBox::clicked, this, &BulkBar::clearRequested);
    hide();
}

Button* BulkBar::add(const QString& name, const QString& text, Icon symbol) {
    auto* button = new Button(text, Button::Kind::Plain, this);
    button->setObjectName(name);
    button->setSymbol(symbol);
    layout()->addWidget(button);
    m_writing.append(button);
    return button;
}

void BulkBar::setCount(qint64 count) {
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(count)));
    setVisible(count >= 2);
}

void BulkBar::setSum(const QString& sum) {
    m_sum->setText(sum);
}

void BulkBar::setKeys(const KeyMap& keys) {
    for (const auto& [button, command] : m_keyed)
        button->setKey(QKeySequence(keys.letter(command)));
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
