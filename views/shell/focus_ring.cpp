// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/focus_ring.h"

#include "views/shell/shapes.h"
#include "views/shell/tokens.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 1;
constexpr int stroke = 2;

class RingPane final : public QWidget {
public:
    explicit RingPane(QWidget* window) : QWidget(window) {
        setObjectName(u"focusRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), radius::button + gap + stroke, {}, tokensOf(this).focus, stroke);
    }
};

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() {
    leave();
}

bool FocusRing::surrounds(const QWidget* widget) {
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return !combo->isEditable();
    return qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

void FocusRing::follow(QWidget* target) {
    leave();
    if (!target || !surrounds(target))
        return;
    m_target = target;
    for (QWidget* widget = target; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    m_pane = new RingPane(target->window()); // the window owns it until leave() or its own end
    place();
}

void FocusRing::place() {
    if (!m_target || !m_pane)
        return;
    QWidget* window = m_target->window();
    const bool byKeyboard = window->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!byKeyboard || !m_target->isVisible()) {
        m_pane->hide();
        return;
    }
    const int reach = gap + stroke;
    const QRect around =
        QRect(m_target->mapTo(window, QPoint()), m_target->size()).adjusted(-reach, -reach, reach, reach);
    QRect visible = window->rect();
    for (QWidget* widget = m_target->parentWidget(); widget && widget != window;
         widget = widget->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget())) // a viewport cuts what it holds
            visible &= QRect(widget->mapTo(window, QPoint()), widget->size());
    }
    m_pane->setGeometry(around);
    m_pane->setMask(QRegion(visible.translated(-around.topLeft()) & m_pane->rect()));
    m_pane->setVisible(visible.intersects(around));
    m_pane->raise();
}

void FocusRing::leave() {
    for (const auto& object : std::as_const(m_watched)) {
        if (object)
            object->removeEventFilter(this);
    }
    m_watched.clear();
    m_target.clear();
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_pane.clear();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::KeyPress:
    case QEvent::LayoutRequest:
        // After the widget has dealt with it: a key may have turned the window to keyboard focus.
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tenure::views
