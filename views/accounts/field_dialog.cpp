// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/field_dialog.h"

#include "operations/field_value.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

FieldDialog::FieldDialog(const operations::QueryContext& context, qint64 accounts, const QString& fixedField,
                         QWidget* parent)
    : QDialog(parent), m_context(context) {
    setObjectName(u"fieldDialog"_s);
    setWindowTitle(tr("Set a field of %n account(s)", nullptr, static_cast<int>(accounts)));
    m_field = new QComboBox(this);
    m_field->setObjectName(u"fieldName"_s);
    for (const query::Field& field : context.catalogue.fields()) {
        if (field.editable && (fixedField.isEmpty() || field.key == fixedField))
            m_field->addItem(field.label(), field.key);
    }
    m_field->setEnabled(fixedField.isEmpty());
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"fieldChoice"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"fieldText"_s);
    m_problem = new PlainLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_problem->setWordWrap(true);

    auto* body = new DialogBody(this);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("Value"), m_choice);
    form->addRow(QString(), m_text);
    form->addRow(QString(), m_problem);
    auto* footer = new DialogFooter(this);
    footer->setNote(tr("One undo step"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    m_apply = new Button(tr("Set"), Button::Kind::Primary, this);
    m_apply->setObjectName(u"fieldApply"_s);
    m_apply->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(420));

    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldDialog::fieldChosen);
    connect(m_text, &QLineEdit::textChanged, this, &FieldDialog::check);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &FieldDialog::accept);
    fieldChosen();
}

QString FieldDialog::fieldKey() const {
    return m_field->currentData().toString();
}

QString FieldDialog::value() const {
    return m_choice->isVisibleTo(this) ? m_choice->currentData().toString() : m_text->text();
}

void FieldDialog::fieldChosen() {
    const auto field = m_context.catalogue.get(fieldKey());
    m_choice->clear();
    if (!field)
        return;
    if (field->type == query::FieldType::Enum) {
        for (const QString& key : field->enumKeys)
            m_choice->addItem(items::enumText(*field, key).isEmpty() ? key : items::enumText(*field, key),
                              key);
    } else if (field->type == query::FieldType::Person) {
        for (const domain::Person& person : m_context.people)
            m_choice->addItem(person.name, person.name);
    } else if (field->type == query::FieldType::Bool) {
        m_choice->addItem(tr("yes"), u"yes"_s);
        m_choice->addItem(tr("no"), u"no"_s);
    }
    const bool choices = m_choice->count() > 0;
    if (choices)
        m_choice->addItem(tr("No value"), u"none"_s);
    m_choice->setVisible(choices);
    m_text->setVisible(!choices);
    m_text->setPlaceholderText(field->type == query::FieldType::Date ? tr("2026-03-31 or today+30d")
                                                                     : QString());
    check();
}

void FieldDialog::check() {
    const auto field = m_context.catalogue.get(fieldKey());
    if (!field)
        return;
    const auto read = operations::readFieldValue(*field, value(), {m_context.today, m_context.baseCurrency});
    m_problem->setText(read ? QString() : read.error().text);
    m_apply->setEnabled(read.has_value());
}

void FieldDialog::accept() {
    if (m_apply->isEnabled())
        QDialog::accept();
}

} // namespace tenure::views
