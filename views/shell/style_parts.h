// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

/// What Style draws, one function per element. All take their colours from the palette of the option.
namespace tenure::views::parts {

// style_buttons.cpp
void buttonGround(QPainter& painter, const QStyleOption& option);
void toolButtonGround(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
[[nodiscard]] bool isPrimary(const QStyleOption& option);

// style_inputs.cpp
void inputGround(QPainter& painter, const QStyleOption& option, const QRect& box);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void chevron(QPainter& painter, const QStyleOption& option, Qt::ArrowType direction);
void innerFocus(QPainter& painter, const QStyleOption& option);

// style_menus.cpp
void menuBarGround(QPainter& painter, const QStyleOption& option);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuFrame(QPainter& painter, const QStyleOption& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text);

// style_bars.cpp
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb);
void progressGroove(QPainter& painter, const QStyleOption& option);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option);
void headerSection(QPainter& painter, const QStyleOption& option);
void tabShape(QPainter& painter, const QStyleOptionTab& option);
void splitterLine(QPainter& painter, const QStyleOption& option);
void itemGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace tenure::views::parts
