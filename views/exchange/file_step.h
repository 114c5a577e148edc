// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QTreeView;

namespace tenure::views {

class Button;
class PlainLabel;
class ProgressLine;
class SampleModel;

/// The first step: which file, what its rows are, what was found out about it, and its first rows as they are
/// read. In a book that is new, also the currency of the book.
class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(QWidget* parent = nullptr);

    /// The currency of a book that is new is asked for.
    void askCurrency(const QString& code);

    void setPath(const QString& path);
    void setState(const ImportState& state);
    /// Why the file can't be read; empty: it can.
    void setProblem(const QString& problem, const QString& detail = {});
    void setBusy(bool busy);
    void takeFocus();

Q_SIGNALS:
    void fileChosen(const QString& path);
    void kindChosen(tenure::exchange::ImportKind kind);
    void currencyChosen(const QString& code);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildChoices();
    void addFact(const QString& caption, const QString& value);
    void browse();

    QString m_path;
    ProgressLine* m_progress;
    PlainLabel* m_name;
    PlainLabel* m_hint;
    Button* m_choose;
    QComboBox* m_kind;
    PlainLabel* m_guessed; ///< nobody chose the kind
    PlainLabel* m_currencyCaption;
    QComboBox* m_currency;
    PlainLabel* m_problem;
    QWidget* m_found;
    QFormLayout* m_facts;
    PlainLabel* m_rowsTitle;
    QTreeView* m_rows;
    SampleModel* m_sample;
};

} // namespace tenure::views
