// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tenure::views {

class PaletteModel;
struct PaletteEntry;
struct PaletteRow;
struct Tokens;

/// Paints rows of the palette: heads of 27 px; entries of 34 px with icon, title (what was typed is marked),
/// what it is, and its keys at the right.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const PaletteModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QRect& box, const QModelIndex& index, bool current,
                    const Tokens& tokens) const;
    [[nodiscard]] int paintCaps(QPainter& painter, const QRect& box, const PaletteEntry& entry, bool current,
                                const Tokens& tokens) const;

    const PaletteModel& m_model;
};

} // namespace tenure::views
