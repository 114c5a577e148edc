// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QDialog>
#include <QSemaphore>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class Button;
class DialogFooter;
class PlainLabel;
class ProgressLine;

/// What of the account list an export may follow.
struct ExportScope {
    QString query;       ///< the list's condition; empty: all accounts are listed
    qint64 accounts = 0; ///< how many are listed
    QStringList columns; ///< keys of the fields that are shown
};

/// Writes rows of the book to a file: of which kind, which of them, which columns, how. Works in the
/// background; Cancel stops it and leaves the file as it was. The book must outlive the dialog.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(operations::BookSession& session, ExportScope scope, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] exchange::ExportFormat format() const;
    [[nodiscard]] exchange::ExportOptions options() const;
    void setPath(const QString& path);
    /// Hides the dialog and stops what it writes. For a book that is being closed.
    void stop();

    void reject() override;

Q_SIGNALS:
    void exported(qint64 rows, const QString& path);

private:
    void build();
    [[nodiscard]] QWidget* buildChoices();
    void buildRows(QVBoxLayout& rows);
    void buildFormat(QVBoxLayout& rows);
    void buildPath(QVBoxLayout& rows);
    void buildFooter(QVBoxLayout& rows);
    void group(std::initializer_list<QRadioButton*> choices);
    QComboBox* addCombo(QHBoxLayout& line, const QString& caption, const QString& name);
    QRadioButton* addChoice(QVBoxLayout& rows, const QString& text, const QString& name,
                            const QString& meaning = {});
    void wire();
    void showState();
    void kindChosen();
    void browse();
    [[nodiscard]] bool isWholeBook() const;
    [[nodiscard]] QString proposedPath() const;
    [[nodiscard]] QString obstacle() const;
    void start();
    void finish(const domain::Result<qint64>& rows);

    operations::BookSession& m_session;
    ExportScope m_scope;
    QStringList m_columns; ///< shown ones that this kind of export has
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::shared_ptr<QSemaphore> m_finished = std::make_shared<QSemaphore>();
    bool m_running = false;
    bool m_ownPath = false; ///< a person chose it

    QComboBox* m_kind;
    QRadioButton* m_listed;
    QRadioButton* m_all;
    QRadioButton* m_shown;
    QRadioButton* m_every;
    QRadioButton* m_csv;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QRadioButton* m_json;
    QRadioButton* m_xlsx;
    QRadioButton* m_lossless;
    QRadioButton* m_safe;
    QLineEdit* m_path;
    PlainLabel* m_problem;
    ProgressLine* m_progress;
    DialogFooter* m_footer;
    Button* m_cancelButton;
    Button* m_export;
};

} // namespace tenure::views
