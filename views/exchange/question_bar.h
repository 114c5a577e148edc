// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QWidget>

class QVBoxLayout;

namespace tenure::views {

/// What a person has to decide before rows can be read: one line for each question, with its answers as
/// buttons. Hidden while there is none.
class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    void setState(const ImportState& state, const exchange::ImportOptions& asked);
    /// What was decided meanwhile; what comes of it is not known yet.
    void setAsked(const exchange::ImportOptions& asked) { m_asked = asked; }
    bool focusFirst();

Q_SIGNALS:
    void decided(const tenure::exchange::ImportOptions& options);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addQuestion(const exchange::ImportQuestion& question);
    void addAnswer(QLayout& line, const QString& text, const QString& name,
                   std::function<void(exchange::ImportOptions&)> choose);

    QVBoxLayout* m_lines;
    exchange::ImportOptions m_asked;
};

} // namespace tenure::views
