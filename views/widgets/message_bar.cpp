// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/message_bar.h"

#include "views/shell/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/state_shape.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostActions = 2;

QColor groundOf(Message::Level level, const Tokens& tokens) {
    switch (level) {
    case Message::Level::Alert:
        return tokens.riskSoft;
    case Message::Level::Warning:
        return tokens.warnSoft;
    case Message::Level::Info:
        break;
    }
    return tokens.accentSoft;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_facts(new ElidedLabel({}, TextRole::Base, &Tokens::text2, this)),
      m_cause(new PlainLabel({}, TextRole::Emphasis, &Tokens::text, this)),
      m_more(new PlainLabel({}, TextRole::Small, &Tokens::text2, this)), m_actions(new QWidget(this)),
      m_actionRow(new QHBoxLayout(m_actions)) {
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_cause->setObjectName(u"messageCause"_s);
    m_facts->setObjectName(u"messageFacts"_s);
    m_more->setObjectName(u"messageMore"_s);
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(scaled(8));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(38), 0, scaled(12), 0);
    row->setSpacing(scaled(9));
    row->addWidget(m_cause);
    row->addWidget(m_facts, 1);
    row->addWidget(m_more);
    row->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

QSize MessageBar::sizeHint() const {
    return {QFrame::sizeHint().width(), scaled(36)};
}

int MessageBar::post(Message message) {
    std::erase_if(m_messages, [&](const Entry& entry) {
        return entry.message.level == message.level && entry.message.cause == message.cause;
    });
    const int id = m_nextId++;
    m_messages.push_back({id, std::move(message)});
    refresh();
    return id;
}

void MessageBar::withdraw(int id) {
    std::erase_if(m_messages, [id](const Entry& entry) { return entry.id == id; });
    refresh();
}

void MessageBar::clear() {
    m_messages.clear();
    refresh();
}

const MessageBar::Entry* MessageBar::front() const {
    const auto graver = [](const Entry& first, const Entry& second) {
        return std::pair(-int(first.message.level), first.id) <
               std::pair(-int(second.message.level), second.id);
    };
    const auto found = std::ranges::max_element(m_messages, graver);
    return found == m_messages.end() ? nullptr : &*found;
}

const Message* MessageBar::shown() const {
    const Entry* entry = front();
    return entry ? &entry->message : nullptr;
}

void MessageBar::refresh() {
    const Message* message = shown();
    setVisible(message != nullptr);
    if (!message)
        return;
    m_cause->setText(message->cause);
    m_facts->setText(message->facts);
    m_more->setText(tr("+%n more", nullptr, count() - 1));
    m_more->setVisible(count() > 1);
    rebuildActions(*message);
    setAccessibleDescription(message->cause + u' ' + message->facts);
    updateGeometry();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::rebuildActions(const Message& message) {
    while (const std::unique_ptr<QLayoutItem> item{m_actionRow->takeAt(0)}) {
        // An action may be what runs now: its button lives until it has returned.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
    }
    const std::size_t shownActions = std::min(message.actions.size(), mostActions);
    for (std::size_t index = 0; index < shownActions; ++index) {
        auto* button = new Button(message.actions[index].text, Button::Kind::Plain, m_actions);
        button->setObjectName(u"messageAction%1"_s.arg(index));
        button->setHeight(Button::Height::Small);
        connect(button, &QPushButton::clicked, this, [run = message.actions[index].run] {
            if (run)
                run();
        });
        m_actionRow->addWidget(button);
        button->show();
    }
    if (!message.mayClose)
        return;
    auto* close = new Button({}, Button::Kind::Quiet, m_actions);
    close->setObjectName(u"messageClose"_s);
    close->setSymbol(Icon::Close);
    close->setAccessibleName(tr("Close message"));
    setPlainToolTip(close, tr("Close message"));
    connect(close, &QPushButton::clicked, this, [this, id = front()->id] {
        withdraw(id);
        Q_EMIT closed(id);
    });
    m_actionRow->addWidget(close);
    close->show();
}

bool MessageBar::focusFirst() {
    auto* first = m_actions->findChild<QPushButton*>();
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return first != nullptr;
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Message* message = shown();
    if (!message)
        return;
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), groundOf(message->level, tokens));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
    const QRectF box(scaled(16), 0, scaled(13), height());
    if (message->level == Message::Level::Alert)
        paintStateShape(painter, box, StateShape::AtRisk, tokens);
    else if (message->level == Message::Level::Warning)
        paintIcon(painter, box, Icon::Warn, tokens.warn);
    else
        paintIcon(painter, box, Icon::Info, tokens.accentText);
}

} // namespace tenure::views
