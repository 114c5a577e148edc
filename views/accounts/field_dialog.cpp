// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/field_dialog.h"

#include "domain/text_fold.h"
#include "operations/field_value.h"
#include "views/accounts/cell_edit.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

FieldDialog::FieldDialog(const operations::QueryContext& context, qint64 accounts, const QString& fixedField,
                         QWidget* parent)
    : QDialog(parent), m_context(context), m_field(new QComboBox(this)), m_choice(new QComboBox(this)),
      m_text(new QLineEdit(this)) {
    setObjectName(u"fieldDialog"_s);
    const auto count = static_cast<int>(accounts);
    setWindowTitle(fixedField == "owner"_L1  ? tr("Assign %n account(s)", nullptr, count)
                   : fixedField == "tags"_L1 ? tr("Tag %n account(s)", nullptr, count)
                                             : tr("Set a field of %n account(s)", nullptr, count));
    fillFields(fixedField);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(buildFooter());
    setMinimumWidth(scaled(420));

    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldDialog::fieldChosen);
    connect(m_text, &QLineEdit::textChanged, this, &FieldDialog::check);
    connect(m_choice, &QComboBox::currentTextChanged, this, &FieldDialog::check);
    fieldChosen();
    if (!fixedField.isEmpty())
        (m_choice->isVisibleTo(this) ? static_cast<QWidget*>(m_choice) : m_text)->setFocus();
}

void FieldDialog::fillFields(const QString& fixedField) {
    m_field->setObjectName(u"fieldName"_s);
    for (const query::Field& field : m_context.catalogue.fields()) {
        if (field.editable && (fixedField.isEmpty() || field.key == fixedField))
            m_field->addItem(field.label(), field.key);
    }
    m_field->setEnabled(fixedField.isEmpty());
}

QWidget* FieldDialog::buildForm() {
    m_choice->setObjectName(u"fieldChoice"_s);
    m_choice->setAccessibleName(tr("Value"));
    m_text->setObjectName(u"fieldText"_s);
    m_text->setAccessibleName(tr("Value"));
    m_problem = new PlainLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_problem->setObjectName(u"fieldProblem"_s);
    m_problem->setWordWrap(true);
    auto* body = new DialogBody(this);
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    form->addRow(tr("Field"), m_field);
    auto* value = new QVBoxLayout; // one of the two is there
    value->addWidget(m_choice);
    value->addWidget(m_text);
    form->addRow(tr("Value"), value);
    form->addRow(QString(), m_problem);
    return body;
}

QWidget* FieldDialog::buildFooter() {
    auto* footer = m_footer = new DialogFooter(this);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    cancel->setObjectName(u"fieldCancel"_s);
    m_apply = new Button(tr("Set"), Button::Kind::Primary, this);
    m_apply->setObjectName(u"fieldApply"_s);
    m_apply->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &FieldDialog::accept);
    return footer;
}

QString FieldDialog::fieldKey() const {
    return m_field->currentData().toString();
}

bool FieldDialog::addsTags() const {
    return fieldKey() == "tags"_L1 && !m_field->isEnabled();
}

QString FieldDialog::value() const {
    if (m_choice->isVisibleTo(this))
        return m_choice->isEditable() ? chosenOrWritten(*m_choice) : m_choice->currentData().toString();
    if (!addsTags())
        return m_text->text();
    static const QRegularExpression separators(u"[;,]"_s);
    QStringList signedTags;
    const QStringList parts = m_text->text().split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString tag = part.trimmed();
        const bool hasSign = tag.startsWith(u'+') || tag.startsWith(u'-');
        if (!tag.isEmpty())
            signedTags.append(hasSign ? tag : u'+' + tag);
    }
    return signedTags.join(u';');
}

void FieldDialog::fillChoices(const query::Field& field) {
    if (field.type == query::FieldType::Enum) {
        for (const QString& key : field.enumKeys) {
            const QString words = items::enumText(field, key);
            m_choice->addItem(words.isEmpty() ? tr("No value") : words, key);
        }
    } else if (field.type == query::FieldType::Person) {
        for (const domain::Person& person : m_context.people)
            m_choice->addItem(person.name, person.name);
    } else if (field.type == query::FieldType::Bool) {
        m_choice->addItem(tr("yes"), u"yes"_s);
        m_choice->addItem(tr("no"), u"no"_s);
    }
    if (m_choice->count() > 0 && !field.hasNoneKey())
        m_choice->addItem(tr("No value"), u"none"_s);
}

void FieldDialog::fieldChosen() {
    const auto field = m_context.catalogue.get(fieldKey());
    m_choice->clear();
    if (!field)
        return;
    fillChoices(*field);
    const bool choices = m_choice->count() > 0;
    letWrite(*m_choice, choices && field->type == query::FieldType::Person);
    m_choice->setVisible(choices);
    m_text->setVisible(!choices);
    m_text->setPlaceholderText(field->type == query::FieldType::Date ? tr("2026-03-31 or today+30d")
                               : addsTags()                          ? tr("a, b are added; -c is taken away")
                                                                     : QString());
    check();
}

/// Whether the book has a person of this name or e-mail address.
bool FieldDialog::knows(const QString& person) const {
    const QString wanted = domain::fold(person);
    return std::ranges::any_of(m_context.people, [&wanted](const domain::Person& known) {
        return domain::fold(known.name) == wanted ||
               (!known.email.isEmpty() && domain::fold(known.email) == wanted);
    });
}

void FieldDialog::check() {
    const auto field = m_context.catalogue.get(fieldKey());
    if (!field)
        return;
    const auto read = operations::readFieldValue(*field, value(), {m_context.today, m_context.baseCurrency});
    const bool nothing = addsTags() && value().isEmpty(); // which would take all tags away
    m_problem->setText(read ? QString() : read.error().text);
    const bool isNew = field->type == query::FieldType::Person && value() != "none"_L1 && !knows(value());
    m_footer->setNote(isNew ? tr("%1 is new in this book").arg(value()) : tr("One undo step"));
    m_apply->setEnabled(read.has_value() && !nothing);
}

void FieldDialog::accept() {
    if (m_apply->isEnabled())
        QDialog::accept();
}

} // namespace tenure::views
