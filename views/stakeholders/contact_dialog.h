// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/contact_table_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tenure::views {

class Button;
class PlainLabel;

/// Everything of one contact. Ctrl+Enter saves; what can't stand is told beside it.
class ContactDialog : public QDialog {
    Q_OBJECT
public:
    /// A contact without an id is a new one. @p board: whom they may report to.
    ContactDialog(const domain::Contact& contact, const items::ContactBoard& board,
                  QWidget* parent = nullptr);

    [[nodiscard]] domain::Contact contact() const;

private:
    [[nodiscard]] QWidget* buildForm(const items::ContactBoard& board);
    [[nodiscard]] QWidget* buildFooter();
    void fillChoices(const items::ContactBoard& board);
    [[nodiscard]] QLineEdit* addLine(QFormLayout& form, const QString& name, const QString& caption,
                                     const QString& text);
    [[nodiscard]] QComboBox* addChoice(QFormLayout& form, const QString& name, const QString& caption);
    [[nodiscard]] QString problem() const;
    void check();
    void save();

    domain::Contact m_contact;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_influence = nullptr;
    QComboBox* m_sentiment = nullptr;
    QComboBox* m_superior = nullptr;
    QCheckBox* m_left = nullptr;
    QCheckBox* m_refuses = nullptr;
    PlainLabel* m_leftNote = nullptr;
    PlainLabel* m_problem = nullptr;
    Button* m_save = nullptr;
};

} // namespace tenure::views
