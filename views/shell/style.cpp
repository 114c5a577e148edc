// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/style.h"

#include "views/shell/focus_ring.h"
#include "views/shell/shapes.h"
#include "views/shell/style_parts.h"
#include "views/shell/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool answersPointer = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
                                qobject_cast<QHeaderView*>(widget);
    if (answersPointer)
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

namespace {

/// Marks: boxes that are ticked, arrows, branches. False if @p element is none.
bool drawMark(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter) {
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        parts::checkBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        parts::radioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        parts::chevron(painter, option, Qt::DownArrow);
        return true;
    case QStyle::PE_IndicatorArrowUp:
        parts::chevron(painter, option, Qt::UpArrow);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        parts::chevron(painter, option, Qt::LeftArrow);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        parts::chevron(painter, option, Qt::RightArrow);
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state & QStyle::State_Children)
            parts::chevron(painter, option,
                           option.state & QStyle::State_Open ? Qt::DownArrow : Qt::RightArrow);
        return true;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
        const bool up = header && (header->sortIndicator & QStyleOptionHeader::SortUp);
        parts::chevron(painter, option, up ? Qt::UpArrow : Qt::DownArrow);
        return true;
    }
    default:
        return false;
    }
}

/// Frames of Qt's own panels. False if @p element is none.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter) {
    const QRect& box = option.rect;
    switch (element) {
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        parts::menuFrame(painter, option);
        return true;
    case QStyle::PE_PanelTipLabel:
        painter.fillRect(box, option.palette.toolTipBase());
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
        paintBox(painter, box, 0, {}, tokensFor(option.palette).border);
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokensFor(option.palette).border);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonBevel:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_PanelStatusBar:
        return true; // flat
    default:
        return false;
    }
}

/// @p option with its text in @p ink, whether its window is the active one or not.
template <class Option>
Option inked(const Option& option, QPalette::ColorRole role, const QColor& ink) {
    Option copy = option;
    copy.palette.setColor(QPalette::Active, role, ink);
    copy.palette.setColor(QPalette::Inactive, role, ink);
    return copy;
}

/// Elements that are drawn whole by one part. False if @p element is none.
bool drawPart(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter) {
    switch (element) {
    case QStyle::CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
            parts::menuBarItem(painter, *item);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        parts::menuBarGround(painter, option);
        return true;
    case QStyle::CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
            parts::menuItem(painter, *item);
        return true;
    case QStyle::CE_MenuEmptyArea:
        return true;
    case QStyle::CE_Splitter:
        parts::splitterLine(painter, option);
        return true;
    case QStyle::CE_ProgressBarGroove:
        parts::progressGroove(painter, option);
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
            parts::progressContents(painter, *bar);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        parts::headerSection(painter, option);
        return true;
    case QStyle::CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option))
            parts::tabShape(painter, *tab);
        return true;
    default:
        return false;
    }
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (drawMark(element, *option, *painter) || drawFrame(element, *option, *painter))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        return parts::buttonGround(*painter, *option);
    case PE_PanelButtonTool:
        return parts::toolButtonGround(*painter, *option);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            parts::inputGround(*painter, *option, option->rect);
        return;
    }
    case PE_FrameFocusRect: {
        const bool keyboard = option->state & State_KeyboardFocusChange;
        if (keyboard && !FocusRing::surrounds(widget) && !qobject_cast<const QAbstractItemView*>(widget))
            parts::innerFocus(*painter, *option);
        return;
    }
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            parts::itemGround(*painter, *item);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokensFor(option->palette).select);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (drawPart(element, *option, *painter))
        return;
    const Tokens& tokens = tokensFor(option->palette);
    const auto base = [&](const auto& changed) {
        QProxyStyle::drawControl(element, &changed, painter, widget);
    };
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header)
            return drawHeader(*header, painter, widget);
        if (element == CE_HeaderLabel)
            return base(inked(*header, QPalette::ButtonText, tokens.text3));
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == CE_PushButtonLabel && parts::isPrimary(*button))
        return base(inked(*button, QPalette::ButtonText, tokens.onAccent));
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab && element == CE_TabBarTabLabel)
        return base(
            inked(*tab, QPalette::WindowText, tab->state & State_Selected ? tokens.text : tokens.text2));
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item && element == CE_ItemViewItem)
        return base(inked(*item, QPalette::HighlightedText, tokens.text));
    base(*option);
}

/// Section, words, arrow. Qt's own asks the base style where the arrow stands.
void Style::drawHeader(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const {
    QStyleOptionHeader part = header;
    if (!(part.textAlignment & Qt::AlignVertical_Mask)) // as the model of Qt's file dialog says
        part.textAlignment |= Qt::AlignVCenter;
    painter->setClipRect(header.rect);
    drawControl(CE_HeaderSection, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &header, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
        return parts::comboBox(*painter, *combo, part(SC_ComboBoxArrow));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return parts::spinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return parts::scrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tenure::views
