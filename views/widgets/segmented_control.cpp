// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmented_control.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const QString& text, int height, QWidget* parent) : QAbstractButton(parent), m_height(height) {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override {
        // Measured at its heaviest, so that choosing moves nothing.
        const double width = QFontMetricsF(roleFont(TextRole::Emphasis)).horizontalAdvance(text());
        return {int(std::ceil(width)) + 2 * scaled(12), scaled(m_height)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(this);
        const QRect box = rect().adjusted(0, 1, 0, -1);
        if (isChecked())
            paintGround(painter, box, tokens.select);
        else if (underMouse() && isEnabled())
            paintGround(painter, box, isDown() ? tokens.pressed : tokens.hover);
        if (!isLast())
            painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.border);
        painter.setFont(roleFont(isChecked() ? TextRole::Emphasis : TextRole::Strong));
        painter.setPen(!isEnabled() ? tokens.disabled : isChecked() ? tokens.accentText : tokens.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore(); // the control moves the choice; Qt's own way asks for positions on the screen
        else
            QAbstractButton::keyPressEvent(event);
    }

    bool event(QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange)
            updateGeometry();
        return QAbstractButton::event(event);
    }

private:
    [[nodiscard]] bool isFirst() const { return x() <= 1; }
    [[nodiscard]] bool isLast() const { return geometry().right() >= parentWidget()->width() - 2; }

    /// Fills a segment; round only where the control is.
    void paintGround(QPainter& painter, const QRect& box, const QColor& colour) const {
        painter.save();
        painter.setClipRect(box);
        const int round = scaled(radius::button);
        paintBox(painter, QRectF(box).adjusted(isFirst() ? 0 : -round, 0, isLast() ? 0 : round, 0),
                 radius::chip, colour, {});
        painter.restore();
    }

    int m_height;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent, Height height)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this)), m_height(height) {
    m_row->setContentsMargins(1, 0, 1, 0);
    m_row->setSpacing(0);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
}

void SegmentedControl::addSegment(const QString& text) {
    const int index = count();
    auto* segment = new Segment(text, m_height == Height::Small ? 24 : 28, this);
    segment->setObjectName(u"segment%1"_s.arg(index));
    segment->setAccessibleName(text);
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0) {
        m_current = 0;
        segment->setChecked(true);
    }
}

void SegmentedControl::setText(int index, const QString& text) {
    QAbstractButton* segment = m_group->button(index);
    if (segment == nullptr || segment->text() == text)
        return;
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

int SegmentedControl::count() const {
    return int(m_group->buttons().size());
}

int SegmentedControl::current() const {
    return m_current;
}

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::button, tokens.surface, tokens.border);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (event->key() == Qt::Key_Left)
        step = mirrored ? 1 : -1;
    else if (event->key() == Qt::Key_Right)
        step = mirrored ? -1 : 1;
    QAbstractButton* next = step ? m_group->button(m_current + step) : nullptr;
    if (!next)
        return QWidget::keyPressEvent(event);
    next->setFocus(Qt::TabFocusReason);
    next->setChecked(true);
}

} // namespace tenure::views
