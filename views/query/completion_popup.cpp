// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/completion_popup.h"

#include "views/query/completion_delegate.h"
#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int popupWidth = 470;
constexpr int inset = 5; ///< from the frame's outside to rows and lines

} // namespace

CompletionPopup::CompletionPopup(QWidget* parent)
    : QFrame(parent), m_model(new CompletionModel(this)), m_list(new QListView(this)),
      m_footer(new CompletionFooter(this)), m_problem(new QueryProblem(this)) {
    setObjectName(u"queryPopup"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"queryCompletions"_s);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(inset), 1, scaled(inset), 1);
    rows->setSpacing(0);
    rows->addWidget(m_problem);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_footer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const query::Completion item = m_model->row(index.row()).item; // the rows go
        Q_EMIT taken(item);
    });
    connect(m_problem, &QueryProblem::accepted, this, &CompletionPopup::suggestionTaken);
    hide();
}

void CompletionPopup::present(QWidget& window, QPoint point, const std::optional<query::ParseError>& error) {
    if (m_model->rowCount() == 0 && !error) {
        hide();
        return;
    }
    if (parentWidget() != &window)
        setParent(&window);
    m_problem->present(error);
    m_list->setVisible(m_model->rowCount() > 0);
    m_footer->setTaking(m_model->rowCount() > 0 || !error->suggestion.isEmpty());
    place(window, point);
    show();
    raise();
    m_list->doItemsLayout(); // not later: an empty list would flash
}

void CompletionPopup::place(QWidget& window, QPoint point) {
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += CompletionDelegate::heightOf(m_model->row(i));
    const int others =
        2 + m_footer->sizeHint().height() + (m_problem->isHidden() ? 0 : m_problem->sizeHint().height());
    const int width = std::min(scaled(popupWidth), window.width() - 2 * scaled(8));
    const int height = std::min(rows + others, window.height() - point.y() - scaled(8));
    const int left =
        std::clamp(point.x(), scaled(8), std::max(scaled(8), window.width() - scaled(8) - width));
    setGeometry(left, point.y(), width, height);
}

void CompletionPopup::move(int step) {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() && step < 0)
        return;
    const int next = m_model->rowAfter(current.isValid() ? current.row() : -1, step);
    if (next >= 0)
        chooseRow(next);
    else if (step < 0)
        m_list->setCurrentIndex({});
}

void CompletionPopup::chooseRow(int row) {
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    m_model->lookAt(row);
    QAccessibleEvent event(m_list, QAccessible::Focus); // the focus itself stays in the text
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
    Q_EMIT rowsChanged();
}

const query::Completion* CompletionPopup::chosen() const {
    const QModelIndex current = m_list->currentIndex();
    return isVisible() && current.isValid() ? &m_model->row(current.row()).item : nullptr;
}

const query::Completion* CompletionPopup::best() const {
    if (const query::Completion* marked = chosen())
        return marked;
    const int first = m_model->firstRow();
    return isVisible() && first >= 0 ? &m_model->row(first).item : nullptr;
}

void CompletionPopup::setSaving(bool saving) {
    m_footer->setSaving(saving);
}

void CompletionPopup::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, tokens.surface, tokens.strong);
}

QueryProblem::QueryProblem(QWidget* parent) : QWidget(parent) {
    setObjectName(u"queryProblem"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(10), scaled(5), scaled(6), scaled(5));
    m_reason = new ElidedLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_reason->setObjectName(u"queryReason"_s);
    m_suggestion = new Button(QString(), Button::Kind::Link, this);
    m_suggestion->setObjectName(u"querySuggestion"_s);
    m_suggestion->setFocusPolicy(Qt::NoFocus); // Tab takes it from the text
    row->addWidget(m_reason, 1);
    row->addWidget(m_suggestion);
    connect(m_suggestion, &QPushButton::clicked, this, &QueryProblem::accepted);
    hide();
}

void QueryProblem::present(const std::optional<query::ParseError>& error) {
    setVisible(error.has_value());
    if (!error)
        return;
    const bool isNew = m_reason->text() != error->text;
    m_reason->setText(error->text);
    m_suggestion->setVisible(!error->suggestion.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(error->suggestion).replace(u'&', u"&&"_s));
    if (isNew) {
        QAccessibleEvent alert(m_reason, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void CompletionFooter::setSaving(bool saving) {
    m_saving = saving;
    update();
}

void CompletionFooter::setTaking(bool taking) {
    m_taking = taking;
    update();
}

QSize CompletionFooter::sizeHint() const {
    return {scaled(200), scaled(37)};
}

void CompletionFooter::paintEvent(QPaintEvent*) {
    struct Hint {
        QStringList caps;
        QString text;
    };
    QList<Hint> hints;
    if (m_taking)
        hints.append({{tr("Tab")}, tr("accept")});
    hints.append({{u"-"_s}, tr("negate")});
    hints.append({{u","_s}, tr("or")});
    if (m_saving)
        hints.append({keycapTexts(Qt::CTRL | Qt::Key_S), tr("save as segment")});
    else
        hints.append({keycapTexts(Qt::CTRL | Qt::SHIFT | Qt::Key_E), tr("as text")});
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, scaled(4), width(), 1), tokens.line);
    const QFont font = roleFont(TextRole::Small);
    painter.setFont(font);
    QRectF at(scaled(10), scaled(5), width(), height() - scaled(5));
    for (const Hint& hint : hints) {
        for (const QString& cap : hint.caps) {
            paintKeycap(painter, at, cap, tokens);
            at.setLeft(at.left() + keycapSize(cap).width() + scaled(5));
        }
        painter.setPen(tokens.text3);
        painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, hint.text);
        at.setLeft(at.left() + QFontMetricsF(font).horizontalAdvance(hint.text) + scaled(14));
    }
}

} // namespace tenure::views
