// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/error_list.h"

#include "views/exchange/error_model.h"
#include "views/exchange/row_paint.h"
#include "views/shell/shapes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 29;
constexpr auto acts = std::to_array({ErrorList::Act::Edit, ErrorList::Act::LeaveEmpty, ErrorList::Act::Skip});

class ErrorDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {scaled(40), scaled(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const Tokens& tokens = tokensOf(option.widget);
        const QString words = index.data().toString();
        const QRect box = rowpaint::cellBox(option.rect, index.column());
        switch (index.column()) {
        case ErrorModel::Row:
            rowpaint::text(*painter, box, words, TextRole::Base, tokens.text3);
            break;
        case ErrorModel::Field:
            rowpaint::text(*painter, box, words, TextRole::Base, tokens.text);
            break;
        case ErrorModel::Value:
            paintValue(*painter, box, words, tokens);
            break;
        default:
            paintReason(*painter, box, words, index, *static_cast<const ErrorList*>(option.widget));
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* edit = new QLineEdit(parent);
        edit->setObjectName(u"errorEditor"_s);
        edit->setAccessibleName(
            ErrorList::tr("Value of %1").arg(index.siblingAtColumn(ErrorModel::Field).data().toString()));
        return edit;
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        const int width = std::max(option.rect.width(), scaled(220));
        editor->setGeometry(QRect(option.rect.topLeft(), QSize(width, option.rect.height() - 1)));
    }

private:
    static void paintValue(QPainter& painter, const QRect& box, const QString& words, const Tokens& tokens) {
        if (words.isEmpty())
            return;
        const int wide = QFontMetrics(roleFont(TextRole::Base)).horizontalAdvance(words) + scaled(13);
        const QRect ground(box.left(), box.top() + scaled(4), std::min(wide, box.width()),
                           box.height() - scaled(8));
        paintBox(painter, ground, radius::chip, tokens.riskSoft, {});
        rowpaint::text(painter, ground.adjusted(scaled(6), 0, -scaled(5), 0), words, TextRole::Base,
                       tokens.risk);
    }
    static void paintReason(QPainter& painter, QRect box, const QString& words, const QModelIndex& index,
                            const ErrorList& list) {
        const Tokens& tokens = tokensOf(&list);
        for (const ErrorList::Act act : acts) {
            if (!list.offers(index.row(), act))
                continue;
            const QRect link = list.wordsBox(index, act);
            box.setRight(std::min(box.right(), link.left() - scaled(12)));
            rowpaint::text(painter, link, ErrorList::wordsOf(act), TextRole::Strong, tokens.accentText);
        }
        rowpaint::text(painter, box, words, TextRole::Base, tokens.text2);
    }
};

} // namespace

ErrorList::ErrorList(ErrorModel& model, ImportJob& job, QWidget* parent)
    : QTreeView(parent), m_model(model), m_job(job) {
    setObjectName(u"errorList"_s);
    setAccessibleName(tr("Rows with errors"));
    setAccessibleDescription(tr("E edits the value, L leaves it empty, S skips the row"));
    setModel(&model);
    setItemDelegate(new ErrorDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
}

QString ErrorList::wordsOf(Act what) {
    switch (what) {
    case Act::Edit:
        return tr("Edit value");
    case Act::LeaveEmpty:
        return tr("Leave empty");
    case Act::Skip:
        break;
    }
    return tr("Skip row");
}

bool ErrorList::offers(int row, Act what) const {
    if (what == Act::Skip)
        return m_model.canSkip();
    return m_model.canEdit(row) && (what == Act::Edit || !m_model.error(row).value.isEmpty());
}

QRect ErrorList::wordsBox(const QModelIndex& index, Act what) const {
    const QRect row = visualRect(index.siblingAtColumn(ErrorModel::Reason));
    const QFontMetrics metrics(roleFont(TextRole::Strong));
    int right = viewport()->width() - scaled(rowpaint::gutter);
    for (std::size_t i = acts.size(); i-- > 0;) {
        const int width = metrics.horizontalAdvance(wordsOf(acts[i])) + 1;
        if (acts[i] == what)
            return {right - width, row.top(), width, row.height() - 1};
        right -= width + scaled(14);
    }
    return {};
}

void ErrorList::act(int row, Act what) {
    if (row < 0 || row >= m_model.rowCount() || !offers(row, what))
        return;
    const exchange::RowError fault = m_model.error(row);
    switch (what) {
    case Act::Edit:
        setCurrentIndex(m_model.index(row, ErrorModel::Value));
        edit(m_model.index(row, ErrorModel::Value));
        break;
    case Act::LeaveEmpty:
        m_job.setCell(fault.row, fault.column, QString());
        break;
    case Act::Skip:
        m_job.skipRow(fault.row);
        break;
    }
}

void ErrorList::restoreRow() {
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(m_row, 0, m_model.rowCount() - 1), ErrorModel::Value));
}

void ErrorList::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_F2 || (plain && event->key() == Qt::Key_E))
        act(row, Act::Edit);
    else if (plain && event->key() == Qt::Key_L)
        act(row, Act::LeaveEmpty);
    else if (plain && event->key() == Qt::Key_S)
        act(row, Act::Skip);
    else
        QTreeView::keyPressEvent(event);
}

std::optional<ErrorList::Act> ErrorList::actAt(const QPoint& at, int& row) const {
    const QModelIndex index = indexAt(at);
    row = index.row();
    if (!index.isValid())
        return std::nullopt;
    for (const Act act : acts) {
        if (offers(row, act) && wordsBox(index, act).contains(at))
            return act;
    }
    return std::nullopt;
}

void ErrorList::mouseReleaseEvent(QMouseEvent* event) {
    QTreeView::mouseReleaseEvent(event);
    int row = -1;
    if (const auto chosen = actAt(event->pos(), row); chosen && event->button() == Qt::LeftButton)
        act(row, *chosen);
}

void ErrorList::mouseMoveEvent(QMouseEvent* event) {
    QTreeView::mouseMoveEvent(event);
    int row = -1;
    viewport()->setCursor(actAt(event->pos(), row) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ErrorList::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    const int number =
        QFontMetrics(roleFont(TextRole::Base)).horizontalAdvance(ErrorModel::tr("Row %1").arg(8888));
    setColumnWidth(ErrorModel::Row, std::max(scaled(82), number + scaled(rowpaint::gutter + 14)));
    setColumnWidth(ErrorModel::Field, scaled(120));
    setColumnWidth(ErrorModel::Value, scaled(150));
}

void ErrorList::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    rowpaint::ground(*painter, *this, option, index);
    QTreeView::drawRow(painter, option, index);
}

} // namespace tenure::views
