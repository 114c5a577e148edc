// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/toast.h"

#include "views/shell/shapes.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 12;

} // namespace

/// "Undo  Ctrl Z" in the colours of the toast.
class ToastLink final : public QAbstractButton {
public:
    explicit ToastLink(QWidget* parent) : QAbstractButton(parent) {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QString cap;

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetricsF strong(roleFont(TextRole::Emphasis));
        const QFontMetricsF small(roleFont(TextRole::Caption));
        double width = strong.horizontalAdvance(text()) + 2 * scaled(4);
        if (!cap.isEmpty())
            width += scaled(7) + small.horizontalAdvance(cap);
        return {int(std::ceil(width)) + 1, scaled(26)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(this);
        const QRect box = rect().adjusted(scaled(4), 0, -scaled(4), 0);
        QFont face = roleFont(TextRole::Emphasis);
        face.setUnderline(underMouse());
        painter.setFont(face);
        painter.setPen(tokens.toastLink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(tokens.toastText);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, cap);
    }
};

Toast::Toast(QWidget* host)
    : QFrame(host), m_text(new ElidedLabel({}, TextRole::Base, &Tokens::toastText, this)),
      m_action(new ToastLink(this)) {
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), 0, scaled(10), 0);
    row->setSpacing(scaled(12));
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const auto act = std::move(m_message.act);
        dismiss();
        if (act)
            act();
    });
    host->installEventFilter(this);
    m_action->installEventFilter(this);
    hide();
}

void Toast::present(ToastMessage message) {
    if (isVisible())
        dismiss();
    m_message = std::move(message);
    m_text->setText(m_message.text);
    m_action->setText(m_message.actionText);
    m_action->cap = m_message.key.isEmpty() ? QString() : m_message.key.toString(QKeySequence::NativeText);
    m_action->setVisible(!m_message.actionText.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(m_message.text);
    show();
    place();
    raise();
    m_timer.start(m_message.stay);
    if (underMouse())
        hold();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss() {
    if (isHidden())
        return;
    m_timer.stop();
    m_left = 0;
    m_message = {};
    hide();
    Q_EMIT dismissed();
}

QString Toast::text() const {
    return m_text->text();
}

void Toast::place() {
    const QWidget* host = parentWidget();
    const int gap = scaled(margin);
    const int widest = std::max(scaled(200), host->width() - 2 * gap);
    layout()->activate();
    const int width = std::clamp(layout()->sizeHint().width(), scaled(200), widest);
    const int height = scaled(38);
    setGeometry(gap, host->height() - height - gap, width, height);
}

void Toast::hold() {
    if (!m_timer.isActive())
        return;
    m_left = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::proceed() {
    if (isVisible() && !m_timer.isActive() && !m_action->hasFocus() && !underMouse())
        m_timer.start(std::max(m_left, 1000)); // a second at least to read on after the pointer has left
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        hold();
    if (watched == m_action && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Toast::proceed, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    hold();
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    QMetaObject::invokeMethod(this, &Toast::proceed, Qt::QueuedConnection);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, tokensOf(this).toast, {});
}

} // namespace tenure::views
