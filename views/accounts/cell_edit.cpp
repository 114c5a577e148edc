// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/cell_edit.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/tokens.h"
#include "views/widgets/plain_text.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

CellProblem::CellProblem(QWidget* parent) : QFrame(parent) {
    setObjectName(u"cellProblem"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(8), scaled(5), scaled(8), scaled(5));
    m_reason = new PlainLabel(QString(), TextRole::Small, &Tokens::risk, this);
    m_reason->setObjectName(u"cellProblemText"_s);
    row->addWidget(m_reason);
}

QString CellProblem::reason() const {
    return m_reason->text();
}

void CellProblem::present(const QString& reason, const QRect& cell) {
    m_reason->setText(reason);
    adjustSize();
    const QRect room = parentWidget()->rect();
    const int below = cell.bottom() + scaled(3);
    const int top = below + height() <= room.bottom() ? below : cell.top() - scaled(3) - height();
    move(std::clamp(cell.left(), 0, std::max(0, room.width() - width())), top);
    show();
    raise();
}

void CellProblem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::button, tokens.surface, tokens.riskFill);
}

CellEdit::CellEdit(const query::Field& field, QDate today, QWidget* parent)
    : QLineEdit(parent), m_isDay(field.type == query::FieldType::Date), m_today(today) {
    setObjectName(u"cellEditor"_s);
    setAccessibleName(field.label());
    if (m_isDay)
        setPlaceholderText(tr("2026-03-31 or today+30d"));
    else if (field.type == query::FieldType::Tag)
        setPlaceholderText(tr("tags, separated by commas"));
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

CellEdit::~CellEdit() {
    if (m_problem) {
        m_problem->hide();
        m_problem->deleteLater();
    }
}

void CellEdit::setProblem(const QString& reason) {
    m_reason = reason;
    setAccessibleDescription(reason);
    if (reason.isEmpty()) {
        if (m_problem)
            m_problem->hide();
    } else {
        if (!m_problem)
            m_problem = new CellProblem(parentWidget());
        m_problem->present(reason, geometry());
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void CellEdit::moveDay(int days) {
    const QDate day = QDate::fromString(text().trimmed(), Qt::ISODate);
    if (!day.isValid() && !text().trimmed().isEmpty())
        return;
    setText((day.isValid() ? day.addDays(days) : m_today).toString(Qt::ISODate));
    setProblem({});
}

void CellEdit::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if (m_isDay && (up || event->key() == Qt::Key_Down))
        moveDay(up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void CellEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_reason.isEmpty())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), radius::button, {}, tokensOf(this).riskFill, 2);
}

QComboBox* newCellCombo(const QList<CellChoice>& choices, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(u"cellEditor"_s);
    for (const CellChoice& choice : choices)
        combo->addItem(choice.label, choice.value);
    return combo;
}

void letWrite(QComboBox& combo, bool may) {
    combo.setEditable(may);
    combo.setInsertPolicy(QComboBox::NoInsert);
}

QString chosenOrWritten(const QComboBox& combo) {
    const QString text = combo.currentText().trimmed();
    const int place = combo.findText(text, Qt::MatchFixedString);
    if (place >= 0)
        return combo.itemData(place).toString();
    return text.isEmpty() ? u"none"_s : text;
}

} // namespace tenure::views
