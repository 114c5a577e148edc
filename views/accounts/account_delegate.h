// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

#include <functional>
#include <memory>

namespace tenure::query {
struct Field;
}

namespace tenure::views {

/// Where the parts of a row's first cell lie; tested without a window.
struct NameCellLayout {
    QRect check;   ///< the 14 px box; its hit area is hit
    QRect hit;     ///< 24 px wide, the row's height
    QRect chevron; ///< groups only
    QRect bars;    ///< groups by tier only
    QRect text;
};
[[nodiscard]] NameCellLayout nameCellLayout(const QRect& cell, bool group, bool withBars);

/// Paints the account list from the model's roles: names with a check box, numbers right-aligned and tabular,
/// tags, people, tiers; group rows on their own ground. Keeps nothing but the measures of its fonts.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Choices = std::function<QStringList(const QModelIndex&)>;
    /// @p choices gives the keys that an editor offers for a cell; empty for a free text.
    AccountDelegate(int rowHeight, Choices choices, QObject* parent = nullptr);

    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    struct Pen;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Tokens& tokens) const;
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Tokens& tokens) const;
    void paintAccount(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Tokens& tokens) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const;
    [[nodiscard]] const NumberPainter& numbers(bool bold) const;

    int m_rowHeight;
    Choices m_choices;
    mutable std::unique_ptr<NumberPainter> m_plain;
    mutable std::unique_ptr<NumberPainter> m_bold;
};

} // namespace tenure::views
