// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class Button;
class DialogFooter;
class FileStep;
class MappingStep;
class IconLabel;
class PlainLabel;
class ReviewStep;
class RunStep;
class StepMarks;

/// What the composition root lends to the wizard.
struct ImportHost {
    /// Runs on a worker before anything is written (a backup), and stops when it is told to; may be empty.
    ImportJob::Before beforeMerge;
    /// Set for a book that is new: changes its currency; runs on a worker.
    std::function<domain::Result<void>(const QString& code)> setCurrency;
};

/// The import of one file in four steps: File, Mapping, Review, Import. Everything that takes time runs on
/// other threads; until the last step nothing is written into the book, which must outlive the dialog.
class ImportWizard : public QDialog {
    Q_OBJECT
public:
    enum Step { File, Mapping, Review, Run };

    ImportWizard(operations::BookSession& session, ImportHost host, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// The file to import; a person may choose another one. A mail or calendar is not for the wizard: it says
    /// so by otherFileChosen and closes.
    void setFile(const QString& path);
    [[nodiscard]] Step step() const;
    /// Hides the wizard and stops what it does; nothing is written then. For a book that is being closed.
    void stop();
    /// What the primary button does, if it can be pressed.
    void goOn();

    void reject() override;

Q_SIGNALS:
    /// A file was chosen that is imported in another way.
    void otherFileChosen(const QString& path);
    /// What was decided last is worked out, and one may go on.
    void ready();
    /// The import is over; an invalid transaction changed nothing.
    void imported(const tenure::exchange::ImportResult& result);

private:
    void build();
    [[nodiscard]] QWidget* buildHeader();
    void buildFooter();
    void wire();
    void goTo(Step step);
    void goBack();
    void decide(const exchange::ImportOptions& options);
    void takeState();
    void takeFailure(const domain::Error& error);
    void showBusy();
    void showFacts();
    void showFooter();
    void showProfile();
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] qint64 importable() const;
    void startImport();
    void takeResult(const domain::Result<exchange::ImportResult>& result);
    void writeErrors(const QString& path);
    void saveErrors();
    void chooseCurrency(const QString& code);

    operations::BookSession& m_session;
    ImportHost m_host;
    ImportJob* m_job;
    QString m_path;
    exchange::ImportOptions m_asked;
    words::Fields m_fields;
    QString m_problem;        ///< why the last decision came to nothing
    bool m_readable = false;  ///< the file could be looked at
    QString m_shownProfile;   ///< the saved mapping that the footer speaks of
    bool m_importing = false; ///< the merge goes on
    bool m_done = false;      ///< it is over

    StepMarks* m_marks;
    IconLabel* m_fileIcon;
    PlainLabel* m_fileName;
    PlainLabel* m_fileFacts;
    QStackedWidget* m_steps;
    FileStep* m_file;
    MappingStep* m_mapping;
    ReviewStep* m_review;
    RunStep* m_run;
    DialogFooter* m_footer;
    QCheckBox* m_keep;
    QLineEdit* m_profileName;
    Button* m_cancel;
    Button* m_back;
    Button* m_primary;
};

} // namespace tenure::views
