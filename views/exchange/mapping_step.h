// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QWidget>

namespace tenure::views {

class Button;
class ErrorPanel;
class FormatBar;
class ImportPreview;
class MappingModel;
class MappingTable;
class MatchPane;
class PlainLabel;
class ProgressLine;
class QuestionBar;

/// The second step: how the file is read, which column goes where, how rows are matched, what would come of
/// it, and the rows with errors. Every decision leads to another dry run.
class MappingStep : public QWidget {
    Q_OBJECT
public:
    explicit MappingStep(ImportJob& job, QWidget* parent = nullptr);

    void setState(const exchange::ImportOptions& asked, const words::Fields& fields);
    /// What was decided meanwhile; what comes of it is not known yet.
    void setAsked(const exchange::ImportOptions& asked);
    void setBusy(bool busy);
    void takeFocus();

Q_SIGNALS:
    void decided(const tenure::exchange::ImportOptions& options);
    void saveErrorsRequested();

private:
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildPane();
    void takeOtherColumns();

    ImportJob& m_job;
    exchange::ImportOptions m_asked;
    FormatBar* m_formats;
    ProgressLine* m_progress;
    QuestionBar* m_questions;
    MappingModel* m_model;
    MappingTable* m_table;
    PlainLabel* m_ignored;
    Button* m_takeOthers;
    MatchPane* m_match;
    ImportPreview* m_preview;
    ErrorPanel* m_errors;
};

} // namespace tenure::views
