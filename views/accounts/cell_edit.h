// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/field.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

class QComboBox;

namespace tenure::views {

class PlainLabel;

/// Why an input can't stand, on a small card at the cell.
class CellProblem : public QFrame {
    Q_OBJECT
public:
    explicit CellProblem(QWidget* parent);
    /// Below @p cell, or above it where there is no room.
    void present(const QString& reason, const QRect& cell);
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_reason;
};

/// The editor of a cell that is written: text, numbers, money, tags, and days, which ↑ and ↓ move by one.
class CellEdit : public QLineEdit {
    Q_OBJECT
public:
    /// @p today is where ↑ and ↓ begin in an empty date.
    CellEdit(const query::Field& field, QDate today, QWidget* parent);
    ~CellEdit() override;

    /// Shows a frame in the colour of risk and the reason; an empty reason takes both away.
    void setProblem(const QString& reason);
    [[nodiscard]] QString problem() const { return m_reason; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void moveDay(int days);

    bool m_isDay;
    QDate m_today;
    QString m_reason;
    QPointer<CellProblem> m_problem;
};

/// What a choice writes and how it is called.
struct CellChoice {
    QString value;
    QString label;
};

/// The editor of a cell that is chosen: one of @p choices.
[[nodiscard]] QComboBox* newCellCombo(const QList<CellChoice>& choices, QWidget* parent);

/// Lets people write what is not among the choices; what they write is completed by them.
void letWrite(QComboBox& combo, bool may = true);
/// The value of what is chosen or was written: of a choice whose label it is, else the text itself; "none"
/// for no text.
[[nodiscard]] QString chosenOrWritten(const QComboBox& combo);

} // namespace tenure::views
