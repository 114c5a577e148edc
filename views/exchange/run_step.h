// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace tenure::views {

class IconLabel;
class PlainLabel;

/// The fourth step: how far the import is and how long it will take; then what it did.
class RunStep : public QWidget {
    Q_OBJECT
public:
    explicit RunStep(QWidget* parent = nullptr);

    void begin(const QString& fileName);
    void setProgress(qint64 done, qint64 total);
    /// It is over. @p errorsPath: where the rows with errors are, empty without any.
    void showResult(exchange::ImportKind kind, const exchange::ImportResult& result);
    void showErrorsFile(const QString& path);
    /// It came to nothing; the book is as it was.
    void showFailure(const QString& text, const QString& detail);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void finish(const QString& heading);

    QElapsedTimer m_clock;
    IconLabel* m_mark;
    PlainLabel* m_heading;
    QProgressBar* m_bar;
    PlainLabel* m_count;
    PlainLabel* m_left;
    PlainLabel* m_facts;
};

/// "about 8 s left", "about 3 min left"; empty while nobody can tell.
[[nodiscard]] QString remainingText(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace tenure::views
