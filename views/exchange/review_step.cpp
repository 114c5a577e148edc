// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/review_step.h"

#include "views/exchange/review_model.h"
#include "views/exchange/row_paint.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::RowAction;

namespace {

constexpr std::array parts = {RowAction::Create, RowAction::Update, RowAction::Unchanged, RowAction::Skip};

class ReviewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {scaled(40), scaled(28)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const Tokens& tokens = tokensOf(option.widget);
        const QRect box = rowpaint::cellBox(option.rect, index.column());
        TextRole role = TextRole::Base;
        QColor ink = tokens.text;
        switch (index.column()) {
        case ReviewModel::Row:
            ink = tokens.text3;
            break;
        case ReviewModel::Name:
        case ReviewModel::After:
            role = TextRole::Strong;
            break;
        case ReviewModel::Field:
            ink = tokens.text2;
            break;
        default:
            ink = tokens.text3;
        }
        rowpaint::text(*painter, box, index.data().toString(), role, ink);
        painter->restore();
    }
};

/// The list paints its rows' ground as the other tables of the import do.
class ReviewList final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override {
        rowpaint::ground(*painter, *this, option, index);
        QTreeView::drawRow(painter, option, index);
    }
    void resizeEvent(QResizeEvent* event) override {
        QTreeView::resizeEvent(event);
        const int width = viewport()->width();
        setColumnWidth(ReviewModel::Row, scaled(84));
        setColumnWidth(ReviewModel::Name, width * 27 / 100);
        setColumnWidth(ReviewModel::Field, width * 17 / 100);
        setColumnWidth(ReviewModel::Before, width * 24 / 100);
    }
};

} // namespace

ReviewStep::ReviewStep(ImportJob& job, QWidget* parent)
    : QWidget(parent), m_job(job), m_partsPlace(new QWidget(this)), m_model(new ReviewModel(job, this)) {
    setObjectName(u"reviewStep"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, scaled(14), 0, 0);
    rows->setSpacing(scaled(8));
    m_summary = new PlainLabel(QString(), TextRole::Heading, &Tokens::text, this);
    m_summary->setObjectName(u"reviewSummary"_s);
    m_summary->setContentsMargins(scaled(18), 0, scaled(18), 0);
    m_left = new PlainLabel(QString(), TextRole::Base, &Tokens::text2, this);
    m_left->setObjectName(u"reviewLeft"_s);
    m_left->setWordWrap(true);
    m_left->setContentsMargins(scaled(18), 0, scaled(18), 0);
    rows->addWidget(m_summary);
    rows->addWidget(m_left);
    auto* place = new QHBoxLayout(m_partsPlace);
    place->setContentsMargins(scaled(18), 0, scaled(18), 0);
    rows->addWidget(m_partsPlace);
    m_empty = new PlainLabel(QString(), TextRole::Base, &Tokens::text3, this);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_empty->setContentsMargins(scaled(18), scaled(8), scaled(18), 0);
    rows->addWidget(m_empty);
    m_list = new ReviewList(this);
    m_list->setObjectName(u"reviewList"_s);
    m_list->setAccessibleName(tr("What the import writes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHeader(rowpaint::gutterHeader(m_list));
    rows->addWidget(m_list, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_empty->hide();
        m_list->show();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
}

QString outcomeText(exchange::ImportKind kind, qint64 created, qint64 updated, qint64 unchanged) {
    if (created + updated == 0)
        return ReviewStep::tr("Nothing to change: the book has all of it");
    const QString text = kind == exchange::ImportKind::Usage
                             ? ReviewStep::tr("%1 new points, %2 changed, %3 as they are")
                             : ReviewStep::tr("%1 new, %2 changed, %3 as they are");
    const QLocale locale;
    return text.arg(locale.toString(created), locale.toString(updated), locale.toString(unchanged));
}

QString ReviewStep::summary() const {
    const exchange::StageReport report = m_job.state().report.value_or(exchange::StageReport{});
    return outcomeText(m_job.state().options.kind, report.created, report.updated, report.unchanged);
}

/// What is not imported, so that nothing is dropped silently.
QString ReviewStep::left() const {
    const ImportState& state = m_job.state();
    const exchange::StageReport report = state.report.value_or(exchange::StageReport{});
    QStringList sentences;
    if (report.errors > 0)
        sentences.append(tr("%Ln row(s) with errors stay out and are written to a file beside yours.",
                            nullptr, static_cast<int>(report.errors)));
    if (report.skipped > 0)
        sentences.append(tr("%Ln row(s) are left out.", nullptr, static_cast<int>(report.skipped)));
    if (const QStringList ignored = state.proposal.ignoredColumns(); !ignored.isEmpty())
        sentences.append(tr("Not imported: %1.").arg(ignored.join(", "_L1)));
    if (!report.footerRows.isEmpty())
        sentences.append(tr("Left out at the end of the file: %1.").arg(report.footerRows.join(u" · "_s)));
    return sentences.join(u' ');
}

void ReviewStep::setState(const words::Fields& fields) {
    m_fields = fields;
    const exchange::StageReport report = m_job.state().report.value_or(exchange::StageReport{});
    m_summary->setText(summary());
    m_left->setText(left());
    m_left->setVisible(!m_left->text().isEmpty());
    if (m_parts != nullptr) {
        m_parts->hide();
        m_parts->setObjectName(QString());
        m_parts->deleteLater();
    }
    m_parts = new SegmentedControl(m_partsPlace);
    m_parts->setObjectName(u"reviewParts"_s);
    const QLocale locale;
    m_parts->addSegment(tr("Create  %1").arg(locale.toString(report.created)));
    m_parts->addSegment(tr("Update  %1").arg(locale.toString(report.updated)));
    m_parts->addSegment(tr("As they are  %1").arg(locale.toString(report.unchanged)));
    m_parts->addSegment(tr("Left out  %1").arg(locale.toString(report.skipped)));
    static_cast<QHBoxLayout*>(m_partsPlace->layout())->addWidget(m_parts, 0, Qt::AlignLeft);
    connect(m_parts, &SegmentedControl::currentChanged, this, &ReviewStep::showPart);
    const int part = report.created > 0 ? 0 : report.updated > 0 ? 1 : 2;
    m_parts->setCurrent(part);
    showPart(part);
}

void ReviewStep::showPart(int part) {
    const bool usage = m_job.state().options.kind == exchange::ImportKind::Usage;
    m_list->hide();
    m_empty->setText(usage ? tr("Points are counted, not listed: there may be millions of them.")
                           : tr("No rows here."));
    m_empty->show();
    m_list->header()->setSectionHidden(ReviewModel::Before,
                                       parts[static_cast<std::size_t>(part)] == RowAction::Create);
    m_model->show(parts[static_cast<std::size_t>(part)], m_fields);
}

void ReviewStep::takeFocus() {
    if (m_parts != nullptr)
        m_parts->setFocus(Qt::OtherFocusReason);
}

void ReviewStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensOf(this).surface);
}

} // namespace tenure::views
