// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/error_panel.h"

#include "views/exchange/error_list.h"
#include "views/exchange/error_model.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/state_shape.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headHeight = 36;
constexpr int shownRows = 5;

class RiskMark final : public QWidget {
public:
    explicit RiskMark(QWidget* parent) : QWidget(parent) { setFixedSize(scaled(13), scaled(13)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintStateShape(painter, rect(), StateShape::AtRisk, tokensOf(this));
    }
};

/// "Not a date 3 · No such day 1", the most frequent first.
QString kindsOf(const exchange::StageReport& report) {
    std::vector<std::pair<QString, qint64>> reasons(report.errorsByReason.begin(),
                                                    report.errorsByReason.end());
    std::ranges::stable_sort(reasons, std::greater(), &std::pair<QString, qint64>::second);
    QStringList words;
    for (const auto& [reason, rows] : reasons) {
        if (words.size() == 4)
            break;
        words.append(ErrorPanel::tr("%1: %2").arg(reason).arg(rows));
    }
    return words.join(u" · "_s);
}

} // namespace

ErrorPanel::ErrorPanel(ImportJob& job, QWidget* parent)
    : QWidget(parent), m_job(job), m_model(new ErrorModel(job, this)) {
    setObjectName(u"errorPanel"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(4));
    head->setSpacing(scaled(8));
    head->addWidget(new RiskMark(this));
    m_count = new PlainLabel(QString(), TextRole::Emphasis, &Tokens::text, this);
    m_count->setObjectName(u"errorCount"_s);
    head->addWidget(m_count);
    m_kinds = new ElidedLabel(QString(), TextRole::Small, &Tokens::text2, this);
    m_kinds->setObjectName(u"errorKinds"_s);
    head->addWidget(m_kinds, 1);
    m_save = new Button(tr("Save as C&SV"), Button::Kind::Plain, this);
    m_save->setObjectName(u"saveErrors"_s);
    m_save->setSymbol(Icon::Export);
    m_save->setHeight(Button::Height::Small);
    head->addWidget(m_save);
    rows->addLayout(head);
    m_list = new ErrorList(*m_model, job, this);
    rows->addWidget(m_list, 1);
    setFixedHeight(scaled(headHeight + shownRows * 29 + 1));
    connect(m_save, &QPushButton::clicked, this, &ErrorPanel::saveRequested);
    hide();
}

void ErrorPanel::refresh() {
    const auto& report = m_job.state().report;
    if (m_job.state().stale) // between two dry runs: what was shown stays
        return;
    if (!report) {
        hide();
        return;
    }
    m_list->rememberRow();
    m_model->refresh();
    m_list->restoreRow();
    m_count->setText(tr("%Ln row(s) with errors", nullptr, static_cast<int>(report->errors)));
    m_kinds->setText(kindsOf(*report));
    const bool hadFocus = m_list->hasFocus();
    setVisible(report->errors > 0);
    if (hadFocus && report->errors == 0 && nextInFocusChain() != nullptr)
        focusNextChild();
}

void ErrorPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(QRect(0, 0, width(), scaled(headHeight)), tokens.subtle);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace tenure::views
