// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QTreeView>

#include <array>

namespace tenure::views {

class ErrorModel;

/// The rows of a dry run that have errors. Each offers to edit the value, to leave it empty, and to skip the
/// row: by the words at its end, or by E, L and S on the current one.
class ErrorList : public QTreeView {
    Q_OBJECT
public:
    enum class Act { Edit, LeaveEmpty, Skip };

    explicit ErrorList(ErrorModel& model, ImportJob& job, QWidget* parent = nullptr);

    void act(int row, Act what);
    [[nodiscard]] bool offers(int row, Act what) const;
    /// Where the words of a row stand.
    [[nodiscard]] QRect wordsBox(const QModelIndex& index, Act what) const;
    [[nodiscard]] static QString wordsOf(Act what);

    /// Keeps the current row over a refresh of the model.
    void rememberRow() { m_row = currentIndex().row(); }
    void restoreRow();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    [[nodiscard]] std::optional<Act> actAt(const QPoint& at, int& row) const;

    ErrorModel& m_model;
    ImportJob& m_job;
    int m_row = 0;
};

} // namespace tenure::views
