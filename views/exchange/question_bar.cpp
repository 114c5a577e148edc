// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/question_bar.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::DayOrder;
using exchange::DecimalSign;
using exchange::ImportOptions;
using exchange::ImportQuestion;

QuestionBar::QuestionBar(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this)) {
    setObjectName(u"questionBar"_s);
    m_lines->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(4));
    m_lines->setSpacing(0);
    hide();
}

void QuestionBar::setState(const ImportState& state, const ImportOptions& asked) {
    m_asked = asked;
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->setParent(nullptr); // not found by name any more
        item->widget()->deleteLater();
    }
    ImportQuestion::What last = ImportQuestion::What::Columns;
    bool any = false;
    for (const ImportQuestion& question : state.proposal.questions) {
        // One answer holds for all columns of dates, and one for all numbers.
        if (any && question.what == last && last != ImportQuestion::What::Columns)
            continue;
        addQuestion(question);
        last = question.what;
        any = true;
    }
    setVisible(any);
}

void QuestionBar::addQuestion(const ImportQuestion& question) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, scaled(3), 0, scaled(3));
    line->setSpacing(scaled(8));
    line->addWidget(new IconLabel(Icon::Warn, &Tokens::warn, row));
    auto* text = new ElidedLabel(question.text, TextRole::Strong, &Tokens::text, row);
    text->setObjectName(u"questionText"_s);
    line->addWidget(text, 1);
    switch (question.what) {
    case ImportQuestion::What::DayOrder:
        addAnswer(*line, tr("&Day first"), u"answerDayFirst"_s,
                  [](ImportOptions& options) { options.dayOrder = DayOrder::DayMonthYear; });
        addAnswer(*line, tr("M&onth first"), u"answerMonthFirst"_s,
                  [](ImportOptions& options) { options.dayOrder = DayOrder::MonthDayYear; });
        break;
    case ImportQuestion::What::DecimalSign:
        addAnswer(*line, tr("Decimal &comma"), u"answerComma"_s,
                  [](ImportOptions& options) { options.decimalSign = DecimalSign::Comma; });
        addAnswer(*line, tr("Decimal &point"), u"answerPoint"_s,
                  [](ImportOptions& options) { options.decimalSign = DecimalSign::Point; });
        break;
    case ImportQuestion::What::Columns:
        line->addWidget(
            new PlainLabel(tr("Choose it in the table below"), TextRole::Small, &Tokens::text2, row));
    }
    m_lines->addWidget(row);
}

void QuestionBar::addAnswer(QLayout& line, const QString& text, const QString& name,
                            std::function<void(ImportOptions&)> choose) {
    auto* button = new Button(text, Button::Kind::Plain, this);
    button->setObjectName(name);
    button->setHeight(Button::Height::Small);
    connect(button, &QPushButton::clicked, this, [this, choose = std::move(choose)] {
        ImportOptions options = m_asked;
        choose(options);
        Q_EMIT decided(options);
    });
    line.addWidget(button);
}

bool QuestionBar::focusFirst() {
    auto* button = findChild<Button*>();
    if (button != nullptr)
        button->setFocus(Qt::OtherFocusReason);
    return button != nullptr;
}

void QuestionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.warnSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace tenure::views
