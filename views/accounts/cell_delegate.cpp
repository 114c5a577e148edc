// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/cell_delegate.h"

#include "items/roles.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt asks for the editor's value again whenever the row changes; what somebody has typed is theirs.
constexpr auto filledProperty = "filled";

QString textOf(const QWidget& editor) {
    if (const auto* combo = qobject_cast<const QComboBox*>(&editor))
        return combo->isEditable() ? chosenOrWritten(*combo) : combo->currentData().toString();
    const auto* edit = qobject_cast<const QLineEdit*>(&editor);
    return edit != nullptr ? edit->text() : QString();
}

} // namespace

CellDelegate::CellDelegate(CellEditing editing, QObject* parent)
    : QStyledItemDelegate(parent), m_editing(std::move(editing)) {}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    m_field = m_editing.field(index);
    const QList<CellChoice> choices = m_editing.choices(m_field);
    if (choices.isEmpty())
        return new CellEdit(m_field, m_editing.today(), parent);
    QComboBox* combo = newCellCombo(choices, parent);
    combo->setAccessibleName(m_field.label());
    if (m_field.type == query::FieldType::Person)
        letWrite(*combo);
    return combo;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    const QString now = index.data(items::EditTextRole).toString();
    if (auto* edit = qobject_cast<CellEdit*>(editor)) {
        edit->setText(now);
        edit->selectAll();
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int place = combo->findData(now.isEmpty() ? u"none"_s : now);
        combo->setCurrentIndex(place);
        if (combo->isEditable())
            combo->lineEdit()->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString value = textOf(*editor);
    const auto* edit = qobject_cast<CellEdit*>(editor);
    if (edit != nullptr && !problemOf(*edit).isEmpty())
        return;
    const QString before = index.data(items::EditTextRole).toString();
    if (value != before && !(before.isEmpty() && value == "none"_L1))
        model->setData(index, value);
}

QString CellDelegate::problemOf(const CellEdit& edit) const {
    return m_editing.problem(m_field, edit.text());
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* edit = qobject_cast<CellEdit*>(watched);
    if (edit != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const QString problem = leaves ? problemOf(*edit) : QString();
        if (!problem.isEmpty()) {
            edit->setProblem(problem);
            return true;
        }
    }
    if (edit != nullptr && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const QString problem = problemOf(*edit);
        if (!problem.isEmpty() && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            Q_EMIT inputDropped(problem);
            Q_EMIT closeEditor(edit, RevertModelCache);
            return false;
        }
        if (!problem.isEmpty())
            return false; // it comes back
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace tenure::views
