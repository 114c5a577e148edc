// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QWidget>

class QTreeView;

namespace tenure::views {

class PlainLabel;
class ReviewModel;
class SegmentedControl;

/// The third step: every value that the import would write, by what becomes of the rows, and what stays out.
class ReviewStep : public QWidget {
    Q_OBJECT
public:
    explicit ReviewStep(ImportJob& job, QWidget* parent = nullptr);

    void setState(const words::Fields& fields);
    void takeFocus();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPart(int part);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString left() const;

    ImportJob& m_job;
    words::Fields m_fields;
    PlainLabel* m_summary;
    PlainLabel* m_left;
    QWidget* m_partsPlace;
    SegmentedControl* m_parts = nullptr;
    PlainLabel* m_empty;
    QTreeView* m_list;
    ReviewModel* m_model;
};

/// Rows as they are counted on the way: "15 new, 184 changed".
[[nodiscard]] QString outcomeText(exchange::ImportKind kind, qint64 created, qint64 updated,
                                  qint64 unchanged);

} // namespace tenure::views
