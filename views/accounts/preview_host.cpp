// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/preview_host.h"

#include "views/accounts/preview_pane.h"
#include "views/shell/fonts.h"

#include <QEvent>
#include <QSplitter>

namespace tenure::views {

namespace {

constexpr int narrowBelow = 1280;
constexpr int paneWidth = 324;

} // namespace

PreviewHost::PreviewHost(QSplitter& splitter, PreviewPane& pane, bool wanted)
    : QObject(&splitter), m_splitter(splitter), m_pane(pane), m_wanted(wanted) {
    m_splitter.installEventFilter(this);
    putBeside();
}

void PreviewHost::putBeside() {
    m_splitter.addWidget(&m_pane);
    m_splitter.setStretchFactor(0, 1);
    m_splitter.setStretchFactor(1, 0);
    const int pane = scaled(paneWidth);
    m_splitter.setSizes({std::max(pane, m_splitter.width() - pane), pane});
    m_pane.setVisible(m_wanted);
}

void PreviewHost::setWanted(bool wanted) {
    if (!m_narrow)
        m_wanted = wanted;
    m_pane.setVisible(m_narrow ? !m_pane.isVisible() : wanted);
    if (m_narrow) {
        layOutSheet();
        m_pane.raise();
    }
    m_pane.refresh();
}

void PreviewHost::setWindowWidth(int pixels) {
    const bool narrow = pixels < narrowBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_pane.setParent(m_splitter.parentWidget()); // which hides it
        layOutSheet();
    } else {
        putBeside();
        m_pane.refresh();
    }
}

bool PreviewHost::closeSheet() {
    if (!m_narrow || !m_pane.isVisible())
        return false;
    m_pane.hide();
    return true;
}

void PreviewHost::layOutSheet() {
    const int width = std::min(scaled(paneWidth), m_splitter.width());
    m_pane.setGeometry(m_splitter.geometry().right() + 1 - width, m_splitter.y(), width, m_splitter.height());
}

bool PreviewHost::eventFilter(QObject* watched, QEvent* event) {
    if (m_narrow && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        layOutSheet();
    return QObject::eventFilter(watched, event);
}

} // namespace tenure::views
