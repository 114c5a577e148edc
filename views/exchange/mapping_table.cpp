// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/mapping_table.h"

#include "views/exchange/mapping_model.h"
#include "views/exchange/row_paint.h"
#include "views/shell/shapes.h"
#include "views/widgets/state_shape.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnCheck;

namespace {

constexpr int rowHeight = 30;

/// Where the painted field of a row stands in its cell.
QRect fieldBox(const QRect& cell) {
    return cell.adjusted(scaled(4), scaled(2), -scaled(4), -scaled(3));
}

class MappingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {scaled(40), scaled(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const Tokens& tokens = tokensOf(option.widget);
        const QString words = index.data(Qt::DisplayRole).toString();
        QRect box = rowpaint::cellBox(option.rect, index.column());
        switch (index.column()) {
        case MappingModel::Source:
            rowpaint::text(*painter, box, words, TextRole::Strong, tokens.text);
            break;
        case MappingModel::Samples:
            box.setRight(box.right() - scaled(28));
            rowpaint::text(*painter, box, words, TextRole::Small, tokens.text2);
            paintIcon(*painter, QRectF(box.right() + scaled(10), box.top(), scaled(14), box.height()),
                      Icon::Arrow, tokens.text2);
            break;
        case MappingModel::Field:
            paintField(*painter, option, index, tokens);
            break;
        default:
            paintCheck(*painter, box, words, index.data(MappingModel::LevelRole).toInt(), tokens);
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* combo = new QComboBox(parent);
        combo->setObjectName(u"mappingEditor"_s);
        combo->setAccessibleName(MappingTable::tr("Field for %1")
                                     .arg(index.siblingAtColumn(MappingModel::Source).data().toString()));
        combo->setMaxVisibleItems(14);
        const auto* model = static_cast<const MappingModel*>(index.model());
        for (const MappingModel::Choice& choice : model->choices(index.row())) {
            if (choice.newField || choice.key.isEmpty())
                combo->insertSeparator(combo->count());
            const QString label = choice.note.isEmpty()
                                      ? choice.label
                                      : MappingTable::tr("%1  (%2)").arg(choice.label, choice.note);
            combo->addItem(icon(choice.symbol), label, choice.key);
        }
        auto* self = const_cast<MappingDelegate*>(this); // signals of an editor's end are the delegate's
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        QTimer::singleShot(0, combo, &QComboBox::showPopup);
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* combo = static_cast<QComboBox*>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(fieldBox(option.rect));
    }

private:
    static void paintField(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const Tokens& tokens) {
        const QRect box = fieldBox(option.rect);
        const auto* view = static_cast<const MappingTable*>(option.widget);
        const bool focused = view->hasFocus() && view->currentIndex().row() == index.row();
        paintBox(painter, box, radius::button, tokens.surface, focused ? tokens.focus : tokens.border,
                 focused ? 2 : 1);
        const bool ignored = index.data(Qt::EditRole).toString().isEmpty();
        paintIcon(painter, QRectF(box.left() + scaled(10), box.top(), scaled(14), box.height()),
                  static_cast<Icon>(index.data(MappingModel::IconRole).toInt()), tokens.text2);
        paintIcon(painter, QRectF(box.right() - scaled(19), box.top(), scaled(12), box.height()), Icon::Down,
                  tokens.text3);
        QRect words = box.adjusted(scaled(31), 0, -scaled(24), 0);
        const int width = rowpaint::text(painter, words, index.data(Qt::DisplayRole).toString(),
                                         TextRole::Base, ignored ? tokens.text2 : tokens.text);
        const QString note = index.data(MappingModel::NoteRole).toString();
        words.setLeft(words.left() + width + scaled(8));
        if (!note.isEmpty() && words.width() > scaled(24))
            rowpaint::text(painter, words, u'(' + note + u')', TextRole::Small, tokens.text3);
    }

    static void paintCheck(QPainter& painter, QRect box, const QString& words, int level,
                           const Tokens& tokens) {
        const QRectF mark(box.left(), box.center().y() - scaled(6), scaled(12), scaled(12));
        const QRect beside = box.adjusted(scaled(17), 0, 0, 0);
        if (level < 0)
            return;
        switch (static_cast<ColumnCheck::Level>(level)) {
        case ColumnCheck::Level::Good:
            paintIcon(painter, mark, Icon::Check, tokens.ok);
            rowpaint::text(painter, beside, words, TextRole::Small, tokens.ok);
            break;
        case ColumnCheck::Level::Warning:
            paintIcon(painter, mark, Icon::Warn, tokens.warn);
            rowpaint::text(painter, beside, words, TextRole::Small, tokens.warn);
            break;
        case ColumnCheck::Level::Bad:
            paintStateShape(painter, mark, StateShape::AtRisk, tokens);
            rowpaint::text(painter, beside, words, TextRole::Small, tokens.risk);
            break;
        case ColumnCheck::Level::Ignored:
            rowpaint::text(painter, box, words, TextRole::Small, tokens.text3);
        }
    }
};

} // namespace

MappingTable::MappingTable(MappingModel& model, QWidget* parent) : QTreeView(parent), m_model(model) {
    setObjectName(u"mappingTable"_s);
    setAccessibleName(tr("Columns of the file and the fields they go to"));
    setModel(&model);
    setItemDelegate(new MappingDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the current row is what counts
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHeader(rowpaint::gutterHeader(this));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
    });
}

void MappingTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(MappingModel::Source, width * 165 / 1000);
    setColumnWidth(MappingModel::Samples, width * 276 / 1000);
    setColumnWidth(MappingModel::Field, width * 286 / 1000);
}

void MappingTable::openFields(int row) {
    const QModelIndex field = m_model.index(row, MappingModel::Field);
    setCurrentIndex(field);
    edit(field);
}

void MappingTable::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_F2 ||
                       (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (opens && currentIndex().isValid()) {
        openFields(currentIndex().row());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MappingTable::mouseReleaseEvent(QMouseEvent* event) {
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == MappingModel::Field)
        openFields(index.row());
}

void MappingTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    rowpaint::ground(*painter, *this, option, index, rowpaint::Current::Always);
    QTreeView::drawRow(painter, option, index);
}

} // namespace tenure::views
