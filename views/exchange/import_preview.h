// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace tenure::views {

class PlainLabel;

/// Shares of a whole side by side, in the colours of what will become of the rows.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// New, changed, as they are and left out, errors.
    using Shares = std::array<qint64, 4>;
    void setShares(const Shares& shares);
    [[nodiscard]] static Ink inkOf(std::size_t share);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shares m_shares = {};
};

/// What the import would do, as the dry run says: how many rows are created, updated, skipped and wrong, and
/// the largest changes.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void setState(const ImportState& state, const words::Fields& fields);

private:
    struct Line {
        PlainLabel* name;
        PlainLabel* note;
        PlainLabel* count;
    };
    void addLine(QGridLayout& grid, std::size_t share, const QString& name, const QString& objectName);
    void showChanges(const ImportState& state, const words::Fields& fields);

    PlainLabel* m_rows;
    ShareBar* m_bar;
    std::array<Line, 4> m_lines;
    QWidget* m_changesPart;
    QGridLayout* m_changes;
};

/// "121 ARR changes, 63 other": what updated rows change most, and how many others there are.
[[nodiscard]] QString changeText(const exchange::StageReport& report, const words::Fields& fields,
                                 const std::vector<exchange::SourceColumn>& columns);

} // namespace tenure::views
