// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progress_line.h"

#include "views/shell/tokens.h"

#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setObjectName(u"progressLine"_s);
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Progress"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
        Q_EMIT longWorkChanged(true);
    });
}

void ProgressLine::start() {
    m_share = -1;
    if (!m_shown)
        m_delay.start();
    update();
}

void ProgressLine::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ProgressLine::stop() {
    m_delay.stop();
    m_share = -1;
    update();
    if (std::exchange(m_shown, false))
        Q_EMIT longWorkChanged(false);
}

void ProgressLine::paintEvent(QPaintEvent*) {
    if (!m_shown)
        return;
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.accentSoft);
    const double share = m_share < 0 ? 1 : m_share;
    painter.fillRect(QRectF(0, 0, width() * share, height()), m_share < 0 ? tokens.c5 : tokens.accent);
}

} // namespace tenure::views
