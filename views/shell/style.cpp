// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/style.h"

#include "views/shell/focus_ring.h"
#include "views/shell/style_parts.h"
#include "views/shell/tokens.h"

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

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return parts::buttonGround(*painter, *option);
    case PE_PanelButtonTool:
        return parts::toolButtonGround(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return parts::radioButton(*painter, *option);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            parts::inputGround(*painter, *option, option->rect);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        return parts::menuFrame(*painter, *option);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_Frame:
    case PE_FrameGroupBox: {
        painter->save();
        painter->setPen(tokensFor(option->palette).border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase: {
        const QRect& base = option->rect;
        painter->fillRect(QRect(base.left(), base.bottom(), base.width(), 1),
                          tokensFor(option->palette).border);
        return;
    }
    case PE_FrameFocusRect: {
        const bool keyboard = option->state & State_KeyboardFocusChange;
        if (keyboard && !FocusRing::surrounds(widget) && !qobject_cast<const QAbstractItemView*>(widget))
            parts::innerFocus(*painter, *option);
        return;
    }
    case PE_IndicatorArrowDown:
        return parts::chevron(*painter, *option, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return parts::chevron(*painter, *option, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return parts::chevron(*painter, *option, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return parts::chevron(*painter, *option, Qt::RightArrow);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            parts::chevron(*painter, *option, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && (header->sortIndicator & QStyleOptionHeader::SortUp);
        return parts::chevron(*painter, *option, up ? Qt::UpArrow : Qt::DownArrow);
    }
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            parts::itemGround(*painter, *item);
        return;
    case PE_PanelItemViewRow:
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            if (parts::isPrimary(label))
                label.palette.setColor(QPalette::Normal, QPalette::ButtonText,
                                       tokensFor(label.palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            parts::menuBarItem(*painter, *item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            parts::menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        return parts::splitterLine(*painter, *option);
    case CE_ProgressBarGroove:
        return parts::progressGroove(*painter, *option);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            parts::progressContents(*painter, *bar);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return parts::headerSection(*painter, *option);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, tokensFor(label.palette).text3);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            parts::tabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label = *tab;
            const Tokens& tokens = tokensFor(label.palette);
            const QColor ink = label.state & State_Selected ? tokens.text : tokens.text2;
            label.palette.setColor(QPalette::Active, QPalette::WindowText, ink);
            label.palette.setColor(QPalette::Inactive, QPalette::WindowText, ink);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem row = *item;
            row.palette.setColor(QPalette::HighlightedText, tokensFor(row.palette).text);
            QProxyStyle::drawControl(element, &row, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
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
