// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dialog_footer.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

DialogFooter::DialogFooter(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)),
      m_note(new ElidedLabel({}, TextRole::Small, &Tokens::text3)) {
    setObjectName(u"dialogFooter"_s);
    m_note->setObjectName(u"footerNote"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(scaled(18), 1, scaled(18), 0);
    m_row->setSpacing(scaled(8));
    m_row->addWidget(m_note, 1);
}

void DialogFooter::setNote(const QString& note) {
    m_note->setText(note);
}

void DialogFooter::addLeading(QWidget* widget) {
    m_row->insertWidget(m_leading++, widget);
}

void DialogFooter::addButton(Button* button) {
    m_row->addWidget(button);
}

QSize DialogFooter::sizeHint() const {
    return {QWidget::sizeHint().width(), scaled(50)};
}

void DialogFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

void DialogBody::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensOf(this).surface);
}

} // namespace tenure::views
