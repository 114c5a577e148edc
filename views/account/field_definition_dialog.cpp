// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/field_definition_dialog.h"

#include "items/vocabulary_text.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

FieldDefinitionDialog::FieldDefinitionDialog(const std::optional<domain::CustomField>& field, QWidget* parent)
    : QDialog(parent), m_label(new QLineEdit(this)), m_type(new QComboBox(this)),
      m_choices(new QLineEdit(this)) {
    setObjectName(u"fieldDefinition"_s);
    setWindowTitle(field ? tr("Custom field") : tr("New custom field"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(field), 1);
    layout->addWidget(buildFooter(!field));
    setMinimumWidth(scaled(440));
    connect(m_label, &QLineEdit::textChanged, this, &FieldDefinitionDialog::check);
    connect(m_choices, &QLineEdit::textChanged, this, &FieldDefinitionDialog::check);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDefinitionDialog::check);
    check();
    m_label->setFocus();
}

QWidget* FieldDefinitionDialog::buildForm(const std::optional<domain::CustomField>& field) {
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setMaxLength(60);
    m_type->setObjectName(u"fieldType"_s);
    for (std::size_t i = 0; i < domain::Vocabulary<domain::CustomType>::keys.size(); ++i)
        m_type->addItem(items::wordOf(static_cast<domain::CustomType>(i)), int(i));
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setPlaceholderText(tr("separated by commas"));
    if (field) {
        m_label->setText(field->label);
        m_type->setCurrentIndex(int(field->type));
        m_type->setEnabled(false); // values are stored in its form
        m_choices->setText(field->choices.join(u", "_s));
    }
    m_problem = new PlainLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_problem->setObjectName(u"fieldDefinitionProblem"_s);
    m_problem->setWordWrap(true);
    m_choicesCaption = new PlainLabel(tr("Choices"), TextRole::Base, &Tokens::text, this);
    m_choices->setAccessibleName(m_choicesCaption->text());
    auto* body = new DialogBody(this);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Holds"), m_type);
    form->addRow(m_choicesCaption, m_choices);
    form->addRow(QString(), m_problem);
    return body;
}

QWidget* FieldDefinitionDialog::buildFooter(bool isNew) {
    m_footer = new DialogFooter(this);
    if (!isNew) {
        m_remove = new Button(tr("Remove"), Button::Kind::Plain, this);
        m_remove->setObjectName(u"fieldRemove"_s);
        m_remove->setSymbol(Icon::Trash);
        m_remove->setEnabled(false);
        m_footer->addLeading(m_remove);
        connect(m_remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeRequested();
            reject();
        });
    }
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    cancel->setObjectName(u"fieldDefinitionCancel"_s);
    m_apply = new Button(isNew ? tr("Add") : tr("Change"), Button::Kind::Primary, this);
    m_apply->setObjectName(u"fieldDefinitionApply"_s);
    m_apply->setDefault(true);
    m_footer->addButton(cancel);
    m_footer->addButton(m_apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &FieldDefinitionDialog::accept);
    return m_footer;
}

QString FieldDefinitionDialog::label() const {
    return m_label->text().simplified();
}

domain::CustomType FieldDefinitionDialog::type() const {
    return static_cast<domain::CustomType>(m_type->currentData().toInt());
}

QStringList FieldDefinitionDialog::choices() const {
    QStringList choices;
    const QStringList parts = m_choices->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            choices.append(part.trimmed());
    }
    return choices;
}

void FieldDefinitionDialog::setUse(qint64 accounts) {
    if (m_remove == nullptr)
        return;
    m_remove->setEnabled(true);
    m_footer->setNote(accounts == 0 ? tr("No account has a value")
                                    : tr("%n account(s) have a value", nullptr, int(accounts)));
}

void FieldDefinitionDialog::check() {
    const bool chosen = type() == domain::CustomType::Enum;
    m_choices->setVisible(chosen);
    m_choicesCaption->setVisible(chosen);
    const bool lacksChoices = chosen && choices().isEmpty();
    m_problem->setText(lacksChoices && !label().isEmpty() ? tr("Write what can be chosen.") : QString());
    m_apply->setEnabled(!label().isEmpty() && !lacksChoices);
}

void FieldDefinitionDialog::accept() {
    if (m_apply->isEnabled())
        QDialog::accept();
}

} // namespace tenure::views
