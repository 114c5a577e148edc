// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_list.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tenure::views {

class Button;
class DialogFooter;
class PlainLabel;

/// Asks which field the selected accounts get, and its value. Wrong input keeps the dialog with the reason
/// below.
class FieldDialog : public QDialog {
    Q_OBJECT
public:
    /// @p fixedField asks for the value of this field only.
    FieldDialog(const operations::QueryContext& context, qint64 accounts, const QString& fixedField,
                QWidget* parent = nullptr);

    [[nodiscard]] QString fieldKey() const;
    /// As operations::setFields takes it. Tags are added to those that an account has, if this dialog asks
    /// for tags alone.
    [[nodiscard]] QString value() const;

private:
    void fillFields(const QString& fixedField);
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildFooter();
    void fillChoices(const query::Field& field);
    [[nodiscard]] bool addsTags() const;
    void fieldChosen();
    void check();
    [[nodiscard]] bool knows(const QString& person) const;
    void accept() override;

    const operations::QueryContext& m_context;
    QComboBox* m_field;
    QComboBox* m_choice;
    QLineEdit* m_text;
    PlainLabel* m_problem;
    Button* m_apply;
    DialogFooter* m_footer;
};

} // namespace tenure::views
