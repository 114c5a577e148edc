// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QWidget>

namespace tenure::views {

class Button;
class ErrorList;
class ErrorModel;
class PlainLabel;

/// The rows with errors below the mapping: how many of what, the list, and a way to save them as a file.
class ErrorPanel : public QWidget {
    Q_OBJECT
public:
    explicit ErrorPanel(ImportJob& job, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] ErrorList& list() { return *m_list; }

Q_SIGNALS:
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ImportJob& m_job;
    ErrorModel* m_model;
    ErrorList* m_list;
    PlainLabel* m_count;
    PlainLabel* m_kinds;
    Button* m_save;
};

} // namespace tenure::views
