// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tenure::views {

class Button;
class DialogFooter;
class PlainLabel;

/// Asks what a custom field is called, what it holds and what can be chosen. A field that exists already
/// keeps its type, and can be removed here with a word on how many accounts have a value.
class FieldDefinitionDialog : public QDialog {
    Q_OBJECT
public:
    /// Without @p field a new one is defined.
    explicit FieldDefinitionDialog(const std::optional<domain::CustomField>& field,
                                   QWidget* parent = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] domain::CustomType type() const;
    [[nodiscard]] QStringList choices() const;
    /// Shown beside Remove, which waits for it.
    void setUse(qint64 accounts);

Q_SIGNALS:
    void removeRequested();

private:
    [[nodiscard]] QWidget* buildForm(const std::optional<domain::CustomField>& field);
    [[nodiscard]] QWidget* buildFooter(bool isNew);
    void check();
    void accept() override;

    QLineEdit* m_label;
    QComboBox* m_type;
    QLineEdit* m_choices;
    PlainLabel* m_choicesCaption;
    PlainLabel* m_problem;
    DialogFooter* m_footer;
    Button* m_remove = nullptr;
    Button* m_apply;
};

} // namespace tenure::views
