// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/touch_pane.h"

#include "items/vocabulary_text.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/markdown_view.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int captionWidth = 96;

template <class Rows, class Id>
QString nameIn(const Rows& rows, Id id) {
    const auto row = std::ranges::find(rows, id, [](const auto& each) { return each.id; });
    return row == rows.end() ? QString() : row->name;
}

QString peopleOf(const domain::Touchpoint& touch, const operations::AccountDetails& details) {
    QStringList names;
    for (const domain::ContactId person : operations::peopleOf(details, touch))
        names.append(nameIn(details.contacts, person));
    return names.join(items::listSeparator());
}

QString whenOf(const domain::Touchpoint& touch, const ShownAccount& account) {
    QString when = items::dayText(touch.day, account.display, items::YearShown::Always);
    if (touch.time)
        when += u", "_s + touch.time->toString(u"HH:mm"_s);
    if (touch.time && touch.durationMinutes)
        when += u"\u2013"_s + touch.time->addSecs(*touch.durationMinutes * 60).toString(u"HH:mm"_s);
    else if (touch.durationMinutes)
        when += u", "_s + TouchPane::tr("%1 min", "minutes").arg(*touch.durationMinutes);
    return when;
}

QString dueText(const std::optional<QDate>& due, const ShownAccount& account) {
    return due ? TouchPane::tr("due %1").arg(items::dayText(*due, account.display)) : QString();
}

} // namespace

TouchPane::TouchPane(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(u"touchPane"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QVBoxLayout& TouchPane::begin() {
    if (m_content != nullptr) {
        m_layout->removeWidget(m_content);
        m_content->hide(); // until it is gone
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14));
    rows->setSpacing(scaled(6));
    m_content->show();
    return *rows;
}

void TouchPane::addTitle(QVBoxLayout& rows, const QString& title, const QString& byline) {
    auto* name = new PlainLabel(title, TextRole::Heading, &Tokens::text, m_content);
    name->setObjectName(u"touchTitle"_s);
    name->setWordWrap(true);
    rows.addWidget(name);
    auto* by = new PlainLabel(byline, TextRole::Small, &Tokens::text2, m_content);
    by->setWordWrap(true);
    rows.addWidget(by);
    rows.addSpacing(scaled(6));
}

void TouchPane::addPair(QVBoxLayout& rows, const QString& caption, const QString& value) {
    if (value.isEmpty())
        return;
    auto* line = new QHBoxLayout;
    auto* left = new PlainLabel(caption, TextRole::Base, &Tokens::text2, m_content);
    left->setFixedWidth(scaled(captionWidth));
    left->setAlignment(Qt::AlignTop);
    auto* right = new PlainLabel(value, TextRole::Base, &Tokens::text, m_content);
    right->setWordWrap(true);
    line->addWidget(left);
    line->addWidget(right, 1);
    rows.addLayout(line);
}

void TouchPane::addBody(QVBoxLayout& rows, const QString& markdown) {
    if (markdown.trimmed().isEmpty())
        return rows.addStretch(1);
    auto* body = new MarkdownView(m_content);
    body->setObjectName(u"touchBodyView"_s);
    body->setAccessibleName(tr("Note"));
    body->setFrameShape(QFrame::NoFrame);
    body->document()->setDocumentMargin(0);
    body->present(markdown);
    rows.addSpacing(scaled(6));
    rows.addWidget(body, 1);
}

void TouchPane::addPromise(QVBoxLayout& rows, const domain::Promise& promise, const ShownAccount& account) {
    const bool open = promise.state == domain::PromiseState::Open;
    QStringList facts{open ? dueText(promise.due, account) : items::wordOf(promise.state)};
    facts.removeAll(QString());
    QString text = tr("Promise: %1").arg(promise.title);
    if (!facts.isEmpty())
        text += u" \u00b7 "_s + facts.join(u" \u00b7 "_s);
    auto* line = new QHBoxLayout;
    line->addWidget(new ElidedLabel(text, TextRole::Base, &Tokens::text, m_content), 1);
    if (open && account.writable) {
        for (const auto state : {domain::PromiseState::Kept, domain::PromiseState::Broken}) {
            auto* button = new Button(items::wordOf(state), Button::Kind::Link, m_content);
            button->setObjectName(state == domain::PromiseState::Kept ? u"promiseKept"_s
                                                                      : u"promiseBroken"_s);
            connect(button, &QPushButton::clicked, this,
                    [this, id = promise.id.value, state] { Q_EMIT promiseSettled(id, state); });
            line->addWidget(button);
        }
    }
    rows.addLayout(line);
}

void TouchPane::addMade(QVBoxLayout& rows, const ShownAccount& account, domain::TouchpointId touch) {
    const auto say = [&](const QString& text, const QString& fact) {
        rows.addWidget(new ElidedLabel(fact.isEmpty() ? text : text + u" \u00b7 "_s + fact, TextRole::Base,
                                       &Tokens::text, m_content));
    };
    for (const domain::Task& task : account.details().tasks) {
        if (task.touchpoint == touch)
            say(tr("Task: %1").arg(task.title), task.state == domain::TaskState::Open
                                                    ? dueText(task.due, account)
                                                    : items::wordOf(task.state));
    }
    for (const domain::Promise& promise : account.details().promises) {
        if (promise.touchpoint == touch)
            addPromise(rows, promise, account);
    }
    for (const domain::Feedback& feedback : account.details().feedback) {
        if (feedback.touchpoint == touch)
            say(tr("Feedback: %1").arg(feedback.body), {});
    }
    for (const domain::Attachment& file : account.details().files) {
        if (file.touchpoint == touch)
            say(tr("File: %1").arg(file.name), {});
    }
}

void TouchPane::present(const ShownAccount& account, const domain::Touchpoint& touch) {
    const operations::AccountDetails& details = account.details();
    QVBoxLayout& rows = begin();
    QStringList byline{items::wordOf(touch.kind), items::wordOf(touch.direction),
                       touch.twoWay ? tr("two-way") : tr("one-way"), whenOf(touch, account)};
    addTitle(rows, touch.subject.isEmpty() ? items::wordOf(touch.kind) : touch.subject,
             byline.join(u" \u00b7 "_s));
    addPair(rows, tr("Took part"), peopleOf(touch, details));
    addPair(rows, tr("Purpose"), touch.purpose);
    addPair(rows, tr("Place"), touch.place);
    addPair(rows, tr("Outcome"), touch.outcome);
    addPair(rows, tr("Sentiment"), items::wordOf(touch.sentiment));
    addPair(rows, tr("Logged by"), nameIn(details.people, touch.author));
    addMade(rows, account, touch.id);
    addBody(rows, touch.body);
}

void TouchPane::present(const ShownAccount& account, const domain::Note& note) {
    QVBoxLayout& rows = begin();
    addTitle(rows, tr("Note"),
             items::dayText(note.day, account.display, items::YearShown::Always) + u" \u00b7 "_s +
                 nameIn(account.details().people, note.author));
    addBody(rows, note.body);
}

void TouchPane::presentNothing(const QString& why) {
    QVBoxLayout& rows = begin();
    auto* label = new PlainLabel(why, TextRole::Base, &Tokens::text3, m_content);
    label->setObjectName(u"touchNothing"_s);
    label->setWordWrap(true);
    rows.addWidget(label);
    rows.addStretch(1);
}

void TouchPane::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, 1, height()), tokens.border);
}

} // namespace tenure::views
