// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_delegate.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGroup(const QModelIndex& index) {
    return index.data(items::KindRole).toInt() == int(items::RowKind::Group);
}

constexpr double staleOpacity = 0.6;

/// Qt asks for the editor's value again whenever the row changes; what somebody has typed is theirs.
constexpr auto filledProperty = "filled";

QString textOf(const QWidget& editor) {
    if (const auto* combo = qobject_cast<const QComboBox*>(&editor))
        return combo->isEditable() ? chosenOrWritten(*combo) : combo->currentData().toString();
    const auto* edit = qobject_cast<const QLineEdit*>(&editor);
    return edit != nullptr ? edit->text() : QString();
}

} // namespace

AccountDelegate::AccountDelegate(int rowHeight, CellEditing editing, QObject* parent)
    : QStyledItemDelegate(parent), m_rowHeight(rowHeight), m_editing(std::move(editing)) {}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(40), m_rowHeight};
}

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    paintGround(*painter, option, index, tokens);
    painter->setOpacity(m_stale ? staleOpacity : 1);
    if (isGroup(index))
        m_cells.paintGroup(*painter, option.rect, index, (option.state & QStyle::State_Open) != 0, tokens);
    else
        m_cells.paintAccount(*painter, option.rect, index, tokens);
    painter->restore();
}

void AccountDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const Tokens& tokens) const {
    const bool selected = index.siblingAtColumn(0).data(items::SelectedRole).toBool();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view != nullptr ? view->currentIndex() : QModelIndex();
    const bool currentRow = current.isValid() && current.siblingAtColumn(0) == index.siblingAtColumn(0);
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter.fillRect(option.rect, isGroup(index) ? tokens.subtle
                                  : selected     ? tokens.select
                                  : hovered      ? tokens.hover
                                                 : tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (currentRow && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height()),
                         tokens.focus);
    // By keyboard one has to see which cell E edits.
    const bool byKeys =
        view != nullptr && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys && current == index && index.column() != 0)
        paintBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), radius::button, {}, tokens.focus, 2);
}

QWidget* AccountDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
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

void AccountDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
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

void AccountDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    const QString value = textOf(*editor);
    const auto* edit = qobject_cast<CellEdit*>(editor);
    if (edit != nullptr && !problemOf(*edit).isEmpty())
        return;
    const QString before = index.data(items::EditTextRole).toString();
    if (value != before && !(before.isEmpty() && value == "none"_L1))
        model->setData(index, value);
}

QString AccountDelegate::problemOf(const CellEdit& edit) const {
    return m_editing.problem(m_field, edit.text());
}

bool AccountDelegate::eventFilter(QObject* watched, QEvent* event) {
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

void AccountDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    QRect box = option.rect;
    if (index.column() == 0)
        box.setLeft(nameCellLayout(option.rect, false, false).text.left() - scaled(6));
    // A date or a list of tags is longer than what the column shows of it.
    const int least = scaled(qobject_cast<QComboBox*>(editor) != nullptr ? 130 : 110);
    if (box.width() < least) {
        const int room = editor->parentWidget()->width();
        box.setWidth(least);
        box.moveRight(std::min(std::max(option.rect.right(), box.left() + least - 1), room - 1));
        if (index.data(items::PaintRole).toInt() == int(items::CellPaint::Number))
            box.moveRight(option.rect.right());
    }
    editor->setGeometry(box.adjusted(1, 1, -1, -1));
}

} // namespace tenure::views
