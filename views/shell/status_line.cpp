// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_line.h"

#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/widgets/button.h"
#include "views/widgets/keycap.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = 12;     ///< room at both ends
constexpr int capGap = 6;    ///< between caps, and between a cap and its word
constexpr int groupGap = 15; ///< between one key and the next
constexpr int factGap = 16;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_cancel(new Button(tr("Cancel"), Button::Kind::Link, this)) {
    setObjectName(u"statusLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setKey(Qt::Key_Escape);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(edge), 1, scaled(edge), 0);
    row->addStretch(1);
    row->addWidget(m_cancel);
}

QSize StatusLine::sizeHint() const {
    return {scaled(600), scaled(26)};
}

QSize StatusLine::minimumSizeHint() const {
    return {scaled(100), scaled(26)};
}

void StatusLine::setKeys(const QList<KeyHint>& keys) {
    m_keys = keys;
    update();
}

void StatusLine::setFacts(const QStringList& facts) {
    m_facts = facts;
    tell();
}

void StatusLine::setWork(const QString& work, bool mayCancel) {
    m_work = work;
    m_cancel->setVisible(mayCancel && !work.isEmpty());
    tell();
}

void StatusLine::tell() {
    setAccessibleName(m_work.isEmpty() ? m_facts.join(u", "_s) : m_work);
    update();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    paintKeys(painter, paintFacts(painter));
}

/// Returns where the facts begin.
int StatusLine::paintFacts(QPainter& painter) const {
    const NumberPainter numbers(roleFont(TextRole::Small));
    painter.setPen(tokensOf(this).text3);
    const QStringList shown = m_work.isEmpty() ? m_facts : QStringList{m_work};
    int right = width() - scaled(edge) - (m_cancel->isVisible() ? m_cancel->width() + scaled(factGap) : 0);
    for (qsizetype index = shown.size(); index-- > 0;) {
        const int wide = int(std::ceil(numbers.width(shown[index])));
        numbers.draw(painter, QRectF(right - wide, 1, wide, height() - 1), Qt::AlignLeft | Qt::AlignVCenter,
                     shown[index]);
        right -= wide + scaled(factGap);
    }
    return right;
}

/// Whole hints only, up to @p right.
void StatusLine::paintKeys(QPainter& painter, int right) const {
    const Tokens& tokens = tokensOf(this);
    const QFont face = roleFont(TextRole::Small);
    const QFontMetricsF metrics(face);
    int left = scaled(edge);
    for (const KeyHint& hint : m_keys) {
        int wide = int(std::ceil(metrics.horizontalAdvance(hint.text)));
        for (const QString& cap : hint.caps)
            wide += keycapSize(cap).width() + scaled(capGap);
        if (left + wide > right)
            return;
        for (const QString& cap : hint.caps) {
            paintKeycap(painter, QRectF(left, 1, 0, height() - 1), cap, tokens);
            left += keycapSize(cap).width() + scaled(capGap);
        }
        painter.setFont(face);
        painter.setPen(tokens.text3);
        const int word = int(std::ceil(metrics.horizontalAdvance(hint.text)));
        painter.drawText(QRect(left, 1, word + 1, height() - 1),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, hint.text);
        left += word + scaled(groupGap);
    }
}

} // namespace tenure::views
