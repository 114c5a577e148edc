// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/style.h"
#include "views/shell/style_parts.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace tenure::views {

namespace {

/// Lengths that grow with the scale, in design pixels.
std::optional<int> designPixels(QStyle::PixelMetric metric) {
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_ButtonIconSize:
        return 14;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return 16;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_ScrollBarSliderMin:
        return 28;
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_HeaderMargin:
        return 7;
    case QStyle::PM_HeaderMarkSize:
        return 13;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    default:
        return std::nullopt;
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (const std::optional<int> pixels = designPixels(metric))
        return scaled(*pixels);
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12; // room for the 10 px thumb under the pointer
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const int row = scaled(28);
    const auto natural = [&] { return QProxyStyle::sizeFromContents(type, option, size, widget); };
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool menu = button && (button->features & QStyleOptionButton::HasMenu);
        return {size.width() + 2 * scaled(11) + (menu ? scaled(18) : 0), std::max(row, size.height())};
    }
    case CT_ComboBox:
        return {size.width() + scaled(10) + scaled(30), row};
    case CT_LineEdit:
        return {size.width() + 2 * scaled(8), row};
    case CT_SpinBox:
        return {size.width() + scaled(8) + scaled(24), row};
    case CT_CheckBox:
    case CT_RadioButton:
        return natural().expandedTo({scaled(24), scaled(24)});
    case CT_ToolButton:
        return (size + QSize(scaled(8), scaled(4))).expandedTo({scaled(24), scaled(24)});
    case CT_MenuBar:
        return {size.width(), scaled(32)};
    case CT_MenuBarItem:
        return {size.width() + 2 * scaled(9), scaled(32) - 1};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        return item ? parts::menuItemSize(*item, size) : size;
    }
    case CT_HeaderSection: {
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        const bool across = !header || header->orientation() == Qt::Horizontal;
        return across ? QSize(natural().width(), row) : natural();
    }
    case CT_TabBarTab:
        return {natural().width(), scaled(34)};
    case CT_ItemViewItem:
        return natural().expandedTo({0, row});
    default:
        return natural();
    }
}

namespace {

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int shortest) {
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        const double share = double(bar.pageStep) / double(range + bar.pageStep);
        thumb = std::min(length, std::max(shortest, int(length * share)));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect& all = bar.rect;
        return upright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                       : QRect(all.left() + from, all.top(), to - from, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + thumb);
    case QStyle::SC_ScrollBarGroove:
        return stretch(0, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length);
    default:
        return {}; // no arrow buttons
    }
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(*bar, part, scaled(28)));
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const int arrow = scaled(28);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all,
                              QRect(all.right() + 1 - arrow, all.top(), arrow, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(scaled(8), 1, -arrow, -1));
    }
    if (control == CC_SpinBox) {
        const QRect all = option->rect.adjusted(1, 1, -1, -1);
        const int step = scaled(22);
        const QRect upper(all.right() + 1 - step, all.top(), step, all.height() / 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, option->rect, upper);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, option->rect, upper.translated(0, upper.height()));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, option->rect, all.adjusted(scaled(4), 0, -step, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? scaled(6) : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    if (element == SE_HeaderArrow || element == SE_HeaderLabel) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const int mark = pixelMetric(PM_HeaderMarkSize, option, widget);
        const QRect inner = option->rect.adjusted(margin, 0, -margin, 0);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const QRect arrow(inner.right() + 1 - mark, inner.top(), mark, inner.height());
        return visualRect(option->direction, option->rect,
                          element == SE_HeaderArrow ? arrow : inner.adjusted(0, 0, sorted ? -mark : 0, 0));
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace tenure::views
