// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/marked_label.h"

#include "views/widgets/marked_text.h"

#include <QPainter>

namespace tenure::views {

void MarkedLabel::mark(const domain::TypedWords& typed) {
    m_marks = typed.spans(text());
    update();
}

void MarkedLabel::paintEvent(QPaintEvent* event) {
    if (m_marks.empty())
        return PlainLabel::paintEvent(event);
    QPainter painter(this);
    paintMarkedLine(painter, contentsRect(), {text(), m_marks, font(), inkColour()}, tokensOf(this));
}

} // namespace tenure::views
