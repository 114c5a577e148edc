// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace tenure::views {

class Button;
class PlainLabel;

/// Asks what becomes of the query that is shown: a new segment, or the query of the one it came from. Says
/// beforehand what that does to the accounts.
class SegmentDialog : public QDialog {
    Q_OBJECT
public:
    /// @p origin is the name of the segment whose query was changed; empty: there is only a new one to make.
    SegmentDialog(const QString& query, const QString& origin, QWidget* parent = nullptr);

    /// What changing the origin does: "3 accounts enter, 2 leave".
    void setEffect(const QString& effect);

Q_SIGNALS:
    /// @p name of a new segment; empty: change the one it came from.
    void saveRequested(const QString& name);

private:
    void refresh();
    [[nodiscard]] bool isNew() const;

    QRadioButton* m_change = nullptr;
    QRadioButton* m_new = nullptr;
    PlainLabel* m_effect = nullptr;
    QLineEdit* m_name;
    Button* m_save;
};

} // namespace tenure::views
