// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/fields_tab.h"

#include "operations/book_session.h"
#include "operations/custom_field_edit.h"
#include "views/account/field_definition_dialog.h"
#include "views/account/sheet_delegate.h"
#include "views/account/sheet_tree.h"
#include "views/accounts/cell_choices.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPixels = 44;
constexpr int labelWidth = 240;
constexpr int valueWidth = 360;

/// The custom field of a catalogue's field, as its definition is edited.
domain::CustomField definitionOf(const query::Field& field) {
    domain::CustomField custom{.id = field.customField,
                               .key = field.key,
                               .label = field.ownLabel,
                               .type = domain::CustomType::Text,
                               .choices = field.enumKeys};
    switch (field.type) {
    case query::FieldType::Number:
        custom.type = domain::CustomType::Number;
        break;
    case query::FieldType::Money:
        custom.type = domain::CustomType::Money;
        break;
    case query::FieldType::Date:
        custom.type = domain::CustomType::Date;
        break;
    case query::FieldType::Bool:
        custom.type = domain::CustomType::Bool;
        break;
    case query::FieldType::Enum:
        custom.type = domain::CustomType::Enum;
        break;
    default:
        break;
    }
    return custom;
}

} // namespace

FieldsTab::FieldsTab(operations::BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new SheetTree(this)) {
    setObjectName(u"fieldsTab"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    rows->addWidget(m_tree, 1);
    buildTree();
    setFocusProxy(m_tree);
    if (m_session.isWritable()) {
        m_model.setCommit([this](qint64 account, const query::Field& field, const QString& text) {
            commit(account, field, text);
        });
    }
    showWhetherCustom();
}

QWidget* FieldsTab::buildBar() {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(scaled(barPixels));
    auto* add = new Button(tr("Custom field"), Button::Kind::Plain, bar);
    add->setObjectName(u"addField"_s);
    add->setSymbol(Icon::Plus);
    add->setEnabled(m_session.isWritable());
    m_define = new Button(tr("Change field…"), Button::Kind::Plain, bar);
    m_define->setObjectName(u"changeField"_s);
    m_define->setSymbol(Icon::Edit);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(6));
    row->addWidget(new PlainLabel(tr("All fields"), TextRole::Emphasis, &Tokens::text, bar));
    row->addStretch();
    row->addWidget(m_define);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &FieldsTab::askNewField);
    connect(m_define, &QPushButton::clicked, this, &FieldsTab::askField);
    return bar;
}

void FieldsTab::buildTree() {
    m_tree->setObjectName(u"fieldsTree"_s);
    m_tree->setAccessibleName(tr("Fields of the account"));
    m_tree->setModel(&m_model);
    auto* delegate = new SheetDelegate(
        {.choices = [this](const query::Field& field) { return cellChoices(field, m_session.context()); },
         .problem = [this](const query::Field& field,
                           const QString& text) { return cellProblem(field, text, m_session.context()); },
         .field =
             [this](const QModelIndex& index) {
                 const query::Field* field = m_model.fieldAt(index);
                 return field != nullptr ? *field : query::Field();
             },
         .today = [this] { return m_session.today(); }},
        m_tree);
    m_tree->setItemDelegate(delegate);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_tree->setColumnWidth(0, scaled(labelWidth));
    m_tree->setColumnWidth(1, scaled(valueWidth));
    m_tree->header()->setStretchLastSection(true);
    connect(delegate, &CellDelegate::inputDropped, this, &FieldsTab::notice);
    connect(&m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree, &SheetTree::currentRowChanged, this, &FieldsTab::showWhetherCustom);
}

void FieldsTab::present(const ShownAccountPtr& account) {
    const query::Field* before = m_model.fieldAt(m_tree->currentIndex());
    const QString current = before != nullptr ? before->key : QString();
    m_model.setAccount(account->sheet, account->display);
    const QModelIndex again = m_model.indexOf(current);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(again.isValid() ? again : m_model.index(0, 1, m_model.index(0, 0)));
    showWhetherCustom();
}

void FieldsTab::takeFocus() {
    m_tree->setFocus(Qt::OtherFocusReason);
}

QList<KeyHint> FieldsTab::keyHints() const {
    QList<KeyHint> keys{{{u"J"_s, u"K"_s}, tr("move")}};
    if (m_session.isWritable())
        keys.append({{u"E"_s}, tr("edit field")});
    return keys;
}

void FieldsTab::commit(qint64 account, const query::Field& field, const QString& text) {
    using Result = domain::Result<store::Written<operations::EditOutcome>>;
    operations::setFields(m_session.book(), {{account}}, {{field.key, text}}, {.newPeople = true})
        .then(this, [this](const Result& result) {
            if (!result)
                Q_EMIT failed(result.error());
            else if (result->value.failed > 0)
                Q_EMIT notice(result->value.problems.front().reason);
        });
}

void FieldsTab::showWhetherCustom() {
    const query::Field* field = m_model.fieldAt(m_tree->currentIndex());
    m_define->setVisible(m_session.isWritable() && field != nullptr && field->custom);
}

void FieldsTab::askNewField() {
    openDialog(std::nullopt);
}

void FieldsTab::askField() {
    if (const query::Field* field = m_model.fieldAt(m_tree->currentIndex());
        field != nullptr && field->custom)
        openDialog(definitionOf(*field));
}

void FieldsTab::openDialog(const std::optional<domain::CustomField>& field) {
    auto* dialog = new FieldDefinitionDialog(field, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, field] {
        store::Book& book = m_session.book();
        if (field)
            report(operations::changeCustomField(book, field->id, dialog->label(), dialog->choices()));
        else
            report(operations::addCustomField(book, dialog->label(), dialog->type(), dialog->choices()));
    });
    connect(dialog, &FieldDefinitionDialog::removeRequested, this,
            [this, field] { report(operations::removeCustomField(m_session.book(), *field)); });
    connect(dialog, &QDialog::finished, this, &FieldsTab::takeFocus);
    if (field) {
        m_session.inBackground(
            dialog,
            [&book = m_session.book(), id = field->id] { return operations::customFieldUse(book, id); },
            [dialog](const domain::Result<qint64>& uses) {
                if (uses)
                    dialog->setUse(*uses);
            });
    }
    dialog->open();
}

void FieldsTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, scaled(barPixels) - 1, width(), 1), tokens.line);
}

void FieldsTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // What a field means is the first to give way.
    const int room = std::max(0, width() - scaled(labelWidth) - scaled(160));
    m_tree->setColumnWidth(1, std::clamp(room, scaled(180), scaled(valueWidth)));
}

} // namespace tenure::views
