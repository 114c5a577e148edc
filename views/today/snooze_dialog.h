// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QPushButton;

namespace tenure::views {

class PlainLabel;

/// Asks for a day after @p today.
class SnoozeDialog : public QDialog {
    Q_OBJECT
public:
    explicit SnoozeDialog(QDate today, QWidget* parent = nullptr);

    /// What it asks for and what its button does, instead of a snooze.
    void setWords(const QString& day, const QString& apply);

Q_SIGNALS:
    void chosen(QDate until);

private:
    PlainLabel* m_caption;
    QDateEdit* m_day;
    QPushButton* m_apply;
};

} // namespace tenure::views
